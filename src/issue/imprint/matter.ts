import { compact } from '../../lexicon/spaces.ts'
import type { Line } from '../../tree/index.ts'
import { isContentsHeading } from '../contents/heading.ts'
import { findPageEnds } from '../contents/pageEnd.ts'
import { measured, plainLine } from '../contents/plain.ts'
import { readFrequency } from './frequency.ts'
import { type LabelledValue, labelledValues } from './labels.ts'
import { isMastheadInTwo, readName } from './name.ts'
import { type DatedLine, datedLines } from './published.ts'

/** Lines that are longer belong to no imprint. */
const LONGEST = 500
/** As many lines of front or back matter are looked at; covers take a page or two. */
const MOST_LINES = 2000

/** A line that may belong to an imprint, and what is labelled in it. */
export interface ImprintText {
  text: string
  labels: readonly LabelledValue[]
}

/** The front or the back matter of an issue, with what several readers ask of its lines, worked out once. */
export class Matter {
  /** The lines that may belong to an imprint, markup taken off. */
  readonly lines: readonly ImprintText[]
  readonly texts: readonly string[]
  readonly name: string | null
  readonly frequency: string | null
  readonly dated: readonly DatedLine[]
  /** A contents list stands in it. */
  readonly hasList: boolean
  /** The lines of the cover: those above the contents list, without the upper lines of mastheads set in two. */
  readonly cover: readonly ImprintText[]

  constructor(lines: readonly Line[]) {
    this.texts = imprintLines(lines)
    this.lines = this.texts.map((text) => ({ text, labels: labelledValues(text) }))
    this.name = readName(this.texts)
    this.frequency = first(this.texts, readFrequency)
    this.dated = datedLines(this.texts)
    const heading = this.texts.findIndex(isContentsHeading)
    this.hasList = heading !== -1
    this.cover = withoutUpperLines(heading === -1 ? this.lines : this.lines.slice(0, heading))
  }
}

/** What `read` makes of the first thing that it can read. */
export function first<S, T>(things: readonly S[], read: (thing: S) => T | null): T | null {
  for (const thing of things) {
    const value = read(thing)
    if (value !== null) return value
  }
  return null
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
function withoutUpperLines(cover: readonly ImprintText[]): readonly ImprintText[] {
  const printed = cover.map(({ text }) => compact(text)).filter((text) => text !== '')
  const upper = new Set(printed.filter((text, i) => isMastheadInTwo(text, printed[i + 1] ?? '')))
  return upper.size === 0 ? cover : cover.filter(({ text }) => !upper.has(compact(text)))
}
