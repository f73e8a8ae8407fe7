import type { Row } from '../../document/row.ts'
import { isRegistrationNumber } from '../../lexicon/registration.ts'
import type { State } from './state.ts'

/** The row of the registration number, 统一编号：YSDR—2023—0803, that stands over the document that begins in row `from`; `from` where none does. */
export function underRegistration({ rows, floor }: State, from: number): number {
  let above = from - 1
  while (above >= floor && rows[above]?.blank) above--
  return above >= floor && isRegistrationNumber((rows[above] as Row).text) ? above : from
}
