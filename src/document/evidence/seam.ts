import { finalMark, openBrackets } from '../../lexicon/punctuation.ts'
import { contra, type Evidence, pro } from '../../tree/index.ts'
import type { Neighbours, Verdict } from '../continuation.ts'
import type { Draft } from '../draft.ts'
import type { Row } from '../row.ts'
import { isDangling, SEAM } from '../seam.ts'

/** What may speak for a line going on with the text before it (`joins`), or for its beginning a block. */
interface Sign {
  reason: string
  joins: boolean
  holds(open: Draft, row: Row, around: Neighbours): boolean
}

const endsSentence = (open: Draft): boolean => {
  const mark = finalMark(open.last.text)
  return mark === 'full' || mark === 'semicolon' || mark === 'colon'
}

const SIGNS: readonly Sign[] = [
  { reason: 'indent-opens-paragraph', joins: false, holds: (_, row, { shape }) => shape.isIndented(row) },
  { reason: 'no-indent', joins: true, holds: (_, row, { shape }) => shape.indented && !shape.isIndented(row) },
  { reason: 'sentence-ended', joins: false, holds: endsSentence },
  { reason: 'comma-before', joins: true, holds: (open) => finalMark(open.last.text) === 'comma' },
  { reason: 'breaks-off', joins: true, holds: (open) => finalMark(open.last.text) === null },
  { reason: 'mid-phrase', joins: true, holds: (open) => isDangling(open.last.text) },
  {
    reason: 'bracket-open',
    joins: true,
    holds: (open) => open.openBrackets !== '' || openBrackets(open.recent) !== '',
  },
  { reason: 'bracket-of-item', joins: true, holds: (_open, _row, { bracket }) => bracket },
  {
    reason: 'full-line-before',
    joins: true,
    holds: ({ last, rows }, _, { shape }) => shape.isFull(last, rows.length === 1),
  },
  { reason: 'short-of-margin', joins: false, holds: ({ last }, _, { shape }) => shape.isShort(last) },
  { reason: 'ends-at-edge', joins: true, holds: ({ last }, row, { shape }) => shape.endsAtEdge(last, row) },
  { reason: 'after-signature-tail', joins: false, holds: (_open, _row, { signed }) => signed },
  { reason: 'leads-paragraph', joins: false, holds: (_open, _row, { leads }) => leads },
  { reason: 'page-turned', joins: true, holds: (_open, _row, { pageTurned }) => pageTurned },
]

/** Whether a block is text, which lines may go on with. */
const isText = ({ type }: Draft): boolean => type === 'paragraph' || type === 'numbered' || type === 'listItem'

/** What spoke for and against the verdict on whether a row goes on with the open block; what decided stands first. */
export function seamEvidence(row: Row, open: Draft, around: Neighbours, { joins, because }: Verdict): Evidence[] {
  const found: Evidence[] = [pro(because)]
  const add = (reason: string, speaksForJoining: boolean): void => {
    if (found.some((each) => each.reason === reason)) return
    found.push(speaksForJoining === joins ? pro(reason) : contra(reason))
  }
  if (!isText(open)) return found
  if (around.opens !== null) add(around.opens, false)
  for (const sign of SIGNS) if (sign.holds(open, row, around)) add(sign.reason, sign.joins)
  if (because !== 'seam-weighed-cut' && because !== 'seam-weighed-whole') return found
  const seam = { whole: open.head, last: open.last, first: open.rows.length === 1, row, shape: around.shape }
  for (const { cut, alone, weigh } of SEAM) {
    const weight = weigh(seam)
    const reason = weight > 0 ? cut : weight < 0 ? alone : undefined
    if (reason !== undefined) add(reason, weight > 0)
  }
  return found
}
