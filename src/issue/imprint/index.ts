import { regionOf } from '../../lexicon/authority.ts'
import { findDate } from '../../lexicon/date.ts'
import { compact, tidy } from '../../lexicon/spaces.ts'
import type { Gazette, Line } from '../../tree/index.ts'
import { isContentsHeading } from '../contents/heading.ts'
import { findPageEnds } from '../contents/pageEnd.ts'
import { measured, plainLine } from '../contents/plain.ts'
import { readDistribution } from './distribution.ts'
import { readFrequency } from './frequency.ts'
import { readIssue } from './issueLine.ts'
import { type LabelKey, labelledValues } from './labels.ts'
import { readName } from './name.ts'
import { readPublisher } from './publisher.ts'

export { type IssueNumber, issueLine } from './issueLine.ts'
export { isImprintLine } from './labels.ts'
export { mastheadName } from './masthead.ts'
export { isRunningHead } from './runningHead.ts'

/** Lines that are longer belong to no imprint. */
const LONGEST = 500
/** As many lines of front or back matter are looked at; covers take a page or two. */
const MOST_LINES = 2000

/**
 * Reads cover, masthead and imprint: the lines before the first document and those after the last. A field is null where none of them
 * states it. What the front says wins over the back.
 */
export function readImprint(front: readonly Line[], back: readonly Line[]): Gazette {
  const before = imprintLines(front)
  const after = imprintLines(back)
  const lines = [...before, ...after]
  const name = readName(before) ?? readName(lines)
  const contents = before.findIndex(isContentsHeading)
  const publisher = readPublisher(lines, [...(contents === -1 ? before : before.slice(0, contents)), ...after])
  const number = readIssueNumber(before, name)
  return {
    name,
    region: regionOf(name ?? '') ?? regionOf(publisher ?? ''),
    publisher,
    ...number,
    published:
      readPublished(before, number.year) ?? readLabelled(lines, 'published', (value) => findDate(value)?.iso ?? null),
    frequency: readLabelled(lines, 'frequency', readFrequency) ?? first(lines, readFrequency),
    address: readLabelled(lines, 'address', readAddress),
    postcode: readLabelled(lines, 'postcode', readPostcode) ?? readLabelled(lines, 'address', postcodeOfAddress),
    phone: readLabelled(lines, 'phone', readPhone),
    distribution: readDistribution(lines),
  }
}

/** The lines that may belong to an imprint, markup taken off; entries of the contents list are none. */
function imprintLines(lines: readonly Line[]): string[] {
  return lines.slice(0, MOST_LINES).flatMap((line) => {
    if (line.value.length > LONGEST) return []
    const plain = plainLine(line.value)
    return /关于|關於/u.test(plain) && findPageEnds(measured(plain)).length > 0 ? [] : [plain]
  })
}

function first<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const value = read(line)
    if (value !== null) return value
  }
  return null
}

function readLabelled(lines: readonly string[], key: LabelKey, read: (value: string) => string | null): string | null {
  return first(lines, (line) =>
    first(
      labelledValues(line)
        .filter((found) => found.key === key)
        .map(({ value }) => value),
      read,
    ),
  )
}

/** A postcode before the address (Taiwan) or behind it: 950青禾市府前路2號, 云水县清流路8号（416320）. */
const LEADING_POSTCODE = /^\s*[(（]?(\d{3}(?:\d{2,3})?)[)）]?\s*(?=\p{Script=Han})/u
const TRAILING_POSTCODE = /[\s(（]+(\d{6})[)）]?\s*$/u

const STOP = /[\s,，;；。]{1,20}$/u

function readAddress(value: string): string | null {
  const address = value.replace(STOP, '').replace(LEADING_POSTCODE, '').replace(TRAILING_POSTCODE, '')
  return address === '' ? null : tidy(address)
}

function postcodeOfAddress(value: string): string | null {
  return LEADING_POSTCODE.exec(value)?.[1] ?? TRAILING_POSTCODE.exec(value)?.[1] ?? null
}

function readPostcode(value: string): string | null {
  return /^[\d\s]{3,12}/.exec(value.normalize('NFKC'))?.[0].replace(/\s/g, '') ?? null
}

function readPhone(value: string): string | null {
  return /\d{3}/.test(value.normalize('NFKC')) ? tidy(value.replace(STOP, '')) : null
}

/** Year and number of the issue, put together from the lines that print them (2023 第2期 / (总第8期)). */
function readIssueNumber(
  lines: readonly string[],
  name: string | null,
): Pick<Gazette, 'year' | 'issue' | 'totalIssue'> {
  const number = { year: null as number | null, issue: null as number | null, totalIssue: null as number | null }
  for (const line of lines) {
    const text = name === null ? line : compact(line).replace(name, ' ')
    const read = readIssue(text)
    if (read === null || read.rest !== '') continue
    number.year ??= read.number.year
    number.issue ??= read.number.issue
    number.totalIssue ??= read.number.totalIssue
  }
  if (number.year === null && number.issue !== null) {
    number.year = first(lines, (line) => {
      const year = /^\s*(\d{4})\s*年?\s*$/.exec(line.normalize('NFKC'))?.[1]
      return year === undefined ? (findDate(line)?.iso.slice(0, 4) ?? null) : year
    }) as unknown as number | null
    number.year = number.year === null ? null : Number(number.year)
  }
  return number
}

/** The date of publication on the cover: with 出版 or its label, on the line of the issue, or alone on a line. */
function readPublished(lines: readonly string[], year: number | null): string | null {
  const labelled = readLabelled(lines, 'published', (value) => findDate(value)?.iso ?? null)
  if (labelled !== null) return labelled
  const dated = lines.flatMap((line) => {
    const date = line.length <= 200 ? findDate(line) : null
    return date === null ? [] : [{ line, date }]
  })
  const joined = first(lines, (line) => dateWithoutYear(line, year))
  const rest = (line: string, from: number, to: number): string => compact(line.slice(0, from) + line.slice(to))
  return (
    dated.find(({ line, date }) => /^(?:出版|出刊|发行|發行|印发|编印)/u.test(compact(line.slice(date.to))))?.date
      .iso ??
    dated.find(({ line }) => readIssue(line) !== null)?.date.iso ??
    dated.find(({ line, date }) =>
      /^[()（）]{0,2}(?:\p{Script=Han}{1,3}刊)?[()（）]{0,2}$/u.test(rest(line, date.from, date.to)),
    )?.date.iso ??
    joined
  )
}

/** 2020年第12期（总第1032期）6月30日出版, or 6月30日出版 alone: the year stands with the issue. */
function dateWithoutYear(line: string, year: number | null): string | null {
  if (line.length > 200 || year === null) return null
  const text = compact(line).normalize('NFKC')
  const day = /(?:^|[^\d年])(\d{1,2}月\d{1,2}日)/u.exec(text)?.[1]
  if (day === undefined || (readIssue(text) === null && !/^[(\s]?\d{1,2}月\d{1,2}日(?:出版|出刊)?[)\s]?$/u.test(text)))
    return null
  return findDate(`${year}年${day}`)?.iso ?? null
}
