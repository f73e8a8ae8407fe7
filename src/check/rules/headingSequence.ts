import { compact } from '../../lexicon/spaces.ts'
import type { Block, GazetteDocument, Table } from '../../tree/index.ts'
import { type NumberedBlock, numberedRuns } from '../headings.ts'
import type { Found, Rule } from '../rule.ts'
import { eachDocument, watching } from '../watching.ts'

const HAN = '零一二三四五六七八九'

/** A number in Chinese, up to 99; '' above. */
function hanNumeral(value: number): string {
  if (value < 1 || value > 99) return ''
  const tens = Math.floor(value / 10)
  const ones = value % 10 === 0 ? '' : HAN.charAt(value % 10)
  return tens === 0 ? ones : `${tens === 1 ? '' : HAN.charAt(tens)}十${ones}`
}

/** The label with another number: （三） with 2 is （二）, 3. is 2.; null where it cannot be written. */
export function labelWith(label: string, ordinal: number): string | null {
  if (/[0-9]/u.test(label)) return label.replace(/[0-9]{1,4}/u, String(ordinal))
  const numeral = hanNumeral(ordinal)
  return numeral === '' ? null : label.replace(/[零〇一二三四五六七八九十百]{1,6}/u, numeral)
}

/** How far back a label is looked for. */
const REACH = 4000

/** The text with one form of brackets, and 一 where OCR read it as a dash: -、 for 一、, (二〉 for （二）. */
const folded = (text: string): string =>
  compact(text)
    .replace(/[-—–―ー]/gu, '一')
    .replace(/[（(〔〈<《]/gu, '(')
    .replace(/[）)〕〉>》]/gu, ')')

/** Whether the label that is due stands in the text between two blocks: then nothing is missing in print. */
class Print {
  readonly #document: GazetteDocument
  #places: Map<Block, number> | null = null
  readonly #texts: string[] = []

  constructor(document: GazetteDocument) {
    this.#document = document
  }

  holds(label: string | null, before: NumberedBlock | undefined, at: NumberedBlock): boolean {
    // Of the first in a run, the one right before it: run into a line above, as OCR does.
    const wanted = before === undefined ? labelWith(at.label, at.ordinal - 1) : label
    if (wanted === null) return false
    const { blocks, tables } = this.#document
    this.#places ??= new Map(blocks.map((block, i) => [block, i]))
    const from = before === undefined ? 0 : (this.#places.get(before.block) ?? 0)
    const key = folded(wanted)
    for (let i = (this.#places.get(at.block) ?? 0) - 1, read = 0; i >= from && read < REACH; i--) {
      const block = blocks[i] as Block
      const text = this.#texts[i] ?? folded(block.text ?? textOf(tables[block.table ?? -1]))
      this.#texts[i] = text
      if (text.includes(key)) return true
      read += text.length
    }
    return false
  }
}

const textOf = (table: Table | undefined): string => (table ? [table.columns, ...table.rows].flat().join('') : '')

/** 第四點、第九點修正規定: what stands under such a title are the amended articles, not all of them. */
const EXCERPT =
  /第[一二三四五六七八九十百零〇○0-9、至及和第条條点點款项項]{1,40}[条條点點款项項].{0,6}(?:修正|修改|修订|修訂)/u

/** Headings, articles and numbered paragraphs whose number is not that which is due. */
export function* brokenSequence(document: GazetteDocument): Generator<Found> {
  const ends = new Map<string, number>()
  const print = new Print(document)
  for (const run of numberedRuns(document)) {
    const style = run[0]?.style ?? ''
    if (EXCERPT.test(run[0]?.title ?? '') || EXCERPT.test(run[0]?.above ?? '')) continue
    // （8） under a new heading after （7） under the one before: numbers that run through the whole text.
    let last: number | null = run[0]?.ordinal === (ends.get(style) ?? 0) + 1 ? (ends.get(style) ?? 0) : null
    ends.set(style, run.at(-1)?.ordinal ?? 0)
    for (const [i, item] of run.entries()) {
      const expected: number = last === null ? 1 : last + 1
      const starts = item.ordinal === 1 && last !== null
      if (item.ordinal === expected || starts || (last === null && run.length === 1)) {
        last = item.ordinal
        continue
      }
      const due = labelWith(item.label, expected)
      const next = run[i + 1]?.ordinal
      const misread = next === expected + 1 || next === expected
      if (!print.holds(due, run[i - 1], item))
        yield { position: item.position, document: document.id, actual: item.label, expected: due ?? expected }
      last = misread ? (next === expected ? expected - 1 : expected) : item.ordinal
    }
  }
}

export const headingSequence: Rule = {
  id: 'heading-sequence',
  group: 'heading',
  severity: 'warning',
  description: {
    zh: '标题和条款的序号依次编排。',
    en: 'Headings, articles and numbered paragraphs follow each other without a break.',
  },
  rationale: {
    zh: '断号、重号多为漏印、误印或误识。接着前一标题下的序号往下编的视为连续。从 1 重新起编的见 heading-restarted。',
    en: 'A break or a repeat mostly means something left out, misprinted or misread. Numbers that go on from those under the heading before are in order. A numbering that begins again is a matter of heading-restarted.',
  },
  example: { bad: '一、总体要求\n三、重点任务', good: '一、总体要求\n二、重点任务' },
  check: watching(eachDocument(brokenSequence)),
}
