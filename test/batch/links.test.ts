import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { Collected } from '../cli/collected.ts'

const notice = readFileSync(join(import.meta.dirname, '../cli/notice.txt'), 'utf8')

/** `work` is where the command runs; `outside` holds what no link may lead to. */
let base: string
let work: string
let outside: string
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'gongbao-links-')))
  work = join(base, 'work')
  outside = join(base, 'outside')
  for (const folder of [work, outside, join(work, 'in'), join(work, 'out')]) mkdirSync(folder)
  writeFileSync(join(work, 'in/a.txt'), notice)
  writeFileSync(join(outside, 'secret.txt'), notice.replaceAll('通知', '秘密通知'))
  writeFileSync(join(outside, 'a.ndjson'), 'mine')
})
afterEach(() => rmSync(base, { recursive: true }))

async function run(...argv: string[]) {
  const [stdout, stderr] = [new Collected(), new Collected()]
  const streams = { stdin: Readable.from([]), stdout, stderr }
  const code = await main({ argv, streams, env: {}, cwd: work, signal: new AbortController().signal })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

const link = (to: string, at: string): void => symlinkSync(to, join(work, at))

/** Nothing outside has come, gone or changed. */
function untouched(): void {
  expect(readdirSync(outside).sort()).toEqual(['a.ndjson', 'secret.txt'])
  expect(readFileSync(join(outside, 'a.ndjson'), 'utf8')).toBe('mine')
}

describe('what is read', () => {
  it.each([['in'], ['in/**/*.txt'], ['in/**'], ['in/*.txt'], ['**/*.txt']])(
    '%s holds nothing that a link leads to outside of it',
    async (input) => {
      link(join(outside, 'secret.txt'), 'in/b.txt')
      link(outside, 'in/folder')
      link('../..', 'in/up')
      link('.', 'in/itself')
      link('a.txt', 'in/same.txt')
      const { stdout } = await run('list', '--json', input)
      expect(stdout).toContain('关于')
      expect(stdout).not.toContain('秘密')
    },
  )

  it('of a folder of results is nothing outside of it', async () => {
    await run('-q', '-f', 'ndjson', '-o', join(outside, 'done/'), join(outside, 'secret.txt'))
    await run('-q', '-f', 'ndjson', '-o', 'out', 'in')
    link(join(outside, 'done/secret.ndjson'), 'out/b.ndjson')
    link(join(outside, 'done'), 'out/folder')
    const { stdout } = await run('stats', '--json', 'out')
    expect(stdout).toContain('"documents": 1')
    expect(stdout).not.toContain('秘密')
    rmSync(join(outside, 'done'), { recursive: true })
  })

  it('a link that is named itself is followed', async () => {
    link(join(outside, 'secret.txt'), 'named.txt')
    expect((await run('list', '--json', 'named.txt')).stdout).toContain('秘密')
  })
})

describe('what is written', () => {
  it('does not follow a link in the place of an output', async () => {
    link(join(outside, 'a.ndjson'), 'out/a.ndjson')
    expect((await run('-q', '-f', 'ndjson', '-o', 'out', 'in')).code).toBe(2)
    untouched()
    expect((await run('-q', '-f', 'ndjson', '-o', 'out', '--force', 'in')).code).toBe(0)
    untouched()
    expect(lstatSync(join(work, 'out/a.ndjson')).isFile()).toBe(true)
  })

  it('does not go through a link in the place of a folder', async () => {
    link(outside, 'out/a')
    const { code, stderr } = await run('-f', 'csv', '-o', 'out', '--force', 'in')
    expect({ code, told: stderr.split('\n').find((line) => line.includes('out/')) }).toEqual({
      code: 2,
      told: 'gongbao: out/a/appointments.csv: the name leads out of the output folder.',
    })
    untouched()
  })

  it.each(['.gongbao', '.gongbao/manifest.ndjson', '.gongbao/manifest.ndjson.new', '.gongbao/work', '.gongbao/lock'])(
    'the state of a batch is not kept through a link (%s)',
    async (name) => {
      if (name.includes('/')) mkdirSync(join(work, 'out/.gongbao'))
      link(name.includes('.ndjson') ? join(outside, 'a.ndjson') : outside, `out/${name}`)
      await run('-q', '-f', 'ndjson', '-o', 'out', 'in')
      untouched()
    },
  )
})

describe('what is removed', () => {
  const entry = (path: string): string =>
    `${JSON.stringify({ key: 'gone', input: 'gone.txt', status: 'done', outputs: [{ path, bytes: 4, sha256: '' }] })}\n`

  it.each(['../../outside/a.ndjson', 'folder/a.ndjson', '../out/../../outside/a.ndjson'])(
    'is nothing outside of the folder, whatever its manifest says (%s)',
    async (path) => {
      mkdirSync(join(work, 'out/.gongbao'))
      writeFileSync(join(work, 'out/.gongbao/manifest.ndjson'), entry(path))
      link(outside, 'out/folder')
      const { code } = await run('-q', '-f', 'ndjson', '-o', 'out', '--prune', 'in')
      expect(code).toBe(0)
      untouched()
    },
  )

  it('is what the manifest knows, in the folder', async () => {
    mkdirSync(join(work, 'out/.gongbao'))
    writeFileSync(join(work, 'out/.gongbao/manifest.ndjson'), entry('gone.ndjson'))
    writeFileSync(join(work, 'out/gone.ndjson'), 'x')
    await run('-q', '-f', 'ndjson', '-o', 'out', '--prune', 'in')
    expect(existsSync(join(work, 'out/gone.ndjson'))).toBe(false)
  })
})
