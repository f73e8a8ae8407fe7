import { type DocumentNumber, findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import type { NumberForms } from '../../lexicon/numberForms.ts'
import type { Reference } from '../../tree/nodes.ts'
import type { Position } from '../../tree/position.ts'
import { type CitedTitle, titleAfter, titlesBefore } from './citedTitle.ts'
import { referenceRole } from './referenceRole.ts'

/** A piece of a document's text, and where its characters `from` to `to` stand in the source. */
export interface TextPiece {
  text: string
  position: (from: number, to: number) => Position
}

/** What stands between the numbers of one bracket: （甲〔2020〕1号、乙〔2021〕2号）. */
const BETWEEN_NUMBERS = /^[\s、，,；;和与及]{0,4}$/u
/** The opening bracket before a number, and what may lead up to the number inside it: （省政府 / （文号： / （以下简称《办法》，. */
const BRACKET =
  /[（(〔[【]\s{0,4}(?:以下统?简称\s{0,2}[《“"][^《》”"]{1,16}[》”"]\s{0,2}|[^（()）《》。；\d]{0,16})[，,、；;]?\s{0,4}$/u

/** Numbers that stand together in one bracket or list. */
function groups(text: string, numbers: DocumentNumber[]): DocumentNumber[][] {
  const found: DocumentNumber[][] = []
  for (const number of numbers) {
    const group = found.at(-1)
    const last = group?.at(-1)
    const together =
      last !== undefined && (number.from <= last.to || BETWEEN_NUMBERS.test(text.slice(last.to, number.from)))
    if (group !== undefined && together) group.push(number)
    else found.push([number])
  }
  return found
}

/** The titles of the numbers of a group, one each: the only title belongs to the first, several go in order, the last ones if too many. */
function titlesOf(text: string, group: DocumentNumber[], floor: number): (CitedTitle | null)[] {
  const first = group[0] as DocumentNumber
  const last = group.at(-1) as DocumentNumber
  const bracket = BRACKET.exec(text.slice(Math.max(floor, first.from - 40), first.from))
  const end = bracket === null ? first.from : first.from - bracket[0].length
  const titles = titlesBefore(text, end, floor)
  if (titles.length === 0 && group.length === 1) return [bracket === null ? titleAfter(text, last.to) : null]
  const skipped = Math.max(0, titles.length - group.length)
  return group.map((_, i) => titles[i + skipped] ?? null)
}

/**
 * The documents that a text cites by number, once each in order of first mention; its own number (`own`, canonical) is left out.
 * The title is the 《…》 right before the number; title and role come from the first mention that states them.
 * `document` is null: which document of the issue bears the number is known only when the issue is read.
 */
export function readReferences(
  pieces: Iterable<TextPiece>,
  own: string | null,
  forms: NumberForms | null = null,
): Reference[] {
  const found = new Map<string, Reference>()
  for (const { text, position } of pieces) {
    let floor = 0
    for (const group of groups(text, findDocumentNumbers(text, forms))) {
      const titles = titlesOf(text, group, floor)
      const end = (group.at(-1) as DocumentNumber).to
      group.forEach((number, i) => {
        if (number.canonical === own) return
        const cited = titles[i] ?? null
        const start = titles[0]?.from ?? (group[0] as DocumentNumber).from
        const role = referenceRole(text, Math.min(start, number.from), end)
        const known = found.get(number.canonical)
        if (known !== undefined) {
          known.title ??= cited?.title ?? null
          known.role ??= role
          return
        }
        found.set(number.canonical, {
          number: number.canonical,
          title: cited?.title ?? null,
          role,
          document: null,
          position: position(number.from, number.to),
        })
      })
      floor = end
    }
  }
  return [...found.values()]
}
