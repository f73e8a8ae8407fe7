import {
  type ContentsEntry,
  type EndRecord,
  type GazetteRecord,
  type IssueRecord,
  type Placed,
  placeFromEnd,
} from '../tree/index.ts'
import type { OutputOptions } from './format.ts'
import { openIssues } from './openIssues.ts'
import { prettyJson } from './pretty.ts'
import { thinRecord } from './thin.ts'

/** A document as text, with what tells it apart. */
interface Printed {
  id: string
  corrected: string[] | undefined
  text: string
}

/** The parts of an issue that has not ended: text already, which takes less memory than objects. */
interface Parts {
  record: IssueRecord
  documents: Printed[]
  diagnostics: string[]
}

/** Puts records together to the text of issues. */
export interface IssueAssembler {
  /** The text of the issue that the record ends, in pieces (a whole may be longer than a string can be), else null. */
  add(record: GazetteRecord): string[] | null
  /** Throws `InternalError` where an issue has not ended. */
  finish(): void
}

/** Pieces of a field of an issue that is a list of texts. */
function* list(name: string, items: string[], compact: boolean): Generator<string> {
  const [open, comma, close] = compact || items.length === 0 ? ['[', ',', ']'] : ['[\n    ', ',\n    ', '\n  ]']
  yield compact ? `"${name}":${open}` : `"${name}": ${open}`
  for (const [index, item] of items.entries()) yield index === 0 ? item : comma + item
  yield close
}

/**
 * Text of whole issues from the records of a stream; what an issue says of itself stands in front, so it comes when the
 * end record has come. Throws `InternalError` where a record belongs to no open issue.
 */
export function issueAssembler(options: OutputOptions): IssueAssembler {
  const compact = options.compact === true
  const comma = compact ? ',' : ',\n  '
  const print = (value: unknown, margin: number): string =>
    compact ? JSON.stringify(value) : prettyJson(value, margin)
  const field = (name: string, value: unknown): string => `"${name}":${compact ? '' : ' '}${print(value, 2)}`
  const issues = openIssues<Parts>((record) => ({ record, documents: [], diagnostics: [] }))

  /** The text of a document with what a contents list at the end of the issue says of it, as far as these fields are put out. */
  function placed({ id, corrected, text }: Printed, contents: readonly ContentsEntry[]): string {
    const fields = JSON.parse(text) as Record<string, unknown>
    const document = { section: null, page: null, ...fields, id, ...(corrected ? { corrected } : {}) } as Placed
    placeFromEnd([document], contents)
    for (const field of ['section', 'page'] as const) if (field in fields) fields[field] = document[field]
    return print(fields, 4)
  }

  function text({ record, documents: texts, diagnostics }: Parts, end: EndRecord): string[] {
    const { source, gazette } = end
    const late = (thinRecord(end, options) as EndRecord).contents
    const contents = late ?? (thinRecord(record, options) as IssueRecord).contents
    const documents = texts.map((printed) => (late ? placed(printed, late) : printed.text))
    const entries = contents.map((entry) => print(entry, 4))
    return [
      compact ? '{' : '{\n  ',
      [field('type', 'issue'), field('source', source), field('gazette', gazette), ''].join(comma),
      ...list('contents', entries, compact),
      comma,
      ...list('documents', documents, compact),
      comma,
      ...list('diagnostics', diagnostics, compact),
      compact ? '}' : '\n}',
    ]
  }

  return {
    finish: issues.finish,
    add(record) {
      if (record.type === 'issue') {
        issues.begin(record)
        return null
      }
      const parts = issues.of(record)
      if (record.type === 'end') {
        issues.close(record.issue)
        return text(parts, record)
      }
      const { issue: _index, ...fields } = thinRecord(record, options) as Record<string, unknown>
      if (record.type === 'document') {
        const { id, corrected } = record
        parts.documents.push({ id, corrected, text: print(fields, 4) })
      } else {
        const { type: _type, ...diagnostic } = fields
        parts.diagnostics.push(print(diagnostic, 4))
      }
      return null
    },
  }
}
