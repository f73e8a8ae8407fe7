import type { RecordWriter } from '../output/format.ts'
import type { GazetteRecord } from '../tree/index.ts'

/**
 * Passes an issue on when its end has come, so that a text that breaks off in the middle of an issue leaves nothing half
 * written, and issues whose ends come late stay apart. For formats that keep an issue in memory anyway.
 */
export function wholeIssues(writer: RecordWriter): RecordWriter {
  const waiting = new Map<number, GazetteRecord[]>()
  return {
    async write(record) {
      const index = record.type === 'issue' ? record.index : record.issue
      const records = record.type === 'issue' ? [] : (waiting.get(index) ?? [])
      records.push(record)
      waiting.set(index, records)
      if (record.type !== 'end') return
      waiting.delete(index)
      for (const each of records) await writer.write(each)
    },
    end: () => writer.end(),
  }
}
