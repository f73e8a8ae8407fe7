import { type DocumentNumber, isCaseNumber } from '../../lexicon/documentNumber.ts'
import { kindOf } from '../../lexicon/kind.ts'
import type { Draft } from '../draft.ts'
import type { Row } from '../row.ts'

export interface NumberBelow {
  number: DocumentNumber
  row: Row
  /** Kind of paper, where the line above a case number names it. */
  kind: string | null
}

/** The number of a document whose head has none: under the date of an announcement (法释〔2020〕14号), or that of a judgment. */
export function numberBelow(outer: readonly Draft[]): NumberBelow | null {
  const at = outer.findIndex((draft) => draft.type === 'number')
  const row = outer[at]?.first
  const number = row?.number ?? null
  if (!row || number === null || number.code === '') return null
  // 某法院民事判决书⏎（2019）白02民终388号, under the name of the case and its gist
  const above = isCaseNumber(number) ? outer[at - 1] : undefined
  return { number, row, kind: above ? kindOf(above.last.text) : null }
}
