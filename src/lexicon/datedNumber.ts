import { dateLine } from './date.ts'

/** No line of number and date is longer. */
const LONGEST = 80

/** A document number with the date beside it. */
export interface DatedNumber {
  /** What is left without the date: the number. */
  number: string
  /** ISO date; null where no calendar knows it. */
  date: string | null
}

/** Marks that part number and date where no space does: 1998.04.05；云政办〔1998〕3号. */
const PARTS = '；;，,、'
/** A date at the head of a text: 1998年4月5日, 一九九八年四月五日, 1998.04.05, 1998-4-5. */
const DATE_FIRST =
  /^(?:[\d〇○零一二三四五六七八九]{4}\s?年[\d\s元〇○零一二三四五六七八九十]{1,8}月[\d\s〇○零一二三四五六七八九十]{1,8}日|\d{4}([-.．/])\d{1,2}\1\d{1,2}(?!\d))/u

/**
 * Splits the date from the number that shares its line, as older gazettes print them under a title: 云政办〔1998〕3号　1998年4月5日,
 * （1990年5月9日　（90）财综字第35号）, 1998.04.05；云政办〔1998〕3号. Only brackets about the two hold them together without a space or a mark
 * between: （1998年4月5日云政办〔1998〕3号）. Null for any other line.
 */
export function splitDatedNumber(line: string): DatedNumber | null {
  const text = line.length > LONGEST ? '' : line.trim()
  if (!/日|\d[-.．/]\d/u.test(text) || !/[号號]/u.test(text)) return null
  const framed = /^[（(].*[）)]$/u.test(text)
  const inner = framed ? text.slice(1, -1).trim() : text
  const end = Math.max(inner.lastIndexOf('号'), inner.lastIndexOf('號')) + 1
  const behind = dateBeside(inner.slice(end), framed)
  if (behind !== null) return { number: inner.slice(0, end), date: behind.iso }
  const first = end === inner.length ? DATE_FIRST.exec(inner)?.[0] : undefined
  const rest = first === undefined ? '' : inner.slice(first.length)
  if (first === undefined || !(framed || isParted(rest))) return null
  const date = dateLine(first)
  return date === null ? null : { number: withoutMark(rest), date: date.iso }
}

const isParted = (text: string): boolean => /^\s/u.test(text) || (text !== '' && PARTS.includes(text.charAt(0)))

const withoutMark = (text: string): string =>
  (PARTS.includes(text.trim().charAt(0)) ? text.trim().slice(1) : text).trim()

/** The date that fills a text behind a space, a mark or in brackets: 　1998年4月5日, ；1998.4.5, （1998年4月5日）; `framed` where brackets hold it to what stands before. */
function dateBeside(text: string, framed: boolean): { iso: string | null } | null {
  const opened = /^[（(]/u.test(text)
  if (!(opened || framed || isParted(text))) return null
  return dateLine(
    withoutMark(text)
      .replace(/^[（(]/u, '')
      .replace(/[）)]$/u, ''),
  )
}
