import { authorityPrefix, isAuthority, splitAuthorities, withoutOthers } from './authority.ts'
import { kindOf, withoutTail } from './kind.ts'
import { compact } from './spaces.ts'

/** What a string says as the title of an official document. */
export interface TitleShape {
  issuers: string[]
  /** It says what it is about: 关于…, 转发…, 印发…. */
  hasAbout: boolean
  kind: string | null
  /** Nothing is missing: it ends in its kind. */
  complete: boolean
}

/** Longest title in print, spaces not counted. */
const LONGEST = 120
/** The 事由 of a title, at the head of the title proper. */
const ABOUT =
  /^(?:[关關][于於]|印发|转发|批转|转批|发布|公布|对|授予|表彰|任命|同意|废止|修改|公告(?=\p{Script=Han})|函[转轉])/u
/** A head that is no issuer, as OCR may have spoilt it, before 关于. */
const SPOILT_HEAD = /^\p{Script=Han}{4,24}?(?=[关關][于於])/u
const ENUMERATOR =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[①-⑳]|第[一二三四五六七八九十百\d]{1,4}[条章节编]|附件)/u
/** Running text that leads up to a title or goes on after one. */
const RUNNING = /^(?:现将|现就|根据|按照|依据|为|经|请|各|我|你|贵|遵照|贯彻|落实|报经|特此|此|上述|以上|并|同时|如)/u
/** Documents that gazettes print beside 公文, known by the end of their titles. */
const BESIDE =
  /(?:政策解读|解读|大事记|勘误|更正|答记者问|图解|统计公报|统计公報|工作报告|会议纪要)$|^在.{2,60}上的(?:讲话|发言|致辞|致词)$/u
/** 云水县第十届人民代表大会常务委员会第四次会议出席人员名单: who attended a meeting, as congresses print it. */
const ATTENDANCE = /次(?:全体)?会议(?:出席|列席|缺席|请假|出缺席)(?:人员|委员|代表|情况)?名单$/u

/** Whether a title is that of a list of those who attended a meeting: …第四次会议出席名单. */
export const isAttendance = (title: string): boolean => ATTENDANCE.test(title)

/** 区政府文件, 政府办文件, 国务院文件: the name of a section, though it reads like a masthead. */
const SECTION = /^(?:国务院|部门|(?:[省市县区州旗盟]委|[省市县区州旗盟]?政府)(?:办(?:公?[室厅])?)?)文件$/u

/** Whether a line without its spaces is such a name of a section, 市政府文件, by itself. */
export const isSectionOfPapers = (line: string): boolean => line.endsWith('文件') && SECTION.test(line)

/** Appointments printed as a list: 任免工作人员, 人事任免, 任免事项, 任命的工作人员名单. */
const PERSONNEL =
  /(?:人事任免|任免事项|任免事項|任[免命](?:国家)?(?:机关)?工作人员|任[免命]的?(?:工作)?(?:人员)?名单|免职名单)$/u
const KIND_ALONE =
  /^(?:公告|通告|布告|佈告|(?:联合|聯合)(?:通知|通告|公告|布告|佈告|指示|决定|決定)|通令|勘误|更正|大事记|令|命令)$/u
/** The gazette itself, as mastheads and running heads print it. */
const GAZETTE = /(?:政府|国务院|政務院|院|部|市|县|省|府)(?:公报|公報|政报)/u

const withoutQuoted = (s: string): string => s.replace(/《[^《》]{0,200}》|〈[^〈〉]{0,200}〉|「[^「」]{0,200}」/gu, '')

/** How a title opens that names no issuer: 关于…, 印发…, 转发…, 批转…. */
const SUBJECT = /^(?:[关關][于於]|印[发發]|[转轉][发發]|批[转轉])/u

export const opensSubject = (title: string): boolean => SUBJECT.test(title)

/**
 * Issuers and title proper: 云水县人民政府关于防汛的通知 → 云水县人民政府 and 关于防汛的通知. The title keeps its spaces. Of 水务部等七部门关于防汛的意见 the issuer
 * that it names.
 */
export function splitTitle(s: string): { issuers: string[]; title: string } {
  const prefix = authorityPrefix(s)
  if (prefix === null) return { issuers: [], title: s.trim() }
  const title = s.slice(s.indexOf(prefix) + prefix.length).trim()
  // 云水县人民政府文件关于…: the masthead word is no part of the title
  return { issuers: splitAuthorities(withoutOthers(prefix)), title: title.replace(/^文件\s{0,8}/u, '') }
}

function isRunningText(text: string): boolean {
  return ENUMERATOR.test(text) || /[：:；;，,、]$/u.test(text) || /[。；！？]/u.test(withoutQuoted(text))
}

/** 公　　告 and 通　告 at the end of a title are one word; the spaces before may part issuers. */
function withKindJoined(s: string): string {
  return s.endsWith('告') ? s.replace(/(?<=[公通布佈])\s{1,20}告$/u, '告') : s
}

/**
 * What a string says as the title of a document: 云水县人民政府关于防汛的通知, 关于防汛的批复, 云水县人民政府令, 公告,
 * 《…办法》政策解读, 大事记, 勘误; layout spaces may stand anywhere. A title that breaks off (关于做好防汛) is not `complete`.
 * Null for running text, enumerated headings and what is longer than 120 characters.
 */
export function titleShape(printed: string): TitleShape | null {
  if (printed.length > 400) return null
  const s = withKindJoined(printed)
  const text = compact(s)
  if (text === '' || text.length > LONGEST || isRunningText(text)) return null
  const kind = kindOf(text)
  const order = text.replace(/(?:命令|令)$/u, '')
  if (kind === '令' && splitAuthorities(order).every(isAuthority)) {
    return { issuers: splitAuthorities(order), hasAbout: false, kind, complete: true }
  }
  const core = withoutTail(text)
  if (KIND_ALONE.test(core) || BESIDE.test(core) || isAttendance(core))
    return { issuers: [], hasAbout: false, kind, complete: true }
  if (PERSONNEL.test(core) && !/[关關][于於]/u.test(core)) {
    return { issuers: splitTitle(s).issuers, hasAbout: false, kind, complete: true }
  }
  const { issuers, title } = splitTitle(s)
  const proper = compact(title)
  if (ABOUT.test(proper) && (issuers.length > 0 || /^[关關][于於]/u.test(proper) || kind !== null)) {
    return { issuers, hasAbout: true, kind, complete: kind !== null }
  }
  if (GAZETTE.test(text)) return null
  if (issuers.length > 0) return kind === null ? null : { issuers, hasAbout: false, kind, complete: true }
  const spoilt = SPOILT_HEAD.test(text) && !RUNNING.test(text) && text.includes('的')
  return spoilt && kind !== null ? { issuers, hasAbout: true, kind, complete: true } : null
}
