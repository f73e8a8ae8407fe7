import { displayWidth } from '../../lexicon/width.ts'
import { UPRIGHT } from './look.ts'

/** What stands between two uprights of a drawn line, and over which columns of the table it reaches. */
export interface DrawnCell {
  column: number
  columns: number
  text: string
  /** It is a stroke that ends what stands above it. */
  isRule: boolean
  isDouble: boolean
}

/** A line of a drawn table. */
export interface DrawnLine {
  index: number
  cells: DrawnCell[]
}

/** A line cut at its uprights; places are in display columns. */
interface CutLine {
  index: number
  bars: number[]
  texts: string[]
}

const BOX = /[\u2500-\u257f]/
const STROKES = /^[\u2500\u2501\u2504\u2505\u2508\u2509\u254c\u254d\u2550\-=]+$/
const ASCII_BORDER = /^\s*\+(?:[-=]+\+)+\s*$/

/** Whether the line can belong to a drawn table: uprights, or a border of + and -. */
export function isDrawn(value: string): boolean {
  return UPRIGHT.test(value) || ASCII_BORDER.test(value.slice(0, 2000)) || /^\s*\|.*\|\s*$/.test(value.slice(0, 2000))
}

/** Cuts a line at its uprights, of which each takes `barWidth` columns. */
function cutLine(value: string, index: number, barWidth: number): CutLine {
  const isAscii = !UPRIGHT.test(value)
  const bars: number[] = []
  const texts: string[] = []
  let text = ''
  let place = 0
  for (let i = 0; i < value.length; i += 1) {
    const ch = value.charAt(i)
    const isBar = isAscii ? ch === '|' || (ch === '+' && isCrossing(value, i)) : UPRIGHT.test(ch)
    if (isBar) {
      if (bars.length > 0 || text.trim() !== '') texts.push(text)
      if (bars.length === 0 && text.trim() !== '') bars.push(0)
      bars.push(place)
      text = ''
    } else text += ch
    place += isBar && !isAscii ? barWidth : BOX.test(ch) ? barWidth : displayWidth(ch)
  }
  if (text.trim() !== '') {
    texts.push(text)
    bars.push(Number.POSITIVE_INFINITY)
  }
  return { index, bars, texts }
}

function isCrossing(value: string, at: number): boolean {
  return /[-=]/.test(value.charAt(at + 1)) || /[-=]/.test(value.charAt(at - 1))
}

/** The lines of a drawn table with their cells told by column, and the number of columns; null where they are no table. */
export function readFrame(
  values: readonly { value: string; index: number }[],
): { lines: DrawnLine[]; width: number } | null {
  const cut = [1, 2].map((barWidth) => values.map(({ value, index }) => cutLine(value, index, barWidth)))
  const [narrow, wide] = cut as [CutLine[], CutLine[]]
  const most = narrow.reduce((most, line) => Math.max(most, line.texts.length), 0)
  if (most < 2) return null
  if (narrow.every((line) => line.texts.length === most)) return { lines: narrow.map(byOrder), width: most }
  const [narrowEdges, wideEdges] = [edgesOf(narrow), edgesOf(wide)]
  const [lines, places] = wideEdges.length < narrowEdges.length ? [wide, wideEdges] : [narrow, narrowEdges]
  // uprights that stand in no columns tell nothing by their places
  if (places.length - 1 > most * 1.5 + 1) return { lines: lines.map(byOrder), width: most }
  return { lines: lines.map((line) => byPlace(line, places)), width: places.length - 1 }
}

/** Where uprights stand, those of neighbouring places taken as one. */
function edgesOf(lines: readonly CutLine[]): number[] {
  const places = [...new Set(lines.flatMap((line) => line.bars))].sort((a, b) => a - b)
  return places.filter((place, i) => i === 0 || place - (places[i - 1] as number) > 1)
}

function byOrder(line: CutLine): DrawnLine {
  return { index: line.index, cells: line.texts.map((text, column) => drawnCell(text, column, 1)) }
}

function byPlace(line: CutLine, edges: readonly number[]): DrawnLine {
  const cells = line.texts.map((text, i) => {
    const column = edgeAt(edges, line.bars[i] as number)
    const end = edgeAt(edges, line.bars[i + 1] as number)
    return drawnCell(text, Math.min(column, edges.length - 2), Math.max(1, end - column))
  })
  return { index: line.index, cells }
}

/** Index of the edge at a place, or of the last one before it. */
function edgeAt(edges: readonly number[], place: number): number {
  let low = 0
  let high = edges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((edges[middle] as number) > place + 1) high = middle - 1
    else low = middle
  }
  return low
}

function drawnCell(text: string, column: number, columns: number): DrawnCell {
  const bare = text.trim()
  const isRule = STROKES.test(bare) && (bare.length >= 2 || BOX.test(bare))
  return { column, columns, text: isRule ? '' : bare, isRule, isDouble: isRule && /[=\u2550]/.test(bare) }
}
