import { behindNumber, opensWithAddressee } from '../../document/fields/runInText.ts'
import { perRow } from '../../document/perRow.ts'
import { type DocumentNumber, findDocumentNumbers, ownDocumentNumber } from '../../lexicon/documentNumber.ts'
import { promulgatedRule } from '../../lexicon/promulgation.ts'

/** A number and what has been run in behind it. */
export interface RunInNumber {
  parsed: DocumentNumber
  rest: string
}

/** The number of an order before the rule that it puts out: 云水县人民政府令第12号　　《云水县消防规定》已经…. */
const ORDERED = /^[^《》〔。，；：\t]{0,60}[号號]\s{0,40}(?=《|现(?:公布|发布))/u
/** Characters in which a number stands. */
const LONGEST = 60

/** 云政发〔2023〕5号各乡镇人民政府：, 第12号　《云水县消防规定》已经…通过，现予公布。: a number with the addressee, or the sentence of an order, on its line. */
export const runInNumber = perRow(({ text }): RunInNumber | null => {
  const lead = text.slice(0, LONGEST + 60)
  if (!/[号號]/u.test(lead)) return null
  const ordered = ORDERED.exec(lead)?.[0]
  if (ordered !== undefined) return orderIn(text, ordered.length)
  if (!/^\p{Script=Han}{1,20}\s{0,4}[〔［[【﹝（(]/u.test(lead)) return null
  const parsed = findDocumentNumbers(lead)[0]
  if (parsed?.form !== 'standard' || parsed.from > 0) return null
  const rest = text.slice(parsed.to).trim()
  return opensWithAddressee(behindNumber(rest).text) ? { parsed, rest } : null
})

function orderIn(text: string, to: number): RunInNumber | null {
  const rest = text.slice(to)
  if (promulgatedRule(rest.slice(0, rest.indexOf('。') + 1)) === null) return null
  const parsed = ownDocumentNumber(text.slice(0, to))
  return parsed?.form === 'order' ? { parsed, rest } : null
}
