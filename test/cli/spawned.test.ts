import { spawn } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt, program } from './built.ts'
import { bytesOf, type Case, cases, environment, expectation, inFolder, outcome, type Result } from './case.ts'

function run(each: Case, cwd: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...each.args], { cwd, env: environment(each) })
    const text = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk) => {
        text[name] += chunk
      })
    }
    // A command that does not read its stdin closes it early.
    child.stdin.on('error', () => {})
    child.stdin.end(each.stdin ? bytesOf(each.stdin) : '')
    child.on('error', reject).on('close', (code) => resolve({ exit: code ?? -1, ...text }))
  })
}

describe('the command line, as a program', () => {
  beforeAll(ensureBuilt, 120_000)

  it.concurrent.each(cases.filter((each) => !each.inProcessOnly).map((each) => [each.name, each] as const))(
    '%s',
    async (_, each) => {
      const result = await inFolder(each, run)
      expect(outcome(each, result)).toEqual(expectation(each))
    },
  )
})
