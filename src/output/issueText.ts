import type { EndRecord, GazetteRecord, IssueRecord } from '../tree/index.ts'
import type { OutputOptions } from './format.ts'
import { openIssues } from './openIssues.ts'
import { prettyJson } from './pretty.ts'
import { thinRecord } from './thin.ts'

/** The parts of an issue that has not ended: text already, which takes less memory than objects. */
interface Parts {
  record: IssueRecord
  documents: string[]
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

  function text({ record, documents, diagnostics }: Parts, { source, gazette }: EndRecord): string[] {
    const { contents } = thinRecord(record, options) as IssueRecord
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
        parts.documents.push(print(fields, 4))
      } else {
        const { type: _type, ...diagnostic } = fields
        parts.diagnostics.push(print(diagnostic, 4))
      }
      return null
    },
  }
}
