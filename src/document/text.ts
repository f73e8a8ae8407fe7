import { singleSpaced, tidy } from '../lexicon/spaces.ts'
import { WrappedText } from '../lexicon/wrappedText.ts'
import type { BlockType } from '../tree/index.ts'
import type { Row } from './row.ts'
import { isTableNumber } from './tables/caption.ts'

/** Blocks whose spaces part names or columns and so stay, one for a run. */
const SPACED: ReadonlySet<string> = new Set<BlockType>(['listItem', 'signature', 'note'])

/** The reflowed text of a block: wrapped lines joined, layout spaces between Chinese characters gone, names kept apart. */
export function blockText(type: BlockType | 'numbered', rows: readonly Row[]): string {
  if (type === 'signature' || type === 'title') return rows.map((row) => clean(type, row)).join('\n')
  if (rows.length === 1) return clean(type, rows[0] as Row)
  const [first, ...rest] = rows as [Row, ...Row[]]
  // 表1 over 2021年主要农产品产量: its title begins in the next line
  if (type === 'caption' && isTableNumber(first.line.value)) return `${clean(type, first)} ${blockText(type, rest)}`
  const text = new WrappedText()
  for (const row of rows) text.add(clean(type, row))
  return text.toString()
}

function clean(type: BlockType | 'numbered', row: Row): string {
  const opensWithNumber = row.text.startsWith('第')
  // no space in it: nothing to take out
  if (row.compact.length === row.text.length && !opensWithNumber) return row.text
  if (SPACED.has(type)) return singleSpaced(row.text).trim()
  // marks before the number that are no markup of a whole line stay: <!-- --># 第一章
  const enumerator = opensWithNumber ? row.enumerator : null
  // 第一章　总　则, 第一条　为了…: the space after the number is print, the one inside the word is layout
  if (enumerator && /^[\s\u3000\u00a0]/u.test(row.text.slice(enumerator.length - 1)) && /第/u.test(enumerator.label)) {
    return `${enumerator.label} ${tidy(row.text.slice(enumerator.length))}`
  }
  if (enumerator && /第.{1,20}[编章节条]$/u.test(enumerator.label)) {
    const rest = tidy(row.text.slice(enumerator.length))
    return rest === '' ? enumerator.label : `${enumerator.label} ${rest}`
  }
  return tidy(row.text)
}
