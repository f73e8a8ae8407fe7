// Pictures of the review page and of the statistics in their main states, for looking at.
//   npm run build && node scripts/screenshots.mjs [folder]      writes to reports/screens by default
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = process.argv[2] ?? join(root, 'reports/screens')
mkdirSync(out, { recursive: true })
const work = mkdtempSync(join(tmpdir(), 'gongbao-screens-'))
const program = join(root, 'dist/bin/gongbao.js')
const run = (...args) =>
  execFileSync(process.execPath, [program, ...args], { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] })

const FIXTURES = ['taodu-2023-3', 'huaiyin-2024-2', 'luohe-2021-4']
for (const name of FIXTURES) {
  copyFileSync(join(root, 'fixtures', name, 'input.txt'), join(work, `${name}.txt`))
  for (const lang of ['zh', 'en']) run('review', `${name}.txt`, '-o', `${name}.${lang}.html`, '--lang', lang)
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
})

/** Opens a page, brings it into a state, takes the picture. */
async function shot(
  name,
  file,
  { width = 1400, height = 900, dark = false, print = false } = {},
  act = async () => {},
) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' })
  await page.goto(`file://${join(work, file)}`)
  await act(page)
  if (print) {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
  }
  await page.waitForTimeout(150)
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: print || file.startsWith('stats') })
  await page.close()
}

const press =
  (...keys) =>
  async (page) => {
    for (const key of keys) await page.keyboard.press(key)
  }

await shot('finding', 'taodu-2023-3.zh.html', {}, press('n', 'n'))
await shot('finding-en-dark', 'huaiyin-2024-2.en.html', { dark: true }, press('n', 'n'))
await shot('table', 'luohe-2021-4.zh.html', {}, async (page) => {
  await page.locator('#tree .document').first().click()
  await page.locator('#source .role-table').first().click()
  await page.locator('header select').nth(1).selectOption('table')
  await page.locator('#tree .table').first().click()
})
await shot('corrected', 'taodu-2023-3.zh.html', {}, async (page) => {
  await page.locator('#tree .document').first().click()
  await page.locator('#tree .field').nth(1).click()
  await page.locator('.inspector textarea').fill('关于禁止露天焚烧的通告')
  await page.locator('.inspector .save').click()
  await page.locator('#source .role-addressee, #source .role-paragraph').first().click()
  await page.keyboard.press('f')
})
await shot('corrections', 'taodu-2023-3.en.html', {}, async (page) => {
  await page.locator('#source .role-title').first().click()
  await page.keyboard.press('c')
  await page.locator('.corrections').click()
})
await shot('help-dark', 'taodu-2023-3.zh.html', { dark: true }, press('?'))
await shot('narrow', 'taodu-2023-3.zh.html', { width: 480, height: 900 }, press('n'))
await shot('print', 'taodu-2023-3.zh.html', { print: true })
run('convert', '-f', 'json', '-o', 'out/', ...FIXTURES.map((name) => `${name}.txt`))
for (const lang of ['zh', 'en']) run('stats', 'out/', '-o', `stats.${lang}.html`, '--lang', lang)
await shot('stats', 'stats.zh.html', { width: 1000 })
await shot('stats-en-dark', 'stats.en.html', { width: 1000, dark: true })
await browser.close()
