import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeFolder } from '../../bench/folder.mjs'
import { ensureBuilt, program, root } from '../cli/built.ts'
import { missing } from './processes.ts'
import { SLURM_COMMANDS, type Slurm, startSlurm } from './slurm.ts'
import { SSH_COMMANDS, type Sshd, startSshd } from './sshd.ts'

const examples = join(root, 'examples')
const PARTS = 4
const work = mkdtempSync(join(tmpdir(), 'gongbao-cluster-'))
// munge wants its socket where all may reach it.
chmodSync(work, 0o755)
const at = (name: string): string => join(work, name)
/** A name that a shell would take apart. */
const texts = at("texts 公报'")
const gongbao = at('gongbao')

/** What is not installed is said, and what needs it skipped. */
function installed(what: string, commands: readonly string[], packages: string): boolean {
  const without = missing(...commands)
  if (without.length > 0) {
    process.stderr.write(`${what} is skipped: ${without.join(', ')} not found (Debian: apt-get install ${packages})\n`)
  }
  return without.length === 0
}
const hasSlurm = installed('Slurm', SLURM_COMMANDS, 'slurmctld slurmd slurm-client munge')
const hasParallel = installed('GNU parallel', ['parallel'], 'parallel')
const hasSsh = installed('GNU parallel over SSH', SSH_COMMANDS, 'openssh-server openssh-client')

/** Hash of every file below a folder by its path. */
function files(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), hash(path)]))
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: work, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const convert = (...args: string[]) => run(gongbao, ['convert', '-f', 'ndjson', ...args, texts])
/** The catalogue of a folder. The exit code is 1 as the picture is not in it. */
const catalogOf = (out: string): Record<string, string> => {
  expect(run(gongbao, ['catalog', '-q', '-o', `${out}-catalog`, out]).status).toBe(1)
  return files(`${out}-catalog`)
}

let whole: Record<string, string>
let catalog: Record<string, string>

beforeAll(async () => {
  await ensureBuilt()
  writeFileSync(gongbao, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`)
  chmodSync(gongbao, 0o755)
  writeFolder(texts, 20, 10_000)
  // One that holds nothing (exit code 1), and one that is no text (exit code 2): neither stops the others.
  writeFileSync(join(texts, 'empty.txt'), '')
  writeFileSync(join(texts, 'picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  expect(convert('-q', '--jobs', '1', '-o', at('whole')).status).toBe(2)
  whole = files(at('whole'))
  catalog = catalogOf(at('whole'))
  expect(Object.keys(whole).length).toBe(22)
}, 180_000)
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** Joins the parts in one run, which finds nothing left to convert but the picture, and compares with the single run. */
function expectWhole(out: string): void {
  expect(catalogOf(out)).toEqual(catalog)
  const { status, stderr } = convert('-o', out)
  expect(status).toBe(2)
  expect(stderr).toMatch(/texts: 22, converted: 0, unchanged: 21,/)
  expect(files(out)).toEqual(whole)
}

describe.skipIf(!hasSlurm)('Slurm: a controller and two nodes on this machine', () => {
  let slurm: Slurm
  beforeAll(async () => {
    slurm = await startSlurm(at('slurm'))
  }, 120_000)
  afterAll(async () => await slurm?.stop(), 60_000)

  /** Submits the example, tells the number of the job, and waits for all its tasks. */
  async function submit(array: string, out: string, more = '', told: (job: string) => Promise<void> = async () => {}) {
    const names = `ALL,OUT=${out},GONGBAO=${gongbao}${more}`
    const log = `--output=${at('task-%a.log')}`
    const args = ['--wait', `--array=${array}`, log, `--export=${names}`, join(examples, 'slurm/array.sbatch')]
    // A comma or a quote in a value of --export ends it, so IN comes from the environment.
    const child = spawn('sbatch', args, {
      cwd: work,
      env: { ...slurm.env, IN: texts },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'close')
    const [first] = await once(child.stdout.setEncoding('utf8'), 'data')
    await told(/\d+/.exec(first as string)?.[0] ?? '')
    const [code] = await ended
    const states = run('scontrol', ['show', 'jobs', '-o'], slurm.env).stdout
    return { code, states }
  }

  it('comes to what one machine writes, byte for byte', async () => {
    const { code, states } = await submit(`1-${PARTS}`, at('array'))
    // The task that the picture fell to says so.
    expect(code).not.toBe(0)
    expect(states.match(/JobState=COMPLETED/g)).toHaveLength(PARTS - 1)
    expect(states.match(/JobState=FAILED/g)).toHaveLength(1)
    expect(new Set(states.match(/NodeList=node\d/g))).toEqual(new Set(['NodeList=node1', 'NodeList=node2']))
    expectWhole(at('array'))
  }, 120_000)

  it('goes on after a task that was lost with its node, and its lock with it', async () => {
    const out = at('lost')
    const lock = join(out, '.gongbao/lock-2-of-4')
    const lost = at('lost-once')
    // Part 2 takes its lock as a run on another machine would, and then does nothing more.
    const holder = JSON.stringify({ pid: 1, host: 'node9.example', born: null })
    const stuck = at('stuck')
    writeFileSync(
      stuck,
      `#!/bin/sh
case "$*" in *"--shard 2/4"*) [ -e '${lost}' ] || { mkdir -p '${out}/.gongbao'; echo '${holder}' > '${lock}'; touch '${lost}'; sleep 600; } ;; esac
exec '${gongbao}' "$@"
`,
    )
    chmodSync(stuck, 0o755)
    const { states } = await submit('2', out, `,PARTS=4,GONGBAO=${stuck}`, async (job) => {
      while (!existsSync(lost)) await setTimeout(100)
      expect(existsSync(lock)).toBe(true)
      expect(run('scontrol', ['requeue', `${job}_2`], slurm.env).status).toBe(0)
      // Slurm waits two minutes before it runs a task again.
      for (let tries = 0; tries < 100; tries++) {
        await setTimeout(200)
        if (run('scontrol', ['update', `JobId=${job}_2`, 'StartTime=now'], slurm.env).status === 0) break
      }
    })
    expect(states).toContain('Restarts=1')
    expect(readdirSync(join(out, '.gongbao'))).toEqual(['manifest-2-of-4.ndjson'])
    expect(readFileSync(join(out, '.gongbao/manifest-2-of-4.ndjson'), 'utf8')).toContain('"status":"done"')
  }, 120_000)
})

describe.skipIf(!hasParallel)('GNU parallel', () => {
  const script = join(examples, 'gnu-parallel/run.sh')
  const env = (more: object = {}) => ({ ...process.env, GONGBAO: gongbao, PARALLEL_HOME: at('parallel'), ...more })
  const parallel = (out: string, options: readonly string[], more: object = {}) =>
    run('bash', [script, texts, out, String(PARTS), '--', '--will-cite', ...options], env(more))

  it('with workers on this machine comes to what one process writes, byte for byte', () => {
    const { status, stderr } = parallel(at('workers'), [
      '--sshlogin',
      '1/:',
      '--sshlogin',
      '2/:',
      '--joblog',
      at('log'),
    ])
    expect(status).toBe(2)
    // The part with the picture is tried twice, and told.
    expect(stderr).toContain('run.sh: parts that failed: 1;')
    expect(readFileSync(at('log'), 'utf8').trimEnd().split('\n').length).toBeGreaterThan(PARTS)
    expectWhole(at('workers'))
  }, 120_000)

  describe.skipIf(!hasSsh)('over SSH', () => {
    let sshd: Sshd
    beforeAll(async () => {
      sshd = await startSshd(at('ssh'))
    }, 60_000)
    afterAll(async () => await sshd?.stop())

    it('with two workers comes to what one process writes, byte for byte', () => {
      const logins = ['--ssh', sshd.ssh, '--sshlogin', '1/worker-a,1/worker-b', '--joblog', at('log-ssh')]
      const { status } = parallel(at('remote'), logins)
      expect(status).toBe(2)
      const log = readFileSync(at('log-ssh'), 'utf8')
      expect(log).toContain('\tworker-a\t')
      expect(log).toContain('\tworker-b\t')
      expectWhole(at('remote'))
    }, 120_000)
  })
})

describe('the Kubernetes job, by its form', () => {
  const job = parse(readFileSync(join(examples, 'kubernetes/job.yaml'), 'utf8'))

  it('has an index for each part, each tried again by itself', () => {
    expect([job.apiVersion, job.kind, job.spec.completionMode]).toEqual(['batch/v1', 'Job', 'Indexed'])
    expect(job.spec.completions).toBeGreaterThanOrEqual(job.spec.parallelism)
    expect(job.spec.backoffLimitPerIndex).toBeGreaterThan(0)
    // What Kubernetes asks for where indexes fail by themselves.
    expect(job.spec.template.spec.restartPolicy).toBe('Never')
    const [{ volumeMounts }] = job.spec.template.spec.containers
    expect(volumeMounts.map(({ name }: { name: string }) => name)).toEqual([job.spec.template.spec.volumes[0].name])
  })

  it('runs a command that comes to what one process writes, index after index', () => {
    const [{ command }] = job.spec.template.spec.containers
    const [shell, flag, line] = command as [string, string, string]
    const quoted = `'${texts.replaceAll("'", "'\\''")}'`
    const here = line
      .replace('gongbao convert', `${gongbao} convert`)
      .replace('/archive/texts', quoted)
      .replace('/archive/out', at('pods'))
    expect(here).toContain(quoted)
    const codes = Array.from(
      { length: job.spec.completions },
      (_, index) => run(shell, [flag, here], { ...process.env, JOB_COMPLETION_INDEX: String(index) }).status,
    )
    expect(codes.filter((code) => code !== 0)).toEqual([1])
    expectWhole(at('pods'))
  }, 120_000)
})
