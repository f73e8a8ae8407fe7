import { printedAbove } from '../../document/printedAbove.ts'
import type { Row } from '../../document/row.ts'
import { isRegistrationNumber } from '../../lexicon/registration.ts'
import type { State } from './state.ts'

/** The row of the registration number, 统一编号：YSDR—2023—0803, that stands over the document that begins in row `from`; `from` where none does. */
export function underRegistration({ rows, floor }: State, from: number): number {
  const above = printedAbove(rows, from, floor)
  return above >= floor && isRegistrationNumber((rows[above] as Row).text) ? above : from
}
