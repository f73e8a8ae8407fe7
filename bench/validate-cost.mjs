#!/usr/bin/env node
// What checking a text costs beside reading it: the processor's time of validate as a multiple of that of convert, both in one process, on
// each fixture or on the texts named. The middle of several runs counts.
//
//   node bench/validate-cost.mjs [--dist DIR] [--runs 9] [TEXT...]
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: join(root, 'dist') }, runs: { type: 'string', default: '9' } },
})
const load = (path) => import(pathToFileURL(join(resolve(options.dist), 'src', path)).href)
const { parseIssues, parseStream } = await load('pipeline.js')
const { openTextSync } = await load('source/index.js')
const { checkFile } = await load('check/check.js')
const { selectRules } = await load('check/selection.js')
const { reporters } = await load('check/reporters/index.js')

const fixtures = readdirSync(join(root, 'fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(root, 'fixtures', name))
      .filter((file) => file.startsWith('input.'))
      .map((file) => join(root, 'fixtures', name, file)),
  )
const texts = (positionals.length > 0 ? positionals : fixtures).map((path) => ({
  name: basename(path),
  bytes: readFileSync(path),
}))

/** What `gongbao convert -f ndjson` does with a text: read it, and write its records. */
async function convert(bytes) {
  let size = 0
  for await (const record of parseStream([bytes])) size += JSON.stringify(record).length
  return size
}

/** What `gongbao validate` does with it. */
function validate(bytes) {
  const { lines } = openTextSync(bytes)
  const file = checkFile({ path: null, issues: parseIssues(bytes), lines, lang: 'en' }, selectRules({}))
  return reporters.pretty({ files: [file], lang: 'en', version: '', failOn: 'error', paint: (_, text) => text }).length
}

async function middle(work) {
  const times = []
  for (let run = 0; run < Number(options.runs); run++) {
    const started = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(started)
    times.push((user + system) / 1000)
  }
  return times.sort((a, b) => a - b)[times.length >> 1]
}

const bytes = texts.reduce((sum, text) => sum + text.bytes.length, 0)
const all = (work) => async () => {
  for (const text of texts) await work(text.bytes)
}
await all(convert)()
await all(validate)()
const reading = await middle(all(convert))
const checking = await middle(all(validate))
console.log(`${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB`)
console.log(
  `convert ${reading.toFixed(0)} ms, validate ${checking.toFixed(0)} ms: ${(checking / reading).toFixed(2)} times`,
)
if (checking > 1.5 * reading) process.exitCode = 1
