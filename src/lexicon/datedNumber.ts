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

/**
 * Splits the date from the number that shares its line, as older gazettes print them under a title: 云政办〔1998〕3号　1998年4月5日,
 * （1990年5月9日　（90）财综字第35号）. Null for any other line.
 */
export function splitDatedNumber(line: string): DatedNumber | null {
  const text = line.length > LONGEST ? '' : line.trim()
  if (!/日|\d-\d/u.test(text) || !/[号號]/u.test(text)) return null
  const inner = /^[（(].*[）)]$/u.test(text) ? text.slice(1, -1).trim() : text
  const end = Math.max(inner.lastIndexOf('号'), inner.lastIndexOf('號')) + 1
  const behind = dateBeside(inner.slice(end))
  if (behind !== null) return { number: inner.slice(0, end), date: behind.iso }
  const day = inner.indexOf('日') + 1
  const before = end === inner.length && /^\s/u.test(inner.slice(day)) ? dateBeside(` ${inner.slice(0, day)}`) : null
  return before === null ? null : { number: inner.slice(day).trim(), date: before.iso }
}

/** The date that fills a text behind a space or in brackets: 　1998年4月5日, （1998年4月5日）. */
function dateBeside(text: string): { iso: string | null } | null {
  if (!/^[\s（(]/u.test(text) || !/年|^\s{1,40}\d{4}-\d{1,2}-\d{1,2}$/u.test(text)) return null
  return dateLine(
    text
      .trim()
      .replace(/^[（(]/u, '')
      .replace(/[）)]$/u, ''),
  )
}
