import { type NotTextEvidence, type NotTextReason, notTextClause } from '../messages/notText.ts'

/** The input is not a text that can be read: another kind of file, or an encoding that is not supported. */
export class NotTextError extends Error {
  /** What the input is: `PDF`, `DOCX`, `PNG` …, `binary`, or `unsupported-encoding`. */
  readonly what: string
  /** What it was told by. */
  readonly evidence: NotTextEvidence
  /** The same as one clause in English, without a full stop. */
  readonly detail: string

  constructor(what: string, reason: NotTextReason, values: NotTextEvidence['values'] = {}) {
    const evidence = { reason, values }
    const detail = notTextClause(evidence, 'en')
    super(
      what === 'unsupported-encoding'
        ? `The encoding of this text is not supported: ${detail}.`
        : `This is not a text file but ${what === 'binary' ? 'binary data' : what}: ${detail}.`,
    )
    this.name = 'NotTextError'
    this.what = what
    this.evidence = evidence
    this.detail = detail
  }
}

/** An encoding label that names no supported encoding. */
export class UnknownEncodingError extends RangeError {
  readonly label: string

  constructor(label: string, known: readonly string[]) {
    super(`Unknown encoding "${label}"; known are ${known.join(', ')}.`)
    this.name = 'UnknownEncodingError'
    this.label = label
  }
}
