import type { GazetteRecord, IssueRecord } from '../tree/index.ts'
import type { OutputOptions } from './format.ts'
import { InternalError } from './internalError.ts'
import { prettyJson } from './pretty.ts'
import { thinRecord } from './thin.ts'

/** An issue whose end record has not come: its parts are text already, which takes less memory than objects. */
interface OpenIssue {
  record: IssueRecord
  documents: string[]
  diagnostics: string[]
}

/** Puts records together to the text of issues. */
export interface IssueAssembler {
  /** The text of the issue that the record ends, in pieces (a whole may be longer than a string can be), else null. */
  add(record: GazetteRecord): string[] | null
  /** Whether an issue has begun and not ended. */
  isOpen(): boolean
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
 * end record has come. Throws `InternalError` where records stand outside an issue or an issue begins inside another.
 */
export function issueAssembler(options: OutputOptions): IssueAssembler {
  const compact = options.compact === true
  const comma = compact ? ',' : ',\n  '
  const print = (value: unknown, margin: number): string =>
    compact ? JSON.stringify(value) : prettyJson(value, margin)
  const field = (name: string, value: unknown): string => `"${name}":${compact ? '' : ' '}${print(value, 2)}`
  let open: OpenIssue | null = null

  function text({ record, documents, diagnostics }: OpenIssue, end: GazetteRecord & { type: 'end' }): string[] {
    const { contents } = thinRecord(record, options) as IssueRecord
    const entries = contents.map((entry) => print(entry, 4))
    return [
      compact ? '{' : '{\n  ',
      [field('type', 'issue'), field('source', end.source), field('gazette', end.gazette), ''].join(comma),
      ...list('contents', entries, compact),
      comma,
      ...list('documents', documents, compact),
      comma,
      ...list('diagnostics', diagnostics, compact),
      compact ? '}' : '\n}',
    ]
  }

  return {
    isOpen: () => open !== null,
    add(record) {
      if (record.type === 'issue') {
        if (open !== null) throw new InternalError('an issue began before the one before it had ended')
        open = { record, documents: [], diagnostics: [] }
        return null
      }
      if (open === null) throw new InternalError(`a ${record.type} record came outside an issue`)
      if (record.type === 'end') {
        const ended = open
        open = null
        return text(ended, record)
      }
      const { issue: _index, ...fields } = thinRecord(record, options) as Record<string, unknown>
      if (record.type === 'document') {
        open.documents.push(print(fields, 4))
      } else {
        const { type: _type, ...diagnostic } = fields
        open.diagnostics.push(print(diagnostic, 4))
      }
      return null
    },
  }
}
