import { readAuthorities } from '../../document/endMatter.ts'
import type { Row } from '../../document/row.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import {
  besideNumber,
  isFurtherSigners,
  isHeadMarks,
  isMastheadWord,
  namesSigner,
  readMasthead,
} from '../../lexicon/redHead.ts'
import type { State } from './state.ts'

/** Lines of a head over its number at most: marks, and the bodies of a joint document. */
const MOST_ROWS = 12

interface HeadLine {
  at: number
  role: 'mark' | 'masthead' | 'word' | 'body'
  /** No blank line stands between it and the line below. */
  close: boolean
}

/**
 * The first row of the red head (版头) over the number in row `number`: marks (份号, 密级, 紧急程度, 签发人), and the masthead, 云水县人民政府文件 or the
 * bodies of a joint document with 文件 between or behind them; a rule and blank lines may stand within. Null where no 文件 stands there: under it
 * the title stands below the number.
 */
export function redHeadOver(state: State, number: number): number | null {
  const lines = headLines(state, number)
  const own = besideNumber((state.rows[number] as Row).text)?.bodies.length ? -1 : null
  const named = own ?? lines.findIndex(({ role }) => role === 'masthead' || role === 'word')
  if (named < 0 && own === null) return null
  const below = lines.slice(0, Math.max(named, 0)).filter(({ role }) => role === 'body').length
  // the word stands at half the height of the bodies, which blank lines may part
  const loose = lines[named]?.role === 'word' ? below + 1 : 0
  let top = named
  let above = 0
  for (; above < loose && lines[top + 1]?.role === 'body'; above++) top++
  if (loose > 0 && below + above === 0) return null
  while (isOfJoint(lines[top + 1]) && !signs(state, lines, top)) top++
  while (lines[top + 1]?.role === 'mark') top++
  return lines[top]?.at ?? number
}

/** Another body right above, with its own 文件 or without. */
const isOfJoint = (line: HeadLine | undefined): boolean =>
  line?.close === true && (line.role === 'body' || line.role === 'masthead')

/** The body above line `top` is that of the open document, or of the masthead itself: it signs what stands above. */
function signs(state: State, lines: readonly HeadLine[], top: number): boolean {
  const { rows } = state
  const row = rows[lines[top + 1]?.at as number] as Row
  const again = lines.slice(0, top + 1).some(({ at }) => (rows[at] as Row).compact.startsWith(row.compact))
  return again || state.isIssuer(row)
}

/** The lines above row `number` that may be of a head, upwards; the first that is none ends them. */
function headLines(state: State, number: number): HeadLine[] {
  const { rows, floor } = state
  const lines: HeadLine[] = []
  let close = true
  for (let i = number - 1; i >= floor && lines.length < MOST_ROWS; i--) {
    const row = rows[i] as Row
    if (row.blank) close = false
    if (row.blank || row.isDrawing) continue
    const role = isUpperPart(rows, i, number) ? 'mark' : roleOf(row)
    if (role === null && state.isPageEdge(row)) continue
    if (role === null || (role === 'masthead' && isSection(state, row))) break
    lines.push({ at: i, role, close })
    close = true
  }
  return lines
}

/** Row `i` has the upper part of the number that goes on in row `number`: 云政发〔 over 2023〕5号. */
export const isUpperPart = (rows: readonly Row[], i: number, number: number): boolean =>
  i === number - 1 && (rows[number]?.numberHead ?? '') !== ''

/** 州人民政府文件 as the contents list has it is the name of a section. */
const isSection = ({ contents, list, inList }: State, row: Row): boolean =>
  contents.isSection(row.text) || (inList && list.namesTwice(row.compact))

function roleOf(row: Row): HeadLine['role'] | null {
  if (isHeadMarks(row.text)) return 'mark'
  if (isMastheadWord(row.compact)) return 'word'
  if (readMasthead(row.text) !== null) return 'masthead'
  return readAuthorities(row) === null ? null : 'body'
}

/** Row `i` is of a red head, whose number stands below: it has no title by itself. */
export function isInRedHead(state: State, i: number): boolean {
  const { rows } = state
  for (let j = i, seen = 0; j < rows.length && seen < MOST_ROWS; j++) {
    const row = rows[j] as Row
    if (row.blank || row.isDrawing) continue
    if (row.number !== null) {
      const from = redHeadOver(state, j)
      return from !== null && from <= i
    }
    if (roleOf(row) !== null) seen++
    else if (!state.isPageEdge(row)) return false
  }
  return false
}

/** The first row from `from` on, under the number, that is no mark of the head: 签发人：王平 may stand there, or others under that. */
export function belowMarks(rows: readonly Row[], from: number): number {
  let i = from
  let signed = namesSigner(rows[from - 1]?.text ?? '')
  for (let j = from; j < rows.length && j - from < MOST_ROWS; j++) {
    const row = rows[j] as Row
    if (row.blank || row.isDrawing) continue
    if (!isHeadMarks(row.text) && !(signed && isFurtherSigners(row.text))) break
    signed ||= namesSigner(row.text)
    i = j + 1
  }
  return i
}

/** A line of a masthead that OCR has spoilt, or of a letter (信函), which prints no 文件. */
const LIKE_BODY = /(?:文\s*件|厅|局|部|委|会|府|室|院|署|办|行|公司)$/u
/** The head of a telegram, above its number: 发　电, 内部明电, 等级　特急·明电. */
const TELEGRAM = /^(?:发电|.{0,20}(?:明电|明传电报|传真电报|电报)|(?:等级|签批盖章|发电单位).{0,30})$/u
const [MOST_LIKE, WIDEST] = [6, 60]

/** Whether a line without its spaces is one of the head of a telegram. */
export const isTelegramHead = (bare: string): boolean => TELEGRAM.test(bare)

/** The first row of what stands like a masthead over a number above its title: 甲部办公厅 / 乙总局办公厅 of a letter; 发　电 of a telegram; marks about them. */
export function mastheadAbove(rows: readonly Row[], number: number, floor: number): number | null {
  let from: number | null = null
  for (let i = number - 1, seen = 0; i >= floor && seen < MOST_LIKE; i--) {
    const row = rows[i] as Row
    if (row.blank || row.isDrawing || isUpperPart(rows, i, number)) continue
    if (row.width > WIDEST || finalMark(row.text) !== null) break
    if (!LIKE_BODY.test(row.text) && !isTelegramHead(row.compact) && !isHeadMarks(row.text)) break
    seen++
    from = i
  }
  return from
}
