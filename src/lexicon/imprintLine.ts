import { skipSpacesBack } from './character.ts'
import { findDate } from './date.ts'
import { compact } from './spaces.ts'

/** Lines of the 版记 under a document: 主题词：…, 抄送：…, ×××办公厅　1996年5月9日印发, （共印120份）, 校对：王平　打印：李明; 发：… and 送：… under minutes. */
export type ImprintLine =
  | { kind: 'keywords'; values: string[] }
  | { kind: 'copiedTo'; values: string[] }
  | { kind: 'printed'; date: string | null }

const LABEL = /^(?:主\s{0,8}题\s{0,8}词|抄\s{0,8}送|抄\s{0,8}报|分\s{0,8}送|发\s{0,8}送)\s{0,8}[：:]/u
/** 发：各副区长，县直有关单位。 under the minutes of a meeting: whom they go to. */
const SHORT_LABEL =
  /^[发送报]\s{0,8}[：:]\s{0,8}(?=.{0,400}(?:政府|[委局办部室院会]|[省市县区州]长|主任|书记|主席|常委|单位|领导|乡镇|街道|各))/u
/** What parts the lines of one text: cells of a table, and none of a label. */
const LINE_END = /[\n\r\u2028\u2029]/u

/** （共印120份）, 共印2OO份 after OCR: how many copies were printed, under the office that printed them. */
const COPIES = /^[（(]?(?:共|校对[：:]?\p{Script=Han}{2,4})?印[\d０-９lIOo]{1,5}份[）)]?$/u

/** 校对：王　平　打印：李　明　（共印200份）: who saw the text through the press. */
const CREDITS =
  /^(?:(?:责任)?(?:拟稿|核稿|校对|校核|打印|打字|录入|排版|印制|缮印|监印)人?[：:]\p{Script=Han}{2,12}?){1,4}(?:[（(]?共?印[\d０-９lIOo]{1,5}份[）)]?)?$/u
const CREDITED = '责拟核校打录排印缮监'

/** The characters with which the labels begin. */
const OPENS = '主抄分发送报'

/** Reads a line of the 版记; null for any other line. */
export function readImprintLine(s: string): ImprintLine | null {
  const first = s.charAt(0)
  if (OPENS.includes(first)) {
    const label = (LABEL.exec(s) ?? SHORT_LABEL.exec(s))?.[0]
    const body = label === undefined ? null : s.slice(label.length).trim()
    if (body !== null && !LINE_END.test(body)) {
      if (first === '主') return { kind: 'keywords', values: split(body, /[\s\u3000、，,；;]+/u) }
      return { kind: 'copiedTo', values: split(body.replace(/[。.]$/u, ''), /[，,；;]+/u) }
    }
  }
  if (CREDITED.includes(first) && s.length <= 80 && CREDITS.test(compact(s))) return { kind: 'printed', date: null }
  if (s.length > 80 || !'份）)发'.includes(s.charAt(skipSpacesBack(s, s.length) - 1))) return null
  const bare = withoutBrackets(compact(s))
  if (COPIES.test(bare)) return { kind: 'printed', date: null }
  if (!/印发$/u.test(bare) || !/[年日]/u.test(bare)) return null
  const date = findDate(bare)
  if (!date || bare.slice(date.to) !== '印发') return null
  return { kind: 'printed', date: date.iso }
}

/** （云水县人民政府办公室2025年1月27日印发） without its brackets. */
const withoutBrackets = (s: string): string => (/^[（(].*发[）)]$/u.test(s) ? s.slice(1, -1) : s)

function split(s: string, by: RegExp): string[] {
  return s
    .split(by)
    .map((part) => compact(part))
    .filter((part) => part !== '')
}
