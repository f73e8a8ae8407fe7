import type { Row } from '../../document/row.ts'
import { type DocumentNumber, findDocumentNumbers, ownDocumentNumber } from '../../lexicon/documentNumber.ts'
import { isPaper } from '../../lexicon/kind.ts'
import { taiwanMasthead } from '../../lexicon/taiwan.ts'
import { titleShape } from '../../lexicon/title.ts'
import type { Head, InlineHead } from './head.ts'
import { bodyFollows } from './numbered.ts'
import { isPromulgated } from './promulgated.ts'
import type { State } from './state.ts'

/** Characters of a line in which title and number stand. */
const LONGEST = 300

/**
 * Title and number on one line, as web pages leave them, with the text behind or below:
 * 甲市人民政府关于…的意见　甲政发〔2011〕35号 / 甲市人民政府关于…的批复　甲政函〔1999〕134号　乙局：…; the number may stand first, or have the title
 * in brackets behind it: 甲政发〔2010〕22号　甲市人民政府关于…的决定, 某总署公告2019年第9号（关于…的公告）.
 */
export function inlineHead(state: State, i: number): Head | null {
  const row = state.rows[i] as Row
  if (state.inList) return null
  const text = row.text.slice(0, LONGEST)
  if (!/[号號]/u.test(text)) return null
  if (text.includes('中華民國')) return taiwanHead(row, i)
  if (!/[关關][于於]/u.test(text)) return orderWithRule(state, i)
  // a space parts title and number, unless the title stands in brackets at the end
  if (row.compact === row.text && !/[）)]$/u.test(row.text.slice(-1))) return null
  if (row.enumerator) return null
  const parsed = findDocumentNumbers(text)[0]
  if (parsed === undefined) return null
  const found = parsed.from === 0 ? behindNumber(row.text, parsed) : beforeNumber(row.text, parsed)
  if (found === null) return null
  const { title, rest } = found
  if (rest === '' ? !bodyFollows(state, i) : !/^[^。]{2,200}[：:]/u.test(rest)) return null
  return headOn(i, parsed, { title, rest })
}

/** The head whose title and number stand on line `i`. */
function headOn(i: number, parsed: DocumentNumber, inline: InlineHead): Head {
  return { from: i, last: i, title: { from: i, to: i }, number: i, parsed, inline, certain: true }
}

/** 某部令　中華民國98年3月10日　某工字第0980006869號: issuer, kind, date and number on one line. */
function taiwanHead({ text }: Row, i: number): Head | null {
  const [day = ''] = /^[^日]{1,60}日(?:[（(]補登[）)])?(?=\s)/u.exec(text) ?? []
  const masthead = taiwanMasthead(day)
  const parsed = masthead?.date ? ownDocumentNumber(text.slice(day.length)) : null
  if (parsed === null || !parsed.canonical.endsWith('號')) return null
  return headOn(i, parsed, { title: day, rest: '' })
}

/** 云水县人民政府令第12号（云水县消防规定） and 云水县消防规定（云水县人民政府令第12号） over the sentence that puts out the rule. */
function orderWithRule(state: State, i: number): Head | null {
  const row = state.rows[i] as Row
  const text = row.text.trim()
  if (text.length > LONGEST || !/[）)]$/u.test(text) || !text.includes('令') || row.enumerator) return null
  const parsed = findDocumentNumbers(text)[0]
  if (parsed?.form !== 'order') return null
  const title = parsed.from === 0 ? bracketsIn(text, parsed.to) : ruleBefore(text, parsed)
  if (title === null || !isPaper(title) || !isPromulgated(state, i, title)) return null
  return headOn(i, parsed, { title, rest: '' })
}

/** What stands in the brackets that open at `from` and close at the end. */
const bracketsIn = (text: string, from: number): string | null =>
  /^\s{0,4}[（(](.{4,160})[）)]$/u.exec(text.slice(from))?.[1] ?? null

/** What stands before the brackets that hold the number and nothing else, at the end. */
function ruleBefore(text: string, { from, to }: DocumentNumber): string | null {
  const before = text.slice(0, from).trimEnd()
  return /.[（(]$/u.test(before) && /^\s{0,4}[）)]$/u.test(text.slice(to)) ? before.slice(0, -1).trim() : null
}

function beforeNumber(text: string, { form, from, to }: DocumentNumber): InlineHead | null {
  if (form !== 'standard' || !/[\s\u00a0\u3000]$/u.test(text.slice(0, from))) return null
  const title = text.slice(0, from).trim()
  const shape = titleShape(title)
  return shape?.complete && shape.issuers.length > 0 ? { title, rest: text.slice(to).trim() } : null
}

/** Nothing else stands on the line: a number with a title behind it is cited, where a sentence goes on. */
function behindNumber(text: string, { form, to }: DocumentNumber): InlineHead | null {
  const behind = text.slice(to)
  const bracketed = form === 'announcement' ? /^\s{0,4}[（(](.{6,160})[）)]$/u.exec(behind)?.[1] : undefined
  const title = (bracketed ?? behind).trim()
  const shape = titleShape(title)
  if (!shape?.complete || !shape.hasAbout) return null
  if (bracketed === undefined && (shape.issuers.length === 0 || !/^[\s\u00a0\u3000]/u.test(behind))) return null
  return { title, rest: '' }
}
