import { LIMITS } from '../lexicon/limits.ts'
import type { ContentsEntry, Diagnostic, Gazette, GazetteDocument, Line } from '../tree/index.ts'
import { crossChecks } from './crossChecks.ts'
import type { Found, Rule } from './rule.ts'
import type { IssueWatcher } from './watching.ts'

/** Holds one issue's documents against each other, against the contents list and against themselves, while they go by. */
export class IssueCheck {
  readonly #watchers: readonly { rule: Rule; watcher: IssueWatcher }[] = crossChecks.map(({ rule, watch }) => ({
    rule,
    watcher: watch(),
  }))

  #count = 0

  /** The lines of the issue, in order; those of a document before it. */
  rows(rows: Iterable<{ readonly line: Line }>): void {
    for (const { watcher } of this.#watchers) if (watcher.line) for (const { line } of rows) watcher.line(line)
  }

  /** What is to be said of a document now; its lines have been given before. */
  document(document: GazetteDocument): Diagnostic[] {
    const remembers = this.#count++ < LIMITS.documents
    return this.#said((watcher) => {
      if (remembers) watcher.remember?.(document)
      return watcher.document?.(document)
    })
  }

  /** What only the whole issue tells; `late` are the entries of a contents list that stands at its end, with their documents. */
  end(gazette: Gazette, late: readonly ContentsEntry[]): Diagnostic[] {
    return this.#said((watcher) => watcher.end?.(gazette, late))
  }

  #said(ask: (watcher: IssueWatcher) => Iterable<Found> | undefined): Diagnostic[] {
    const said: Diagnostic[] = []
    for (const { rule, watcher } of this.#watchers)
      for (const found of ask(watcher) ?? []) said.push(diagnosticOf(rule, found))
    return said
  }
}

/** A finding of a rule as a conversion tells it. It says that something disagrees, not that something was not read: no error. */
function diagnosticOf({ id, severity }: Rule, { position, document, actual, expected, values }: Found): Diagnostic {
  return {
    rule: id,
    severity: severity === 'error' ? 'warning' : severity,
    values: { actual: actual ?? null, expected: expected ?? null, ...values },
    position,
    document,
  }
}
