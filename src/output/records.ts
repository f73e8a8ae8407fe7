import type { GazetteRecord, Issue } from '../tree/index.ts'

/** The records of a whole issue, as a stream would bring them. `index` is its place in the stream. */
export function* issueRecords(issue: Issue, index = 0): Generator<GazetteRecord> {
  const { source, gazette, contents, documents, diagnostics } = issue
  const { path, encoding, bom } = source
  // a list at the end of the issue knows its documents
  const late = contents.some(({ document }) => document !== undefined)
  yield { type: 'issue', index, source: { path, encoding, bom }, gazette, contents: late ? [] : contents }
  for (const document of documents) yield { ...document, issue: index }
  for (const diagnostic of diagnostics) yield { type: 'diagnostic', issue: index, ...diagnostic }
  yield {
    type: 'end',
    issue: index,
    documents: documents.length,
    diagnostics: diagnostics.length,
    ...(late ? { contents } : {}),
    source,
    gazette,
  }
}
