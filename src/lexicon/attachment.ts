import { parseNumeral } from './numeral.ts'
import { compact } from './spaces.ts'
import { toHalfWidth } from './width.ts'

/** 附件：1. 任务分工表 — the line that opens the list of attachments after the text (GB/T 9704-2012, 附件说明). */
export interface AttachmentHead {
  /** What stands behind the colon, '' where 附件： stands alone. */
  rest: string
}

const HEAD = /^附\s{0,8}(?:件?\s{0,8}[：:]|[表图圖]\s{0,8}[：:](?=\s{0,8}[1１]\s{0,4}[.．、]\s{0,4}[^\d\s]))/u
const MARKER =
  /^[（(【[]?附(件|表|录|图)?([0-9]{1,3}(?:[-—.][0-9]{1,2})?|[一二三四五六七八九十]{1,3})?[）)】\]]?[：:.]?$/u
const MARKER_WITH_TITLE =
  /^附(件|表|录)\s{0,8}([0-9]{1,3}(?:-[0-9]{1,2})?|[一二三四五六七八九十]{1,3})(?:\s{0,8}[：:.．、]|\s)\s*(\S.*)$/u
/** 附件1任务分工表: the space behind the number is lost; 附件1所列…, 附件1的… is running text. */
const MARKER_RUN_IN =
  /^附件([0-9]{1,2})((?![所中的为是和或及与至由要规列内明将应有系])[\p{Script=Han}《][^附，。；：、,;:]{0,80}(?:表|清单|名单|方案|办法|规定|条例|细则|规则|规划|计划|要点|预案|制度|标准|目录|名录|指南|指标体系|规程|规范|章程|准则|纲要|大纲|手册|样本|范本|模板|示意图|分布图|承诺书|申请书|协议书|责任书)(?:[（(][^（）()]{1,24}[）)])?)$/u

/**
 * Reads the head of a list of attachments: 附件：1. 任务分工表, 附表：1. 申请表 (a list, for it is numbered), 附：名单, 附件： alone.
 * A numbered 附件1：… is a marker, see `readAnnexMarker`.
 */
export function readAttachmentHead(s: string): AttachmentHead | null {
  const match = s.startsWith('附') ? HEAD.exec(s) : null
  return match ? { rest: s.slice(match[0].length).trim() } : null
}

/** 附表：资金分配表 — a sheet bound to a document that is named by what it is, without a number. */
export interface Appendix {
  /** 附表, 附图. */
  label: string
  title: string
}

/** Reads 附表：资金分配表, 附图：位置示意图（略）; null for any other line, also for 附表： alone. */
export function readAppendix(s: string): Appendix | null {
  if (s.length > 120 || !s.startsWith('附')) return null
  const match = /^附\s*([表图圖])\s*[：:]\s*(\S.*)$/u.exec(s)
  return match === null ? null : { label: `附${match[1]}`, title: (match[2] as string).trim() }
}

export interface AnnexMarker {
  /** As printed, without spaces and final colon: 附件2. */
  label: string
  /** Number of the annex, null where the marker has none. */
  ordinal: number | null
  /** Title on the same line (附件1：任务分工表), null where the marker stands alone. */
  title: string | null
}

/** Reads the marker that opens an annex printed in the issue: 附件, 附 件 1, 附件2：, 附表, 附件1 任务分工表, 附件1任务分工表. */
export function readAnnexMarker(s: string): AnnexMarker | null {
  const first = s.charCodeAt(0)
  if (first !== 0x9644 && first !== 0xff08 && first !== 0x28 && first !== 0x3010 && first !== 0x5b) return null
  if (s.length > 120) return null
  const half = toHalfWidth(s)
  const bare = compact(half)
  const match = MARKER.exec(bare)
  if (match) {
    // 附： opens a list, it does not mark an annex
    if (match[1] === undefined && match[2] === undefined)
      return bare === '附' ? { label: '附', ordinal: null, title: null } : null
    if (match[2] === undefined && bare.endsWith(':')) return null
    return { label: bare.replace(/[（(【[\])】）：:.]/gu, ''), ordinal: ordinalOf(match[2]), title: null }
  }
  const titled = MARKER_WITH_TITLE.exec(half)
  if (titled === null) return readRunIn(bare, compact(s))
  const [, kind, number, title] = titled as unknown as [string, string, string, string]
  // as printed: 办法（试行）
  return { label: `附${kind}${number}`, ordinal: ordinalOf(number), title: s.slice(-title.length).trim() }
}

/** `printed` is `bare` in the widths of the source. */
function readRunIn(bare: string, printed: string): AnnexMarker | null {
  const match = MARKER_RUN_IN.exec(bare)
  if (match === null) return null
  const [, number, title] = match as unknown as [string, string, string]
  return { label: `附件${number}`, ordinal: Number(number), title: printed.slice(-title.length) }
}

function ordinalOf(digits: string | undefined): number | null {
  return digits === undefined ? null : parseNumeral(digits.split(/[-—.]/u, 1)[0] as string)
}

/** Whether a line is 附件： or 附： and nothing else: the entries of the list follow below. */
export function isAttachmentHeadAlone(s: string): boolean {
  return readAttachmentHead(s)?.rest === ''
}

/** Whether a line is 附表： or 附图： and nothing else: the sheet may follow below. */
export function isAppendixAlone(s: string): boolean {
  return /^附\s{0,8}[表图圖]\s{0,8}[：:]$/u.test(s)
}

export interface AttachmentEntry {
  n: number | null
  title: string
  availability: string | null
}

/** Whether a line may open an annex: its marker, 附件2, or 附件： alone, which opens a list of attachments elsewhere. */
export function mayOpenAnnex(s: string): boolean {
  return readAnnexMarker(s) !== null || isAttachmentHeadAlone(s) || isAppendixAlone(s)
}

const AVAILABILITY =
  /[（(]\s*((?:此|附件)?略|见网络版|详?见[^（）()]{1,20}|另发|另附|另送|附后|后附|不公开|另行印发|见[^（）()]{0,12}网站?)\s*[）)]\s*[。；;]?$/u
const ITEM = /^(?:([0-9]{1,2})\s*[.．、]|([一二三四五六七八九十]{1,3})、)\s*/u

/**
 * Reads one entry of the list: "1. 交通事故调查表（见网络版）" → n 1, title, availability 见网络版; "二、价格表（略）" → n 2.
 * A number glued to a year is the number, when it is the one expected: 2.2024年计划 is entry 2.
 */
export function readAttachmentEntry(s: string): AttachmentEntry {
  let text = s.trim()
  let n: number | null = null
  const item = ITEM.exec(toHalfWidth(text))
  if (item) {
    n = item[1] === undefined ? parseNumeral(item[2] as string) : Number(item[1])
    text = text.slice(item[0].length)
  }
  let availability: string | null = null
  const match = AVAILABILITY.exec(text)
  if (match) {
    availability = compact(match[1] as string)
    text = text.slice(0, match.index).trim()
  }
  return { n, title: text.replace(/[。；;]$/u, ''), availability }
}

/** （1-5附件见网络版）: a remark on a range of entries; null where the line is none. */
export function readAvailabilityRange(s: string): { from: number; to: number; availability: string } | null {
  const match = /^\(?(?:附件)?([0-9]{1,2})[-—~至]([0-9]{1,2})(?:号?附件)?(略|另发|见[^()]{1,12})\)?$/u.exec(
    compact(toHalfWidth(s)),
  )
  return match ? { from: Number(match[1]), to: Number(match[2]), availability: match[3] as string } : null
}

const WITHHELD = /附件((?:[0-9]{1,2}(?:[、，,和及与至—~～-](?:附件)?[0-9]{1,2}){0,20})?)[均暂]?(?:不[予宜]?公开|略)/u

/**
 * The attachments that a note under the document withholds: of 此件公开发布，附件2、4-5不公开 whether a number is one of 2, 4 and 5; of
 * 此件公开发布，附件不公开 whether it is any. null where the note withholds none.
 */
export function readWithheld(s: string): { isWithheld: (n: number | null) => boolean } | null {
  const list = WITHHELD.exec(compact(toHalfWidth(s)))?.[1]
  if (list === undefined) return null
  const ranges = [...list.matchAll(/([0-9]{1,2})(?:[至—~～-](?:附件)?([0-9]{1,2}))?/gu)].map(
    ([, from, to = from]) => [Number(from), Number(to)] as const,
  )
  return {
    isWithheld: (n) => ranges.length === 0 || ranges.some(([from, to]) => n !== null && n >= from && n <= to),
  }
}
