import { readFileSync } from 'node:fs'
import { checkFile } from '../../src/check/check.ts'
import type { CheckedFile } from '../../src/check/finding.ts'
import { readRecords } from '../../src/check/records.ts'
import { type SelectionOptions, selectRules } from '../../src/check/selection.ts'
import { parseIssues } from '../../src/pipeline.ts'
import { openTextSync } from '../../src/source/index.ts'
import type { Corrections, Issue, Line, LineAnchor } from '../../src/tree/index.ts'
import type { Case } from './cases.ts'

/** An invented issue in which no rule finds anything. */
export const base = readFileSync(new URL('base.txt', import.meta.url), 'utf8')

const MARK = /⟦(!?[\w-]+)⟧/gu

/** A text without its marks ⟦rule⟧ (⟦!rule⟧ where the rule finds nothing), and the marks as `line rule`, sorted. */
export function unmark(marked: string): { text: string; marks: string[] } {
  const marks = marked.split('\n').flatMap((line, i) => [...line.matchAll(MARK)].map(([, rule]) => `${i + 1} ${rule}`))
  return { text: marked.replace(MARK, ''), marks: marks.sort() }
}

/** The base text with some passages exchanged; each passage must stand there exactly once. */
export function changed(changes: readonly (readonly [string, string])[], from: string = base): string {
  return changes.reduce((text, [search, replacement]) => {
    const parts = text.split(search)
    if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the text: ${search}`)
    return parts.join(replacement)
  }, from)
}

/** Reads and checks a text, or bytes. */
export function check(
  input: string | Uint8Array,
  selection: SelectionOptions = {},
  lang: 'zh' | 'en' = 'en',
  corrections?: Corrections,
): CheckedFile {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const issues = parseIssues(bytes, { lang, path: 'issue.txt', ...(corrections ? { corrections } : {}) })
  const { lines } = openTextSync(bytes)
  return checkFile({ path: 'issue.txt', issues, lines, lang }, selectRules(selection))
}

/** The changed issue of a case, marks included. */
export const markedText = ({ text, changes = [] }: Case): string => text ?? changed(changes)

/** Checks what a case makes of its text, from which the marks have gone. */
export function checkCase({ bytes, records, corrections }: Case, text: string, lang: 'zh' | 'en' = 'en'): CheckedFile {
  const input = bytes ? bytes(text) : new TextEncoder().encode(text)
  if (records) return checkRecords(input, records, lang)
  if (!corrections) return check(input, {}, lang)
  const { lines, summary } = openTextSync(input)
  const { path = 'issue.txt', sha256 = path === 'issue.txt' ? summary.sha256 : '0'.repeat(64), of } = corrections
  return check(input, {}, lang, {
    type: 'corrections',
    version: 1,
    sources: [{ path, sha256, corrections: of(lines) }],
  })
}

/** Checks the JSON of what was read, after a change of it. */
function checkRecords(input: Uint8Array, change: (issue: Issue) => void, lang: 'zh' | 'en'): CheckedFile {
  const [issue] = parseIssues(input, { lang, path: 'issue.txt' })
  if (!issue) throw new Error('no issue')
  change(issue)
  const files = readRecords(JSON.stringify(issue), 'issue.json', lang).map((each) => checkFile(each, selectRules({})))
  return { path: 'issue.json', documents: [], findings: files.flatMap(({ findings }) => findings) }
}

/** The last line that reads so, as corrections know it. */
export function anchorOf(lines: readonly Line[], text: string): LineAnchor {
  const index = lines.findLastIndex(({ value }) => value.trim() === text)
  const near = (rest: readonly Line[]): string | null =>
    rest.find(({ value }) => value.trim() !== '')?.value.trim() ?? null
  const line = lines[index]
  if (line === undefined) throw new Error(`no line: ${text}`)
  return {
    line: line.number,
    text,
    before: near(lines.slice(0, index).toReversed()),
    after: near(lines.slice(index + 1)),
  }
}

/** The findings as `line rule`, sorted; what is of no place stands in line 1. */
export const found = (file: CheckedFile): string[] =>
  file.findings.map(({ rule, position }) => `${position?.start.line ?? 1} ${rule}`).sort()
