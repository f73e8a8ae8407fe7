import { plainCell } from './cells.ts'
import { type Grid, HtmlGrid } from './htmlGrid.ts'
import type { Part, Reading, Sheet } from './part.ts'

const TAG = /<(\/?)(table|thead|tbody|tfoot|tr|td|th|caption)(?=[\s>/])([^<>]{0,2000})>/gi
const CLOSE = /<\/table\s*>/i

/**
 * HTML tables, on one line or over many, with or without the tags that may be left out. Text before `<table>` on its line becomes
 * the title of the part. A table that is never closed ends at the first line outside its cells that has none of its tags.
 */
export function readHtml(sheet: Sheet, from: number, closes: (from: number) => number): Reading {
  const parts: Part[] = []
  const close = closes(from)
  let grid = new HtmlGrid()
  let outside = ''
  let start = 0
  let first = from
  let at = from
  for (; at < sheet.length; at += 1) {
    const value = sheet.value(at)
    if (at > from && close === Number.POSITIVE_INFINITY && !grid.inCell && !hasTag(value)) break
    let kept = 0
    for (const tag of value.matchAll(TAG)) {
      const text = value.slice(kept, tag.index)
      if (grid.depth === 0) outside += text
      else grid.text(text, at)
      kept = tag.index + tag[0].length
      const name = (tag[2] ?? '').toLowerCase()
      const isClose = tag[1] === '/'
      if (grid.depth === 0 && !isClose) {
        start = tag.index
        first = at
      }
      grid.tag(name, isClose, tag[3] ?? '', at)
      if (grid.depth === 0 && name === 'table' && isClose) {
        addPart(parts, grid.finish(), { first, last: at, from: start, to: kept, outside })
        grid = new HtmlGrid()
        outside = ''
      }
    }
    const rest = value.slice(kept)
    if (grid.depth > 0) {
      grid.text(rest, at)
      grid.lineEnd()
      continue
    }
    const last = parts.at(-1)
    if (last !== undefined) last.to = rest.trim() === '' ? null : kept
    break
  }
  if (grid.depth > 0) addPart(parts, grid.finish(), { first, last: at - 1, from: start, to: null, outside })
  return { parts, next: Math.max(from + 1, parts.at(-1) === undefined ? from + 1 : (parts.at(-1) as Part).last + 1) }
}

function hasTag(value: string): boolean {
  TAG.lastIndex = 0
  return TAG.test(value)
}

interface Place {
  first: number
  last: number
  from: number
  to: number | null
  outside: string
}

function addPart(parts: Part[], grid: Grid, place: Place): void {
  if (grid.rows.length === 0) return
  const before = plainCell(place.outside)
  parts.push({
    form: 'html',
    rows: grid.rows,
    width: grid.width,
    headerRows: grid.headerRows,
    spans: grid.spans,
    furniture: [],
    first: place.first,
    last: place.last,
    title: grid.caption ?? (before === '' ? null : before),
    from: place.from === 0 || before === '' ? null : place.from,
    to: place.to,
  })
}

/**
 * The first line at or after a line that closes a table, Infinity where none does. Asked with growing lines only, it looks at every
 * line once.
 */
export function closeFinder(sheet: Sheet): (from: number) => number {
  let known = -1
  return (from) => {
    if (known >= from) return known
    let i = from
    while (i < sheet.length && !CLOSE.test(sheet.value(i))) i += 1
    known = i < sheet.length ? i : Number.POSITIVE_INFINITY
    return known
  }
}
