import type { Draft } from '../document/draft.ts'
import { numberedEvidence } from '../document/evidence/numbered.ts'
import { seamEvidence } from '../document/evidence/seam.ts'
import type { Row } from '../document/row.ts'
import type { IssueEvent } from '../issue/issue.ts'
import type { Watch } from '../pipeline.ts'
import type { Diagnostic, Evidence } from '../tree/index.ts'

export type EventOf<Type> = Extract<IssueEvent, { type: Type }>

/** One issue as it was read, as far as a line of it needs. */
export interface ReadIssue {
  front: EventOf<'issue'>
  end: EventOf<'end'> | null
}

/** A row that prints the line, with the event that took it in. */
export interface Hit {
  row: Row
  event: IssueEvent
  issue: ReadIssue
}

/** Watches a reading for some of its lines: where each ended up, and what was weighed on the way. */
export class Gathered {
  readonly hits: Hit[] = []
  readonly seams = new Map<Row, { joins: boolean; evidence: Evidence[] }>()
  readonly numbered = new Map<Draft, Evidence[]>()
  /** Why no document begins at a row. */
  readonly passed = new Map<Row, Set<string>>()
  readonly findings: Diagnostic[] = []
  /** Why each document begins where it does, by its first row. */
  readonly beginnings = new Map<Row, Evidence[]>()
  #issue: ReadIssue | null = null
  readonly #lines: ReadonlySet<number>

  constructor(lines: ReadonlySet<number>) {
    this.#lines = lines
  }

  get watch(): Watch {
    const asked = (row: Row): boolean => this.#lines.has(row.line.number)
    return {
      event: (event) => this.#event(event),
      diagnostic: (diagnostic) => this.findings.push(diagnostic),
      reading: {
        begins: (row, evidence) => this.beginnings.set(row, evidence),
        passes: (row, because) => {
          if (asked(row)) this.passed.set(row, (this.passed.get(row) ?? new Set()).add(because))
        },
        seam: (row, open, around, verdict) => {
          if (asked(row))
            this.seams.set(row, { joins: verdict.joins, evidence: seamEvidence(row, open, around, verdict) })
        },
        numbered: (draft, body, around, verdict) => {
          if (draft.rows.some(asked)) this.numbered.set(draft, numberedEvidence(draft, body, around, verdict))
        },
      },
    }
  }

  #event(event: IssueEvent): void {
    if (event.type === 'issue') this.#issue = { front: event, end: null }
    else if (event.type === 'end' && this.#issue) this.#issue.end = event
    if (!this.#issue) return
    for (const row of event.rows)
      if (this.#lines.has(row.line.number)) this.hits.push({ row, event, issue: this.#issue })
  }

  /** What the findings say of a line. */
  findingsAt(line: number): Diagnostic[] {
    return this.findings.filter(
      ({ position }) => position !== null && position.start.line <= line && line <= position.end.line,
    )
  }
}
