import { LIMITS } from '../../lexicon/limits.ts'
import { isSeparatorRow } from '../../lexicon/markup.ts'
import type { NumberForms } from '../../lexicon/numberForms.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { Profile } from '../../options.ts'
import { type ContentsEntry, type Diagnostic, type Line, linesPosition } from '../../tree/index.ts'
import { readName } from '../imprint/name.ts'
import { listedHeads } from '../runningHeads.ts'
import { nameAnnouncements } from './announcements.ts'
import { assemble, type RawEntry, type RawList } from './assemble.ts'
import { leftovers, properEntries, readEntries } from './entries.ts'
import { contentsHeadingLines, listsChapters } from './heading.ts'
import { contentsLineShape } from './shape.ts'
import { type ListStyle, listStyle, withLeadingNumbers } from './style.ts'
import { type Token, tokenize } from './tokens.ts'

export { isContentsHeading, listsChapters } from './heading.ts'
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

/** The masthead stands in so many lines. */
const COVER_LINES = 200

/**
 * Reads the contents list (目录) out of the front matter of an issue: what stands after the line 目录, imprint lines in between left out.
 * Without such a line, lines that end with a page are read from the first on, if there are two or more. `forms` are those of the profile's
 * document numbers.
 */
export function readContents(
  front: readonly Line[],
  profile: Profile = {},
  forms: NumberForms | null = null,
): Contents {
  const contents: Contents = { entries: [], sections: [], diagnostics: [], roles: front.map(() => 'other') }
  const lines = front.slice(0, LIMITS.contentsLines)
  const start = markHeadings(lines, contents.roles) ?? firstEntryLine(lines)
  if (start === null) return contents
  const { list, style } = readList(lines, start, profile)
  const raw = properEntries(list, style)
  if (!contents.roles.includes('contents') && raw.filter((entry) => entry.page !== null).length < 2) return contents
  givePages(raw, list.pageColumn)
  for (const { pieces } of raw) for (const piece of pieces) contents.roles[piece.index] = 'entry'
  for (const { index } of list.sections) contents.roles[index] = 'section'
  contents.sections = [...new Set(list.sections.map(({ name }) => name))]
  const { entries, diagnostics } = readEntries(raw, forms)
  contents.entries = nameAnnouncements(entries, () => ownerOf(lines))
  contents.diagnostics = [...diagnostics, ...leftovers(list, raw), ...unread(front, start)]
  return contents
}

/** Where the list is longer, or a line of it, than is read: the first line left out. */
function unread(front: readonly Line[], start: number): Diagnostic[] {
  const at = front.findIndex(
    (line, i) => i >= LIMITS.contentsLines || (i >= start && line.value.length > LIMITS.contentsLine),
  )
  if (at === -1) return []
  const first = front[at] as Line
  const values =
    at >= LIMITS.contentsLines
      ? { lines: front.length, characters: null, actual: front.length, expected: LIMITS.contentsLines }
      : { lines: null, characters: first.value.length, actual: first.value.length, expected: LIMITS.contentsLine }
  return [{ rule: 'limit-contents', severity: 'warning', values, position: linesPosition(first), document: null }]
}

/** Marks the lines 目录, and returns the index of the line after the first. Null where there is none. */
function markHeadings(lines: readonly Line[], roles: ContentsRole[]): number | null {
  const values = lines.map((line) => line.value)
  let start: number | null = null
  for (let at = 0; at < values.length; at += 1) {
    const count = contentsHeadingLines(values, at)
    if (count > 0 && listsChapters(values.find((value, i) => i >= at + count && value.trim() !== '') ?? '')) continue
    roles.fill('contents', at, at + count)
    if (count > 0) start ??= at + count
  }
  return start
}

/** Where a list without a heading begins: its first entry, with the section's name right above. */
function firstEntryLine(lines: readonly Line[]): number | null {
  const at = lines.findIndex((line) => contentsLineShape(line.value) === 'entry')
  if (at === -1) return null
  for (let above = at - 1; above >= 0 && above > at - 3; above -= 1) {
    const value = (lines[above] as Line).value
    if (contentsLineShape(value) === 'section') return above
    if (value.trim() !== '' && !isSeparatorRow(value)) break
  }
  return at
}

function readList(lines: readonly Line[], start: number, profile: Profile): { list: RawList; style: ListStyle } {
  const names = new Set((profile.sections ?? []).map(compact))
  const isHead = listedHeads(profile)
  const { tokens, halves, columnOfNumbers, loneNumbers } = tokenize(lines, start, isHead)
  const pieces = [...halves.keys()]
  const leading = withLeadingNumbers(pieces, halves)
  const bare = pieces.map((piece) => leading?.pieces.get(piece) ?? piece)
  const style = { ...listStyle(bare, columnOfNumbers, loneNumbers), pagesFirst: leading?.arePages ?? false }
  const read = tokens.map(
    (token): Token =>
      token.kind === 'piece' ? { kind: 'piece', piece: leading?.pieces.get(token.piece) ?? token.piece } : token,
  )
  return { list: assemble(read, style, names), style }
}

/** Gives the pages of a column of their own to the entries, if there are as many and they rise as pages do. */
function givePages(entries: readonly RawEntry[], pages: readonly number[]): void {
  const rises = pages.every((page, i) => page >= (pages[i - 1] ?? 0))
  if (!rises || pages.length !== entries.length || entries.some((entry) => entry.page !== null)) return
  entries.forEach((entry, i) => {
    entry.page = pages[i] ?? null
  })
}

/** The organ whose announcements a gazette of its own prints (水务部公报); the gazette of a government prints those of many organs. */
function ownerOf(lines: readonly Line[]): string | null {
  const name = readName(lines.slice(0, COVER_LINES).map((line) => line.value.slice(0, 200)))
  const owner = name?.replace(/(?:公报|公報|文告)$/u, '') ?? null
  return owner === null || /政府$|政[报報]$/u.test(owner) ? null : owner
}
