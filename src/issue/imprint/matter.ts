import { compact } from '../../lexicon/spaces.ts'
import type { Line } from '../../tree/index.ts'
import { isContentsHeading } from '../contents/heading.ts'
import { findPageEnds } from '../contents/pageEnd.ts'
import { measured, plainLine } from '../contents/plain.ts'
import { first } from './first.ts'
import { readFrequency } from './frequency.ts'
import type { IssueNumber } from './issueLine.ts'
import { readIssueNumber } from './issueNumber.ts'
import { type ImprintText, labelledValues } from './labels.ts'
import { isMastheadInTwo, readName } from './name.ts'
import { type DatedLine, datedLines } from './published.ts'
import { type UnlabelledBody, unlabelledBodies } from './publisher.ts'

/** Lines that are longer belong to no imprint. */
const LONGEST = 500
/** As many lines of front or back matter are looked at; covers take a page or two. */
const MOST_LINES = 2000

/** The front or the back matter of an issue, with what several readers ask of its lines, worked out once. */
export class Matter {
  /** The lines that may belong to an imprint, markup taken off. */
  readonly lines: readonly ImprintText[]
  readonly texts: readonly string[]
  readonly frequency: string | null
  /** A contents list stands in it. */
  readonly hasList: boolean
  /** Bodies that no label introduces, on the cover or in the back matter. */
  readonly bodies: readonly UnlabelledBody[]
  #name: string | null | undefined
  #dated: readonly DatedLine[] | undefined
  /** The number of the issue, once it has been asked for, and the name of the gazette that was left out of its lines. */
  #issue: { name: string | null; number: Readonly<IssueNumber> } | null = null

  constructor(lines: readonly Line[], part: 'front' | 'back') {
    this.texts = imprintLines(lines)
    this.lines = this.texts.map((text) => ({ text, labels: labelledValues(text) }))
    this.frequency = first(this.texts, readFrequency)
    const heading = this.texts.findIndex(isContentsHeading)
    this.hasList = heading !== -1
    this.bodies = (part === 'front' ? coverOf(this.lines, heading) : this.lines).flatMap(unlabelledBodies)
  }

  /** The name of the gazette. */
  get name(): string | null {
    if (this.#name === undefined) this.#name = readName(this.texts)
    return this.#name
  }

  /** The lines with a date. */
  get dated(): readonly DatedLine[] {
    this.#dated ??= datedLines(this.texts)
    return this.#dated
  }

  /** Year and number of the issue of the gazette with this name. */
  issueOf(name: string | null): Readonly<IssueNumber> {
    if (this.#issue?.name !== name) this.#issue = { name, number: readIssueNumber(this.texts, name) }
    return this.#issue.number
  }
}

/** The lines that may belong to an imprint, markup taken off; entries of the contents list are none. */
function imprintLines(lines: readonly Line[]): string[] {
  return lines.slice(0, MOST_LINES).flatMap((line) => {
    if (line.value.length > LONGEST) return []
    const plain = plainLine(line.value)
    return /[关關][于於]/u.test(plain) && findPageEnds(measured(plain)).length > 0 ? [] : [plain]
  })
}

/** The lines of a cover, those above the list in line `heading`, without the upper lines of mastheads set in two, which name no publisher: 云水县人民政府 over 公报. */
function coverOf(lines: readonly ImprintText[], heading: number): readonly ImprintText[] {
  const cover = heading === -1 ? lines : lines.slice(0, heading)
  const printed = cover.map(({ text }) => compact(text)).filter((text) => text !== '')
  const upper = new Set(printed.filter((text, i) => isMastheadInTwo(text, printed[i + 1] ?? '')))
  return upper.size === 0 ? cover : cover.filter(({ text }) => !upper.has(compact(text)))
}
