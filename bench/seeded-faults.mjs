#!/usr/bin/env node
// How many planted faults `gongbao validate` finds. Every kind of fault is planted in up to 200 places over the fixtures, one at a
// time; a fault counts as found where a new finding of the rule comes up. What comes up besides, of rules that the fault does not
// touch, is counted as stray.
//
//   node bench/seeded-faults.mjs [--dist DIR] [--places 200] [--only RULE] [--misses 3] [--markdown]
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { faults } from './seeded-faults/faults.mjs'

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
const load = (path) => import(pathToFileURL(join(resolve(options.dist), 'src', path)).href)
const { parseIssues } = await load('pipeline.js')
const { openTextSync } = await load('source/index.js')
const { checkFile } = await load('check/check.js')
const { selectRules } = await load('check/selection.js')

const selection = selectRules({})

/** A text read and checked; a `Uint8Array` is decoded. */
function read(input) {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const parsing = typeof input === 'string' ? { encoding: 'utf-8', lang: 'en' } : { lang: 'en' }
  const issues = parseIssues(bytes, parsing)
  const { lines } = openTextSync(bytes, parsing)
  const text = lines.map(({ value, eol }) => value + eol).join('')
  return { issues, text, lines, findings: checkFile({ path: null, issues, lines, lang: 'en' }, selection).findings }
}

/** The fixtures in UTF-8; the others hold the same texts in other encodings. */
const texts = readdirSync(join(root, 'fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('enc-'))
  .flatMap(({ name }) =>
    readdirSync(join(root, 'fixtures', name))
      .filter((file) => /^input\.(txt|md)$/.test(file))
      .map((file) => ({ name, ...read(readFileSync(join(root, 'fixtures', name, file))) })),
  )

/** A generator of numbers from 0 to 1 that gives the same ones every time (mulberry32). */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

function sample(places, count) {
  const next = random(places.length)
  return places
    .map((place) => [next(), place])
    .sort((a, b) => a[0] - b[0])
    .slice(0, count)
    .map(([, place]) => place)
}

const apply = (text, changes) =>
  [...changes]
    .sort((a, b) => b.from - a.from)
    .reduce((out, { from, to, text: fresh }) => out.slice(0, from) + fresh + out.slice(to), text)

/**
 * The findings that were not there before. Lines do not move, as no fault adds or takes away a line end. `strict` takes a finding
 * whose words have changed for a new one: of another title than before, say.
 */
function newFindings(before, after, strict) {
  // A document that has a fault throughout is told at its first place, which may be the one that was taken away.
  const place = ({ rule, document, position }) =>
    rule === 'halfwidth-punctuation' || rule === 'layout-spaces' ? document : position?.start.line
  const key = (finding) => `${finding.rule}@${place(finding) ?? 0}${strict ? finding.message : ''}`
  const left = new Map()
  for (const finding of before) left.set(key(finding), (left.get(key(finding)) ?? 0) + 1)
  return after.filter((finding) => {
    const count = left.get(key(finding)) ?? 0
    left.set(key(finding), count - 1)
    return count <= 0
  })
}

/** A fault that takes a line end away would move all lines below it. */
const keepsLines = ({ text }, changes) =>
  changes.every(({ from, to, text: fresh }) => fresh.includes('\n') || !text.slice(from, to).includes('\n'))

const rows = []
for (const fault of faults) {
  if (options.only !== '' && !fault.rules.includes(options.only)) continue
  const all = texts.flatMap((text) =>
    fault.places(text).flatMap((changes) => (keepsLines(text, changes) ? [{ text, changes }] : [])),
  )
  const places = sample(all, Number(options.places))
  let found = 0
  let stray = 0
  let shown = 0
  for (const { text, changes } of places) {
    const spoilt = apply(text.text, changes)
    const after = read(fault.bytes ? fault.bytes(spoilt) : spoilt)
    const fresh = newFindings(text.findings, after.findings, false)
    const hit = newFindings(text.findings, after.findings, true).some(({ rule }) => fault.rules.includes(rule))
    const strays = fresh.filter(({ rule }) => !fault.rules.includes(rule) && !fault.also.includes(rule))
    if (hit) found++
    if (strays.length > 0) stray++
    if ((!hit || strays.length > 0) && shown < Number(options.misses)) {
      shown++
      const [{ from }] = changes
      const line = text.text.slice(text.text.lastIndexOf('\n', from - 1) + 1, text.text.indexOf('\n', from))
      console.log(
        `  ${hit ? 'stray' : 'missed'} ${text.name}: ${line.trim().slice(0, 70)} → ${changes[0].text.slice(0, 30)}`,
      )
      for (const { rule, message } of fresh) console.log(`    ${rule}: ${message.slice(0, 110)}`)
    }
  }
  const recall = places.length === 0 ? 0 : found / places.length
  rows.push({ fault: fault.name, rule: fault.rules[0], places: places.length, found, recall, stray })
  const figure = `${(100 * recall).toFixed(1)} %`.padStart(8)
  if (!options.markdown)
    console.log(
      `${figure}  ${String(found).padStart(4)}/${String(places.length).padEnd(4)} stray ${String(stray).padEnd(4)} ${fault.name} (${fault.rules[0]})`,
    )
}
if (options.markdown) {
  console.log(
    '| Fault planted | Rule | Places | Found | Recall | With a stray finding |\n| --- | --- | --- | --- | --- | --- |',
  )
  for (const { fault, rule, places, found, recall, stray } of rows)
    console.log(`| ${fault} | ${rule} | ${places} | ${found} | ${(100 * recall).toFixed(1)} % | ${stray} |`)
}
const low = rows.filter(({ recall, places }) => places > 0 && recall < 0.95)
if (low.length > 0) process.exitCode = 1
