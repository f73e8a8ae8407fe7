import { type GazetteRecord, type Issue, placeFromEnd } from '../tree/index.ts'

/**
 * The issues in a text that `gongbao convert` has written, JSON or NDJSON; null where it is something else. What was left out of the
 * output (`--fields`, `--no-blocks`) stays out: charts count it as not stated.
 */
export function issuesIn(text: string): Issue[] | null {
  const whole = parsed(text)
  if (whole === undefined) return streamed(text)
  const list = Array.isArray(whole) ? whole : [whole]
  if (list.length > 0 && list.every(isRecord) && list.some(({ type }) => type === 'document' || type === 'end'))
    return collected(list as unknown as GazetteRecord[])
  return list.every((each) => isRecord(each) && each['type'] === 'issue' && Array.isArray(each['documents']))
    ? (list as Issue[])
    : list.length === 1 && isRecord(list[0]) && list[0]['type'] === 'issue'
      ? collected(list as unknown as GazetteRecord[])
      : null
}

function streamed(text: string): Issue[] | null {
  const records: GazetteRecord[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const record = parsed(line)
    // the last line of a stream that was cut off
    if (record === undefined && records.length > 0) break
    if (!isRecord(record)) return null
    records.push(record as unknown as GazetteRecord)
  }
  return records[0]?.type === 'issue' ? collected(records) : null
}

function collected(records: readonly GazetteRecord[]): Issue[] {
  const issues = new Map<number, Issue>()
  for (const record of records) {
    if (record.type === 'issue') {
      const { index, ...rest } = record
      issues.set(index, { ...rest, documents: [], diagnostics: [] } as unknown as Issue)
      continue
    }
    const issue = issues.get(record.issue)
    if (!issue) continue
    if (record.type === 'document') issue.documents.push(record)
    else if (record.type === 'diagnostic') issue.diagnostics.push(record)
    else {
      if (record.gazette) issue.gazette = record.gazette
      placeFromEnd(issue.documents, record.contents)
    }
  }
  return [...issues.values()]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'type' in value

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch {
    return undefined
  }
}
