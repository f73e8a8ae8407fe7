import { displayWidth } from '../../lexicon/width.ts'
import { findPageEnds } from './pageEnd.ts'
import { measured } from './plain.ts'

/** White space between two columns of print: four spaces, two ideographic ones, or a tab. */
const GAP = /(?: {4,}|\u3000{2,}|\s*\t\s*)(?=\S)/g
/** How far the second column may stray, in columns of type. */
const STRAY = 3
const LONGEST = 400

/** Where on a line the text right of a gap begins: its offset and its column. */
interface RightSide {
  offset: number
  column: number
}

function rightSides(plain: string): RightSide[] {
  if (plain.length > LONGEST) return []
  const sides: RightSide[] = []
  for (const match of plain.matchAll(GAP)) {
    if (plain.slice(0, match.index).trim() === '') continue
    const offset = match.index + match[0].length
    sides.push({ offset, column: displayWidth(plain.slice(0, offset)) })
  }
  return sides
}

/** The column at which a second column of entries begins: on two lines or more an entry with its page ends left of it, and another right. */
function secondColumn(plains: readonly string[]): number | null {
  const found: number[] = []
  for (const plain of plains) {
    for (const { offset, column } of rightSides(plain)) {
      if (endsWithPage(plain.slice(0, offset)) && endsWithPage(plain.slice(offset))) found.push(column)
    }
  }
  const first = Math.min(...found.slice(0, 1000))
  return found.length >= 2 && found.every((column) => column - first <= STRAY * 2) ? first : null
}

function endsWithPage(s: string): boolean {
  const text = measured(s).trimEnd()
  return /\p{Script=Han}/u.test(text) && findPageEnds(text).at(-1)?.to === text.length
}

/**
 * Lists set in two columns that were extracted line by line: the lines of the left column, then those of the right, each as long as the
 * whole line with the other half blank. A list in one column comes back as it is.
 */
export function splitColumns(plains: string[]): string[][] {
  const boundary = secondColumn(plains)
  if (boundary === null) return [plains]
  const cuts = plains.map((plain) => {
    if (displayWidth(/^\s*/.exec(plain)?.[0] ?? '') >= boundary - STRAY) return 0
    return rightSides(plain).find(({ column }) => column >= boundary - STRAY)?.offset ?? plain.length
  })
  const left = plains.map((plain, i) => plain.slice(0, cuts[i]) + ' '.repeat(plain.length - (cuts[i] ?? 0)))
  const right = plains.map((plain, i) => ' '.repeat(cuts[i] ?? 0) + plain.slice(cuts[i]))
  return [left, right]
}
