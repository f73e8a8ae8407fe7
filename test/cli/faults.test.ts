import type * as Fs from 'node:fs'
import type * as FsPromises from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { ensureBuilt } from './built.ts'
import { Collected } from './collected.ts'

/** Every call of the file system that the program makes passes here, so that any one of them can fail. */
const system = vi.hoisted(() => {
  const state = { calls: [] as string[], failAt: null as ((call: string, nth: number) => string | null) | null }
  const errorOf = (code: string, syscall: string): Error =>
    Object.assign(new Error(`${code}: ${syscall}`), { code, syscall })
  return {
    state,
    /** Notes a call, and throws where it is to fail. */
    call(name: string, path: unknown): void {
      const call = `${name} ${String(path)}`
      state.calls.push(call)
      const code = state.failAt?.(call, state.calls.length) ?? null
      if (code !== null) throw errorOf(code, name)
    },
  }
})

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FsPromises>()
  const wrapped: Record<string, unknown> = { ...real }
  for (const name of [
    'appendFile',
    'link',
    'lstat',
    'mkdir',
    'opendir',
    'readdir',
    'readFile',
    'realpath',
    'rename',
    'rm',
    'rmdir',
    'stat',
    'writeFile',
  ] as const) {
    wrapped[name] = async (path: string, ...rest: unknown[]) => {
      system.call(name, path)
      return await (real[name] as (...all: unknown[]) => unknown)(path, ...rest)
    }
  }
  wrapped['open'] = async (path: string, flags: string) => {
    system.call('open', path)
    const handle = await real.open(path, flags)
    const write = handle.writeFile.bind(handle)
    handle.writeFile = async (...all: Parameters<typeof write>) => {
      // half of it is written before the disk is full
      try {
        system.call('write', path)
      } catch (error) {
        await write(String(all[0]).slice(0, 20))
        throw error
      }
      await write(...all)
    }
    const close = handle.close.bind(handle)
    handle.close = async () => {
      await close()
      system.call('close', path)
    }
    return handle
  }
  return { ...wrapped, default: wrapped }
})

vi.mock('node:fs', async (original) => {
  const real = await original<typeof Fs>()
  const createReadStream = (path: string, options: { highWaterMark?: number }): Readable =>
    Readable.from(
      (async function* () {
        system.call('openRead', path)
        let at = 0
        for await (const chunk of real.createReadStream(path, { ...options, highWaterMark: 100 })) {
          // the second piece on: in the middle of the file
          if (at++ > 0) system.call('read', path)
          yield chunk
        }
      })(),
    )
  return { ...real, createReadStream, default: { ...real, createReadStream } }
})

const { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } =
  await vi.importActual<typeof Fs>('node:fs')

const here = import.meta.dirname
const notice = readFileSync(join(here, 'notice.txt'), 'utf8')
const base = mkdtempSync(join(tmpdir(), 'gongbao-faults-'))
const template = join(base, 'template')
const folder = join(base, 'work')

interface Ended {
  code: number
  stdout: string
  lines: string[]
  calls: string[]
}

/** Runs the command in `cwd`; the call that `failAt` gives a code for fails with it. */
async function run(argv: string[], failAt: typeof system.state.failAt = null, cwd = folder): Promise<Ended> {
  const [stdout, stderr] = [new Collected(), new Collected()]
  system.state.calls = []
  system.state.failAt = failAt
  const streams = { stdin: Readable.from([]), stdout, stderr }
  const code = await main({ argv: [...argv, '-q'], streams, env: {}, cwd, signal: new AbortController().signal })
  system.state.failAt = null
  const lines = stderr.text.split('\n').filter((line) => line !== '')
  return { code, stdout: stdout.text, lines, calls: system.state.calls }
}

function reset(): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(template, folder, { recursive: true })
}

/** The files that stand in the folder, by their paths, with what is in them. */
function tree(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(files.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

beforeAll(async () => {
  await ensureBuilt()
  mkdirSync(join(template, 'in'), { recursive: true })
  for (const name of ['a', 'b'])
    writeFileSync(
      join(template, 'in', `${name}.txt`),
      notice.replaceAll('云水', `云水${name}`).replaceAll('〔2024〕', '[2024]'),
    )
  for (const name of ['issue.txt', 'issue.corrections.json'])
    cpSync(join(here, '../../examples/review', name), join(template, name))
  writeFileSync(join(template, 'list'), 'in/a.txt\nin/b.txt\n')
  writeFileSync(join(template, 'gongbao.config.json'), '{ "lang": "en" }')
  await run(['-f', 'ndjson', '-o', 'done', 'in'], null, template)
}, 120_000)
afterAll(() => rmSync(base, { recursive: true }))

/** How a fault of the system is told; nothing else may be added to stderr. */
const TOLD =
  /^gongbao: (?:\S+: )?(?:(?:its outputs )?cannot be (?:written|read)(?: to \S+)?|the system does not allow it) \(\w+\)\.$/

/** What is no output: temporary names, and the state of a batch, which a next run mends. */
const isOwn = (path: string): boolean => /(?:^|\/)\.gongbao/.test(path)

/** `again`: a next run makes good what is missing. `partly`: a file that holds what could be read of several inputs. */
const COMMANDS: readonly { argv: string[]; again?: true; partly?: string }[] = [
  { argv: ['convert', '-f', 'csv', '-o', 'out', 'in/a.txt'], again: true },
  { argv: ['convert', '-f', 'markdown,json', '-o', 'out', 'in/a.txt'], again: true },
  { argv: ['convert', '-f', 'ndjson', '-o', 'out', 'in'], again: true },
  { argv: ['convert', '-f', 'ndjson', '-o', 'done', '--prune', '--force', 'in/a.txt'], again: true },
  { argv: ['convert', '-f', 'json', '-o', 'out.json', '--files-from', 'list'], partly: 'out.json' },
  { argv: ['convert', '-f', 'ndjson', 'issue.txt', 'in'] },
  { argv: ['list', 'in', 'issue.txt'] },
  { argv: ['tables', 'in'] },
  { argv: ['detect', 'in'] },
  { argv: ['explain', 'issue.txt:3'] },
  { argv: ['validate', 'in', '--reporter', 'sarif:out.sarif', '--baseline', 'base.json'], partly: 'out.sarif' },
  { argv: ['validate', 'in', '--fix'] },
  { argv: ['review', 'issue.txt', '-o', 'page.html'] },
  { argv: ['stats', 'done', '-o', 'stats.html'] },
  { argv: ['catalog', 'done', '-o', 'catalog'] },
  { argv: ['corrections', 'report', 'issue.corrections.json'] },
]
const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EROFS']

describe('a call of the file system that fails is told in a line and leaves nothing half written', () => {
  it.each(COMMANDS)('gongbao $argv', { timeout: 300_000 }, async ({ argv, again, partly }) => {
    reset()
    const before = tree()
    const whole = await run(argv)
    const after = tree()
    expect(whole.code).toBeLessThan(2)
    expect(whole.calls.length).toBeGreaterThan(0)
    const wrong: string[] = []
    for (let at = 1; at <= whole.calls.length; at++) {
      const code = CODES[at % CODES.length] as string
      reset()
      const failed = await run(argv, (_call, nth) => (nth === at ? code : null))
      const complain = (what: string): void => {
        wrong.push(`${code}, ${failed.calls[at - 1]?.replaceAll(folder, '')}: ${what}`)
      }
      const added = failed.lines.filter((line) => !whole.lines.includes(line))
      for (const line of added) if (!TOLD.test(line)) complain(line)
      const told = added.some((line) => line.includes(`(${code})`))
      if (failed.code !== (told ? 2 : whole.code)) complain(`exit code ${failed.code}`)
      // what is said of nothing has been done in full
      const left = Object.entries(tree()).filter(([path]) => !isOwn(path))
      if (!told && failed.stdout !== whole.stdout) complain('stdout is not whole')
      if (!told && left.some(([path, text]) => after[path] !== text)) complain('something is not as it should be')
      for (const [path, text] of left)
        if (path === partly) JSON.parse(text)
        else if (text !== before[path] && text !== after[path]) complain(`${path} is neither old nor new`)
      if (!again) continue
      // the lock of a run that could not remove it: its process is gone by then, which is not so here
      for (const path of Object.keys(tree())) if (/[/.]lock/.test(path)) rmSync(join(folder, path))
      const next = await run(argv)
      if (next.code !== whole.code) complain(`the next run: ${next.lines.join(' ')}`)
      if (!isDeepStrictEqual(tree(), after)) complain('the next run comes to something else')
    }
    expect(wrong).toEqual([])
  })
})
