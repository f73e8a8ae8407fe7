import type { Html } from 'mdast'
import type { CellSpan, Table } from '../../tree/index.ts'
import { linesOf } from './phrasing.ts'
import { widthOf } from './table.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as HTML. Lines are parted by `<br>`, since an empty line would end the HTML in Markdown. */
const html = (text: string): string =>
  linesOf(text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')).join('<br>')

/**
 * The header rows: the names 建设地点/乡镇 taken apart again where merged cells say what stood over what, else one row of
 * names as they are.
 */
function headerRows({ columns, headerRows: count, spans }: Table): string[][] {
  if (count === 0) return []
  if (count === 1 || !spans.some(({ row }) => row < count)) return [columns]
  return Array.from({ length: count }, (_, row) =>
    columns.map((name) => {
      const parts = name.split('/')
      return row === count - 1 ? parts.slice(row).join('/') : (parts[row] ?? '')
    }),
  )
}

const key = (row: number, column: number): string => `${row}:${column}`

/** The places that merged cells cover besides their first. */
function coveredBy(spans: readonly CellSpan[], height: number, width: number): Set<string> {
  const covered = new Set<string>()
  for (const { row, column, rows, columns } of spans) {
    for (let y = row; y < Math.min(row + rows, height); y += 1) {
      for (let x = column; x < Math.min(column + columns, width); x += 1) {
        if (y !== row || x !== column) covered.add(key(y, x))
      }
    }
  }
  return covered
}

const spanning = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : '')

/** A table as HTML with its merged cells. */
export function htmlTable(table: Table): Html {
  const header = headerRows(table)
  const grid = [...header, ...table.rows]
  const width = widthOf(table)
  // Where the header is one row of flattened names, spans count rows that are not there.
  const shift = header.length - table.headerRows
  const spans = table.spans
    .map((span) => ({ ...span, row: span.row + shift }))
    .filter(({ row }) => row >= (shift === 0 ? 0 : header.length))
  const covered = coveredBy(spans, grid.length, width)
  const starts = new Map(spans.map((span) => [key(span.row, span.column), span]))

  const rows = grid.map((cells, y) => {
    const tag = y < header.length ? 'th' : 'td'
    const texts = Array.from({ length: width }, (_, x) => {
      if (covered.has(key(y, x))) return ''
      const span = starts.get(key(y, x))
      const size = span === undefined ? '' : spanning('rowspan', span.rows) + spanning('colspan', span.columns)
      return `<${tag}${size}>${html(cells[x] ?? '')}</${tag}>`
    })
    return `<tr>${texts.join('')}</tr>`
  })
  return { type: 'html', value: ['<table>', ...rows, '</table>'].join('\n') }
}
