import type { GazetteRecord, Issue } from '../../tree/index.ts'
import { InternalError } from '../internalError.ts'

/** Puts the records of a stream together to issues; `add` gives the issue that a record ends, else null. */
export function issueCollector() {
  let open: Issue | null = null
  return {
    isOpen: () => open !== null,
    add(record: GazetteRecord): Issue | null {
      if (record.type === 'issue') {
        if (open !== null) throw new InternalError('an issue began before the one before it had ended')
        const { gazette, contents, source } = record
        const unknown = { bytes: 0, lines: 0, sha256: '' }
        open = { type: 'issue', source: { ...source, ...unknown }, gazette, contents, documents: [], diagnostics: [] }
        return null
      }
      if (open === null) throw new InternalError(`a ${record.type} record came outside an issue`)
      if (record.type === 'end') {
        const { source, gazette } = record
        const ended: Issue = { ...open, source, gazette }
        open = null
        return ended
      }
      if (record.type === 'document') open.documents.push(record)
      else open.diagnostics.push(record)
      return null
    },
  }
}
