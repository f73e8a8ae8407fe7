import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Corrections, Issue } from '../../src/tree/index.ts'
import { folderWith, gongbao, hasBrowser, launch, open } from './browser.ts'
import { longIssue } from './longIssue.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}/input.txt`, import.meta.url), 'utf8')

const BOUNDARY = `青禾市人民政府公报
2024年第2期

目录
关于修建北干渠的通知（青政发〔2024〕3号）……1

青禾市人民政府
关于修建北干渠的通知
青政发〔2024〕3号

各县人民政府：
为保障春灌，决定修建北干渠。
青禾市人民政府
2024年3月1日

渠道管护办法
第一条　为加强渠道管护，制定本办法。
第二条　本办法自发布之日起施行。
`

const HOSTILE = `云水县人民政府
关于<img src=x onerror="document.title='seen'">的通知
云政发〔2024〕3号

各乡镇人民政府：
</script><script>document.title='seen'</script><!-- <b>甲</b> ]]> 特此通知。
<style>body{display:none}</style>
云水县人民政府
2024年3月1日
`

/** The place of the chosen line in the source, as the page tells it. */
const chosenLine = (page: Page): Promise<string | null> =>
  page.locator('#source .item[aria-selected=true] .number').first().textContent()
const chosenRow = (page: Page): Promise<string | null> =>
  page.locator('#tree .item[aria-selected=true]').first().textContent()

describe.skipIf(!hasBrowser)('the review page', () => {
  let browser: Browser

  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/build-page.mjs'], { cwd: new URL('../..', import.meta.url) })
    browser = await launch()
  }, 180_000)
  afterAll(async () => await browser?.close())

  async function review(text: string, options: Parameters<typeof open>[2] & { lang?: string } = {}) {
    const folder = folderWith({ 'a.txt': text })
    const made = await gongbao(folder, 'review', 'a.txt', '-o', 'r.html', '--lang', options.lang ?? 'en')
    expect(made).toEqual({ exit: 0, stdout: '', stderr: '' })
    return { folder, ...(await open(browser, join(folder, 'r.html'), options)) }
  }

  it('opens from disk, with nothing fetched and nothing to complain of', async () => {
    const { page, faults, requests } = await review(fixture('yunshui-2023-4'))
    expect(await page.locator('#tree .document').count()).toBe(6)
    expect(await page.locator('#source .line').first().textContent()).toContain('云水县人民政府公报')
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('goes from a line to its block and from a block to its lines', async () => {
    const { page } = await review(fixture('yunshui-2023-4'))
    await page.locator('#source .role-title').first().click()
    const line = await chosenLine(page)
    expect(await chosenRow(page)).toContain(line)
    expect(await page.locator('#tree .item[aria-selected=true].block').count()).toBe(1)
    await page.locator('#tree .block .role-signature').first().click()
    expect(await page.locator('#source .item[aria-selected=true].role-signature').count()).toBe(1)
    await page.locator('#tree .document').last().click()
    expect(await page.locator('#tree .item[aria-selected=true]').getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('#source .item[aria-selected=true] .words').textContent()).not.toBe('')
    await page.context().close()
  })

  it('steps through findings and unsure fields, each with its evidence', async () => {
    const { page } = await review(fixture('taodu-2023-3'))
    const count = Number((await page.locator('#tree .group .count').first().textContent())?.trim())
    expect(count).toBeGreaterThan(1)
    await page.keyboard.press('n')
    const first = await chosenRow(page)
    expect(await page.locator('.inspector .evidence li').count()).toBeGreaterThan(0)
    await page.keyboard.press('n')
    expect(await chosenRow(page)).not.toBe(first)
    expect(await page.locator('.said').textContent()).toContain(`2 of ${count}`)
    await page.keyboard.press('p')
    expect(await chosenRow(page)).toBe(first)
    await page.keyboard.press('p')
    expect(await page.locator('.said').textContent()).toContain(`${count} of ${count}`)
    await page.context().close()
  })

  it('filters by document, by what lines were taken for and by rule', async () => {
    const { page } = await review(fixture('huaiyin-2024-2'))
    const filters = page.locator('header select')
    await filters.nth(1).selectOption('signature')
    const roles = await page.locator('#source .line').evaluateAll((lines) => lines.map((line) => line.className))
    expect(roles.every((name) => name.includes('role-signature'))).toBe(true)
    await filters.nth(1).selectOption('')
    await filters.nth(2).selectOption('number-irregular')
    const rows = await page.locator('#tree .check').allTextContents()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.includes('is not of the form'))).toBe(true)
    expect(await page.locator('#source .line').count()).toBe(rows.length)
    await filters.nth(0).selectOption('1')
    expect(await page.locator('#tree .document').count()).toBe(1)
    await page.context().close()
  })

  it('takes corrections that the next conversion applies', async () => {
    const { page, folder, faults } = await review(BOUNDARY)
    const before = JSON.parse((await gongbao(folder, 'a.txt')).stdout) as Issue
    expect(before.documents.map(({ position }) => position.start.line)).toEqual([7])
    // a wrong title
    await page.locator('#tree .document').first().click()
    await page.locator('#tree .field', { hasText: 'Title' }).click()
    await page.locator('.inspector textarea').fill('关于修建南干渠的通知')
    await page.locator('.inspector .save').click()
    expect(await page.locator('#tree .item[aria-selected=true]').textContent()).toContain('关于修建南干渠的通知')
    // a wrong boundary, by key
    await page.locator('#source .line', { hasText: '渠道管护办法' }).click()
    await page.keyboard.press('b')
    expect(await page.locator('#source .item[aria-selected=true] .mark').textContent()).toBe('a document begins here')
    // the type of a block
    await page.locator('#source .line', { hasText: '为保障春灌' }).click()
    await page.locator('.inspector select').selectOption('note')
    // furniture, taken back again
    await page.locator('#source .line', { hasText: '第二条' }).click()
    await page.keyboard.press('f')
    await page.keyboard.press('f')
    expect(await page.locator('.corrections').textContent()).toContain('Corrections 3')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('d')])
    expect(download.suggestedFilename()).toBe('a.corrections.json')
    await download.saveAs(join(folder, 'a.corrections.json'))
    const after = await gongbao(folder, 'a.txt')
    expect(after.exit).toBe(0)
    const { documents } = JSON.parse(after.stdout) as Issue
    expect(documents.map(({ position }) => position.start.line)).toEqual([7, 16])
    expect(documents[0]).toMatchObject({ title: '关于修建南干渠的通知', corrected: ['title', 'blocks'] })
    expect(documents[0]?.blocks.find(({ type }) => type === 'note')?.text).toContain('为保障春灌')
    expect(documents[1]).toMatchObject({ title: '渠道管护办法', corrected: ['position'] })
    expect(faults).toEqual([])
    // a second review begins with what the first one corrected
    expect((await gongbao(folder, 'review', 'a.txt', '-o', 'r2.html')).exit).toBe(0)
    const again = await open(browser, join(folder, 'r2.html'))
    expect(await again.page.locator('.corrections').textContent()).toBe('Corrections 3')
    await again.page.locator('.corrections').click()
    await again.page.locator('dialog .made button').first().click()
    expect(await again.page.locator('dialog .made li').count()).toBe(2)
    await again.page.context().close()
    await page.context().close()
  })

  it('leads a person through the example of the README', async () => {
    const example = (name: string): string =>
      readFileSync(new URL(`../../examples/review/${name}`, import.meta.url), 'utf8')
    const folder = folderWith({ 'issue.txt': example('issue.txt') })
    expect((await gongbao(folder, 'review', 'issue.txt', '-o', 'review.html')).exit).toBe(0)
    const { page } = await open(browser, join(folder, 'review.html'))
    await page.keyboard.press('n')
    expect(await page.locator('.inspector .message').textContent()).toContain('修建北千渠')
    await page.locator('.inspector button', { hasText: 'Title' }).click()
    await page.locator('.inspector textarea').fill('关于修建北干渠的通知')
    await page.locator('.inspector .save').click()
    await page.locator('#source .line', { hasText: '北干渠工地一日' }).click()
    await page.keyboard.press('b')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('d')])
    await download.saveAs(join(folder, download.suggestedFilename()))
    const made = readFileSync(join(folder, 'issue.corrections.json'), 'utf8')
    if (process.env['UPDATE'])
      writeFileSync(new URL('../../examples/review/issue.corrections.json', import.meta.url), made)
    expect(JSON.parse(made)).toEqual(JSON.parse(example('issue.corrections.json')))
    const { documents } = JSON.parse((await gongbao(folder, 'issue.txt')).stdout) as Issue
    expect(documents.map(({ title, position, corrected }) => [position.start.line, title, corrected])).toEqual([
      [9, '关于修建北干渠的通知', ['title']],
      [23, '北干渠工地一日', ['position']],
      [28, '关于表彰护渠先进集体的决定', undefined],
    ])
    await page.context().close()
  })

  it('accepts a guess, and refuses a value that the field cannot have', async () => {
    const text = BOUNDARY.replace('青禾市人民政府\n关于修建', '关于修建').replace(
      '青禾市人民政府\n2024年3月1日',
      '中共青禾市委\n青禾市人民政府\n2024年3月1日',
    )
    const { page, folder } = await review(text)
    await page.locator('header select').nth(2).selectOption('unsure')
    await page.keyboard.press('n')
    expect(await page.locator('.inspector h2').first().textContent()).toContain('probable')
    await page.keyboard.press('a')
    expect(await page.locator('.inspector h2').first().textContent()).toContain('accepted')
    await page.locator('#tree .document').first().click()
    await page.locator('#tree .field', { hasText: 'Date' }).first().click()
    await page.keyboard.press('e')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('2024-02-30')
    await page.keyboard.press('Enter')
    expect(await page.locator('.inspector input').getAttribute('aria-invalid')).toBe('true')
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.download').click()])
    const made = JSON.parse(readFileSync(await download.path(), 'utf8')) as Corrections
    expect(made.sources[0]?.corrections.map(({ action }) => action)).toEqual(['accept'])
    await download.saveAs(join(folder, 'a.corrections.json'))
    const { documents } = JSON.parse((await gongbao(folder, 'a.txt')).stdout) as Issue
    expect(documents[0]?.accepted).toEqual(['issuers'])
    await page.context().close()
  })

  it('shows hostile text as text', async () => {
    const { page, faults } = await review(HOSTILE)
    await page.locator('#tree .document').first().click()
    await page.locator('#source .line', { hasText: '特此通知' }).click()
    expect(await page.title()).not.toBe('seen')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('style').count()).toBe(1)
    expect(await page.locator('#source').textContent()).toContain('onerror="document.title=')
    expect(await page.locator('#source').textContent()).toContain("</script><script>document.title='seen'</script>")
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('is worked by keyboard alone', async () => {
    const { page } = await review(fixture('yunshui-2023-4'))
    await page.locator('#source').focus()
    await page.keyboard.press('End')
    const last = await page.locator('#source').getAttribute('aria-activedescendant')
    expect(last).toMatch(/^source-\d+$/)
    await page.keyboard.press('Home')
    expect(await page.locator('#source').getAttribute('aria-activedescendant')).toBe('source-0')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowDown')
    expect(await chosenLine(page)).not.toBe('1')
    await page.locator('#tree').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#tree .item[aria-selected=true]').getAttribute('aria-expanded')).toBe('true')
    await page.locator('.bar').focus()
    await page.keyboard.press('End')
    expect(await page.locator('.bar').getAttribute('aria-valuenow')).toBe(
      await page.locator('.bar').getAttribute('aria-valuemax'),
    )
    await page.keyboard.press('?')
    expect(await page.locator('dialog[open]').count()).toBe(1)
    await page.locator('#shortcuts').uncheck()
    await page.keyboard.press('Escape')
    const before = await chosenRow(page)
    await page.keyboard.press('n')
    expect(await chosenRow(page)).toBe(before)
    await page.context().close()
  })

  it('speaks Chinese and English', async () => {
    const { page } = await review(fixture('taodu-2023-3'), { lang: 'zh' })
    expect(await page.locator('h1').textContent()).toBe('gongbao 审阅')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    await page.locator('.language').click()
    expect(await page.locator('h1').textContent()).toBe('gongbao review')
    expect(await page.locator('#tree .check').first().textContent()).toMatch(/[a-z]{4}/)
    await page.context().close()
  })

  it.each([false, true])('has no fault that axe finds (dark: %s)', async (dark) => {
    const { page } = await review(fixture('taodu-2023-3'), { dark, bypassCSP: true })
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    await page.keyboard.press('n')
    await page.evaluate(axe)
    const run = (): Promise<string[]> =>
      page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`,
      )
    expect(await run()).toEqual([])
    await page.locator('#source .role-signature').first().click()
    await page.keyboard.press('f')
    expect(await run()).toEqual([])
    await page.locator('.help').click()
    expect(await run()).toEqual([])
    await page.context().close()
  })

  it('prints the findings, the documents and their fields', async () => {
    const { page } = await review(fixture('taodu-2023-3'))
    await page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#app').isVisible()).toBe(false)
    expect(await page.locator('.print h3').count()).toBe(8)
    expect(await page.locator('.print').textContent()).toContain('is not in the contents list')
    await page.context().close()
  })

  it('scrolls an issue of 5 MB without a task of 200 ms', { timeout: 240_000 }, async () => {
    const { page } = await review(longIssue(5_000_000))
    await page.evaluate(
      `window.tasks = []; new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] })`,
    )
    const scroll = `(async () => {
      for (const id of ['source', 'tree']) {
        const list = document.getElementById(id)
        for (let i = 0; i < 90; i++) {
          list.scrollTop = i < 45 ? i * 150 : ((i - 45) / 45) * list.scrollHeight
          await new Promise(requestAnimationFrame)
        }
      }
      await new Promise((done) => setTimeout(done, 100))
      return Math.max(0, ...tasks.splice(0))
    })()`
    // The best of three: what the machine does besides is not the page's fault.
    const longest: number[] = []
    for (let i = 0; i < 3; i++) longest.push((await page.evaluate(scroll)) as number)
    expect(Math.min(...longest)).toBeLessThan(200)
    expect(await page.locator('.item').count()).toBeLessThan(300)
    for (const key of ['n', 'n', 'p']) await page.keyboard.press(key)
    await page.locator('#source .item').nth(5).click()
    expect(await chosenLine(page)).not.toBeNull()
    await page.context().close()
  })
})
