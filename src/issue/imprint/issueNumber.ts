import { findDate, yearMonth } from '../../lexicon/date.ts'
import { parseNumeral } from '../../lexicon/numeral.ts'
import { compact } from '../../lexicon/spaces.ts'
import { first } from './first.ts'
import { type IssueNumber, mayStateIssue, readIssueAlone } from './issueLine.ts'

/** Year and number of the issue, put together from the lines that print them (2022 第3期 / (总第21期)). */
export function readIssueNumber(lines: readonly string[], name: string | null): IssueNumber {
  const number: IssueNumber = { year: null, issue: null, totalIssue: null }
  for (const line of lines) {
    if (!mayStateIssue(line)) continue
    const text = name === null ? '' : compact(line)
    const read = readIssueAlone(name !== null && text.includes(name) ? text.replace(name, ' ') : line)
    if (read === null) continue
    number.year ??= read.number.year
    number.issue ??= read.number.issue
    number.totalIssue ??= read.number.totalIssue
  }
  if (number.year === null && number.issue !== null) number.year = first(lines, yearLine) ?? first(lines, dateYear)
  return number
}

/** A year or a year and month alone on a line: 2018, 一九八五年, 2023年12月. */
function yearLine(line: string): number | null {
  const text = compact(line).normalize('NFKC')
  if (text.length > 20) return null
  const year = /^(\d{4}|[〇○零一二三四五六七八九]{4})年?$/u.exec(text)?.[1]
  if (year !== undefined) return parseNumeral(year)
  const month = /^.{4}年.{1,2}月$/u.test(text) ? yearMonth(text) : null
  return month === null ? null : Number(month.slice(0, 4))
}

/** The year of a date on the cover. */
function dateYear(line: string): number | null {
  const date = line.length > 200 ? null : findDate(line)
  return date === null ? null : Number(date.iso.slice(0, 4))
}
