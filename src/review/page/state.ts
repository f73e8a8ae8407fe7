import type { CorrectableField, GazetteField } from '../../tree/index.ts'
import type { ReviewData } from '../data.ts'
import { Edits } from './edits.ts'
import { TextModel } from './textModel.ts'

export type Group = 'checks' | 'issue' | 'documents'

/** A row of the tree. */
export type Item =
  | { type: 'group'; group: Group }
  | { type: 'check'; check: number }
  | { type: 'gazette'; issue: number; field: GazetteField }
  | { type: 'document'; document: number }
  | { type: 'field'; document: number; field: CorrectableField }
  | { type: 'block'; document: number; block: number }
  | { type: 'table'; document: number; table: number }

export const keyOf = (item: Item): string => Object.values(item).join('/')

export interface Filters {
  /** Index of a document, -1 for all. */
  document: number
  /** '' for all. */
  role: string
  rule: string
}

/** The rule that stands for fields below certain in the filter. */
export const UNSURE = 'unsure'

/** What is shown and chosen. Parts of the page change it through `App` and are told. */
export class State {
  readonly data: ReviewData
  readonly models: readonly TextModel[]
  readonly edits: readonly Edits[]
  text = 0
  line = -1
  item: Item | null = null
  check = -1
  shortcuts = true
  filters: Filters = { document: -1, role: '', rule: '' }
  readonly closed = new Set<Group>(['issue'])
  expanded = new Set<number>()

  constructor(data: ReviewData) {
    this.data = data
    this.models = data.texts.map((text) => new TextModel(text))
    this.edits = data.texts.map((text) => new Edits(text))
  }

  get model(): TextModel {
    return this.models[this.text] as TextModel
  }

  get edit(): Edits {
    return this.edits[this.text] as Edits
  }

  get changed(): boolean {
    return this.edits.some((edits) => edits.changed)
  }

  get filtered(): boolean {
    const { document, role, rule } = this.filters
    return document >= 0 || role !== '' || rule !== ''
  }

  /** Whether a check passes the filters. */
  passes(index: number): boolean {
    const check = this.model.checks[index]
    if (!check) return false
    const { document, role, rule } = this.filters
    if (document >= 0 && check.document !== document) return false
    if (rule !== '' && (check.type === 'unsure' ? rule !== UNSURE : check.finding.rule !== rule)) return false
    return role === '' || (check.line >= 0 && this.model.taken(check.line).role === role)
  }

  /** Indexes of the checks that pass the filters. */
  checks(): number[] {
    return this.model.checks.flatMap((_, index) => (this.passes(index) ? [index] : []))
  }

  /** Indexes of the lines that pass the filters; null where all do. */
  lines(): Int32Array | null {
    if (!this.filtered) return null
    const { model } = this
    const { document, role, rule } = this.filters
    const kept: number[] = []
    for (let i = 0; i < model.length; i++) {
      if (document >= 0 && model.documentAt(i) !== document) continue
      if (role !== '' && model.taken(i).role !== role) continue
      if (rule !== '' && !model.checksAt.get(i)?.some((index) => this.passes(index))) continue
      kept.push(i)
    }
    return Int32Array.from(kept)
  }

  /** The lines that an item stands for. */
  rangeOf(item: Item | null): [first: number, last: number] | null {
    const { model } = this
    if (item === null || item.type === 'group') return null
    if (item.type === 'check') {
      const check = model.checks[item.check]
      if (!check || check.line < 0) return null
      if (check.type === 'finding')
        return check.finding.position ? model.range(check.finding.position) : [check.line, check.line]
      return this.fieldRange(check.document, check.field)
    }
    if (item.type === 'gazette') return [model.issueLine(item.issue), model.issueLine(item.issue)]
    const view = model.documents[item.document]
    if (!view) return null
    if (item.type === 'document') return [view.first, view.last]
    if (item.type === 'field') return this.fieldRange(item.document, item.field)
    const node = item.type === 'block' ? view.document.blocks[item.block] : view.document.tables[item.table]
    return node ? model.range(node.position) : null
  }

  fieldRange(document: number, field: string): [first: number, last: number] {
    const position = this.model.documents[document]?.document.fieldPositions[field]
    if (position) return this.model.range(position)
    const line = this.model.fieldLine(document, field)
    return [line, line]
  }
}
