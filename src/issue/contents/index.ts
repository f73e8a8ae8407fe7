import { compact } from '../../lexicon/spaces.ts'
import type { Profile } from '../../options.ts'
import { type ContentsEntry, type Diagnostic, type Line, type Position, piecePosition } from '../../tree/index.ts'
import { mastheadName } from '../imprint/masthead.ts'
import { nameAnnouncements } from './announcements.ts'
import { assemble, type RawEntry, type RawList, type Token } from './assemble.ts'
import { garbledDuplicates } from './duplicates.ts'
import { endsEntry } from './entryStart.ts'
import { readEntryText } from './entryText.ts'
import { isContentsHeading } from './heading.ts'
import type { Piece } from './pieces.ts'
import { type ListStyle, listStyle, withLeadingPages } from './style.ts'
import { type Tokens, tokenize } from './tokens.ts'

export { isContentsHeading } from './heading.ts'
export { contentsLineShape } from './shape.ts'

/** What a line of the front matter was taken for. */
export type ContentsRole = 'contents' | 'section' | 'entry' | 'other'

/** A contents list as read. */
export interface Contents {
  entries: ContentsEntry[]
  /** Names of the sections, in order, each once. */
  sections: string[]
  diagnostics: Diagnostic[]
  /** What each line was taken for, by its index in the lines given. */
  roles: ContentsRole[]
}

/**
 * Reads the contents list (目录) out of the front matter of an issue: what stands after the line 目录, imprint lines in between left out.
 * Without such a line, lines that show leaders and a page are read, if there are two or more.
 */
export function readContents(lines: readonly Line[], profile: Profile = {}): Contents {
  const heading = lines.findIndex((line) => isContentsHeading(line.value))
  const contents: Contents = { entries: [], sections: [], diagnostics: [], roles: lines.map(() => 'other') }
  const names = new Set((profile.sections ?? []).map(compact))
  const { list, style } = readList(tokenize(lines, heading + 1), names)
  const entries = list.entries.filter((entry, at) => isEntry(entry, at, list, style))
  if (heading === -1 && entries.filter((entry) => entry.page !== null).length < 2) return contents
  lines.forEach((line, index) => {
    if (isContentsHeading(line.value)) contents.roles[index] = 'contents'
  })
  addSections(contents, list, entries, heading)
  if (list.pageColumn.length === entries.length) givePages(entries, list.pageColumn)
  addEntries(contents, entries)
  contents.entries = nameAnnouncements(contents.entries, ownerOf(lines))
  addLeftovers(contents, list, entries)
  return contents
}

/** The organ whose announcements a gazette of its own prints (水务部公报); the gazette of a government prints many organs'. */
function ownerOf(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const owner = mastheadName(line.value)?.replace(/(?:公报|公報|文告)$/u, '')
    if (owner !== undefined) return /政府$|政报$/u.test(owner) ? null : owner
  }
  return null
}

function readList(cut: Tokens, names: ReadonlySet<string>): { list: RawList; style: ListStyle } {
  const pieces = [...cut.halves.keys()]
  const leading = withLeadingPages(pieces, cut.halves)
  const style = { ...listStyle(pieces, cut.columnOfNumbers, cut.loneNumbers), pagesFirst: leading !== null }
  const tokens: Token[] =
    leading === null
      ? cut.tokens
      : cut.tokens.map((token) =>
          token.kind === 'piece' ? { kind: 'piece', piece: leading.get(token.piece) ?? token.piece } : token,
        )
  return { list: assemble(tokens, style, names), style }
}

/** Whether a raw entry is one: a text without page, number, kind or mark is a stray line, most of all after the end of the list. */
function isEntry(entry: RawEntry, at: number, list: RawList, style: ListStyle): boolean {
  const first = entry.pieces[0] as Piece
  if (entry.page !== null || first.starts || endsEntry(entry.text)) return true
  if (first.mark !== '' && style.marks.has(first.mark)) return true
  if (style.paged || style.pagesFirst) return false
  const isLast = list.entries.slice(at + 1).every((later) => !later.pieces[0]?.starts && !endsEntry(later.text))
  return entry.opensSection || !isLast || !first.blankBefore
}

/** Sections count from the first entry's on; a section's name found without a heading and far above the list is none. */
function addSections(contents: Contents, list: RawList, entries: readonly RawEntry[], heading: number): void {
  const used = new Set(entries.map((entry) => entry.section))
  for (const { name, index } of list.sections) {
    if (heading === -1 && !used.has(name)) continue
    contents.roles[index] = 'section'
    if (!contents.sections.includes(name)) contents.sections.push(name)
  }
}

/** Gives the pages of a column of their own to the entries, if they rise as pages do. */
function givePages(entries: readonly RawEntry[], pages: readonly number[]): void {
  if (entries.some((entry) => entry.page !== null) || pages.some((page, i) => page < (pages[i - 1] ?? 0))) return
  entries.forEach((entry, i) => {
    entry.page = pages[i] ?? null
  })
}

function addEntries(contents: Contents, raw: readonly RawEntry[]): void {
  const read = raw.map((entry) => {
    const { title, number, garbled } = readEntryText(entry.text)
    const position = positionOf(entry.pieces)
    for (const piece of entry.pieces)
      if (contents.roles[piece.index] !== 'section') contents.roles[piece.index] = 'entry'
    const last = entry.pieces.at(-1) as Piece
    const unread =
      last.ended && entry.page === null
        ? `${title} ${last.line.value.slice(last.from + last.text.length, last.to).trim()}`
        : null
    return { garbled, unread, entry: { section: entry.section, title, number, page: entry.page, position } }
  })
  const doubles = garbledDuplicates(read.map(({ entry }) => entry))
  for (const { garbled, unread, entry } of read) {
    const isDouble = doubles.has(entry)
    if (unread !== null) contents.diagnostics.push(garbledEntry(unread, entry.position))
    if (isDouble || garbled !== null) {
      contents.diagnostics.push(
        garbledEntry(isDouble ? `${entry.title} ${entry.number}` : `${entry.title}${garbled}`, entry.position),
      )
    }
    if (!isDouble) contents.entries.push(entry)
  }
}

/** Texts between the entries that could not be read as one. What stands after the last is no part of the list. */
function addLeftovers(contents: Contents, list: RawList, entries: readonly RawEntry[]): void {
  const last = entries.at(-1)
  if (last === undefined) return
  const kept = new Set(entries)
  const end = list.entries.indexOf(last)
  list.entries.forEach((entry, at) => {
    if (at < end && at > 0 && !kept.has(entry))
      contents.diagnostics.push(garbledEntry(compact(entry.text), positionOf(entry.pieces)))
  })
}

function garbledEntry(text: string, position: Position): Diagnostic {
  return { rule: 'contents-garbled-entry', severity: 'warning', values: { text }, position, document: null }
}

/** From the first visible character of the first piece to the last of the last. */
function positionOf(pieces: readonly Piece[]): Position {
  const first = pieces[0] as Piece
  const last = pieces.at(-1) as Piece
  const from = first.from + (first.line.value.slice(first.from, first.to).search(/\S/) + 1 || 1) - 1
  const to = last.from + last.line.value.slice(last.from, last.to).trimEnd().length
  return { start: piecePosition(first.line, from, from).start, end: piecePosition(last.line, to, to).end }
}
