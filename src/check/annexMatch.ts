import { fold, likeness } from '../lexicon/fold.ts'
import { parseNumeral } from '../lexicon/numeral.ts'
import type { Annex, GazetteDocument } from '../tree/index.ts'

/** Titles less alike than this are two titles. */
const ALIKE = 0.75

/** The number in the marker of an annex: 2 of 附件2 and of 附件二; null of 附件. */
export function ordinalOf({ label }: Annex): number | null {
  const digits = /[0-9]{1,3}|[一二三四五六七八九十]{1,3}/u.exec(label ?? '')?.[0]
  return digits === undefined ? null : parseNumeral(digits)
}

const foldTitle = (title: string): string => fold(title).replace(/[<>]/gu, '')

/** Whether two folded titles are one, the words around it (《》, （试行）) and slips of OCR apart. */
const isSame = (x: string, y: string): boolean =>
  x === y || (x.length > 5 && y.length > 5 && (x.includes(y) || y.includes(x))) || likeness(x, y) >= ALIKE

/** Titles that are compared letter by letter; of more, one must be the very title. */
const MOST_ALIKE = 200

/** Titles, as they are asked for by titles that may be misread or shortened. */
export class Titles {
  readonly #all: ReadonlySet<string>
  readonly #some: readonly string[]

  /** `asking` are all titles that ask: a title that is the very one of these is no other's, as 甲工作任务分工表 is not 甲工作责任分工表. */
  constructor(titles: readonly string[], asking: readonly string[] = []) {
    const own = new Set(asking.map(foldTitle))
    this.#all = new Set(titles.map(foldTitle))
    this.#some = [...this.#all].filter((title) => !own.has(title)).slice(0, MOST_ALIKE)
  }

  has(title: string): boolean {
    const key = foldTitle(title)
    return this.#all.has(key) || this.#some.some((other) => isSame(other, key))
  }
}

/** Whether the printed title is the announced one, save for spaces, widths, quotes and what a form adds (____县……申请表（样表）). */
export const isPrintedAlike = (printed: string, announced: string): boolean => {
  const bare = (title: string): string => fold(title).replace(/[<>"]/gu, '')
  return bare(printed).includes(bare(announced))
}

/** Every title under which something is printed after the text: annexes, instruments, tables, captions. */
export function printedTitles({ annexes, instruments, tables, blocks }: GazetteDocument): string[] {
  const titles = [...annexes, ...instruments, ...tables].map(({ title }) => title)
  const headed = blocks
    .filter(({ type }) => type === 'annexTitle' || type === 'caption')
    .map(({ text }) => text ?? null)
  return [...titles, ...headed].filter((title): title is string => title !== null)
}
