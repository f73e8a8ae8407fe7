import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ensureBuilt, program } from './built.ts'
import { bytesOf } from './case.ts'

const notice = bytesOf({ copy: 'test/cli/notice.txt' })
let folder: string

beforeAll(ensureBuilt, 120_000)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-runs-'))
  mkdirSync(join(folder, 'in/b'), { recursive: true })
  for (const path of ['in/a.txt', 'in/b/c.txt', 'in/d.txt']) writeFileSync(join(folder, path), notice)
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Running {
  child: ChildProcess
  ended: Promise<{ code: number | null; stderr: string }>
}

function start(args: string[], options: { uid?: number } = {}): Running {
  const child = spawn(process.execPath, [program, 'convert', '-f', 'ndjson', '-o', 'out', ...args], {
    cwd: folder,
    env: { LANG: 'C' },
    ...options,
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  child.stdin.on('error', () => {})
  return { child, ended: once(child, 'close').then(([code]) => ({ code, stderr })) }
}

function run(args: string[], options: { uid?: number } = {}): Running['ended'] {
  const running = start(args, options)
  running.child.stdin?.end()
  return running.ended
}

/** Starts a run that waits for its first text from stdin, and has looked at all others. */
async function waiting(args: string[]): Promise<Running> {
  const running = start(['-', ...args])
  while (!existsSync(join(folder, 'out/.gongbao/work/0'))) await setTimeout(20)
  return running
}

const outputs = (): string[] =>
  readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 5))
    .sort()

describe('two runs on one output folder', () => {
  it('are not possible: the second refuses, and the first goes on', async () => {
    const first = await waiting(['in'])
    const second = await run(['in'])
    expect(second).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /^gongbao: out: another run works on this folder \(process \d+ on \S+\)\. If it does not, remove out\/\.gongbao\/lock\.\n$/,
      ),
    })
    expect(second.stderr).toContain(`(process ${first.child.pid} on `)
    first.child.stdin?.end(notice)
    expect((await first.ended).code).toBe(0)
    expect(outputs()).toEqual(['.gongbao/manifest.ndjson', 'a.ndjson', 'b/c.ndjson', 'd.ndjson', 'stdin.ndjson'])
  })

  it('are possible one after the other, also where the first was killed', async () => {
    const first = await waiting(['in'])
    first.child.kill('SIGKILL')
    await first.ended
    expect(outputs()).toContain('.gongbao/lock')
    expect(await run(['in'])).toMatchObject({ code: 0 })
    expect(outputs()).toEqual(['.gongbao/manifest.ndjson', 'a.ndjson', 'b/c.ndjson', 'd.ndjson'])
  })
})

describe('a run that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s says how to go on, and leaves nothing half written',
    async (signal) => {
      const first = await waiting(['in'])
      first.child.kill(signal)
      expect(await first.ended).toEqual({
        code: 130,
        stderr: 'gongbao: interrupted. What is done stays in out; the same command goes on from there.\n',
      })
      expect(outputs()).toEqual(['.gongbao/manifest.ndjson'])
    },
  )
})

it('a text that is deleted before its turn is told, and the others are converted', async () => {
  const first = await waiting(['in/a.txt', 'in/b/c.txt', 'in/d.txt'])
  rmSync(join(folder, 'in/b/c.txt'))
  first.child.stdin?.end(notice)
  const { code, stderr } = await first.ended
  expect(code).toBe(2)
  expect(stderr.split('\n')[0]).toBe('gongbao: in/b/c.txt: cannot be read (ENOENT).')
  expect(stderr).toContain('gongbao: failed: in/b/c.txt (cannot be read: ENOENT)\n')
  expect(outputs()).toEqual(['.gongbao/manifest.ndjson', 'a.ndjson', 'd.ndjson', 'stdin.ndjson'])
})

it('a text that changes before its turn is converted as it is then, and kept by the next run', async () => {
  const first = await waiting(['in/a.txt'])
  writeFileSync(join(folder, 'in/a.txt'), Buffer.concat([notice, Buffer.from('\n')]))
  first.child.stdin?.end(notice)
  await first.ended
  expect((await run(['in/a.txt'])).stderr).toContain('texts: 1, converted: 0, unchanged: 1')
})

/** Rights do not bind root, so the run is nobody's then. */
const uid = userInfo().uid === 0 ? { uid: 65534 } : {}

describe.skipIf(process.platform === 'win32')('rights', () => {
  beforeEach(() => {
    chmodSync(folder, 0o755)
    mkdirSync(join(folder, 'out'))
    chmodSync(join(folder, 'out'), 0o777)
  })

  it.each([
    ['a folder', 'in/b', 'in/b: cannot be read (EACCES).', ['old.ndjson']],
    // The text is known to be there all the same, and what is gone is known too.
    ['a text', 'in/b/c.txt', 'in/b/c.txt: cannot be read (EACCES).', []],
  ])(
    '%s that may not be read is told, the others are converted, and what is gone is pruned where that is known',
    async (_, path, message, left) => {
      writeFileSync(join(folder, 'old.txt'), notice)
      expect(await run(['old.txt'], uid)).toMatchObject({ code: 0 })
      chmodSync(join(folder, path), 0)
      try {
        const { code, stderr } = await run(['--prune', 'in'], uid)
        expect(code).toBe(2)
        expect(stderr.split('\n')[0]).toBe(`gongbao: ${message}`)
        expect(outputs()).toEqual(['.gongbao/manifest.ndjson', 'a.ndjson', 'd.ndjson', ...left])
      } finally {
        chmodSync(join(folder, path), 0o755)
      }
    },
  )

  it('an output folder that may not be written is told in one line', async () => {
    chmodSync(join(folder, 'out'), 0o555)
    expect(await run(['in'], uid)).toEqual({ code: 2, stderr: 'gongbao: out: cannot be written (EACCES).\n' })
  })
})
