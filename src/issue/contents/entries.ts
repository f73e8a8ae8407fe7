import type { NumberForms } from '../../lexicon/numberForms.ts'
import { digitsOf } from '../../lexicon/printedNumeral.ts'
import { compact } from '../../lexicon/spaces.ts'
import { type ContentsEntry, type Diagnostic, type Position, piecePosition } from '../../tree/index.ts'
import type { RawEntry, RawList } from './assemble.ts'
import { garbledDuplicates } from './duplicates.ts'
import { endsEntry } from './entryStart.ts'
import { readEntryText, saysTitle } from './entryText.ts'
import type { Piece } from './pieces.ts'
import type { ListStyle } from './style.ts'

/** Whether a text has the look of an entry: a page, the words of a title, a kind at its end, the mark that entries bear in this list. */
function looksLikeEntry(entry: RawEntry, style: ListStyle): boolean {
  const first = entry.pieces[0] as Piece
  return (
    entry.ended ||
    entry.page !== null ||
    first.starts ||
    endsEntry(entry.text) ||
    (first.mark !== '' && style.marks.has(first.mark))
  )
}

/**
 * The entries of a list without its stray lines. Where entries bear pages, a text without any look of an entry is stray; where they do not,
 * only after the last that has the look, behind a blank line and under no section of its own (the motto on the back of the cover).
 */
export function properEntries(list: RawList, style: ListStyle): RawEntry[] {
  const shaped = list.entries.map((entry) => looksLikeEntry(entry, style))
  const last = shaped.lastIndexOf(true)
  return list.entries.filter((entry, at) => {
    if (shaped[at]) return saysTitle(entry.text)
    if (style.paged || style.pagesFirst) return false
    return saysTitle(entry.text) && (at < last || entry.opensSection || entry.pieces[0]?.blankBefore === false)
  })
}

/** Reads the text of raw entries: the entries proper, without those that OCR read twice, and what of them is damaged. */
export function readEntries(
  raw: readonly RawEntry[],
  forms: NumberForms | null,
): { entries: ContentsEntry[]; diagnostics: Diagnostic[] } {
  const garbledOf = new Map<ContentsEntry, string>()
  const all = raw.map((one): ContentsEntry => {
    const { title, number, garbled } = readEntryText(one.text, forms)
    const entry = { section: one.section, title, number, page: one.page, position: positionOf(one.pieces) }
    const damaged = one.pieces.at(-1)?.damaged ?? null
    if (garbled !== null) garbledOf.set(entry, `${title}${garbled}`)
    else if (damaged !== null) garbledOf.set(entry, `${title} ${damaged}`)
    return entry
  })
  givePrintedPages(raw, all)
  const doubles = garbledDuplicates(all)
  for (const entry of doubles) garbledOf.set(entry, `${entry.title} ${entry.number}`)
  const diagnostics = all.flatMap((entry) => {
    const text = garbledOf.get(entry)
    return text === undefined ? [] : [garbledEntry(text, entry.position)]
  })
  return { entries: all.filter((entry) => !doubles.has(entry)), diagnostics }
}

/** Digits that OCR read as letters: (1O), l2. */
const MISREAD_PAGE = /^[([]?([\dlIOo]{1,4})[)\]]?$/u

/** Pages with letters for digits are read where they stand in their place: 9, (1O), 12. */
function givePrintedPages(raw: readonly RawEntry[], entries: ContentsEntry[]): void {
  entries.forEach((entry, i) => {
    const digits = MISREAD_PAGE.exec(raw[i]?.pieces.at(-1)?.damaged ?? '')?.[1]
    if (entry.page !== null || digits === undefined) return
    const page = Number(digitsOf(digits))
    const [above, below] = [entries[i - 1]?.page ?? null, entries[i + 1]?.page ?? null]
    if (above === null && below === null) return
    if (page > 0 && page >= (above ?? page) && page <= (below ?? page)) entry.page = page
  })
}

/** Texts between the entries that could not be read as one. What stands before the first or after the last is no part of the list. */
export function leftovers(list: RawList, entries: readonly RawEntry[]): Diagnostic[] {
  const kept = new Set(entries)
  const first = list.entries.findIndex((entry) => kept.has(entry))
  const last = list.entries.findLastIndex((entry) => kept.has(entry))
  return list.entries.flatMap((entry, at) =>
    at > first && at < last && !kept.has(entry) ? [garbledEntry(compact(entry.text), positionOf(entry.pieces))] : [],
  )
}

function garbledEntry(text: string, position: Position): Diagnostic {
  return { rule: 'contents-garbled-entry', severity: 'warning', values: { actual: text }, position, document: null }
}

/** From the first visible character to the last; an entry that goes on at the top of the next column ends above its beginning. */
function positionOf(pieces: readonly Piece[]): Position {
  const inText = [...pieces].sort((a, b) => a.line.offset - b.line.offset || a.from - b.from)
  const first = inText[0] as Piece
  const last = inText.at(-1) as Piece
  const from = first.from + first.text.length - first.text.trimStart().length
  const to = last.from + (last.ended ? last.line.value.slice(last.from, last.to) : last.text).trimEnd().length
  return { start: piecePosition(first.line, from, from).start, end: piecePosition(last.line, to, to).end }
}
