import { PROSE } from '../blockTypes.ts'
import { type Bracket, type BracketFaults, bracketFaults, counterpart, isPair } from '../brackets.ts'
import type { BlockText, CheckContext } from '../context.ts'
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
  for (const right of [...faults.stray]) {
    const left = faults.open.findLast(({ at }) => at < right.at && right.at - at <= CROSSED_WITHIN)
    if (left === undefined) continue
    faults.open.splice(faults.open.indexOf(left), 1)
    faults.stray.splice(faults.stray.indexOf(right), 1)
    pairs.push([left, right])
  }
  return pairs
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
    let block = 0
    for (const text of context.blockTexts(PROSE)) {
      block++
      const faults = bracketFaults(text.raw)
      for (const [left, right] of crossed(faults)) mixed.push({ text, block, mark: right, due: counterpart(left.char) })
      for (const mark of faults.stray) {
        const partner = open.findLastIndex(
          (each) =>
            each.text.document === text.document &&
            isPair(each.mark.char, mark.char) &&
            block - each.block <= (mark.char === '”' || mark.char === '」' ? QUOTE_REACH : REACH),
        )
        if (partner >= 0) open.splice(partner, 1)
        else stray.push({ text, block, mark })
      }
      for (const mark of faults.open) open.push({ text, block, mark })
    }
    const halves = [...open, ...stray].map((fault) => ({ ...fault, due: counterpart(fault.mark.char) }))
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
