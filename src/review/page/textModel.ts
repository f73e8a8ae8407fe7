import { DOCUMENT_FIELDS } from '../../corrections/fieldForms.ts'
import { anchorText } from '../../corrections/lineText.ts'
import type { Block, CorrectableField, GazetteDocument, LineAnchor, Position } from '../../tree/index.ts'
import type { ReviewFinding, ReviewText } from '../data.ts'

/** Lines of a field that are looked at. */
const MOST_LINES = 20

export interface DocumentView {
  issue: number
  document: GazetteDocument
  /** Indexes of its first and last line. */
  first: number
  last: number
}

/** What stands first: a finding, or a field below certain. */
export type Check =
  | { type: 'finding'; finding: ReviewFinding; line: number; document: number }
  | { type: 'unsure'; field: CorrectableField; level: string; line: number; document: number }

/** One text of the review, with the ways from its lines to what was read and back. Lines go by their index, from 0. */
export class TextModel {
  readonly text: ReviewText
  readonly documents: DocumentView[] = []
  readonly checks: Check[]
  /** By line: indexes of its checks. */
  readonly checksAt = new Map<number, number[]>()
  readonly #documentAt: Int32Array

  constructor(text: ReviewText) {
    this.text = text
    this.#documentAt = new Int32Array(text.lines.length).fill(-1)
    for (const [issue, { documents }] of text.issues.entries()) {
      for (const document of documents) {
        const [first, last] = this.range(document.position)
        this.#documentAt.fill(this.documents.length, first, last + 1)
        this.documents.push({ issue, document, first, last })
      }
    }
    this.checks = [
      ...this.#findings('error'),
      ...this.#findings('warning'),
      ...this.#unsure(),
      ...this.#findings('info'),
    ]
    for (const [index, { line }] of this.checks.entries()) {
      if (line >= 0) this.checksAt.set(line, [...(this.checksAt.get(line) ?? []), index])
    }
  }

  get length(): number {
    return this.text.lines.length
  }

  number(index: number): number {
    return this.text.numbers?.[index] ?? index + 1
  }

  /** Index of the first piece of a line. */
  index(number: number): number {
    const { numbers } = this.text
    if (numbers === null) return Math.min(this.length, number) - 1
    let low = 0
    let high = numbers.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[middle] ?? 0) < number) low = middle + 1
      else high = middle
    }
    return low
  }

  range(position: Position): [first: number, last: number] {
    const first = this.index(position.start.line)
    let last = this.index(position.end.line)
    while (this.text.numbers?.[last + 1] === position.end.line) last++
    return [first, Math.max(first, last)]
  }

  taken(index: number): { role: string; because: string } {
    return this.text.roles[this.text.taken[index] ?? 0] ?? { role: 'blank', because: '' }
  }

  documentAt(index: number): number {
    return this.#documentAt[index] ?? -1
  }

  /** Index of the block that holds a line, -1 where none does. */
  blockAt(document: number, index: number): number {
    const blocks = this.documents[document]?.document.blocks ?? []
    const number = this.number(index)
    let low = 0
    let high = blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((blocks[middle] as Block).position.start.line <= number) low = middle
      else high = middle - 1
    }
    const block = blocks[low]
    return block && block.position.start.line <= number && number <= block.position.end.line ? low : -1
  }

  /** The line that a correction of a field is anchored in: where the field was read, else the title, else the first line. */
  fieldLine(document: number, field: string): number {
    const view = this.documents[document]
    if (!view) return -1
    const { fieldPositions } = view.document
    const position = fieldPositions[field] ?? fieldPositions['title'] ?? fieldPositions['number']
    return position ? this.#longest(...this.range(position)) : this.printed(view.first)
  }

  /** The line that says most: 关于修建水渠的通知 and not the issuer above it, which stands in every document. */
  #longest(first: number, last: number): number {
    let best = first
    for (let i = first; i <= last && i < first + MOST_LINES; i++)
      if ((this.text.lines[i]?.trim().length ?? 0) > (this.text.lines[best]?.trim().length ?? 0)) best = i
    return best
  }

  /** The first line from `index` on that is not blank. */
  printed(index: number): number {
    for (let i = index; i < this.length; i++) if (this.text.lines[i]?.trim() !== '') return i
    return index
  }

  /** First line of an issue: where its facts are anchored. */
  issueLine(issue: number): number {
    const before = this.documents.findLast((view) => view.issue < issue)
    return this.printed(before ? before.last + 1 : 0)
  }

  anchor(index: number): LineAnchor {
    return {
      line: this.number(index),
      text: anchorText(this.text.lines[index] ?? ''),
      before: this.#beside(index, -1),
      after: this.#beside(index, 1),
    }
  }

  #beside(index: number, step: -1 | 1): string | null {
    for (let i = index + step, seen = 0; i >= 0 && i < this.length && seen < 50; i += step, seen++) {
      const text = anchorText(this.text.lines[i] ?? '')
      if (text !== '') return text
    }
    return null
  }

  *#findings(severity: string): Generator<Check> {
    const byId = new Map(this.documents.map(({ document }, index) => [document.id, index]))
    for (const finding of this.text.findings) {
      if (finding.severity !== severity) continue
      const line = finding.position ? this.index(finding.position.start.line) : -1
      const document =
        finding.document === null ? (line < 0 ? -1 : this.documentAt(line)) : (byId.get(finding.document) ?? -1)
      yield { type: 'finding', finding, line: line < 0 ? (this.documents[document]?.first ?? -1) : line, document }
    }
  }

  *#unsure(): Generator<Check> {
    for (const [index, { document }] of this.documents.entries()) {
      for (const [field, level] of Object.entries(document.confidence)) {
        if (!Object.hasOwn(DOCUMENT_FIELDS, field)) continue
        yield {
          type: 'unsure',
          field: field as CorrectableField,
          level,
          line: this.fieldLine(index, field),
          document: index,
        }
      }
    }
  }
}
