import { readSignatureLine } from '../../document/endMatter.ts'
import { isBareNumber } from '../../document/furniture.ts'
import type { Row } from '../../document/row.ts'
import { fold } from '../../lexicon/fold.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import { noteKind } from '../../lexicon/note.ts'
import { compactTitle } from '../../lexicon/spaces.ts'
import { titleShape } from '../../lexicon/title.ts'
import { contra, type Evidence, pro } from '../../tree/index.ts'
import type { ContentsIndex } from './contentsIndex.ts'
import type { Head } from './head.ts'
import { sectionName } from './section.ts'

/** By what a document was found to begin. */
export type FoundBy = 'mark' | 'inline' | 'number' | 'contents' | 'title' | 'divider'

/** What speaks for a document beginning with this head, what decided first, and what speaks against it. Rows as the segmenter holds them. */
export function evidenceAt(rows: readonly Row[], head: Head, by: FoundBy, contents: ContentsIndex): Evidence[] {
  return [pro(`begins-by-${by}`), ...ofNumber(rows, head), ...ofTitle(rows, head), ...ofContents(rows, head, contents)]
}

function ofNumber(rows: readonly Row[], { number, parsed }: Head): Evidence[] {
  if (number === null) return [contra('no-number')]
  return [pro('number-stands', { line: (rows[number] as Row).line.number, number: parsed?.canonical ?? null })]
}

function ofTitle(rows: readonly Row[], head: Head): Evidence[] {
  const title = titleOf(rows, head)
  if (title === null) return [contra('no-title')]
  const shape = titleShape(title)
  const formed = shape?.complete ? pro('title-formed', { kind: shape.kind }) : contra('title-unformed')
  const issuer = shape?.issuers.length ? pro('title-names-issuer', { issuer: shape.issuers.join('、') }) : null
  return issuer ? [formed, issuer] : [formed, contra('title-names-none')]
}

function ofContents(rows: readonly Row[], head: Head, contents: ContentsIndex): Evidence[] {
  if (contents.empty) return []
  const title = titleOf(rows, head)
  const number = head.parsed ? fold(head.parsed.canonical) : null
  const listed = contents.entries.some(
    ({ entry, keys }) =>
      (number !== null && entry.number !== null && fold(entry.number) === number) ||
      (title !== null && keys.includes(fold(title))),
  )
  if (listed || (title !== null && contents.find(title))) return [pro('contents-name-it')]
  return [contra('contents-lack-it')]
}

function titleOf(rows: readonly Row[], { title, inline }: Head): string | null {
  if (inline) return inline.title
  if (title === null) return null
  const text = rows
    .slice(title.from, title.to + 1)
    .map((row) => row.text)
    .join(' ')
  return compactTitle(text) === '' ? null : text
}

/** What stands above row `from`: the end of a document, a divider, or text that nothing ends. `front`: front matter only. */
export function evidenceAbove(
  rows: readonly Row[],
  from: number,
  front: boolean,
  isFurniture: (row: Row) => boolean,
): Evidence[] {
  for (let i = from - 1; i >= 0; i--) {
    const row = rows[i] as Row
    if (row.blank || isFurniture(row) || isBareNumber(row)) continue
    if (front) return [pro('front-matter-above')]
    const line = row.line.number
    if (sectionName(row.text) !== null) return [pro('divider-above', { line })]
    const ends = readSignatureLine(row) !== null || noteKind(row.text) !== null || readImprintLine(row.text) !== null
    return [ends ? pro('end-above', { line }) : contra('no-end-above', { line })]
  }
  return [pro('nothing-above')]
}
