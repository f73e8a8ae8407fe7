import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { bytesOf, type Case, cases, environment, expectation, inFolder, outcome, type Result, update } from './case.ts'
import { Collected } from './collected.ts'

async function run(each: Case, cwd: string): Promise<Result> {
  const stdout = new Collected()
  const stderr = new Collected()
  const stdin = each.stdin
    ? Object.assign(Readable.from([bytesOf(each.stdin)]), { isTTY: false })
    : Object.assign(new PassThrough(), { isTTY: true })
  const { signal } = new AbortController()
  const exit = await main({ argv: each.args, streams: { stdin, stdout, stderr }, env: environment(each), cwd, signal })
  return { exit, stdout: stdout.text, stderr: stderr.text }
}

describe('the command line, in process', () => {
  it.each(cases.filter((each) => !each.asProgramOnly).map((each) => [each.name, each] as const))(
    '%s',
    async (_, each) => {
      const result = await inFolder(each, run)
      if (process.env['UPDATE'] && !process.env['CI']) update(each, result)
      else expect(outcome(each, result)).toEqual(expectation(each))
    },
  )
})
