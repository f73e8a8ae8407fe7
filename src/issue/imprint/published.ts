import { findDate } from '../../lexicon/date.ts'
import { compact } from '../../lexicon/spaces.ts'
import { readFrequency } from './frequency.ts'
import { readIssue } from './issueLine.ts'
import { bodyOf } from './publisher.ts'

const LONGEST = 200
const PUBLISHED = /^[)）]?(?:出版|出刊|发行|發行|印发|编印|发刊)/u
const MONTH_DAY = '(?:\\d{1,2}月\\d{1,2}日|[一二三四五六七八九十元正]{1,2}月[一二三四五六七八九十廿卅]{1,3}日)'
const DAY = new RegExp(`(?:^|[^\\d年一二三四五六七八九十〇○零])(${MONTH_DAY})`, 'u')
/** 半月刊　7月25日出版; 每月25日出版 states no day of this issue. */
const DAY_STATED = new RegExp(`^[^每年]{0,16}(?<!\\d)${MONTH_DAY}(?:出版|出刊|发行)`, 'u')
const DAY_LINE = new RegExp(`^[(\\s]?${MONTH_DAY}(?:出版|出刊|发行)?[)\\s]?$`, 'u')

/** A line with a date in it. */
export interface DatedLine {
  iso: string
  /** What stands behind the date, and all that stands beside it, without spaces. */
  behind: string
  beside: string
}

/** The lines in which a date stands, and what stands beside it. */
export function datedLines(lines: readonly string[]): DatedLine[] {
  return lines.flatMap((line) => {
    const date = line.length <= LONGEST ? findDate(line) : null
    if (date === null) return []
    const behind = compact(line.slice(date.to))
    return [{ iso: date.iso, behind, beside: compact(line.slice(0, date.from)) + behind }]
  })
}

/** The date of publication where a line says so: 2022年9月30日出版. */
export function readPublishedOn(dated: readonly DatedLine[]): string | null {
  return dated.find(({ behind }) => PUBLISHED.test(behind))?.iso ?? null
}

/**
 * The date of publication by the cover: 2022年9月30日出版, else the date beside the number of the issue, else one alone on a line or beside the
 * publisher or the frequency. `dated` are the lines of the `cover` with a date; `year` is that of the issue, for covers that print only 6月30日出版. Null for a month without a day.
 */
export function readPublished(
  cover: readonly string[],
  dated: readonly DatedLine[],
  year: number | null,
): string | null {
  const stated = readPublishedOn(dated)
  if (stated !== null) return stated
  const found = dated.find(({ beside }) => readIssue(beside) !== null) ?? onlyDate(dated)
  if (found !== undefined) return found.iso
  for (const line of year === null ? [] : cover) {
    const text = line.length <= LONGEST ? compact(line).normalize('NFKC') : ''
    const day = DAY.exec(text)?.[1]
    if (day === undefined || (readIssue(text) === null && !DAY_LINE.test(text) && !DAY_STATED.test(text))) continue
    return findDate(`${year}年${day}`)?.iso ?? null
  }
  return null
}

/** The first date that stands alone or beside the publisher; null where several days stand alone, as web sites print them with their lists. */
function onlyDate(dated: readonly DatedLine[]): DatedLine | undefined {
  const layout = dated.filter(({ beside }) => isLayout(beside))
  const alone = new Set(layout.filter(({ beside }) => beside === '').map(({ iso }) => iso))
  return layout.find(({ beside }) => beside !== '' || alone.size === 1)
}

/** Whether what stands beside a date leaves it the date of the issue: nothing, the day of the week, the frequency, the publisher. */
function isLayout(beside: string): boolean {
  const text = beside.replace(/[()（）|·•,，\-—]|星期[一二三四五六日天]/gu, '')
  return text === '' || readFrequency(text) === text || bodyOf(text) !== null
}
