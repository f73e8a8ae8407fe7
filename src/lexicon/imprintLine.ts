import { skipSpacesBack } from './character.ts'
import { findDate } from './date.ts'
import { compact } from './spaces.ts'

/** Lines of the 版记 under a document: 主题词：…, 抄送：…, ×××办公厅　1996年5月9日印发, （共印120份）. */
export type ImprintLine =
  | { kind: 'keywords'; values: string[] }
  | { kind: 'copiedTo'; values: string[] }
  | { kind: 'printed'; date: string | null }

const LABEL = /^(?:主\s{0,8}题\s{0,8}词|抄\s{0,8}送|抄\s{0,8}报|分\s{0,8}送|发\s{0,8}送)\s{0,8}[：:]/u
/** What parts the lines of one text: cells of a table, and none of a label. */
const LINE_END = /[\n\r\u2028\u2029]/u

/** （共印120份）, 共印2OO份 after OCR: how many copies were printed, under the office that printed them. */
const COPIES = /^[（(]?(?:共|校对[：:]?\p{Script=Han}{2,4})?印[\d０-９lIOo]{1,5}份[）)]?$/u

/** Reads a line of the 版记; null for any other line. */
export function readImprintLine(s: string): ImprintLine | null {
  const first = s.charAt(0)
  if (first === '主' || first === '抄' || first === '分' || first === '发') {
    const label = LABEL.exec(s)?.[0]
    const body = label === undefined ? null : s.slice(label.length).trim()
    if (body !== null && !LINE_END.test(body)) {
      if (first === '主') return { kind: 'keywords', values: split(body, /[\s\u3000、，,；;]+/u) }
      return { kind: 'copiedTo', values: split(body.replace(/[。.]$/u, ''), /[，,；;]+/u) }
    }
  }
  if (s.length > 80 || !'份）)发'.includes(s.charAt(skipSpacesBack(s, s.length) - 1))) return null
  const bare = compact(s)
  if (COPIES.test(bare)) return { kind: 'printed', date: null }
  if (!/印发$/u.test(bare) || !/[年日]/u.test(bare)) return null
  const date = findDate(bare)
  if (!date || bare.slice(date.to) !== '印发') return null
  return { kind: 'printed', date: date.iso }
}

function split(s: string, by: RegExp): string[] {
  return s
    .split(by)
    .map((part) => compact(part))
    .filter((part) => part !== '')
}
