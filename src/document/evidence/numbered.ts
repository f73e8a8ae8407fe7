import { finalMark } from '../../lexicon/punctuation.ts'
import { contra, type Evidence, pro } from '../../tree/index.ts'
import type { Draft } from '../draft.ts'
import type { NumberedVerdict, Siblings } from '../heading.ts'

/** Characters up to which a numbered line is as short as a heading. */
const SHORT = 24
const LONG = 36

/** What spoke for and against a numbered block being a heading (or a paragraph, or an item); what decided stands first. */
export function numberedEvidence(
  draft: Draft,
  body: string,
  { next, before, nextIsFact }: Siblings,
  { type, because }: NumberedVerdict,
): Evidence[] {
  const style = draft.first.enumerator?.style
  const mark = finalMark(body)
  const isHeading = type === 'heading'
  const signs: readonly (readonly [holds: boolean, reason: string, forHeading: boolean])[] = [
    [body.length <= SHORT, 'short-for-text', true],
    [body.length > LONG, 'long-for-heading', false],
    [mark === null, 'no-final-mark', true],
    [mark === 'full' || mark === 'semicolon', 'ends-with-mark', false],
    [/[，,]/u.test(body), 'comma-inside', false],
    [draft.rows.length > 1, 'several-lines', false],
    [next !== null && next.enumerator?.style !== style && !nextIsFact, 'text-below', true],
    [next !== null && next.enumerator?.style === style, 'sibling-below', false],
    [next === null, 'nothing-below', false],
    [before?.type === 'heading', 'sibling-heading', true],
    [before !== null && before.type !== 'heading', 'sibling-text', false],
  ]
  const said = signs
    .filter(([holds, reason]) => holds && reason !== because)
    .map(([, reason, forHeading]) => (forHeading === isHeading ? pro(reason) : contra(reason)))
  return [pro(because), ...said]
}
