import { isAuthority, organType, splitAuthorities } from '../lexicon/authority.ts'
import { readLabelLine } from '../lexicon/label.ts'
import { isPlaceName, readNameRow, readSpacedNames } from '../lexicon/nameRow.ts'
import { isPersonName, withoutRemark } from '../lexicon/personName.ts'
import { isRosterLabel, readRosterLine } from '../lexicon/roster.ts'
import { compact } from '../lexicon/spaces.ts'
import { readAppointmentClause } from './fields/appointmentClause.ts'
import { perRow } from './perRow.ts'
import type { Row } from './row.ts'

/** Why a line stands in a list by itself; null where it does not. */
export type ListReason = 'roster-label' | 'roster-name' | 'label' | 'name' | 'names' | 'bracketed-label' | null

const BRACKETED = /^[（(](?:责任|牵头|配合|主管|负责|承办)[^：:（）()]{0,6}[：:]/u
/** A field to be filled in: 征地项目：_____ */
const BLANK_FIELD = /^[^：:。，]{2,14}[：:][^_＿]{0,12}[_＿]{3}/u
const MEMBERS = /^(?:成员单位|责任单位|牵头单位|配合单位|参加单位|参与单位)[：:]/u

/**
 * What kind of list line a row is by itself: 组 长：王向前 政府副县长, 李 剑 县房产中心主任, 联系人：…, 县财政局, （责任单位：…）.
 */
export const listReason = perRow(readReason)

function readReason(row: Row): ListReason {
  if (row.text.length > 600) return null
  // 乔立言⇥县水利局局长 by itself is a name and a post; a row of a table has been taken before
  const text = row.text.replaceAll('\t', '  ')
  if (MEMBERS.test(row.compact)) return 'label'
  if (BRACKETED.test(row.compact)) return 'bracketed-label'
  const roster = readRosterLine(text)
  if (roster) return roster.label !== null ? 'roster-label' : 'roster-name'
  const at = text.search(/[：:]/u)
  // 委　员（按姓名笔划排列）：王平、李明
  if (at > 0 && at < 24 && isRosterLabel(text.slice(0, at).replace(/[（(][^（）()]{1,12}[）)]$/u, '')))
    return 'roster-label'
  if (
    at > 0 &&
    text.length <= 200 &&
    (readLabelLine(text) || BLANK_FIELD.test(text) || labelsBodies(text, at) || labelsNames(row))
  )
    return 'label'
  if (isNameLine(row)) return 'name'
  // names stand beside each other with spaces between
  const spaced = row.compact.length < row.text.length
  return spaced && !row.enumerator && readNameRow(text) ? 'names' : null
}

/** 一等奖：县财政局、县水利局: a label of one word, and bodies behind it. */
function labelsBodies(text: string, at: number): boolean {
  const label = text.slice(0, at)
  if (!/^[\p{Script=Han}\s]{2,8}$/u.test(label) || isAuthority(label)) return false
  const bodies = splitAuthorities(text.slice(at + 1))
  return bodies.length > 1 && bodies.every((body) => organType(body) !== null)
}

/** Whose people are named: 县人民法院, 县人大代表. */
const PEOPLE = /(?:代表|委员|领导|负责人)$/u

/** 县人民法院：李晨之, 县人大代表：王　平 周　正: a body or a group, and the names of its people. */
export const labelsNames = perRow((row: Row): boolean => {
  const at = row.text.search(/[：:]/u)
  const label = compact(row.text.slice(0, at))
  if (at < 3 || label.length > 16 || !(isAuthority(label) || PEOPLE.test(label))) return false
  const value = row.text.slice(at + 1).trim()
  if (value === '' || value.length > 200) return false
  return value.split('、').every((name) => isPersonName(withoutRemark(name))) || readSpacedNames(value) !== null
})

/** 王平、李小明、张　三: names of persons and nothing else, as they stand under 请假人员（3人）. */
export function isEnumerationOfNames(row: Row): boolean {
  const names = row.compact.replace(/[（(][^（）()]{1,12}[）)]/gu, '').split('、')
  return names.length > 1 && row.compact.length <= 240 && names.every(isPersonName)
}

/** 曹　青, 孙小横, 李小娇（女）: one name, as the last of several rows of names has it; one of two characters is set wide, unlike 列席. */
export function isLoneName(row: Row): boolean {
  const name = withoutRemark(row.text).trim()
  return isPersonName(name) && (name.length > 2 || /\s/u.test(name))
}

/** 何　俊 冯小媛 under 组　员：王小平 李国华 or under another such row: the names of the same label. */
export function isFurtherNames(row: Row, above: Row): boolean {
  if (readSpacedNames(row.text) === null) return false
  const at = above.text.search(/[：:]/u)
  const isUnderLabel = at >= 0 && isRosterLabel(above.text.slice(0, at))
  // 委　员：（按姓名笔画排列）
  if (isUnderLabel && /^(?:[（(][^（）()]{2,14}[）)])?$/u.test(above.text.slice(at + 1).trim())) return true
  return readSpacedNames(above.text.slice(at + 1)) !== null && (at < 0 || isUnderLabel)
}

/** The name of a body or place alone on its line, as lists of them have it: 县财政局, 孟家坪乡政府, 白沙省云水县, 碧城物业管理有限公司（二次供水）. */
export function isNameLine(row: Row): boolean {
  if (row.compact.length < 3 || row.compact.length > 40 || row.enumerator) return false
  const name = withoutRemark(row.compact)
  return name.length >= 3 && name.length <= 24 && (organType(name) !== null || isPlaceName(name))
}

const NO_REGIONS: ReadonlySet<string> = new Set()

const APPOINTMENT =
  /^(?:(?:任命|免去|聘任|解聘)?[\p{Script=Han}·、]{2,40}?(?:同志)?(?:为|任|兼任|的|不再担任|不再兼任)[^。；]{3,80}?(?:职务|长|主任|书记|委员|理事|总监|师|员|主席|院长|校长|顾问|代表|处长|秘书)?(?:[（(][^（）()]{1,20}[）)])?[；。;：:，,]?)$/u

const PREAMBLE = /根据|按照|经|研究|会议|通过|随着|为了/u

/** One appointment or removal on a line of its own: 王平为县水利局局长（试用期一年）；, 免去李明的县林业局副局长职务。 */
export function isAppointmentLine(row: Row): boolean {
  const text = row.compact
  if (text.length < 8 || text.length > 120 || row.enumerator) return false
  if (
    /(?:任命|免去|如下|决定)[：:]$|(?:下列|以下)(?:人员|同志).{0,40}[：:]$|^(?:以上|上述)|^[^，；。]{0,30}任命的/u.test(
      text,
    )
  )
    return false
  const bare = row.text.replace(/[（(][^（）()]{1,16}[）)]/gu, '')
  const first = bare.split(/[，；。,;]/u, 1)[0] as string
  const states = readAppointmentClause(first, { label: /职务/u.test(first) ? 'remove' : null, regions: NO_REGIONS })
  if (states !== null && states.persons.length > 0) return true
  return APPOINTMENT.test(compact(bare)) && !PREAMBLE.test(text.slice(0, 12))
}

/** Under 免去：, the name and the post run together: 李明云水职业学院副院长职务；. A post that was cut looks the same. */
export function isBareRemoval(row: Row): boolean {
  return /^[\p{Script=Han}·]{6,60}职务[；。;]?$/u.test(row.compact) && !PREAMBLE.test(row.compact)
}

/** A body and what it does, a paragraph of its own: 县财政局：负责资金保障。 */
export function isDuty(row: Row): boolean {
  const at = row.compact.slice(0, 26).search(/[：:]/u)
  return at >= 3 && isAuthority(row.compact.slice(0, at))
}

/** 出席（7人）, 二、请假人员（3人）, 缺席委员, 获奖个人名单: a heading over names. */
export function headsNames(row: Row): boolean {
  return /(?:人员|委员|代表|组成|个人|名单|出席|缺席|列席|请假|旁听)(?:[（(][^（）()]{1,12}[）)])?[：:]?$/u.test(
    row.compact,
  )
}
