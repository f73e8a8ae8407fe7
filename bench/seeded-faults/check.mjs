import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const PATH = 'issue.txt'

/** Texts read and checked, before and after a fault is planted, by what was built in a folder. */
export async function checker(dist) {
  const load = (path) => import(pathToFileURL(join(dist, 'src', path)).href)
  const { issuesOf } = await load('pipeline.js')
  const { openTextSync } = await load('source/index.js')
  const { checkFile } = await load('check/check.js')
  const { readRecords } = await load('check/records.js')
  const { selectRules } = await load('check/selection.js')
  const { rules } = await load('check/registry.js')
  const selection = selectRules({})

  /** A text read and checked; a `Uint8Array` is decoded. */
  function read(input, corrections) {
    const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
    const encoding = typeof input === 'string' ? { encoding: 'utf-8' } : {}
    const parsing = { ...encoding, lang: 'en', path: PATH, ...(corrections ? { corrections } : {}) }
    const source = openTextSync(bytes, parsing)
    const issues = issuesOf(source, parsing)
    const { lines } = source
    const text = lines.map(({ value, eol }) => value + eol).join('')
    return { issues, text, lines, findings: checkFile({ path: PATH, issues, lines, lang: 'en' }, selection).findings }
  }

  const checkJson = (issues) =>
    readRecords(JSON.stringify(issues), 'issues.json', 'en').flatMap((input) => checkFile(input, selection).findings)

  /** The findings in a text before a fault is planted in it, and afterwards. */
  function planted(text, fault, plant) {
    if (plant.records) {
      const issues = structuredClone(text.issues)
      plant.records(issues)
      text.json ??= checkJson(text.issues)
      return { before: text.json, after: checkJson(issues) }
    }
    const spoilt = apply(text.text, plant.changes)
    if (plant.corrections) return { before: text.findings, after: read(spoilt, correctionsOf(text, plant)).findings }
    return { before: text.findings, after: read(fault.bytes ? fault.bytes(spoilt) : spoilt).findings }
  }

  return { read, planted, ruleIds: rules.map(({ id }) => id) }
}

const apply = (text, changes) =>
  [...changes]
    .sort((a, b) => b.from - a.from)
    .reduce((out, { from, to, text: fresh }) => out.slice(0, from) + fresh + out.slice(to), text)

/** A file of corrections of a text; `changed`: the text was another when they were made. */
function correctionsOf({ text }, { corrections, changed, ofAnother }) {
  const sha256 = createHash('sha256')
    .update(changed || ofAnother ? `${text} ` : text)
    .digest('hex')
  return { type: 'corrections', version: 1, sources: [{ path: ofAnother ? 'another.txt' : PATH, sha256, corrections }] }
}
