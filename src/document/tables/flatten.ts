import type { CellSpan } from '../../tree/index.ts'
import { cellKey } from './cells.ts'

type Cells = readonly string[]

/**
 * The names of the columns, header rows joined with "/": 资金 over 中央 is 资金/中央. The label of a group goes to the columns it spans
 * only where the cell right under it is filled. `spans` are the merged cells that this shows.
 */
export function flattenHeader(header: readonly Cells[], width: number): { columns: string[]; spans: CellSpan[] } {
  const spans: CellSpan[] = []
  const paths = header.map(() => Array.from({ length: width }, (): string[] => []))
  for (let r = header.length - 1; r >= 0; r -= 1) {
    let label: number | null = null
    for (let c = 0; c < width; c += 1) {
      const own = cellOf(header, r, c)
      const below = paths[r + 1]?.[c] ?? []
      if (own !== '') label = c
      const path = (paths[r] as string[][])[c] as string[]
      if (own !== '')
        path.push(...(below[0] !== undefined && cellKey(below[0]) === cellKey(own) ? below : [own, ...below]))
      else if (below.length === 0) continue
      else if (label !== null && (paths[r + 1]?.[label]?.length ?? 0) > 0) path.push(cellOf(header, r, label), ...below)
      else path.push(...below)
    }
    for (const span of headerSpans(header, paths, r, width)) spans.push(span)
  }
  return { columns: (paths[0] ?? []).map((path) => path.map(oneLine).join('/')).concat(noNames(header, width)), spans }
}

function noNames(header: readonly Cells[], width: number): string[] {
  return header.length > 0 ? [] : Array.from({ length: width }, () => '')
}

function headerSpans(header: readonly Cells[], paths: readonly string[][][], r: number, width: number): CellSpan[] {
  const spans: CellSpan[] = []
  const isNamedBelow = (row: number, column: number) => (paths[row]?.[column]?.length ?? 0) > 0
  for (let column = 0; column < width; column += 1) {
    if (cellOf(header, r, column) === '') continue
    let columns = 1
    let rows = 1
    if (isNamedBelow(r + 1, column)) {
      while (cellOf(header, r, column + columns) === '' && isNamedBelow(r + 1, column + columns)) columns += 1
    } else while (r + rows < header.length && !isNamedBelow(r + rows, column)) rows += 1
    if (columns > 1 || rows > 1) spans.push({ row: r, column, rows, columns })
  }
  return spans
}

function cellOf(header: readonly Cells[], r: number, c: number): string {
  return header[r]?.[c] ?? ''
}

function oneLine(name: string): string {
  return name.includes('\n') ? name.replace(/\n/g, '') : name
}
