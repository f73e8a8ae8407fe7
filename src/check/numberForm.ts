import type { DocumentNumber } from '../lexicon/documentNumber.ts'
import type { Edit } from './rule.ts'

/** What departs from the standard form and is no matter of the kind of number. */
const FAULTS = new Set(['brackets', 'missing-bracket', 'missing-hao', 'di', 'padding', 'ocr-digit', 'chinese-digit'])

/** Whether a number with its year in brackets is printed as GB/T 9704 has it; numbers of orders and announcements always are. */
export function isRegular({ form, irregular }: DocumentNumber): boolean {
  return form !== 'standard' || !irregular.some((fault) => FAULTS.has(fault))
}

const YEAR = /([〔﹝[［(（【])([\s\u3000]{0,4}[0-9０-９]{4}[\s\u3000]{0,4})([〕﹞\]］)）】])/gu

/** The changes that put the years of document numbers into 〔〕; a bracket that is missing is not put in. */
export function yearBracketEdits(raw: string, base: number): Edit[] {
  const edits: Edit[] = []
  for (const { 0: whole, 1: open, 3: close, index } of raw.matchAll(YEAR)) {
    if (open !== '〔') edits.push({ from: base + index, to: base + index + 1, text: '〔' })
    const end = base + index + whole.length
    if (close !== '〕') edits.push({ from: end - 1, to: end, text: '〕' })
  }
  return edits
}
