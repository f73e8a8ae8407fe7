import { skipSpacesBack } from '../../lexicon/character.ts'
import { readEnumerator } from '../../lexicon/enumerator.ts'
import { displayWidth } from '../../lexicon/width.ts'
import { isFormHead } from './caption.ts'
import { cellKey, plainCell } from './cells.ts'
import { asksFor } from './form.ts'
import { isHeaderWord } from './headerWords.ts'
import { type PrintedRow, partOf, type Reading, type Sheet } from './part.ts'

/** Display columns of a line of a form. */
const WIDEST = 76
/** Characters of a label. */
const LONGEST_LABEL = 16
/** Lines of a form at least, and the part of them that ask for something known. */
const FEWEST = 4
const MOST = 0.6
/** Lines over a form in which its title is looked for. */
const LINES_ABOVE = 4

const TITLE = /(?:表|[书单卡](?<!(?:通知|名|清)[书单]))(?:[（(][^（）()]{1,24}[）)])*$/u

/**
 * An empty form as it is left where its lines are lost: under its title, 公益性岗位申请表, each line the labels of a row, 姓名 性别 出生年月, with what is
 * to be ticked, □是 □否, or signed, 年 月 日（公章）. A row is a label and the cell to be filled in, and so on. Labels with colons are no cells.
 */
export function readFormLines(sheet: Sheet, from: number): Reading {
  const nothing: Reading = { parts: [], next: from + 1 }
  const value = sheet.value(from)
  if (value.length > WIDEST || !mayStandUnderTitle(sheet, from) || !isField(value)) return nothing
  if (!standsUnderTitle(sheet, from)) return nothing
  const rows: FormRow[] = []
  let unknown = 0
  let at = from
  for (
    ;
    at < sheet.length && unknown < 2 && !sheet.isBoundary(at) && !sheet.isFurniture(at);
    at = sheet.nextFilled(at + 1)
  ) {
    const row = formRow(sheet.value(at), at)
    if (row === null) break
    unknown = row.isKnown ? 0 : unknown + 1
    rows.push(row)
  }
  // two lines that ask for nothing known: what stands there are the values of a table
  if (unknown > 1) return nothing
  while (rows.at(-1)?.isKnown === false) rows.pop()
  const joined = withLabelsJoined(rows)
  if (rows.length < FEWEST || rows.filter(({ isKnown }) => isKnown).length < MOST * rows.length) return nothing
  const width = joined.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const { last } = joined.at(-1) as FormRow
  return { parts: [partOf({ form: 'spaced', rows: joined, width, isForm: true, first: from, last })], next: last + 1 }
}

interface FormRow extends PrintedRow {
  /** The row asks for something that forms ask for. */
  isKnown: boolean
}

/** The cells of a line; null for one of text, a numbered one, or labels with colons. */
function formRow(value: string, at: number): FormRow | null {
  if (displayWidth(value) > WIDEST || /[，。；：:_＿]/u.test(value) || readEnumerator(value) !== null) return null
  const words = fieldWords(value)
  const cells: string[] = []
  let isKnown = false
  for (const word of words) {
    const isValue = isFilledIn(word)
    if (!isValue && word.length > LONGEST_LABEL) return null
    isKnown ||= isValue || asksFor(word) || isHeaderWord(word)
    // the empty cell behind a label is that of what is ticked or signed
    if (isValue && cells.length > 0) cells[cells.length - 1] = word
    else cells.push(word, '')
  }
  return words.length === 0 ? null : { cells, first: at, last: at, isKnown }
}

/** The words of a line as printed: 姓 名 is one, and so is what is to be ticked, and a date to be filled in. */
function fieldWords(value: string): string[] {
  const text = plainCell(value)
  const words: { from: number; to: number }[] = []
  const wordAt = (i: number): string => text.slice(words.at(i)?.from, words.at(i)?.to)
  for (const { 0: word, index: from } of text.matchAll(/[^ \u00a0\u2002\u2003\u3000]+/g)) {
    const last = words.length === 0 ? '' : wordAt(-1)
    const isChoice = /^[□☐]/u.test(last) && /^[□☐]/u.test(word)
    const isDate = /[年月]$/u.test(last) && /^[月日]/u.test(word)
    const isSpread = last.length === 1 && word.length === 1 && asksFor(last + word)
    const to = from + word.length
    if (isChoice || isDate || isSpread) Object.assign(words.at(-1) ?? {}, { to })
    else words.push({ from, to })
  }
  return words.map(({ from, to }) => text.slice(from, to))
}

/** □是 □否, 年 月 日（公章）, （盖章）: what stands in the cell that is to be filled in. */
const isFilledIn = (word: string): boolean => /^[□☐]|^年\s*月\s*日|^[（(](?:盖章|公章|签章|签字|签名)[）)]/u.test(word)

/** 人力资源和社会保障⏎部门意见: a label over two lines, the first of which asks for nothing. */
function withLabelsJoined(rows: readonly FormRow[]): FormRow[] {
  const joined: FormRow[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    const isLabel = row.cells.length === 2 && row.cells[1] === ''
    const value = row.cells[0] as string
    const [label = '', filled = ''] = above?.cells ?? []
    // （盖章） over 年 月 日
    if (above?.cells.length === 2 && (filled === '' || isFilledIn(filled)) && isFilledIn(value) && isLabel)
      joined[joined.length - 1] = { ...above, cells: [label, filled + value], last: row.last }
    else if (above?.isKnown === false && above.cells.length === 2 && isLabel)
      joined[joined.length - 1] = { ...row, cells: [label + value, ''], first: above.first }
    else joined.push(row)
  }
  return joined
}

/** Whether the first word of a line asks for something, or what stands behind it is to be ticked. */
function isField(value: string): boolean {
  if (/[，。；：:]/u.test(value)) return false
  const [first, second = ''] = fieldWords(value)
  return first !== undefined && first.length <= LONGEST_LABEL && (asksFor(first) || isFilledIn(second))
}

/** How a title, or what heads a form, ends: 表, （试行）, 填报单位：, 年 月 日. */
const ENDS = '表书单卡）)：:日分页'

/** Whether the line above ends so: one look settles nearly every line. */
function mayStandUnderTitle(sheet: Sheet, from: number): boolean {
  let at = from - 1
  while (at >= 0 && from - at <= 2 * LINES_ABOVE && (sheet.isBlank(at) || sheet.isFurniture(at))) at -= 1
  const above = sheet.value(at)
  const last = above.charAt(skipSpacesBack(above, above.length) - 1)
  return last !== '' && ENDS.includes(last)
}

/** Whether the title of a form stands above, with nothing between but what heads it: 填报单位：. */
function standsUnderTitle(sheet: Sheet, from: number): boolean {
  for (let at = from - 1, seen = 0; at >= 0 && seen < LINES_ABOVE; at -= 1) {
    if (sheet.isBlank(at) || sheet.isFurniture(at)) continue
    seen += 1
    if (TITLE.test(cellKey(sheet.value(at)))) return true
    if (!isFormHead(sheet.value(at))) return false
  }
  return false
}
