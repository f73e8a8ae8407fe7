import { splitDatedNumber } from '../../lexicon/datedNumber.ts'
import { type DocumentNumber, isCaseNumber, ownDocumentNumber } from '../../lexicon/documentNumber.ts'
import { kindOf } from '../../lexicon/kind.ts'
import type { Draft } from '../draft.ts'
import type { Row } from '../row.ts'

export interface NumberBelow {
  number: DocumentNumber
  row: Row
  /** Kind of paper, where the line above a case number names it. */
  kind: string | null
  /** Date beside it. */
  date: string | null
}

/** （1985年5月4日云政〔1985〕38号）根据…: number and date in the brackets with which a text opens; 文件 behind them would be of another document. */
const OPENING = /^([（(][^（）()]{6,60}[）)])(?!的?(?:文件|精神|规定|通知|要求))./u

/** The number with which the text begins, where it runs on in the same line. */
function numberOpening(outer: readonly Draft[]): NumberBelow | null {
  const first = outer.find(({ type }) => type !== 'title')
  if (first?.type !== 'paragraph') return null
  const row = first.first
  const bracket = /^[（(]/u.test(row.text) ? OPENING.exec(row.text.slice(0, LONGEST))?.[1] : undefined
  const number = bracket === undefined ? null : ownDocumentNumber(bracket)
  if (bracket === undefined || number === null || number.form !== 'standard') return null
  return { number, row, kind: null, date: splitDatedNumber(bracket)?.date ?? null }
}

/** Characters of a line in which such brackets stand. */
const LONGEST = 80

/** 法释〔2021〕5号 under the title of the rule that an announcement without a number puts out, and the note on its making: it is the announcement's. */
function numberUnderTitle(drafts: readonly Draft[]): NumberBelow | null {
  const at = drafts.findIndex((draft) => draft.type === 'annexTitle')
  const under = at < 0 ? undefined : drafts.slice(at + 1, at + 3).find(({ type }) => type !== 'note')
  const number = under?.type === 'number' ? under.first.number : null
  return under && number?.form === 'standard' ? { number, row: under.first, kind: null, date: null } : null
}

/**
 * The number of a document whose head has none: under the date of an announcement (法释〔2020〕14号), that of a judgment, or in brackets before the text.
 */
export function numberBelow(outer: readonly Draft[], announces: readonly Draft[] = []): NumberBelow | null {
  const at = outer.findIndex((draft) => draft.type === 'number')
  if (at < 0 && announces.length > 0) return numberUnderTitle(announces) ?? numberOpening(outer)
  const row = outer[at]?.first
  const number = row?.number ?? null
  if (!row || number === null || number.code === '') return at < 0 ? numberOpening(outer) : null
  // 某法院民事判决书⏎（2019）白02民终388号, under the name of the case and its gist
  const above = isCaseNumber(number) ? outer[at - 1] : undefined
  return { number, row, kind: above ? kindOf(above.last.text) : null, date: null }
}
