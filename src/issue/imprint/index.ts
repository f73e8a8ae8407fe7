import { regionOf } from '../../lexicon/authority.ts'
import { findDate, yearMonth } from '../../lexicon/date.ts'
import { parseNumeral } from '../../lexicon/numeral.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { Gazette, Line } from '../../tree/index.ts'
import { bracketedAddress, postcodeOfAddress, readAddress, readPhone, readPostcode } from './contact.ts'
import { readDistribution } from './distribution.ts'
import { readFrequency } from './frequency.ts'
import { type IssueNumber, readIssue } from './issueLine.ts'
import type { LabelKey } from './labels.ts'
import { first, type ImprintText, Matter } from './matter.ts'
import { readPublished, readPublishedOn } from './published.ts'
import { readPublisher } from './publisher.ts'

export { type IssueNumber, issueLine, readIssue } from './issueLine.ts'
export { isImprintLine } from './labels.ts'
export { mastheadName } from './masthead.ts'
export { Matter } from './matter.ts'
export { readName } from './name.ts'
export { isRunningHead } from './runningHead.ts'

/**
 * Reads cover, masthead and imprint: the lines before the first document and those after the last. A field is null where none of them
 * states it. What the front says wins over the back.
 */
export function readImprint(front: readonly Line[], back: readonly Line[]): Gazette {
  return imprintOf(new Matter(front), new Matter(back))
}

/** The same of front and back matter that have been looked through already. */
export function imprintOf(front: Matter, back: Matter): Gazette {
  const lines = [...front.lines, ...back.lines]
  const name = front.name ?? back.name
  const inFront = readIssueNumber(front.texts, name)
  const number = inFront.issue === null && inFront.totalIssue === null ? readIssueNumber(back.texts, name) : inFront
  const frequency = front.frequency ?? back.frequency
  // a body and a day in front of a text that is no gazette's are those of the text
  const isGazette =
    [name, number.issue, number.totalIssue, frequency, readPublishedOn(front.dated)].some((said) => said !== null) ||
    front.hasList
  const publisher = readPublisher(lines, [...front.cover, ...back.lines], isGazette)
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
      (isGazette ? readPublished(front.texts, front.dated, number.year) : null) ??
      readPublishedOn(back.dated),
    frequency: labelled('frequency', readFrequency) ?? frequency,
    address: labelled('address', readAddress) ?? bracketedAddress(lines.map(({ text }) => text)),
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

function readLabelled(
  lines: readonly ImprintText[],
  key: LabelKey,
  read: (value: string) => string | null,
): string | null {
  return first(lines, ({ labels }) => first(labels, (found) => (found.key === key ? read(found.value) : null)))
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
