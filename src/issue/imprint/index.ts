import { regionOf } from '../../lexicon/authority.ts'
import { findDate, yearMonth } from '../../lexicon/date.ts'
import { parseNumeral } from '../../lexicon/numeral.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { Gazette, Line } from '../../tree/index.ts'
import { isContentsHeading } from '../contents/heading.ts'
import { findPageEnds } from '../contents/pageEnd.ts'
import { measured, plainLine } from '../contents/plain.ts'
import { bracketedAddress, postcodeOfAddress, readAddress, readPhone, readPostcode } from './contact.ts'
import { readDistribution } from './distribution.ts'
import { readFrequency } from './frequency.ts'
import { type IssueNumber, readIssue } from './issueLine.ts'
import { type LabelKey, labelledValues } from './labels.ts'
import { isMastheadInTwo, readName } from './name.ts'
import { readPublished, readPublishedOn } from './published.ts'
import { readPublisher } from './publisher.ts'

export { type IssueNumber, issueLine, readIssue } from './issueLine.ts'
export { isImprintLine } from './labels.ts'
export { mastheadName } from './masthead.ts'
export { readName } from './name.ts'
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
  const name = readName(before) ?? readName(after)
  const heading = before.findIndex(isContentsHeading)
  const cover = withoutUpperLines(heading === -1 ? before : before.slice(0, heading))
  const inFront = readIssueNumber(before, name)
  const number = inFront.issue === null && inFront.totalIssue === null ? readIssueNumber(after, name) : inFront
  const frequency = first(lines, readFrequency)
  // a body and a day in front of a text that is no gazette's are those of the text
  const isGazette =
    [name, number.issue, number.totalIssue, frequency, readPublishedOn(before)].some((said) => said !== null) ||
    heading !== -1
  const publisher = readPublisher(lines, [...cover, ...after], isGazette)
  const labelled = (key: LabelKey, read: (value: string) => string | null): string | null =>
    readLabelled(lines, key, read)
  return {
    name,
    region: regionOfGazette(name ?? '') ?? regionOf(publisher ?? ''),
    publisher,
    year: inFront.year ?? number.year,
    issue: number.issue,
    totalIssue: number.totalIssue,
    published:
      labelled('published', (value) => findDate(value)?.iso ?? null) ??
      (isGazette ? readPublished(before, number.year) : null) ??
      readPublishedOn(after),
    frequency: labelled('frequency', readFrequency) ?? frequency,
    address: labelled('address', readAddress) ?? bracketedAddress(lines),
    postcode: labelled('postcode', readPostcode) ?? labelled('address', postcodeOfAddress),
    phone: labelled('phone', readPhone),
    distribution: readDistribution(lines),
  }
}

const GOVERNED = /^(\p{Script=Han}{2,30}?(?:自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|盟))(?:人民政府|政府)/u

/**
 * The region whose gazette this is: 云水县人民政府公报 → 云水县, 白沙市东湖区人民政府公报 → 东湖区. What stands before 人民政府 is trusted where the
 * name of the place holds another sign of a region (青旗市) or is very long.
 */
function regionOfGazette(name: string): string | null {
  const region = regionOf(name)
  const place = GOVERNED.exec(name)?.[1] ?? null
  return place === null || (region !== null && place.endsWith(region)) ? region : place
}

/** The lines that may belong to an imprint, markup taken off; entries of the contents list are none. */
function imprintLines(lines: readonly Line[]): string[] {
  return lines.slice(0, MOST_LINES).flatMap((line) => {
    if (line.value.length > LONGEST) return []
    const plain = plainLine(line.value)
    return /[关關][于於]/u.test(plain) && findPageEnds(measured(plain)).length > 0 ? [] : [plain]
  })
}

/** A cover without the upper lines of mastheads set in two, which name no publisher: 云水县人民政府 over 公报. */
function withoutUpperLines(cover: readonly string[]): string[] {
  const printed = cover.map(compact).filter((text) => text !== '')
  const upper = new Set(printed.filter((text, i) => isMastheadInTwo(text, printed[i + 1] ?? '')))
  return cover.filter((line) => !upper.has(compact(line)))
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

/** Year and number of the issue, put together from the lines that print them (2022 第3期 / (总第21期)). */
function readIssueNumber(lines: readonly string[], name: string | null): IssueNumber {
  const number: IssueNumber = { year: null, issue: null, totalIssue: null }
  for (const line of lines) {
    const text = compact(line)
    const read = readIssue(name !== null && text.includes(name) ? text.replace(name, ' ') : line)
    if (read === null || read.rest !== '') continue
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
