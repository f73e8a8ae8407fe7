#!/usr/bin/env node
// How well the built command reads the annotated texts. The texts and their scorers lie beside the repository, in
// ../shared (or GONGBAO_SHARED), and are no part of it: where they are absent, one line says so and all is well.
//
//   node bench/score.mjs [--build] [--misses N] [--only TEXT] [--quiet] [--command 'node dist/bin/gongbao.js convert -f json']
import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values: options } = parseArgs({
  options: {
    build: { type: 'boolean', default: false },
    misses: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    quiet: { type: 'boolean', default: false },
    command: { type: 'string', default: `node ${join(root, 'dist/bin/gongbao.js')} convert -f json` },
  },
})
const shared = process.env.GONGBAO_SHARED ?? join(root, '..', 'shared')
const corpus = join(shared, 'corpus')
const scorers = join(shared, 'eval')

/** The annotated texts: `[folder, name]`, the real issues first. */
function annotated() {
  return [corpus, join(corpus, 'invented')].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.gold.json'))
          .sort()
          .map((file) => [folder, basename(file, '.gold.json')])
      : [],
  )
}

/** Runs the command on one text; its JSON goes to `output`. Returns an error text, or null. */
function convert(file, output) {
  const [program, ...args] = options.command.split(' ')
  const handle = openSync(output, 'w')
  const run = spawnSync(program, [...args, file], { stdio: ['ignore', handle, 'pipe'] })
  closeSync(handle)
  // 1 means findings: the JSON is whole.
  if (run.status === 0 || run.status === 1) return null
  return `exit ${run.status ?? run.signal}: ${String(run.stderr).trim().split('\n').slice(0, 6).join('\n    ')}`
}

function scoreAnnotated(folder, name, output) {
  const started = performance.now()
  const error = convert(join(folder, `${name}.txt`), output)
  const seconds = (performance.now() - started) / 1000
  const line = (figure, rest) => `${figure}  ${name.padEnd(28)} ${rest}`
  if (error) return line('failed', error)
  const run = spawnSync('node', [join(scorers, 'score.mjs'), folder, name, output, '--misses', options.misses], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (run.status !== 0) return line('failed', `scorer: ${run.stderr.trim().split('\n').at(-1)}`)
  if (!options.quiet) console.log(`== ${name}\n${run.stdout}`)
  const figure = (row) => run.stdout.match(new RegExp(`^${row} +([0-9.]+)`, 'm'))?.[1] ?? '-'
  const below = [...run.stdout.matchAll(/^(\S[^\n(]*?) +([0-9.]+) {2}\(\d+\/\d+\)$/gm)]
    .filter(([, , value]) => Number(value) < 0.9)
    .map(([, row, value]) => `${row} ${Number(value).toFixed(2)}`)
  const starts = `starts ${figure('document starts')} kept ${figure('text kept')}`
  return line(
    figure('TOTAL'),
    `${starts} ${seconds.toFixed(2)} s${below.length ? `; below 0.9: ${below.join(', ')}` : ''}`,
  )
}

function scorePublic() {
  const flags = ['--files', ...(Number(options.misses) > 0 ? ['--misses'] : [])]
  if (options.only) flags.push(`--only=${options.only}`)
  const run = spawnSync(
    'node',
    [join(scorers, 'score-public.mjs'), join(corpus, 'public'), options.command, ...flags],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  if (run.status !== 0) return `failed  PUBLIC: ${run.stderr.trim().split('\n').at(-1)}`
  if (!options.quiet) console.log(`== public\n${run.stdout}`)
  const rows = [...run.stdout.matchAll(/^(\S[^\n]*?) +([0-9.]+) \(\d+\/\d+\)$/gm)]
  const total = run.stdout.match(/^PUBLIC +(\S+)/m)?.[1] ?? '-'
  return `${total}  PUBLIC  ${rows.map(([, row, value]) => `${row} ${Number(value).toFixed(2)}`).join(', ')}`
}

if (options.build) {
  try {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  } catch {
    console.error('The build reports type errors; its output is scored all the same.')
  }
}
if (!existsSync(scorers) || !existsSync(corpus)) {
  console.log(`No annotated texts at ${corpus}: nothing to score.`)
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'gongbao-score-'))
  const wanted = annotated().filter(([, name]) => name.includes(options.only))
  const summary = wanted.map(([folder, name]) => scoreAnnotated(folder, name, join(scratch, `${name}.json`)))
  if (existsSync(join(corpus, 'public')) && !(options.only && wanted.length > 0)) summary.push(scorePublic())
  rmSync(scratch, { recursive: true })
  console.log(`== summary: TOTAL of each text, PUBLIC of the single documents\n${summary.join('\n')}`)
}
