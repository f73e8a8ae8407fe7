#!/usr/bin/env node
// How many planted faults `gongbao validate` finds. Every kind of fault is planted in 200 places, one at a time, chosen by chance from
// those that the fixtures have; where they have fewer, invented issues (seeded-faults/issues/) give the others. A fault counts as found
// where a new finding of its rule comes up. What comes up besides, of rules that the fault does not touch, is counted as stray.
//
//   node bench/seeded-faults.mjs [--dist DIR] [--places 200] [--only RULE] [--misses 3] [--markdown]
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checker } from './seeded-faults/check.mjs'
import { faults } from './seeded-faults/faults.mjs'
import { issueText } from './seeded-faults/issues/issue.mjs'
import { random, shuffled } from './seeded-faults/random.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: join(root, 'dist') },
    places: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
    misses: { type: 'string', default: '0' },
    markdown: { type: 'boolean', default: false },
  },
})
const { read, planted, ruleIds } = await checker(resolve(options.dist))

/** The fixtures in UTF-8; the others hold the same texts in other encodings. */
const fixtures = readdirSync(join(root, 'fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('enc-'))
  .flatMap(({ name }) =>
    readdirSync(join(root, 'fixtures', name))
      .filter((file) => /^input\.(txt|md)$/.test(file))
      .map((file) => ({ name, ...read(readFileSync(join(root, 'fixtures', name, file))) })),
  )

/** More invented issues than this are not made for one kind of fault. */
const MOST_ISSUES = 400
const made = []
function invented(i) {
  made[i] ??= { name: `invented ${i + 1}`, ...read(issueText(i + 1)) }
  return made[i]
}

/** A fault that takes a line end away would move all lines below it, which keep findings apart. */
const keepsLines = ({ text }, changes) =>
  changes.every(({ from, to, text: fresh }) => fresh.includes('\n') || !text.slice(from, to).includes('\n'))

const placesIn = (fault, text) =>
  fault
    .places(text)
    .map((plant) => (Array.isArray(plant) ? { changes: plant } : { changes: [], ...plant }))
    .filter(({ changes }) => keepsLines(text, changes))
    .map((plant) => ({ text, plant }))

/** How many places a fault is planted in. */
const enough = ({ most = Number.POSITIVE_INFINITY }) => Math.min(most, Number(options.places))

/** The places of a fault: of the fixtures, and as many of invented issues as are lacking. */
function placesOf(fault) {
  const wanted = enough(fault)
  const own = fixtures.flatMap((text) => placesIn(fault, text))
  const more = []
  for (let i = 0; i < MOST_ISSUES && own.length + more.length < wanted; i++) more.push(...placesIn(fault, invented(i)))
  return [...chosen(own, wanted), ...chosen(more, Math.max(0, wanted - own.length))]
}

const chosen = (places, count) => shuffled(places, random(places.length)).slice(0, count)

/** Rules that tell a fault once where a document has it throughout. */
const THROUGHOUT = new Set(['halfwidth-punctuation', 'layout-spaces'])

/**
 * The findings that were not there before. Lines do not move, as no fault adds or takes away a line end. `strict` takes a finding
 * whose words have changed for a new one: of another title than before, say.
 */
function newFindings(before, after, strict) {
  // A document that has a fault throughout is told at its first place, which may be the one that was taken away.
  const place = ({ rule, position }) => (THROUGHOUT.has(rule) ? 0 : position?.start.line)
  const key = (finding) => `${finding.rule}@${place(finding) ?? 0}${strict ? finding.message : ''}`
  const left = new Map()
  for (const finding of before) left.set(key(finding), (left.get(key(finding)) ?? 0) + 1)
  return after.filter((finding) => {
    const count = left.get(key(finding)) ?? 0
    left.set(key(finding), count - 1)
    return count <= 0
  })
}

/**
 * Whether a finding is on a line that the fault leaves as it is. Of the rules that tell a document once it is no new one there: where a
 * fault runs two documents into one or parts them, the first place of each is another.
 */
function isElsewhere({ text, plant }, { position }) {
  const line = text.lines.find(({ number }) => number === position?.start.line)
  return plant.changes.every(
    ({ from, to }) => line === undefined || to < line.offset || from > line.offset + line.value.length,
  )
}

function show({ text, plant }, hit, fresh) {
  const at = plant.changes[0]?.from ?? 0
  const line = text.text.slice(text.text.lastIndexOf('\n', at - 1) + 1, text.text.indexOf('\n', at))
  console.log(
    `  ${hit ? 'stray' : 'missed'} ${text.name}: ${line.trim().slice(0, 70)} → ${plant.changes[0]?.text.slice(0, 30)}`,
  )
  for (const { rule, position, message } of fresh)
    console.log(`    ${position?.start.line ?? '-'} ${rule}: ${message.slice(0, 110)}`)
}

const rows = []
for (const fault of faults) {
  if (options.only !== '' && !fault.rules.includes(options.only)) continue
  const places = placesOf(fault)
  const row = {
    fault: fault.name,
    rule: fault.rules[0],
    wanted: enough(fault),
    places: places.length,
    found: 0,
    stray: 0,
  }
  let shown = 0
  for (const place of places) {
    const { before, after } = planted(place.text, fault, place.plant)
    const fresh = newFindings(before, after, false)
    // what was found in a line that the fault moves is found there still
    const known = new Set(fault.moves ? before.map(({ fingerprint }) => fingerprint) : [])
    const hit = newFindings(before, after, true).some(({ rule }) => fault.rules.includes(rule))
    const strays =
      fault.also === 'any'
        ? []
        : fresh.filter(
            (finding) =>
              !fault.rules.includes(finding.rule) &&
              !fault.also.includes(finding.rule) &&
              !known.has(finding.fingerprint) &&
              !(THROUGHOUT.has(finding.rule) && isElsewhere(place, finding)),
          )
    if (hit) row.found++
    if (strays.length > 0) row.stray++
    if ((!hit || strays.length > 0) && shown++ < Number(options.misses)) show(place, hit, fresh)
  }
  rows.push(row)
  if (!options.markdown) {
    const figure = `${((100 * row.found) / Math.max(1, row.places)).toFixed(1)} %`.padStart(8)
    const count = `${String(row.found).padStart(4)}/${String(row.places).padEnd(4)}`
    console.log(`${figure}  ${count} stray ${String(row.stray).padEnd(4)} ${row.fault} (${row.rule})`)
  }
}

const share = ({ found, places }) => `${((100 * found) / Math.max(1, places)).toFixed(1)} %`
if (options.markdown) {
  console.log(
    '| Rule | Fault planted | Places | Found | Recall | With a stray finding |\n| --- | --- | --- | --- | --- | --- |',
  )
  for (const row of rows.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)))
    console.log(`| \`${row.rule}\` | ${row.fault} | ${row.places} | ${row.found} | ${share(row)} | ${row.stray} |`)
}
const planting = new Set(rows.map(({ rule }) => rule))
const without = options.only === '' ? ruleIds.filter((id) => !planting.has(id)) : []
if (without.length > 0) console.log(`no fault is planted for: ${without.join(', ')}`)
const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
console.log(`${sum('places')} faults, ${sum('found')} found, ${sum('stray')} with a stray finding`)
if (rows.some(({ wanted, places, found }) => places < wanted || found < 0.95 * places)) process.exitCode = 1
