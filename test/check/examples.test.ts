import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ensureBuilt, program, root } from '../cli/built.ts'
import { base } from './marked.ts'

const examples = join(root, 'examples/validate')
const name = 'issues/2023年/第 4 期.txt'
let folder = ''

beforeAll(async () => {
  await ensureBuilt()
  folder = mkdtempSync(join(tmpdir(), 'gongbao-examples-'))
  mkdirSync(join(folder, 'issues/2023年'), { recursive: true })
  mkdirSync(join(folder, 'tools'))
  // What `npm ci` would install: npx finds the command that was built here.
  tool(
    'npx',
    `[ "$1" = --no-install ] && shift\n[ "$1" = gongbao ] && shift\nexec "${process.execPath}" "${program}" "$@"`,
  )
  tool('npm', 'exit 0')
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

function tool(command: string, script: string): void {
  const path = join(folder, 'tools', command)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}

function run(command: string): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, PATH: `${join(folder, 'tools')}${delimiter}${process.env['PATH']}`, LANG: 'C' }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const write = (text: string): void => writeFileSync(join(folder, name), text)
const good = base
const bad = base.replace('合计		67	7', '合计		76	7')
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const example = (file: string) => parse(readFileSync(join(examples, file), 'utf8'))

describe.each([
  ['as it should be', good, 0],
  ['with a wrong sum', bad, 1],
] as const)('with an issue %s', (_, text, status) => {
  it('the GitHub workflow', () => {
    write(text)
    const steps: { run?: string }[] = example('github-actions.yml').jobs.validate.steps
    const [install, validate] = steps.flatMap((step) => step.run ?? [])
    expect(run(install as string).status).toBe(0)
    const result = run(validate as string)
    expect(result.status).toBe(status)
    expect(result.stdout.includes(`::error file=${name},line=`)).toBe(status === 1)
    expect(JSON.parse(read('gongbao.sarif')).runs[0].results.length).toBe(status)
  })

  it('the GitLab job', () => {
    write(text)
    const job = example('gitlab-ci.yml')['validate-gazettes']
    const results = (job.script as string[]).map(run)
    expect(results.map((each) => each.status)).toEqual([0, status])
    const { codequality, junit } = job.artifacts.reports
    expect(JSON.parse(read(codequality)).length).toBe(status)
    expect(read(junit)).toContain(`failures="${status}"`)
  })

  it('the hook of pre-commit', () => {
    write(text)
    const [{ entry, files }] = example('pre-commit-config.yaml').repos[0].hooks
    expect(new RegExp(files).test(name)).toBe(true)
    expect(run(`${entry} '${name}'`).status).toBe(status)
  })

  it('the git hook', () => {
    write(text)
    rmSync(join(folder, '.git'), { recursive: true, force: true })
    expect(run('git init -q . && git add issues').status).toBe(0)
    cpSync(join(examples, 'pre-commit'), join(folder, '.git/hooks/pre-commit'))
    const commit = run("git -c user.name=a -c user.email=a@example.com commit -q -m '第4期'")
    expect(commit.status).toBe(status)
    expect(`${commit.stdout}${commit.stderr}`.includes('table-sum')).toBe(status === 1)
  })
})

it('the git hook lets a commit pass that touches no gazette', () => {
  rmSync(join(folder, '.git'), { recursive: true, force: true })
  expect(run('git init -q . && git add tools').status).toBe(0)
  cpSync(join(examples, 'pre-commit'), join(folder, '.git/hooks/pre-commit'))
  expect(run("git -c user.name=a -c user.email=a@example.com commit -q -m 'tools'").status).toBe(0)
})
