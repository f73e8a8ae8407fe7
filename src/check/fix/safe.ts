import type { Issue } from '../../tree/index.ts'
import type { Finding } from '../finding.ts'
import type { Edit } from '../rule.ts'
import { applyEdits, editsOf } from './apply.ts'
import { differenceOf } from './same.ts'

/** A text mended as far as its documents stay what they were. */
export interface Mended {
  text: string
  edits: readonly Edit[]
  /** Documents left as they are, as mending would have changed how they are read; null is the issue as a whole. */
  left: readonly (string | null)[]
}

/**
 * Makes the changes of all findings, reads the text again, and takes back those of every document that then reads otherwise.
 * `parse` reads a text; it is asked once more for every document that is left as it is.
 */
export function mend(
  text: string,
  issues: readonly Issue[],
  findings: readonly Finding[],
  parse: (text: string) => readonly Issue[],
): Mended {
  let kept = findings.filter(({ edits }) => edits.length > 0)
  const left: (string | null)[] = []
  for (;;) {
    const edits = editsOf(kept)
    const fresh = applyEdits(text, edits)
    const difference = edits.length === 0 ? null : differenceOf(issues, parse(fresh))
    if (difference === null) return { text: fresh, edits, left }
    const rest = kept.filter(({ document }) => document !== difference.document)
    left.push(difference.document)
    // Another number of documents, or a difference where nothing was changed: nothing is mended at all.
    kept = difference.document === null || rest.length === kept.length ? [] : rest
  }
}
