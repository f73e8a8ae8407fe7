import { PROSE } from '../blockTypes.ts'
import { type Bracket, type BracketFaults, bracketFaults, counterpart, isPair } from '../brackets.ts'
import type { BlockText, CheckContext } from '../context.ts'
import { ContinuedQuotes } from '../continuedQuotes.ts'
import type { Found, Rule } from '../rule.ts'

/** A pair may be parted by so many blocks: amendments quote several paragraphs. */
const REACH = 4
/** A quotation may run through more. */
const QUOTE_REACH = 40
/** A mark of another family closes a bracket within so many characters. */
const CROSSED_WITHIN = 80

interface Fault {
  text: BlockText
  block: number
  mark: Bracket
}

/** Pairs whose closing mark is of another family, （云政发〔2023〕5号〕, taken out of the faults: one fault, not two. */
function crossed(faults: BracketFaults): [Bracket, Bracket][] {
  const pairs: [Bracket, Bracket][] = []
  const open = [...faults.open].sort((a, b) => a.at - b.at)
  const taken = new Set<Bracket>()
  let next = 0
  const before: Bracket[] = []
  for (const right of faults.stray) {
    while (next < open.length && (open[next] as Bracket).at < right.at) before.push(open[next++] as Bracket)
    const left = before.at(-1)
    if (left === undefined || right.at - left.at > CROSSED_WITHIN) continue
    before.pop()
    pairs.push([left, right])
    taken.add(left).add(right)
  }
  faults.open = faults.open.filter((mark) => !taken.has(mark))
  faults.stray = faults.stray.filter((mark) => !taken.has(mark))
  return pairs
}

/** So many open marks are looked through for the partner of a stray one. */
const LOOKED_THROUGH = 64

/** Index of the open mark of an earlier block that a stray one closes, -1 where there is none. */
function partnerOf(open: readonly Fault[], { text, block, mark }: Fault): number {
  const reach = mark.char === '”' || mark.char === '」' ? QUOTE_REACH : REACH
  for (let i = open.length - 1; i >= Math.max(0, open.length - LOOKED_THROUGH); i--) {
    const each = open[i] as Fault
    if (each.text.document !== text.document || block - each.block > reach) return -1
    if (isPair(each.mark.char, mark.char)) return i
  }
  return -1
}

export const bracketsUnbalanced: Rule = {
  id: 'brackets-unbalanced',
  group: 'typography',
  severity: 'warning',
  description: {
    zh: '括号、引号、书名号成对。',
    en: 'Brackets, quotes and book-title marks come in pairs.',
  },
  rationale: {
    zh: '半边多为误删、误识。序号 1） 不算；跨段的引文前后呼应的不报。',
    en: 'A half is mostly lost or misread. The bracket of 1） counts as none, and a quotation over several paragraphs as closed.',
  },
  example: { bad: '按照《云水县防汛预案（试行）要求', good: '按照《云水县防汛预案（试行）》要求' },
  *check(context: CheckContext): Generator<Found> {
    const open: Fault[] = []
    const stray: Fault[] = []
    const mixed: (Fault & { due: string })[] = []
    const quotes = new ContinuedQuotes()
    let block = 0
    for (const text of context.blockTexts(PROSE)) {
      block++
      quotes.see(block, text)
      const faults = bracketFaults(text.raw)
      for (const [left, right] of crossed(faults)) mixed.push({ text, block, mark: right, due: counterpart(left.char) })
      for (const mark of faults.stray) {
        const partner = partnerOf(open, { text, block, mark })
        if (partner >= 0) for (const paired of open.splice(partner, 1)) quotes.close(paired.block)
        else stray.push({ text, block, mark })
      }
      for (const mark of faults.open) open.push({ text, block, mark })
    }
    const halves = [...quotes.leftOf(open), ...stray].map((fault) => ({ ...fault, due: counterpart(fault.mark.char) }))
    for (const { text, mark, due } of [...halves, ...mixed]) {
      const from = text.base + mark.at
      yield {
        position: context.position(from, from + mark.char.length),
        document: text.document.id,
        actual: mark.char,
        expected: due,
      }
    }
  },
}
