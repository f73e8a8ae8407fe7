import type { ParsedDocument } from '../document/parse.ts'
import type { LineMark, Row } from '../document/row.ts'
import type { Corrector } from '../issue/corrector.ts'
import {
  type CorrectedSource,
  type Correction,
  type Diagnostic,
  type Gazette,
  type GazetteDocument,
  type Line,
  piecePosition,
} from '../tree/index.ts'
import { findAnchors } from './anchors.ts'
import { type BlockCorrection, correctBlock } from './blocks.ts'
import { sameValue } from './fieldForms.ts'
import { addNames, fitsField, fitsGazette, PLACED, setField } from './fields.ts'

/** What became of a correction. `waiting` is told as not fitting: no document was read where it stands. */
export type Fate =
  | 'made'
  | 'unneeded'
  | 'waiting'
  | 'line-gone'
  | 'line-ambiguous'
  | 'no-block'
  | 'bad-value'
  | 'differs'

interface Held {
  correction: Correction
  line: Line | null
  fate: Fate
  /** The number of lines that might be meant, or the value that is there now. */
  detail: string | number | null
}

/** Applies the corrections of one text while it is read, and says afterwards what became of each. */
export class SourceCorrector implements Corrector {
  readonly #held: Held[]
  readonly #marks = new Map<Line, LineMark>()
  readonly #byLine = new Map<Line, Held[]>()

  constructor(source: CorrectedSource, lines: readonly Line[], sha256: string) {
    const anchored = findAnchors(
      source.corrections.map((correction) => correction.at),
      lines,
      source.sha256 === sha256,
    )
    this.#held = source.corrections.map((correction, i) => {
      const anchor = anchored[i]
      if (anchor && anchor.index !== null)
        return { correction, line: lines[anchor.index] as Line, fate: 'waiting', detail: null }
      const count = anchor?.count ?? 0
      return { correction, line: null, fate: count === 0 ? 'line-gone' : 'line-ambiguous', detail: count }
    })
    for (const held of this.#held) if (held.line) this.#hold(held, held.line)
  }

  #hold(held: Held, line: Line): void {
    this.#byLine.set(line, [...(this.#byLine.get(line) ?? []), held])
    const mark = this.#marks.get(line) ?? { begins: null, furniture: null }
    const { action } = held.correction
    if (action === 'begin' || action === 'continue') mark.begins = action === 'begin'
    else if (action === 'furniture' || action === 'text') mark.furniture = action === 'furniture'
    else return
    this.#marks.set(line, mark)
  }

  mark(line: Line): LineMark | null {
    return this.#marks.get(line) ?? null
  }

  gazette(gazette: Gazette, front: readonly Row[]): Gazette {
    const out = { ...gazette }
    for (const { held } of this.#of(front)) {
      const { correction } = held
      if (correction.action === 'continue' || correction.action === 'furniture') held.fate = 'made'
      if (correction.action !== 'gazette') continue
      if (!fitsGazette(correction.field, correction.value)) held.fate = 'bad-value'
      else if (sameValue(gazette[correction.field], correction.value)) {
        if (held.fate !== 'made') held.fate = 'unneeded'
      } else {
        Object.assign(out, { [correction.field]: correction.value })
        addNames(out, [correction.field])
        held.fate = 'made'
      }
    }
    return out
  }

  document(parsed: ParsedDocument, rows: readonly Row[]): void {
    for (const { held, row, index } of this.#of(rows)) {
      const { correction } = held
      switch (correction.action) {
        case 'begin':
          held.fate = index === 0 ? 'made' : 'waiting'
          if (index === 0) addNames(parsed.document, ['position'])
          break
        case 'continue':
          held.fate = index === 0 ? 'waiting' : 'made'
          addNames(parsed.document, index === 0 ? [] : ['position'])
          break
        case 'furniture':
        case 'text':
          held.fate = 'made'
          addNames(parsed.document, ['blocks'])
          break
        case 'join':
        case 'split':
        case 'block':
          this.#block(held, correction, parsed, row, rows)
          break
        case 'field':
          if (!PLACED.has(correction.field)) this.#field(held, correction, parsed.document)
          if (correction.field === 'date' && held.fate === 'made')
            parsed.diagnostics = parsed.diagnostics.filter(({ rule }) => rule !== 'date-invalid')
          break
      }
    }
    // Only when every value stands as it will stand can one be accepted.
    for (const { held } of this.#of(rows)) this.#accept(held, parsed.document, false)
  }

  placed(document: GazetteDocument): void {
    const { start, end } = document.position
    for (const held of this.#held) {
      const { correction, line } = held
      if (!line || line.offset < start.offset || line.offset > end.offset) continue
      if (correction.action === 'field' && PLACED.has(correction.field)) this.#field(held, correction, document)
      this.#accept(held, document, true)
    }
  }

  #field(held: Held, { field, value }: Extract<Correction, { action: 'field' }>, document: GazetteDocument): void {
    if (!fitsField(field, value)) held.fate = 'bad-value'
    else if (sameValue(document[field], value)) held.fate = 'unneeded'
    else {
      addNames(document, setField(document, field, value))
      held.fate = 'made'
    }
  }

  #accept(held: Held, document: GazetteDocument, placed: boolean): void {
    const { correction } = held
    if (correction.action !== 'accept' || PLACED.has(correction.field) !== placed) return
    const { field, value } = correction
    if (!sameValue(document[field], value)) {
      held.fate = 'differs'
      held.detail = JSON.stringify(document[field] ?? null)
    } else if (document.confidence[field] === undefined) held.fate = 'unneeded'
    else {
      const { [field]: _, ...confidence } = document.confidence
      document.confidence = confidence
      document.accepted = [...new Set([...(document.accepted ?? []), field])]
      held.fate = 'made'
    }
  }

  #block(held: Held, correction: BlockCorrection, parsed: ParsedDocument, row: Row, rows: readonly Row[]): void {
    held.fate = correctBlock(parsed, correction, row)
    if (held.fate !== 'made') return
    addNames(parsed.document, ['blocks'])
    const { reasons } = parsed
    const draft = parsed.drafts.find((each) => each.rows.includes(row))
    if (!reasons || !draft) return
    for (const each of draft.rows)
      reasons[rows.indexOf(each)] = { role: draft.type, because: 'corrected', apart: null, settled: null }
  }

  /** The corrections anchored in these rows, in the order in which they were made. */
  #of(rows: readonly Row[]): { held: Held; row: Row; index: number }[] {
    if (this.#byLine.size === 0) return []
    const found = rows.flatMap((row, index) =>
      (this.#byLine.get(row.line) ?? []).map((held) => ({ held, row, index, order: this.#held.indexOf(held) })),
    )
    return found.sort((a, b) => a.order - b.order)
  }

  /** What is to be said when the text has been read: what no longer fits, what is no longer needed, how many were made. */
  diagnostics(): Diagnostic[] {
    const made = this.#held.filter(({ fate }) => fate === 'made').length
    const told = this.#held.filter(({ fate }) => fate !== 'made').map(diagnosticOf)
    if (made === 0) return told
    const count: Diagnostic = {
      rule: 'corrections-applied',
      severity: 'info',
      values: { count: made },
      position: null,
      document: null,
    }
    return [count, ...told]
  }
}

const RULES = {
  unneeded: 'correction-unneeded',
  waiting: 'correction-no-place',
  'line-gone': 'correction-line-gone',
  'line-ambiguous': 'correction-line-ambiguous',
  'no-block': 'correction-no-block',
  'bad-value': 'correction-value',
  differs: 'correction-differs',
} as const satisfies Record<Exclude<Fate, 'made'>, string>

function diagnosticOf({ correction, line, fate, detail }: Held): Diagnostic {
  const { action, at } = correction
  const field = 'field' in correction ? correction.field : null
  const value = 'value' in correction ? JSON.stringify(correction.value) : null
  return {
    rule: RULES[fate as Exclude<Fate, 'made'>],
    severity: fate === 'unneeded' ? 'info' : 'error',
    values: {
      action: field === null ? action : `${action} ${field}`,
      line: at.line,
      text: at.text,
      value,
      // A value that cannot stand is what the file of corrections has; any other is what it asks for.
      actual: fate === 'bad-value' ? value : detail,
      expected: fate === 'bad-value' ? null : value,
    },
    position: line ? piecePosition(line, 0, line.value.length) : null,
    document: null,
  }
}
