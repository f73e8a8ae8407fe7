import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
function run(args: string[], drive: (child: ReturnType<typeof spawn>) => void): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { env: { LANG: 'C' } })
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
