import { allMatches } from './allMatches.ts'
import type { DocumentNumber } from './documentNumberNode.ts'
import { compact } from './spaces.ts'

/**
 * （2019）白02民终388号, （2020）最高法民再12号, （2021）云执异5号之一: year, court, kind of case, serial, as the courts number their cases. The kind is told by its
 * first character (民 刑 行 执 …) and at most three more.
 */
const CASE =
  /[（(〔[]\s{0,2}((?:19|20)[0-9]{2})\s{0,2}[）)〕\]]\s{0,2}(\p{Script=Han}{1,8}[0-9]{0,4}[民刑行执赔商知破司认国]\p{Script=Han}{1,3}(?:[0-9]{1,2}字第)?)\s{0,2}([0-9]{1,6})\s{0,2}[号號]/gu

/** The numbers of cases in a text, as printed save for spaces, with round brackets: （2019）白02民终388号. */
export function caseNumbers(s: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  for (const match of allMatches(s, CASE)) {
    const [raw, year, code, digits] = match as unknown as [string, string, string, string]
    const serial = Number(digits)
    found.push({
      canonical: compact(`（${year}）${code}${serial}号`),
      code,
      year: Number(year),
      serial,
      form: 'other',
      from: match.index,
      to: match.index + raw.length,
      raw,
      irregular: [],
    })
  }
  return found
}

/** Whether a number is that of a case in court, （2019）白02民终388号, and none of an organ's documents. */
export function isCaseNumber(number: DocumentNumber): boolean {
  return (
    number.form === 'other' && number.code !== '' && number.canonical.startsWith('（') && !number.code.endsWith('字')
  )
}

/** Ends in 案 and names no case: 方案, 草案, 预案, 议案 … */
const NO_CASE = /(?:方|草|预|議|议|提|档|備|备|答|图|教|法|定|立|个|建|修正)案$/u

/**
 * Whether a title is the name of a case, as the gazettes of courts print it: 甲公司与乙公司买卖合同纠纷案, 王平诉云水县公安局行政处罚案, 李明故意伤害案. The parties in it
 * are no issuers.
 */
export function isCaseName(s: string): boolean {
  const name = compact(s)
  if (name.length < 5 || name.length > 100 || !name.endsWith('案') || NO_CASE.test(name)) return false
  return /与|與|诉|訴|等|不服|申请|纠纷|罪|伤害|诈骗|贪污|受贿|盗窃|抢劫|赔偿|执行/u.test(name)
}
