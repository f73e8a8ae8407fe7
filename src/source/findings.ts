import { LIMITS } from '../lexicon/limits.ts'
import type { Diagnostic } from '../tree/diagnostic.ts'
import { type Line, linesPosition, piecePosition } from '../tree/line.ts'
import type { Position } from '../tree/position.ts'
import type { BadRun } from './decode/decoder.ts'
import { otherEncoding } from './detect/mixed.ts'
import { maybeMojibake, mojibakeOf } from './detect/mojibake.ts'
import type { LineSplitter } from './lines.ts'
import { type Stretch, Stretches } from './stretches.ts'
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
    if (lines.length === 0) return
    const suspect = this.#suspectBatches > 0
    if (suspect) this.#suspectBatches--
    if (this.#firstPrivateUse?.position === null) this.#placePrivateUse(this.#firstPrivateUse, lines)
    if (!suspect && this.#pending.length === 0) return
    let placed = 0
    for (const line of lines) {
      const from = placed
      while (this.#pending[placed] !== undefined && (this.#pending[placed] as BadRun).textOffset < endOf(line)) placed++
      const inLine = this.#pending.slice(from, placed)
      for (const run of inLine) this.#report(run, line)
      this.#judge(line, inLine, suspect)
    }
    this.#pending = this.#pending.slice(placed)
  }

  /** The findings so far, in the order of the text. */
  list(): Diagnostic[] {
    const found = [
      ...this.#runs,
      ...this.#mixed.list.map((stretch) => this.#mixedDiagnostic(stretch)),
      ...this.#mojibake.list.map(mojibakeDiagnostic),
    ].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
    if (this.#moreRuns > 0) {
      const values = {
        rule: 'encoding-invalid-bytes',
        more: this.#moreRuns,
        bytes: this.#moreBytes,
        actual: this.#moreRuns,
      }
      found.push(diagnostic('encoding-more', 'warning', values, this.#firstUnreported))
    }
    for (const [rule, { more }] of [
      ['encoding-mixed', this.#mixed],
      ['encoding-mojibake', this.#mojibake],
    ] as const) {
      if (more > 0) found.push(diagnostic('encoding-more', 'warning', { rule, more, bytes: null, actual: more }, null))
    }
    if (this.#privateUse > 0) {
      const values = { count: this.#privateUse, actual: this.#privateUse }
      found.push(diagnostic('encoding-private-use', 'info', values, this.#firstPrivateUse?.position ?? null))
    }
    return found
  }

  /** Tells whether a line is of another encoding, or was spoilt before. */
  #judge(line: Line, runs: readonly BadRun[], suspect: boolean): void {
    const bytes = runs.find((run) => run.line !== null)?.line ?? null
    const other = bytes === null ? null : otherEncoding(bytes, this.#encoding)
    if (bytes !== null && other !== null) {
      this.#mixed.add(line, other, new TextDecoder(other).decode(bytes).trim())
      return
    }
    const found = suspect ? mojibakeOf(line.value) : null
    if (found === null) return
    // The U+FFFD of bytes that have been reported are no news.
    if (found.kind === 'lost' && runs.length > 0) return
    // In a GB18030 file the bytes of such a line are plain UTF-8.
    if (found.kind === 'utf8-as-gbk' && this.#encoding === 'GB18030') this.#mixed.add(line, 'UTF-8', found.reading)
    else this.#mojibake.add(line, found.kind, found.reading, found.kind === 'lost')
  }

  #placePrivateUse(first: { offset: number; position: Position | null }, lines: readonly Line[]): void {
    const line = lines.find((candidate) => first.offset < endOf(candidate))
    if (line === undefined) return
    const from = first.offset - line.offset
    first.position = piecePosition(line, from, from + 1)
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
    const bytes = Buffer.from(run.bytes.subarray(0, run.count))
      .toString('hex')
      .toUpperCase()
      .replace(/..(?=.)/g, '$& ')
    const rule = run.truncated ? 'encoding-truncated' : 'encoding-invalid-bytes'
    this.#runs.push(
      diagnostic(
        rule,
        'warning',
        { encoding: this.#encoding, bytes, byteOffset: run.byteOffset, count: run.count, actual: bytes },
        position,
      ),
    )
  }

  #mixedDiagnostic(stretch: Stretch): Diagnostic {
    const values = {
      encoding: this.#encoding,
      other: stretch.kind,
      ...lineValues(stretch),
      actual: stretch.kind,
      expected: this.#encoding,
    }
    return diagnostic('encoding-mixed', 'warning', values, stretch.position)
  }
}

function mojibakeDiagnostic(stretch: Stretch): Diagnostic {
  const values = { kind: stretch.kind, ...lineValues(stretch), expected: stretch.reading }
  return diagnostic('encoding-mojibake', 'warning', values, stretch.position)
}

function lineValues({ position, lines, reading }: Stretch): Diagnostic['values'] {
  return { fromLine: position.start.line, toLine: position.end.line, lines, reading }
}

/** The offset just after the text of a line. */
function endOf(line: Line): number {
  return line.offset + line.value.length
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

/** Says that a line was longer than the limit and was read in pieces: the first such line, at the place of its first piece. */
export function limitLine({ cut }: LineSplitter): Diagnostic[] {
  if (cut === null) return []
  const values = { pieces: cut.pieces, expected: LIMITS.line }
  return [diagnostic('limit-line', 'warning', values, linesPosition(cut.first))]
}
