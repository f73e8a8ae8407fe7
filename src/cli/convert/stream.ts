import { wholeIssues } from '../../batch/whole.ts'
import type { FormatName, RecordWriter } from '../../output/format.ts'
import type { Destination } from './destination.ts'

/** What stands behind the stream. */
interface End {
  close(): Promise<void>
  discard(): Promise<void>
}

/** All texts in one stream; their issues are counted on from text to text. */
export function oneStream(format: FormatName, stream: RecordWriter, end: End): Destination {
  let issues = 0
  return {
    async begin() {
      const before = issues
      const writer = format === 'ndjson' ? stream : wholeIssues(stream)
      return {
        async write(record) {
          if (record.type === 'issue') {
            issues = before + record.index + 1
            await writer.write({ ...record, index: before + record.index })
          } else await writer.write({ ...record, issue: before + record.issue })
        },
        keep: async () => {},
        drop: async () => {},
      }
    },
    async end(any) {
      if (!any) return await end.discard()
      await stream.end()
      await end.close()
    },
    discard: () => end.discard(),
  }
}
