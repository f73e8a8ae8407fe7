import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { shown, shownInLine } from '../../src/lexicon/shown.ts'
import { ensureBuilt, program, root } from './built.ts'
import { Collected } from './collected.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongbao-hostile-'))
const inside = join(folder, 'texts')
const hostile = [
  '云水县人民政府公报\u001b]0;x\u0007',
  '2023年第4期',
  '云水县人民政府',
  '关于\u001b[2J\u202e防汛\u009b31m工作的通知',
  '云政发〔2023〕20号',
  '各乡镇人民政府：',
  '　　为做好防汛工作，现将有关事项通知如下。',
  '序号\t村\u001b[31m\t面积',
  '1\t青石\u202e\t12',
  '2\t白沙\u0007\t13',
  '云水县人民政府',
  '2023年10月19日',
  '',
].join('\n')

beforeAll(() => {
  mkdirSync(inside)
  writeFileSync(join(inside, 'a.txt'), hostile)
  writeFileSync(join(inside, 'b\u001b[31m\n::error::x.txt'), hostile)
  writeFileSync(join(folder, 'secret.txt'), hostile)
  symlinkSync(join(folder, 'secret.txt'), join(inside, 'link.txt'))
  symlinkSync(folder, join(inside, 'up'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in this process, its streams terminals, so that it writes as it would for a person. */
async function run(argv: string[], stdin: Readable = Readable.from([])) {
  const stdout = Object.assign(new Collected(), { isTTY: true, columns: 100 })
  const stderr = Object.assign(new Collected(), { isTTY: true, columns: 100 })
  const streams = { stdin, stdout, stderr }
  const env = { NO_COLOR: '1' }
  const code = await main({ argv, streams, env, cwd: folder, signal: new AbortController().signal })
  return { code, stdout: stdout.text, stderr: stderr.text.replaceAll('\r\u001b[K', '') }
}

/** What must not come out. */
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

describe('what is shown to a person', () => {
  it('is harmless, character by character', () => {
    expect(shown('关于\u001b[2J的\u202e通知\u009b\n第二行\t尾')).toBe('关于·[2J的·通知·\n第二行 尾')
    expect(shownInLine('a\n::error::b')).toBe('a ::error::b')
  })

  it.each([
    ['list', 'texts'],
    ['list', 'texts/a.txt'],
    ['tables', 'texts'],
    ['tables', 'texts/a.txt'],
    ['tables', '-n', '1', 'texts/a.txt'],
    ['explain', 'texts/a.txt:4'],
    ['detect', 'texts'],
    ['validate', 'texts/a.txt'],
  ])('%s %s %s', async (...argv) => {
    const { stdout, stderr } = await run(argv.filter((word) => word !== undefined))
    expect(stdout.length).toBeGreaterThan(20)
    expect(stdout).not.toMatch(ACTING)
    expect(stderr).not.toMatch(ACTING)
  })

  it('names no file in a way that the terminal acts on', async () => {
    const { code, stderr } = await run(['list', 'no\u001b[2J\u202efile\n::error::x'])
    expect(code).toBe(2)
    expect(stderr).not.toMatch(ACTING)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

it('reads no text that a link leads to outside of the folder', async () => {
  const { stdout } = await run(['detect', '--json', 'texts'])
  const paths = (JSON.parse(stdout) as { path: string }[]).map(({ path }) => path)
  expect(paths).toHaveLength(2)
  expect(paths.filter((path) => /link|secret|up/u.test(path))).toEqual([])
})

describe('what fails under way', () => {
  it.each(['EIO', 'EACCES', 'EMFILE', 'EISDIR'])('%s is told, with the code 2', async (code) => {
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error(code), { code, syscall: 'read' }))
      },
    })
    const ended = await run(['convert', '-'], stdin)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain(code)
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('a clock that jumps changes nothing', async () => {
    const now = Date.now
    try {
      const before = await run(['convert', '-f', 'json', 'texts/a.txt'])
      let calls = 0
      Date.now = () => now() - (calls++ % 2) * 1e12
      expect(await run(['convert', '-f', 'json', 'texts/a.txt'])).toEqual(before)
    } finally {
      Date.now = now
    }
  })
})

describe('the network', () => {
  beforeAll(ensureBuilt, 120_000)

  it('is not used: the command does the same where every way out throws', () => {
    const blocked = join(folder, 'blocked.mjs')
    writeFileSync(
      blocked,
      `import { createRequire, syncBuiltinESMExports } from 'node:module'
const require = createRequire(import.meta.url)
const no = (what) => () => { throw new Error('the network was asked: ' + what) }
for (const [name, calls] of Object.entries({
  http: ['request', 'get'], https: ['request', 'get'], http2: ['connect'], net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect'], dns: ['lookup', 'resolve', 'resolve4', 'resolve6'], dgram: ['createSocket'],
})) for (const call of calls) require('node:' + name)[call] = no(name + '.' + call)
require('node:net').Socket.prototype.connect = no('Socket.connect')
globalThis.fetch = no('fetch')
globalThis.WebSocket = no('WebSocket')
syncBuiltinESMExports()
`,
    )
    const fixture = join(root, 'fixtures/yunshui-2023-4/input.txt')
    for (const args of [
      ['-f', 'json'],
      ['-f', 'ndjson'],
      ['-f', 'markdown'],
    ]) {
      const plain = spawnSync(process.execPath, [program, ...args, fixture], { encoding: 'utf8' })
      const cut = spawnSync(process.execPath, ['--import', pathToFileURL(blocked).href, program, ...args, fixture], {
        encoding: 'utf8',
      })
      expect(cut.stderr).not.toContain('the network was asked')
      expect({ status: cut.status, stdout: cut.stdout }).toEqual({ status: plain.status, stdout: plain.stdout })
      expect(cut.stdout.length).toBeGreaterThan(1000)
    }
  })
})
