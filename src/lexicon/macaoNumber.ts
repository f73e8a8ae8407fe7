import { allMatches } from './allMatches.ts'
import type { DocumentNumber } from './documentNumberNode.ts'

/** 第12/2023號行政長官批示, 第3/2020號行政命令, 第8/2019號行政法規, 第7/2018號法律: serial and year, and behind them whose act it is. */
const FORM = /第(\d{1,4})\/((?:19|20)\d{2})[號号]((?:行政長官|\p{Script=Han}{2,8}司司長)批示|行政(?:命令|法規)|法律)/gu

/**
 * Numbers of the acts of a special administrative region that counts serial and year together: 根據第7/2018號法律 gives 第7/2018號法律. The code is what stands
 * behind the number; dispatches and orders begin documents, laws and regulations are cited by it.
 */
export function macaoNumbers(s: string): DocumentNumber[] {
  if (!s.includes('/')) return []
  return allMatches(s, FORM).map((match) => {
    const [raw, serial, year, code = ''] = match
    return {
      canonical: raw,
      code,
      year: Number(year),
      serial: Number(serial),
      form: /批示$|命令$/u.test(code) ? 'order' : 'other',
      from: match.index,
      to: match.index + raw.length,
      raw,
      irregular: [],
    }
  })
}
