import type { DocumentNumber } from './documentNumberNode.ts'
import { organCodeBefore } from './organCode.ts'
import { compact } from './spaces.ts'

/** 字第1120034772號: year of the Republic of China in three digits, then the serial. */
const TAIWAN = /字\s{0,4}第\s{0,4}((?:[0-9０-９]\s?){9,11})[號号]/gu
/** （85）财税字第003号: before the nineties the year stood in front. */
const YEAR_FIRST =
  /[（(〔［[【]\s{0,2}(19[5-9]\d|[5-9]\d)\s{0,2}[）)〕］\]】]\s{0,2}(\p{Script=Han}{1,10}字)\s{0,2}第\s{0,2}(\d{1,4})\s{0,2}号/gu
/** Numbers of cases, whose year stands in front too: (1998)云民初字第5号. The 民 of a civil affairs office (会民字) is none. */
const CASE = /[民刑行经执知赔商破立](?:[一二三四]?[初终再上监申复提他]|[一二三四])|[仲检诉审]/u
/** Permits of town planning: 地字第…号. */
const PERMIT = /^(?:地|建|乡|选|村)$/u

/** Numbers of Taiwan: 府工園字第1120034772號, as printed save for spaces. */
export function taiwanNumbers(s: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  for (const match of s.matchAll(TAIWAN)) {
    const code = organCodeBefore(s, match.index)
    const digits = compact(match[1] ?? '').normalize('NFKC')
    const year = Number(digits.slice(0, 3))
    if (code === null || PERMIT.test(code.code) || year < 30 || year > 188) continue
    const to = match.index + match[0].length
    found.push({
      canonical: `${code.code}字第${digits}${match[0].at(-1)}`,
      code: `${code.code}字`,
      year: year + 1911,
      serial: Number(digits.slice(3)),
      form: 'taiwan',
      from: code.from,
      to,
      raw: s.slice(code.from, to),
      irregular: [],
    })
  }
  return found
}

/** Numbers of the eighties with the year in front: （85）财税字第3号. */
export function yearFirstNumbers(s: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  for (const match of s.matchAll(YEAR_FIRST)) {
    const [raw, year = '', code = '', serial = ''] = match
    if (CASE.test(code)) continue
    found.push({
      canonical: `（${year}）${code}第${Number(serial)}号`,
      code,
      year: Number(year.length === 2 ? `19${year}` : year),
      serial: Number(serial),
      form: 'other',
      from: match.index,
      to: match.index + raw.length,
      raw,
      irregular: ['di', 'brackets', ...(year.length === 2 ? ['short-year'] : [])],
    })
  }
  return found
}
