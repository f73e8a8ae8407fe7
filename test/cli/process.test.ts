import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt, program } from './built.ts'
import { bytesOf } from './case.ts'

const issues = (count: number): Buffer =>
  Buffer.concat(Array<Uint8Array>(count).fill(bytesOf({ copy: 'fixtures/yunshui-2023-4/input.txt' })))

const folder = mkdtempSync(join(tmpdir(), 'gongbao-process-'))
const big = join(folder, 'big.txt')

beforeAll(async () => {
  await ensureBuilt()
  writeFileSync(big, issues(20))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  code: number | null
  signal: string | null
  stderr: string
  stdout: string
}

/** Runs the program; `drive` is handed the process. */
function run(
  args: string[],
  drive: (child: ReturnType<typeof spawn>) => void = () => {},
  env: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { env: { LANG: 'C', ...env } })
    const text = { stdout: '', stderr: '' }
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      text.stderr += chunk
    })
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text.stdout += chunk
    })
    child.stdin.on('error', () => {})
    child.on('error', reject).on('close', (code, signal) => resolve({ code, signal, ...text }))
    drive(child)
  })
}

describe('the command line, as a process', () => {
  it.each([['json'], ['ndjson'], ['markdown']])(
    'a reader that goes away is no error (%s … | head -1)',
    async (format) => {
      const ended = await run(['-f', format, big], (child) => child.stdout?.once('data', () => child.stdout?.destroy()))
      expect(ended).toMatchObject({ code: 0, stderr: '' })
    },
  )

  it('all of a long output arrives at a slow reader', async () => {
    const ended = await run(['-f', 'ndjson', big], (child) => {
      child.stdout?.pause()
      setTimeout(() => child.stdout?.resume(), 500)
    })
    const last = JSON.parse(ended.stdout.trimEnd().split('\n').at(-1) as string)
    expect(ended.code).toBe(0)
    expect(last.type).toBe('end')
  })

  it('the first document leaves before the input has ended', async () => {
    const ended = await run(['-f', 'ndjson', '-'], (child) => {
      // Enough for the encoding to be judged; stdin stays open until a document has come.
      child.stdin?.write(issues(20))
      child.stdout?.on('data', (chunk: string) => {
        if (chunk.includes('"type":"document"')) child.stdin?.end()
      })
    })
    expect(ended.code).toBe(0)
    expect(ended.stdout.trimEnd().split('\n').at(-1)).toContain('"type":"end"')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with 130 and leaves nothing half written', async (signal) => {
    const ended = await run(['-f', 'ndjson', '-o', join(folder, 'out.ndjson'), '-'], (child) => {
      child.stdin?.write(bytesOf({ copy: 'test/cli/notice.txt' }))
      setTimeout(() => child.kill(signal), 1000)
    })
    expect(ended).toMatchObject({ code: 130, signal: null, stderr: '' })
  })
})

describe('a batch, as a process', () => {
  const texts = join(folder, 'texts')
  const clean = join(folder, 'clean')
  /** The files of a folder, by their paths, with what is in them. */
  const tree = (root: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
    )
  const convert = (out: string): string[] => ['convert', '-q', '-f', 'ndjson', '--jobs', '2', '-o', out, texts]

  beforeAll(async () => {
    mkdirSync(texts)
    for (let i = 0; i < 10; i++) writeFileSync(join(texts, `${i}.txt`), issues(1 + (i % 4)))
    await run(convert(clean))
  }, 120_000)

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    '%s leaves nothing half written, and the next run comes to the same',
    async (signal) => {
      const out = join(folder, signal)
      const ended = await run(convert(out), (child) => {
        const look = setInterval(() => {
          if (child.exitCode === null && !existsSync(join(out, '0.ndjson'))) return
          clearInterval(look)
          child.kill(signal)
        }, 1)
      })
      if (signal === 'SIGKILL') expect(ended).toMatchObject({ signal, stderr: '' })
      else expect(ended).toMatchObject({ code: 130, signal: null, stderr: '' })
      const whole = tree(clean)
      const left = Object.entries(tree(out)).filter(([path]) => !path.startsWith('.gongbao'))
      expect(left.length).toBeLessThan(10)
      for (const [path, text] of left) expect(text).toBe(whole[path])
      expect(await run(convert(out))).toMatchObject({ code: 0, stderr: '' })
      expect(tree(out)).toEqual(whole)
    },
  )

  it('comes to the same under a clock that jumps', async () => {
    const clock = join(folder, 'clock.mjs')
    writeFileSync(
      clock,
      `const Plain = Date
let calls = 0
const jump = () => Plain.now() + (calls++ % 3 - 1) * 1e12
globalThis.Date = class extends Plain {
  constructor(...given) { super(...(given.length > 0 ? given : [jump()])) }
  static now() { return jump() }
}
`,
    )
    const out = join(folder, 'clock')
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(clock).href}` }
    expect(await run(convert(out), undefined, env)).toMatchObject({ code: 0, stderr: '' })
    expect(tree(out)).toEqual(tree(clean))
  })
})

describe.skipIf(process.platform !== 'linux')('what the system itself refuses', () => {
  const text = join(folder, 'notice.txt')
  beforeAll(() => writeFileSync(text, bytesOf({ copy: 'test/cli/notice.txt' })))

  it.each([
    ['a full disk', ['-o', '/dev/full', text], '/dev/full: cannot be written (ENOSPC).'],
    ['a disk that cannot be read', ['/proc/self/mem', text], '/proc/self/mem: cannot be read (EIO).'],
    [
      'a disk that cannot be read, in a batch',
      ['-q', '-o', join(folder, 'eio/'), '/proc/self/mem', text],
      '/proc/self/mem: cannot be read (EIO).',
    ],
    ['a folder where nothing can be written', ['-o', '/proc/out/', text], '/proc/out/: cannot be written (ENOENT).'],
  ])('%s', async (_, args, told) => {
    expect(await run(args)).toMatchObject({ code: 2, stderr: `gongbao: ${told}\n` })
  })

  it('a pipe whose reader goes away', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = spawn('head', ['-c', '10', pipe])
    const ended = await run(['-f', 'ndjson', '-o', pipe, big])
    expect(ended).toMatchObject({ code: 2, stderr: `gongbao: ${pipe}: cannot be written (EPIPE).\n` })
    reader.kill()
  })

  it.each([24, 30])('more files than may be open (%i)', async (limit) => {
    const words = [process.execPath, program, '-q', '-f', 'csv', '--jobs', '4', '-o', join(folder, 'few/'), text, big]
    const quoted = words.map((word) => `'${word}'`).join(' ')
    const { status, stderr } = spawnSync('sh', ['-c', `ulimit -n ${limit}; exec ${quoted}`], { encoding: 'utf8' })
    expect(status).toBe(2)
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/^gongbao: .*EMFILE/)
    expect(await run(words.slice(2))).toMatchObject({ code: 0, stderr: '' })
    rmSync(join(folder, 'few'), { recursive: true })
  })
})
