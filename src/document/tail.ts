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
