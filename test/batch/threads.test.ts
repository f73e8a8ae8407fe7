import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Thread } from '../../src/batch/thread.ts'
import type { Job } from '../../src/batch/types.ts'
import { ensureBuilt, program } from '../cli/built.ts'

const here = import.meta.dirname
const job = (file: string): Job => ({ index: 0, file, parse: {}, targets: [], scratch: '', findings: 'all' })

describe('a thread', () => {
  let thread: Thread
  afterEach(() => thread.close())
  const start = (): Thread => {
    thread = new Thread(pathToFileURL(join(here, 'dying.mjs')))
    return thread
  }

  it('takes one text after another', async () => {
    start()
    expect(thread.fresh).toBe(true)
    expect(await thread.run(job('a'))).toEqual({ index: 1 })
    expect(thread.fresh).toBe(false)
    expect(await thread.run(job('b'))).toEqual({ index: 2 })
  })

  it.each([
    ['exits', 'exit code 3'],
    ['throws', 'boom'],
    ['rejects', 'bang'],
    ['throws nothing', 'null'],
  ])('that %s is told, and replaced for the next text', async (file, message) => {
    start()
    await thread.run(job('a'))
    expect(await thread.run(job(file))).toEqual({ kind: 'worker', code: null, message, path: null })
    expect(thread.fresh).toBe(true)
    expect(await thread.run(job('b'))).toEqual({ index: 1 })
  })

  it('that dies between two texts takes none with it', async () => {
    start()
    expect(await thread.run(job('dies afterwards'))).toEqual({ index: 1 })
    while (!thread.fresh) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await thread.run(job('b'))).toEqual({ index: 1 })
  })
})

describe('a batch whose threads die', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-threads-'))
  const names = ['a', 'dies-later', 'b', 'eats', 'c', 'exits', 'd', 'second', 'e', 'throws', 'f']
  const outputs = (): string[] =>
    readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort()

  beforeAll(async () => {
    await ensureBuilt()
    mkdirSync(join(folder, 'in'))
    for (const name of names) copyFileSync(join(here, '../cli/notice.txt'), join(folder, 'in', `${name}.txt`))
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = (env: Record<string, string>) => {
    const all = [program, '-f', 'ndjson', '--jobs', '2', '-o', 'out', 'in']
    return spawnSync(process.execPath, all, { cwd: folder, encoding: 'utf8', env: { LANG: 'C', ...env } })
  }
  const preload = pathToFileURL(join(here, 'preload.mjs')).href

  it('says what each died of, converts the others, and comes to the same when it is run again', {
    timeout: 120_000,
  }, () => {
    const broken = run({ NODE_OPTIONS: `--import=${preload} --max-old-space-size=64` })
    expect(broken.stderr.split('\n').slice(0, 4)).toEqual([
      'gongbao: in/eats.txt: there is not enough memory for this text. NODE_OPTIONS=--max-old-space-size=8192 allows 8 GB, fewer --jobs take less.',
      'gongbao: in/exits.txt: the thread that was converting it died (exit code 3). If it does so again, please report it.',
      'gongbao: in/throws.txt: the thread that was converting it died (boom). If it does so again, please report it.',
      'gongbao: files written to out: 8',
    ])
    expect(broken.status).toBe(2)
    expect(outputs()).toEqual(
      [
        ...names.filter((name) => !/eats|exits|throws/.test(name)).map((name) => `${name}.ndjson`),
        'manifest.ndjson',
      ].sort(),
    )

    const again = run({})
    expect(again.stderr).toContain('converted: 3, unchanged: 8')
    expect(again.status).toBe(0)
    const one = readFileSync(join(folder, 'out/a.ndjson'), 'utf8')
    for (const name of names) {
      const text = readFileSync(join(folder, 'out', `${name}.ndjson`), 'utf8')
      expect(text.replaceAll(`in/${name}.txt`, 'in/a.txt')).toBe(one)
    }
    expect(outputs()).toEqual([...names.map((name) => `${name}.ndjson`), 'manifest.ndjson'].sort())
  })

  it('tells it in Chinese too', () => {
    const args = [program, '-f', 'ndjson', '--jobs', '2', '--force', '--lang', 'zh', '-o', 'zh/', 'in/exits.txt']
    const env = { NODE_OPTIONS: `--import=${preload}` }
    const { stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env })
    expect(stderr).toContain('gongbao: in/exits.txt：正在转换它的线程意外终止（exit code 3）。')
    expect(status).toBe(2)
  })
})
