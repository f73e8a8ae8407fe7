import type { Diagnostic } from '../tree/diagnostic.ts'
import { type Line, piecePosition } from '../tree/line.ts'
import type { Position } from '../tree/position.ts'
import type { BadRun } from './decode/decoder.ts'
import { otherEncoding } from './detect/mixed.ts'
import { maybeMojibake, mojibakeOf } from './detect/mojibake.ts'
import { type Stretch, Stretches, stretchPosition } from './stretches.ts'
import type { EncodingName } from './types.ts'

/** So many findings of one rule are reported one by one; the rest is counted. */
const LIMIT = 100

/** Gathers what is wrong with the bytes of a text while it is read: each finding gets its place when its line is complete. */
export class EncodingFindings {
  readonly #encoding: EncodingName
  readonly #runs: Diagnostic[] = []
  #moreRuns = 0
  #moreBytes = 0
  #firstUnreported: Position | null = null
  readonly #mixed = new Stretches(LIMIT)
  readonly #mojibake = new Stretches(LIMIT)
  #pending: BadRun[] = []
  /** Batches whose lines are to be looked at one by one; a line may be completed in the batch after the one that it began in. */
  #suspectBatches = 0
  #privateUse = 0
  #firstPrivateUse: { offset: number; position: Position | null } | null = null

  constructor(encoding: EncodingName) {
    this.#encoding = encoding
  }

  /** Looks at a stretch of decoded text. `latin` says that it may hold Latin letters beyond ASCII. */
  inspect(text: string, latin: boolean): void {
    if (maybeMojibake(text, latin)) this.#suspectBatches = 2
  }

  /** Counts private-use characters that were put in their proper place, the first of them at `offset` of the text. */
  notePrivateUse(count: number, offset: number): void {
    this.#firstPrivateUse ??= { offset, position: null }
    this.#privateUse += count
  }

  /** Takes the ill-formed bytes that were met, and gives everything its place that lies in `lines`, the lines now complete. */
  place(runs: readonly BadRun[], lines: readonly Line[]): void {
    for (const run of runs) this.#pending.push(run)
    const last = lines.at(-1)
    if (last === undefined) return
    const damaged = this.#pending.length > 0 ? this.#placeRuns(lines) : null
    const first = this.#firstPrivateUse
    if (first !== null && first.position === null) {
      const line = lines.find(({ offset, value }) => offset <= first.offset && first.offset < offset + value.length)
      if (line !== undefined)
        first.position = piecePosition(line, first.offset - line.offset, first.offset - line.offset + 1)
    }
    if (this.#suspectBatches === 0) return
    this.#suspectBatches--
    for (const line of lines) this.#look(line, damaged?.has(line) === true)
  }

  /** The findings so far, in the order of the text. */
  list(): Diagnostic[] {
    const found = [
      ...this.#runs,
      ...this.#mixed.list.map((stretch) => this.#mixedDiagnostic(stretch)),
      ...this.#mojibake.list.map(mojibakeDiagnostic),
    ].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
    if (this.#moreRuns > 0) {
      const values = { rule: 'encoding-invalid-bytes', more: this.#moreRuns, bytes: this.#moreBytes }
      found.push(diagnostic('encoding-more', 'warning', values, this.#firstUnreported))
    }
    for (const [rule, { more }] of [
      ['encoding-mixed', this.#mixed],
      ['encoding-mojibake', this.#mojibake],
    ] as const) {
      if (more > 0) found.push(diagnostic('encoding-more', 'warning', { rule, more, bytes: null }, null))
    }
    if (this.#privateUse > 0) {
      const values = { count: this.#privateUse }
      found.push(diagnostic('encoding-private-use', 'info', values, this.#firstPrivateUse?.position ?? null))
    }
    return found
  }

  /** Returns the lines in which ill-formed bytes stand. */
  #placeRuns(lines: readonly Line[]): Set<Line> {
    const damaged = new Set<Line>()
    let placed = 0
    let at = 0
    for (const run of this.#pending) {
      while (at < lines.length && !contains(lines[at] as Line, run.textOffset)) at++
      const line = lines[at]
      if (line === undefined) break
      placed++
      damaged.add(line)
      this.#report(run, line)
      const other = run.line === null ? null : otherEncoding(run.line, this.#encoding)
      if (other !== null && run.line !== null) {
        this.#mixed.add(line, other, new TextDecoder(other).decode(run.line).trim())
      }
    }
    this.#pending = this.#pending.slice(placed)
    return damaged
  }

  #report(run: BadRun, line: Line): void {
    const from = run.textOffset - line.offset
    const position = piecePosition(line, from, from + run.textLength)
    if (this.#runs.length >= LIMIT && !run.truncated) {
      this.#moreRuns++
      this.#moreBytes += run.count
      this.#firstUnreported ??= position
      return
    }
    const bytes = Buffer.from(run.bytes)
      .toString('hex')
      .toUpperCase()
      .replace(/..(?=.)/g, '$& ')
    const rule = run.truncated ? 'encoding-truncated' : 'encoding-invalid-bytes'
    this.#runs.push(diagnostic(rule, 'warning', { bytes, byteOffset: run.byteOffset, count: run.count }, position))
  }

  #look(line: Line, damaged: boolean): void {
    const found = mojibakeOf(line.value)
    if (found === null) return
    if (found.kind === 'lost' && damaged && !line.value.includes('锟斤拷')) return
    // In a GB18030 file the bytes of such a line are plain UTF-8.
    if (found.kind === 'utf8-as-gbk' && this.#encoding === 'GB18030') this.#mixed.add(line, 'UTF-8', found.reading)
    else this.#mojibake.add(line, found.kind, found.reading)
  }

  #mixedDiagnostic(stretch: Stretch): Diagnostic {
    const values = { encoding: this.#encoding, other: stretch.kind, ...lineValues(stretch) }
    return diagnostic('encoding-mixed', 'warning', values, stretchPosition(stretch))
  }
}

function mojibakeDiagnostic(stretch: Stretch): Diagnostic {
  const values = { kind: stretch.kind, ...lineValues(stretch) }
  return diagnostic('encoding-mojibake', 'warning', values, stretchPosition(stretch))
}

function lineValues({ first, last, lines, reading }: Stretch): Diagnostic['values'] {
  return { fromLine: first.number, toLine: last.number, lines, reading }
}

/** A place at the very end of a line belongs to it where nothing follows: the mark of a character that was cut off. */
function contains(line: Line, offset: number): boolean {
  return offset >= line.offset && offset < line.offset + line.value.length
}

/** A finding about the encoding; it is about the text as a whole, so about no document. */
export function diagnostic(
  rule: string,
  severity: Diagnostic['severity'],
  values: Diagnostic['values'],
  position: Position | null,
): Diagnostic {
  return { rule, severity, values, position, document: null }
}
