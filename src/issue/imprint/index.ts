import { regionOf } from '../../lexicon/authority.ts'
import { findDate } from '../../lexicon/date.ts'
import type { Gazette, Line } from '../../tree/index.ts'
import { bracketedAddress, postcodeOfAddress, readAddress, readPhone, readPostcode } from './contact.ts'
import { readDistribution } from './distribution.ts'
import { first } from './first.ts'
import { readFrequency } from './frequency.ts'
import type { LabelKey } from './labels.ts'
import { Matter } from './matter.ts'
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
  return imprintOf(new Matter(front, 'front'), new Matter(back, 'back'))
}

/** The same of front and back matter that have been looked through already. */
export function imprintOf(front: Matter, back: Matter): Gazette {
  const lines = [...front.lines, ...back.lines]
  const name = front.name ?? back.name
  const inFront = front.issueOf(name)
  const number = inFront.issue === null && inFront.totalIssue === null ? back.issueOf(name) : inFront
  const frequency = front.frequency ?? back.frequency
  // a body and a day in front of a text that is no gazette's are those of the text
  const isGazette =
    [name, number.issue, number.totalIssue, frequency].some((said) => said !== null) ||
    front.hasList ||
    readPublishedOn(front.dated) !== null
  const publisher = readPublisher(lines, [...front.bodies, ...back.bodies], isGazette)
  const labels = lines.flatMap((line) => line.labels)
  const labelled = (key: LabelKey, read: (value: string) => string | null): string | null =>
    first(labels, (found) => (found.key === key ? read(found.value) : null))
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
