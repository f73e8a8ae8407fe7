import { readFileSync } from 'node:fs'
import { checkFile } from '../../src/check/check.ts'
import type { CheckedFile } from '../../src/check/finding.ts'
import { type SelectionOptions, selectRules } from '../../src/check/selection.ts'
import { parseIssues } from '../../src/pipeline.ts'
import { openTextSync } from '../../src/source/index.ts'

/** An invented issue in which no rule finds anything. */
export const base = readFileSync(new URL('base.txt', import.meta.url), 'utf8')

const MARK = /⟦([\w-]+)⟧/gu

/** A text without its marks ⟦rule⟧, and the marks as `line rule`, sorted. */
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
): CheckedFile {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const issues = parseIssues(bytes, { lang, path: 'issue.txt' })
  const { lines } = openTextSync(bytes)
  return checkFile({ path: 'issue.txt', issues, lines, lang }, selectRules(selection))
}

/** The findings as `line rule`, sorted; what is of no place stands in line 1. */
export const found = (file: CheckedFile): string[] =>
  file.findings.map(({ rule, position }) => `${position?.start.line ?? 1} ${rule}`).sort()
