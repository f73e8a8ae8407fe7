import { isAuthority } from '../../lexicon/authority.ts'
import { dateLine } from '../../lexicon/date.ts'
import { isCaseNumber } from '../../lexicon/documentNumber.ts'
import { kindOf } from '../../lexicon/kind.ts'
import { isPersonalSalutation } from '../../lexicon/letter.ts'
import { isPromulgation, opensPromulgation } from '../../lexicon/promulgation.ts'
import { finalMark, openBrackets } from '../../lexicon/punctuation.ts'
import { isRegistrationNumber } from '../../lexicon/registration.ts'
import { isSpeakerLine } from '../../lexicon/speaker.ts'
import { taiwanLabel } from '../../lexicon/taiwan.ts'
import type { BlockType } from '../../tree/index.ts'
import { historyOf } from '../lawHistory.ts'
import type { Classifier, Reading } from '../reading.ts'
import type { Row } from '../row.ts'

const TAIWAN: Record<string, BlockType> = { 發文日期: 'signature', 受文者: 'addressee', 附件: 'attachment' }

/** A labelled line of a Taiwan document: 發文日期：, 受文者：, and 正本：, 副本： at its end. */
export const taiwanLine: Classifier = (i, reading) => {
  if (!reading.facts.taiwan) return null
  const label = taiwanLabel(reading.rows.at(i).text)
  if (label === null || (reading.bodySeen > 0 && label !== '正本' && label !== '副本')) return null
  return { type: TAIWAN[label] ?? 'listItem', because: 'head-label' }
}

/** 规范性文件登记号 under the number: HNPR—2021—01006. */
export const registrationNumber: Classifier = (i, reading) =>
  reading.bodySeen === 0 && isRegistrationNumber(reading.rows.at(i).text)
    ? { type: 'number', because: 'registration' }
    : null

/** Blocks that may stand over the number of a judgment: its gist (裁判摘要) and its name. */
const CASE_WITHIN = 4

/**
 * A number beside that in the head: the second of a joint notice; that of the rule under the date of the announcement that puts it out,
 * 2020年8月18日⏎法释〔2020〕14号; that of a judgment under its gist.
 */
export const furtherNumber: Classifier = (i, reading) => {
  const apart =
    reading.zone === 'head' ||
    (reading.zone === 'signed' && reading.before?.type === 'signature') ||
    // the number of the text that is forwarded, under its title
    (reading.afterTitle && reading.before?.type === 'annexTitle')
  if (!apart && reading.bodySeen > CASE_WITHIN) return null
  const { number } = reading.rows.at(i)
  return number !== null && (apart || isCaseNumber(number)) ? { type: 'number', because: 'further-number-line' } : null
}

const HISTORY = 'promulgation'

/** The note under the title of a law or rule (题注), or a line of it: （2019年3月1日县人民政府第5次常务会议通过）. */
export const promulgation: Classifier = (i, reading) => {
  if (reading.bodySeen > 0) return null
  const to = promulgationEnd(i, reading)
  if (to !== null) return { type: 'note', because: HISTORY, to }
  return isOfHistory(i, reading) ? { type: 'note', because: HISTORY } : null
}

/** Lines over which a note that begins with a day may be broken. */
const MOST_NOTE = 14

/** The last row of the note on the making that begins in row `i`: where its bracket closes, or what was done is told. Null where none begins there. */
function promulgationEnd(i: number, { rows }: Reading): number | null {
  const { text } = rows.at(i)
  const told = isPromulgation(text)
  const open = /^[（(]/u.test(text) && openBrackets(text) !== ''
  if ((told && !open) || !(told || opensPromulgation(text))) return told ? i : null
  let joined = text
  for (const j of rows.textFrom(i + 1, MOST_NOTE)) {
    joined += rows.at(j).text
    if (isPromulgation(joined) && (!open || openBrackets(joined) === '')) return j
  }
  return told ? i : null
}

/**
 * A line of the history of a law under its name, 中華民國 27 年 1 月 22 日⏎制定9條: it says what was done, or stands over or under one that does. So does what
 * else stands between two of them: 第54、95條自中華民國90年1月15日施行.
 */
function isOfHistory(i: number, { rows, before, zone }: Reading): boolean {
  if (zone !== 'head' || (before?.type !== 'title' && before?.type !== 'note')) return false
  const line = historyOf(rows.at(i))
  const under = before.because === HISTORY && historyOf(before.last) !== null
  if (line !== null && under) return true
  const next = rows.nextText(i + 1)
  const below = next === null ? null : historyOf(rows.at(next))
  if (line === null) return under && below !== null && finalMark(rows.at(i).text) !== 'full'
  return line.date !== null && (line.acts ? before.type === 'title' : below?.acts === true)
}

/** Lines that the note of an editor over a text fills at most. */
const MOST_QUOTED = 6

const isQuoted = (row: Row): boolean => row.line.value.trimStart().startsWith('>')

/** What an editor says of a text, quoted between its title and its first line: > 这是省长给全省渔民的命令的节录。 */
export const headnote: Classifier = (i, { zone, bodySeen, part, rows }) => {
  const row = rows.at(i)
  if (zone !== 'head' || bodySeen > 0 || part !== 'own' || !isQuoted(row) || finalMark(row.text) !== 'full') return null
  for (const j of rows.textFrom(i + 1, MOST_QUOTED)) if (!isQuoted(rows.at(j))) return { type: 'note', because: 'note' }
  return null
}

/** Characters of a line that repeats a title, or goes on with it. */
const LONGEST_UNDER_TITLE = 60

/** Between the title and the note on the making: the title once more, in short (批准云水县消防条例的决议), or the part of a code (总则). */
export const overNote: Classifier = (i, reading) => {
  const { text, enumerator } = reading.rows.at(i)
  if (reading.zone !== 'head' || reading.bodySeen > 0 || reading.before?.type !== 'title') return null
  if (enumerator || text.length > LONGEST_UNDER_TITLE || finalMark(text) !== null) return null
  const next = reading.rows.nextText(i + 1)
  return next !== null && isPromulgation(reading.rows.at(next).text) ? { type: 'title', because: 'over-note' } : null
}

/** Lines that an addressee may fill, and its longest text. */
const MOST_ROWS = 8
const LONGEST = 400

/** Lines that stand at most between the number and the addressee besides the title. */
const MOST_OVER = 4

/** 云政发〔201746: a number that lost a bracket or its year. */
const BROKEN_NUMBER = /^\p{Script=Han}{2,12}[〔［[(（【](?:19|20)\d{2}[^\p{Script=Han}]{0,8}号?$/u

/** What is printed over an addressee and no part of it: the red head, the title once more, a number that is misprinted. */
function typeOverAddressee({ compact: line, text }: Row): BlockType | null {
  if (line.length > 120 || finalMark(text) !== null) return null
  if (line.endsWith('文件') && isAuthority(line.slice(0, -2))) return 'title'
  if (/[关關][于於]/u.test(line) && kindOf(line) !== null) return 'title'
  return BROKEN_NUMBER.test(line) ? 'number' : null
}

/** 云水县人民政府文件, 关于做好防汛工作的通知 once more under the number, over the addressee. */
export const overAddressee: Classifier = (i, reading) => {
  if (reading.zone !== 'head' || reading.bodySeen > 0) return null
  const type = typeOverAddressee(reading.rows.at(i))
  if (type === null) return null
  for (const j of reading.rows.textFrom(i + 1, MOST_OVER)) {
    if (typeOverAddressee(reading.rows.at(j)) !== null) continue
    return endsAddressee(j, reading) ? { type, because: 'over-addressee' } : null
  }
  return null
}

/** 主送机关: names of bodies up to a colon, before the text: 各乡（镇）人民政府，县直各有关单位：. */
export const addressee: Classifier = (i, reading) => {
  const first = reading.rows.at(i)
  if (reading.zone !== 'head' || reading.bodySeen > 0 || first.enumerator || isSpeakerLine(first.text)) return null
  // 1998.04.05 between title and addressee: the day of the document, and none of its addressee
  if (!endsAddressee(i, reading) || dateLine(first.text) !== null) return null
  reading.zone = 'body'
  return { type: 'addressee', because: 'addressee' }
}

/** Whether the lines from `i` on are names of bodies up to a colon that ends its line. */
function endsAddressee(i: number, reading: Reading): boolean {
  let joined = ''
  for (const j of reading.rows.textFrom(i, MOST_ROWS)) {
    const row = reading.rows.at(j)
    joined += row.compact
    // 关于…的议案 over 为了…，现在提出：
    if (typeOverAddressee(row) !== null || /^(?:为了|现将|现就)/u.test(row.compact)) return false
    if (joined.length > LONGEST || joined.includes('。')) return false
    const colon = joined.search(/[：:∶]/u)
    if (colon >= 0) return colon === joined.length - 1 && (isAddressee(joined) || COMRADES.test(joined))
  }
  return false
}

/** Whom an order to an army or a party is given to: 各野战师全体指战员同志们，各游击区同志们：. 同志们： and 各位同志： open a speech. */
const COMRADES =
  /^(?:(?!各位|尊敬|亲爱|女士|朋友)(?=.{0,12}[各全])\p{Script=Han}{4,30}同志们(?:[，、](?=.)|[：:]$)){1,6}$/u

/** Whom a report is made to, by the name its own people use: 行署：, 县委、县政府：. */
const SUPERIOR = /^(?:(?:[省市县区州旗地盟]委|行署|专署|国务院|党中央|[省市县区州旗盟](?:人民)?政府)[、，]?)+$/u

/** The addressee of a text that a 转发 or 批转 notice carries, right under its title: 省人民政府：. */
export const innerAddressee: Classifier = (i, reading) => {
  if (!reading.afterTitle) return null
  reading.afterTitle = false
  const name = /^(.{2,30})[：:]$/u.exec(reading.rows.at(i).compact)?.[1]
  const person = isPersonalSalutation(reading.rows.at(i).compact)
  if (name !== undefined && (person || isAuthority(name) || SUPERIOR.test(name)))
    return { type: 'addressee', because: 'inner-addressee' }
  // a document that is forwarded whole has the addressees of one
  return reading.carriesDocument && endsAddressee(i, reading) ? { type: 'addressee', because: 'inner-addressee' } : null
}

const BODIES =
  /(?:政府|政府各|各有关|单位|部门|委员会|委|办|局|厅|院|署|处|公司|中心|机构|企业|集团|学校|医院|银行|协会|人大常委会|直属|室|部|会|乡|镇|街道|府|(?:残|妇|文|侨|台|社科|工商)联(?!系)|機關|學校|店|厂|社|队|所)[^：:]{0,12}[：:]$/u
const SENTENCE =
  /如下[：:]$|(?:下列|以下)(?!.{0,6}(?:单位|部门|机关|企业))|会议决定|^(?:为|根据|按照|经|现将|现就|近年来|随着|日前|近日|主旨)|通知[：:]$|决定[：:]$|要求[：:]$|命令[：:]$|公告[：:]$|同志们|各位(?:代表|委员|副主任|领导|来宾|嘉宾|朋友)|女士们|先生们|朋友们|(?:任命|决定|免去|聘任)[：:]$/u

/** A standing committee, to which a report is made by word of mouth: 主任、各位副主任、秘书长、各位委员：. */
const COMMITTEE = /^(?:主任、)?各位副主任、(?:秘书长、)?各位委员[：:]$/u

/** Names of bodies or persons up to a colon: 各乡（镇）人民政府，县直各有关单位：, 王县长：. A lead-in sentence (现将…通知如下：) is none. */
export function isAddressee(text: string): boolean {
  // ∶, the sign of a ratio, as typists put it
  if (text.endsWith('∶')) return isAddressee(`${text.slice(0, -1)}：`)
  // 各省、自治区水利厅；各国有商业银行：: every part of it is a list of bodies
  const parts = text.split('；')
  if (parts.length > 1) return parts.every((part) => part !== '' && isAddressee(part.replace(/[：:]?$/u, '：')))
  if (COMMITTEE.test(text)) return true
  if (SENTENCE.test(text) || /\d{4}年\d{1,2}月|《/u.test(text)) return false
  if (isPersonalSalutation(text)) return true
  return BODIES.test(text) || (text.match(/、/gu)?.length ?? 0) >= 2
}
