import { isPersonName, withoutRemark } from '../../lexicon/personName.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { readRosterLine } from '../../lexicon/roster.ts'
import { isStandardLine } from '../../lexicon/standard.ts'
import { displayWidth } from '../../lexicon/width.ts'
import { isCounted } from '../counted.ts'
import {
  headsNames,
  isAppointmentLine,
  isBareRemoval,
  isEnumerationOfNames,
  isFurtherNames,
  isLoneName,
  labelsNames,
  listReason,
} from '../listLine.ts'
import type { Classifier, Reading } from '../reading.ts'
import type { Row } from '../row.ts'
import { isOfWords } from '../words.ts'

const item = (because: string): ReturnType<Classifier> => ({ type: 'listItem', because })

/** Lines of lists: 组 长：王向前 政府副县长, 李 剑 县房产中心主任, 责任单位：县工信局, 县财政局. */
export const listLine: Classifier = (i, reading) => {
  if (isCounted(i, reading)) return item('counted-item')
  switch (listReason(reading.rows.at(i))) {
    case 'roster-label':
    case 'label':
      return item('label-and-value')
    case 'roster-name':
      return reading.inNames || reading.rows.opensList(i + 1) ? item('name-with-post') : null
    case 'names':
      return reading.inNames ? item('names-in-row') : null
    case 'name':
      return reading.inNames ? item('name-in-list') : null
    case 'bracketed-label':
      return item('responsible-bracket')
    default:
      if (isAttendance(i, reading)) return item('attendance')
      if (isPostAlone(i, reading)) return item('post-alone')
      if (isPostAndName(i, reading)) return item('name-with-post')
      if (isNextMember(i, reading)) return item('next-member')
      if (isMoreNames(i, reading)) return item('names-in-row')
      if (isStandardInList(i, reading)) return item('standard-in-list')
      if (isLastName(i, reading)) return item('last-name')
      return isOfWords(i, reading) ? item('word-of-list') : null
  }
}

function isAttendance(i: number, reading: Reading): boolean {
  const before = reading.before
  if (before === null || (before.type !== 'heading' && before.type !== 'numbered' && before.type !== 'paragraph'))
    return false
  const row = reading.rows.at(i)
  if (before.rows.length > 1 || !headsNames(before.first)) return false
  return row.compact.includes('、') ? isEnumerationOfNames(row) : isLoneName(row)
}

/** 各县（市、区）人民政府分管副县（市、区）长 is long for a post. */
const LONGEST_POST = 26

/** 各乡镇党委书记 in a roster: a post without a name. */
function isPostAlone(i: number, reading: Reading): boolean {
  const row = reading.rows.at(i)
  const before = reading.before
  if (before?.type !== 'listItem' || row.compact.length > LONGEST_POST || row.enumerator) return false
  const among =
    before.because === 'post-alone' ||
    readRosterLine(before.first.text) !== null ||
    labelsNames(before.first) ||
    listReason(before.first) === 'names'
  return (
    among && /^[\p{Script=Han}、，（）()]{3,}(?:书记|长|主任|主席|负责人|人员|同志|干部|代表|员)$/u.test(row.compact)
  )
}

/** 柳河乡武装部部长　　　　谢远山, 县水利局技术员　　　罗　秀　兰（女）: who a person is, and far behind it the name. */
const POST_AND_NAME = /^[\p{Script=Han}“”]{4,24}([ \u3000\t]{1,40})([^ \u3000\t].{0,40})$/u

const isPostAndNameRow = (row: Row): boolean => {
  const [, gap = '', name = ''] = POST_AND_NAME.exec(row.text) ?? []
  return (displayWidth(gap) >= 4 || gap.includes('\t')) && isPersonName(withoutRemark(name))
}

/** Under a line that announces names with a colon, or under another such row. */
function isPostAndName(i: number, reading: Reading): boolean {
  const row = reading.rows.at(i)
  const before = reading.before
  if (before === null || row.enumerator) return false
  if (before.type !== 'listItem') return finalMark(before.last.text) === 'colon' && isPostAndNameRow(row)
  return isPostAndNameRow(row) && isPostAndNameRow(before.last)
}

/** A name alone under rows of names: the last row has but one. */
function isLastName(i: number, reading: Reading): boolean {
  const before = reading.before
  if (before?.type !== 'listItem' || listReason(before.last) !== 'names') return false
  return isLoneName(reading.rows.at(i))
}

/** 李明 under 副组长：王　平, a line for each: another member of a group. */
function isNextMember(i: number, reading: Reading): boolean {
  const { before } = reading
  if (before?.type !== 'listItem' || before.rows.length > 1 || withoutRemark(reading.rows.at(i).compact).length > 4)
    return false
  const name = readRosterLine(before.first.text)?.label
    ? before.first.compact.replace(/^[^：:]{2,12}[：:]/u, '')
    : before.first.compact
  return (
    isPersonName(name.replace(/[（(][^（）()]{1,16}[）)]$/u, '')) &&
    isPersonName(withoutRemark(reading.rows.at(i).compact))
  )
}

/** 何　俊 冯小媛 under 组　员：王小平 李国华: further names of its label. */
function isMoreNames(i: number, reading: Reading): boolean {
  return reading.before?.type === 'listItem' && isFurtherNames(reading.rows.at(i), reading.before.last)
}

/** Rows with text within which another standard stands: the next, or a heading and one. */
const NEAR = 2

/**
 * GB/T 6968　膜式燃气表 under a line that announces it with a colon, or near another such line, a heading (二、行业标准) between them too: alone it may
 * be the title of the standard.
 */
function isStandardInList(i: number, { rows, before }: Reading): boolean {
  if (!isStandardLine(rows.at(i).text)) return false
  if (before !== null && finalMark(before.last.text) === 'colon') return true
  for (const j of rows.textFrom(i + 1, NEAR)) if (isStandardLine(rows.at(j).text)) return true
  for (let j = i - 1, seen = 0; j >= 0 && seen < NEAR; j--) {
    if (rows.isPassedOver(j)) continue
    if (isStandardLine(rows.at(j).text)) return true
    seen++
  }
  return false
}

/** One appointment or removal on a line of its own: 王平为县水利局局长（试用期一年）；. */
export const appointmentLine: Classifier = (i, reading) =>
  reading.facts.appoints && (isAppointmentLine(reading.rows.at(i)) || isBareRemoval(reading.rows.at(i)))
    ? item('appointment')
    : null
