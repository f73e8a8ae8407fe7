import { type GazetteRecord, type Issue, placeFromEnd } from '../../tree/index.ts'
import { openIssues } from '../openIssues.ts'

/** Puts the records of a stream together to issues; `add` gives the issue that a record ends, else null. */
export function issueCollector() {
  const unknown = { bytes: 0, lines: 0, sha256: '' }
  const issues = openIssues<Issue>(({ gazette, contents, source }) => ({
    type: 'issue',
    source: { ...source, ...unknown },
    gazette,
    contents,
    documents: [],
    diagnostics: [],
  }))
  return {
    finish: issues.finish,
    add(record: GazetteRecord): Issue | null {
      if (record.type === 'issue') {
        issues.begin(record)
        return null
      }
      const issue = issues.of(record)
      if (record.type === 'document') issue.documents.push(record)
      if (record.type === 'diagnostic') issue.diagnostics.push(record)
      if (record.type !== 'end') return null
      issues.close(record.issue)
      placeFromEnd(issue.documents, record.contents)
      const contents = record.contents ?? issue.contents
      return { ...issue, source: record.source, gazette: record.gazette, contents }
    },
  }
}
