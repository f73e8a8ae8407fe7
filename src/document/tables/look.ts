import { skipSpaces, skipSpacesBack } from '../../lexicon/character.ts'
import type { TableForm } from './part.ts'

const HTML = /<(?:table|thead|tbody|tr|td|th)(?=[\s>/])/i
/** Uprights, corners and crossings; the strokes ─ and ━ alone are dashes of prose. */
export const UPRIGHT = /[\u2502\u2503\u2506\u2507\u250a\u250b\u250c-\u254b\u2551-\u256c\u2574-\u257f]/
const GRID = /^\s{0,80}\+[-=]{2,}/
const GAP = /[ \u00a0\u2002\u2003]{2}|\u3000/g

/** What one of the notations has, but for a tab before the text. */
const MARKED = new RegExp(`[<+|｜\t]|${UPRIGHT.source}|${GAP.source}`, 'g')

/**
 * The only notation in which a line can be part of a table, null for prose: one look at each line, so that a document without
 * tables costs next to nothing. A gap of two spaces or a U+3000 inside makes it `aligned`.
 */
export function firstLook(value: string): Exclude<TableForm, 'stacked' | 'spaced'> | null {
  const start = skipSpaces(value, 0)
  if (start === value.length) return null
  MARKED.lastIndex = start
  if (!MARKED.test(value)) return value.includes('\t') ? 'tab' : null
  if (value.includes('<') && HTML.test(value)) return 'html'
  if (UPRIGHT.test(value) || GRID.test(value)) return 'box'
  if (value.charAt(start) === '|') return 'pipe'
  if (value.includes('\t')) return 'tab'
  if (value.includes('|') || value.includes('｜')) return 'pipe'
  GAP.lastIndex = start
  const gap = GAP.exec(value)
  return gap !== null && gap.index < skipSpacesBack(value, value.length) ? 'aligned' : null
}
