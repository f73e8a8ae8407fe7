import { findDate } from '../lexicon/date.ts'
import { readSigner } from '../lexicon/signer.ts'
import { authorityList } from './endMatter.ts'

export interface SignatureTail {
  authorities: string[]
  signer: string | null
  date: string
  /** Where it begins in the text. */
  from: number
}

const LONGEST = 200
/** How far into a paragraph a signature that lost its line ends is looked for. */
const REACH = 3000
/** What stands behind such a signature: a note, an attachment, the first chapter. */
const BEHIND = /^\s{0,8}(?:[（(](?:此件|此文|联系人)|附件?[：:\d一]|第[一1]章|总则)/u

/**
 * A signature that was run into the end of a paragraph: …自2018年1月1日起施行。总　理　　王 平　　2017年12月25日,
 * …重大情况报告我们。　　云 水 县 人 民 政 府　二○一一年十月十七日, 3. 某清单（见网络版） 云水县人民政府 2024年8月19日.
 */
export function readSignatureTail(text: string): SignatureTail | null {
  const end = text.trimEnd()
  if (!end.endsWith('日')) return null
  const window = end.slice(-LONGEST)
  const shift = end.length - window.length
  const cut = Math.max(
    window.lastIndexOf('。'),
    window.lastIndexOf('）'),
    window.lastIndexOf(')'),
    window.lastIndexOf('；'),
  )
  if (cut < 0) return null
  const tail = window.slice(cut + 1)
  const date = findDate(tail)
  if (!date || tail.slice(date.to).trim() !== '') return null
  const head = tail.slice(0, date.from).trim()
  if (head === '') return null
  const authorities = authorityList(head)
  if (authorities) return { authorities, signer: null, date: date.iso, from: shift + cut + 1 }
  const signer = readSigner(head)
  return signer ? { authorities: [], signer: signer.name, date: date.iso, from: shift + cut + 1 } : null
}

/**
 * The signature inside a text that has lost its line ends: …请认真贯彻执行。云水县人民政府2023年5月8日（此件公开发布）云水县防汛办法第一章. It is told by the issuer's own
 * name and a date right behind a sentence, and by what follows: a note, an attachment, or the title that the text has named before. In
 * 云水县人民政府2019年5月8日印发的《…》同时废止 a sentence goes on.
 */
export function readSignatureInside(text: string, issuers: readonly string[]): SignatureTail | null {
  const head = text.slice(0, REACH)
  for (const issuer of issuers) {
    for (let at = head.indexOf(`。${issuer}`); at >= 0; at = head.indexOf(`。${issuer}`, at + 1)) {
      const from = at + 1
      const behind = head.slice(from + issuer.length, from + issuer.length + LONGEST)
      const date = findDate(behind.slice(0, LONGEST_DATE))
      if (!date || behind.slice(0, date.from).trim() !== '') continue
      const rest = behind.slice(date.to)
      if (BEHIND.test(rest) || opensNamed(rest.trimStart(), head.slice(0, at)))
        return { authorities: [issuer], signer: null, date: date.iso, from }
    }
  }
  return null
}

/** Characters in which a date behind a name stands. */
const LONGEST_DATE = 24

/** Whether a text opens with a title that stands in 《》 above it. */
function opensNamed(rest: string, above: string): boolean {
  for (const [, title = ''] of above.matchAll(/《([^《》]{4,80})》/gu)) if (rest.startsWith(title)) return true
  return false
}
