import { LIMITS } from '../lexicon/limits.ts'
import type { ContentsEntry, Gazette, GazetteDocument, Line } from '../tree/index.ts'
import type { CheckContext } from './context.ts'
import type { Found, Rule } from './rule.ts'

/**
 * Holds a rule against one issue while it goes by, document after document, as a conversion has it: what it remembers of a document is a few
 * short keys, never the document.
 */
export interface IssueWatcher {
  /** Lines of the issue, in order; those of a document before it. */
  line?(line: Line): void
  /** Remembers what the end of the issue will ask; not asked for more documents than `LIMITS.documents`. */
  remember?(document: GazetteDocument): void
  /** What a document tells by itself, or beside those before it. */
  document?(document: GazetteDocument): Iterable<Found>
  /** What only the whole issue tells. `late` are the entries of a contents list that stands at its end, with their documents. */
  end?(gazette: Gazette, late: readonly ContentsEntry[]): Iterable<Found>
}

/** The check of a rule that is held issue by issue: `watch` makes what watches one. */
export const watching = (watch: () => IssueWatcher): Rule['check'] =>
  function* check({ issues, lines }: CheckContext): Generator<Found> {
    let at = 0
    for (const [i, { documents, gazette }] of issues.entries()) {
      const watcher = watch()
      const next = issues[i + 1]?.documents[0]?.position.start.line ?? Number.POSITIVE_INFINITY
      for (; at < lines.length && (lines[at] as Line).number < next; at++) watcher.line?.(lines[at] as Line)
      for (const [j, document] of documents.entries()) {
        if (j < LIMITS.documents) watcher.remember?.(document)
        yield* watcher.document?.(document) ?? []
      }
      // the documents have got what such a list says of them by now
      yield* watcher.end?.(gazette, []) ?? []
    }
  }

/** The watcher of a rule that looks at one document at a time. */
export const eachDocument = (check: (document: GazetteDocument) => Iterable<Found>): (() => IssueWatcher) => {
  const watcher: IssueWatcher = { document: check }
  return () => watcher
}
