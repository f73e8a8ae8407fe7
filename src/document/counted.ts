import { readAnnexMarker } from '../lexicon/attachment.ts'
import { parseNumeral } from '../lexicon/numeral.ts'
import { openBrackets } from '../lexicon/punctuation.ts'
import { readSignatureLine } from './endMatter.ts'
import type { Reading } from './reading.ts'
import type { Row } from './row.ts'

/** 一、年检合格的社会组织（14个）, 先进集体名单（共8家）：: how many stand below. */
const COUNT =
  /[（(]共?([0-9]{1,3}|[一二三四五六七八九十百]{1,5})(?:个|家|名|所|户|人|项|件|位|处|村|镇|乡|户次|单位|企业)[）)][：:]?$/u

/** One line or two, as the heading says, may be a text. */
const FEWEST = 3
/** A longer line is no name. */
const LONGEST = 40

/** A line with marks in it is a sentence or a fact, and one in brackets a note. */
const MARKED = /^[（(]|[。；：:，,！？!?\t]/u

/** Nothing else begins with the line: no number, no annex, no date of a signature. */
export const mayBeListed = (row: Row): boolean =>
  !row.enumerator && readAnnexMarker(row.text) === null && readSignatureLine(row)?.dated !== true

const isItem = (row: Row): boolean =>
  row.compact.length > 1 && row.compact.length <= LONGEST && !MARKED.test(row.text) && mayBeListed(row)

/**
 * Whether the line at `i` is one of a list whose heading counts its lines: under 年检合格的社会组织（14个） stand fourteen lines that are names of whatever
 * kind, and the next is none.
 */
export function isCounted(i: number, reading: Reading): boolean {
  // the rest of a name in brackets is no other
  if (i <= reading.countedUntil) return (reading.open?.openBrackets ?? '') === ''
  const { before, rows } = reading
  if (before === null || before.type === 'listItem' || before.rows.length > 2) return false
  const count = countOf(before.last.compact)
  if (count === null || count < FEWEST) return false
  const items: number[] = []
  let last = i
  let open = ''
  for (const j of rows.textFrom(i, 2 * count + 2)) {
    const row = rows.at(j)
    // 三等奖（8项） under the five of 二等奖（5项） counts others
    const isNextCount = open === '' && items.length === count && countOf(row.compact) !== null
    if (rows.tableRole(j) !== undefined || isNextCount || !isItem(row)) break
    if (open === '') items.push(j)
    if (items.length > count + 1) return false
    if (items.length <= count) last = j
    open = openBrackets(row.text, open)
  }
  // who signs, over the date, looks like one more
  const signs = items.length === count + 1 && readSignatureLine(rows.at(items[count] as number)) !== null
  if (items.length !== count && !signs) return false
  reading.countedUntil = last
  return true
}

function countOf(compact: string): number | null {
  if (!/[）)：:]$/u.test(compact)) return null
  const count = COUNT.exec(compact.slice(-12))?.[1]
  return count === undefined ? null : parseNumeral(count)
}
