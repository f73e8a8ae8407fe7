import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { newResult } from '../../src/batch/job.ts'
import type { Failure, Result } from '../../src/batch/types.ts'
import { clockOf, speedOf } from '../../src/cli/convert/figures.ts'
import { Report } from '../../src/cli/convert/report.ts'
import { startProgress } from '../../src/cli/progress.ts'
import { Session } from '../../src/cli/session.ts'
import { Collected } from './collected.ts'

function session(terminal: { stderr: boolean; stdout: boolean }): { session: Session; stderr: Collected } {
  const stderr = Object.assign(new Collected(), { isTTY: terminal.stderr, columns: 60 })
  const stdout = Object.assign(new Collected(), { isTTY: terminal.stdout })
  const streams = { stdin: Readable.from([]), stdout, stderr }
  const io = { argv: [], streams, env: {}, cwd: '.', signal: new AbortController().signal }
  return { session: new Session(io, 'en'), stderr }
}

describe('progress', () => {
  it('is a line on the terminal that is wiped at the end', () => {
    const { session: run, stderr } = session({ stderr: true, stdout: false })
    const progress = startProgress(run, 3, true)
    progress.at(2, 'a.txt')
    expect(stderr.text).toBe('\r\u001b[Kreading 2 of 3: a.txt')
    progress.clear()
    expect(stderr.text.endsWith('\r\u001b[K')).toBe(true)
  })

  it.each([
    ['stderr is no terminal', { stderr: false, stdout: false }, 3, {}],
    ['what is printed goes to the same terminal', { stderr: true, stdout: true }, 3, {}],
    ['there is one text only', { stderr: true, stdout: false }, 1, {}],
    ['--no-progress', { stderr: true, stdout: false }, 3, { progress: false }],
    ['--quiet', { stderr: true, stdout: false }, 3, { loudness: 'quiet' as const }],
  ])('is not shown where %s', (_, terminal, count, settings) => {
    const { session: run, stderr } = session(terminal)
    const progress = startProgress(Object.assign(run, settings), count, true)
    progress.at(1, 'a.txt')
    progress.clear()
    expect(stderr.text).toBe('')
  })

  it('is shown where stdout is a terminal on which nothing is printed', () => {
    const { session: run, stderr } = session({ stderr: true, stdout: true })
    startProgress(run, 3, false).text(() => '1 of 3')
    expect(stderr.text).toBe('\r\u001b[K1 of 3')
  })

  it.each([
    ['x'.repeat(80), `${'x'.repeat(57)}…`],
    ['云水县'.repeat(20), `${'云水县'.repeat(9)}云…`],
    ['x'.repeat(59), 'x'.repeat(59)],
    ['a\u001b[2Jb', 'a·[2Jb'],
  ])('takes less than the 60 columns of the terminal, and acts on nothing', (line, printed) => {
    const { session: run, stderr } = session({ stderr: true, stdout: false })
    startProgress(run, 3, true).text(() => line)
    expect(stderr.text).toBe(`\r\u001b[K${printed}`)
  })

  it('is drawn ten times a second at most, and comes to the last line in the end', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      const { session: run, stderr } = session({ stderr: true, stdout: false })
      const progress = startProgress(run, 3, true)
      for (let at = 1; at <= 50; at++) progress.text(() => `${at}`)
      vi.advanceTimersByTime(99)
      expect(stderr.text).toBe('\r\u001b[K1')
      vi.advanceTimersByTime(1)
      expect(stderr.text).toBe('\r\u001b[K1\r\u001b[K50')
      progress.text(() => 'late')
      progress.clear()
      vi.advanceTimersByTime(1000)
      expect(stderr.text).toBe('\r\u001b[K1\r\u001b[K50\r\u001b[K')
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the line of a batch', () => {
  const result = (bytes: number, failure: Failure | null = null): Result => ({
    ...newResult(0),
    bytes,
    documents: 3,
    failure,
  })
  const lines = (text: string): string[] => text.split('\r\u001b[K').filter((line) => line !== '')

  it('says what is looked at, then texts, failures, documents, speed and the time that is left', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      const { session: run, stderr } = session({ stderr: true, stdout: true })
      Object.assign(run.io.streams.stderr, { columns: 100 })
      const report = new Report(run, 'out')
      report.progress({ name: 'checking', at: 2, texts: 5, bytes: 0 }, null)
      vi.advanceTimersByTime(1000)
      report.progress({ name: 'converting', at: 0, texts: 3, bytes: 4e6 }, null)
      vi.advanceTimersByTime(2000)
      report.progress({ name: 'converting', at: 1, texts: 3, bytes: 4e6 }, result(1e6))
      vi.advanceTimersByTime(2000)
      const failure = { kind: 'read', code: 'EIO', message: '', path: null } as const
      report.progress({ name: 'converting', at: 2, texts: 3, bytes: 4e6 }, result(0, failure))
      report.clear()
      expect(lines(stderr.text)).toEqual([
        'looking for what is done already: 2 of 5 texts',
        '0 of 3 texts, 0 documents',
        '1 of 3 texts, 3 documents, 500 KB/s, 0:06 left',
        '2 of 3 texts, 1 failed, 6 documents, 250 KB/s, 0:12 left',
      ])
    } finally {
      vi.useRealTimers()
    }
  })
})

it.each([
  [0, '0:00'],
  [44.2, '0:45'],
  [725, '12:05'],
  [3905.2, '1:05:06'],
])('%s seconds on a clock', (seconds, clock) => expect(clockOf(seconds)).toBe(clock))

it.each([
  [0, 1, '0 KB/s'],
  [85_400, 1, '85 KB/s'],
  [2_460_000, 2, '1.2 MB/s'],
  [1000, 0, '1.0 MB/s'],
])('%s bytes in %s seconds', (bytes, seconds, speed) => expect(speedOf(bytes, seconds)).toBe(speed))
