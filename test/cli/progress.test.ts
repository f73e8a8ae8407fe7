import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
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
    const progress = startProgress(run, 3)
    progress.at(2, 'a.txt')
    expect(stderr.text).toBe('\r\u001b[Kreading 2 of 3: a.txt')
    progress.clear()
    expect(stderr.text.endsWith('\r\u001b[K')).toBe(true)
  })

  it.each([
    ['stderr is no terminal', { stderr: false, stdout: false }, 3, {}],
    ['stdout is the same terminal', { stderr: true, stdout: true }, 3, {}],
    ['there is one text only', { stderr: true, stdout: false }, 1, {}],
    ['--no-progress', { stderr: true, stdout: false }, 3, { progress: false }],
    ['--quiet', { stderr: true, stdout: false }, 3, { loudness: 'quiet' as const }],
  ])('is not shown where %s', (_, terminal, count, settings) => {
    const { session: run, stderr } = session(terminal)
    const progress = startProgress(Object.assign(run, settings), count)
    progress.at(1, 'a.txt')
    progress.clear()
    expect(stderr.text).toBe('')
  })
})
