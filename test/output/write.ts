import type { FormatName, OutputOptions } from '../../src/output/format.ts'
import { openStream } from '../../src/output/formats.ts'
import { issueRecords } from '../../src/output/records.ts'
import type { Issue } from '../../src/tree/index.ts'

/** What a format writes to one stream for these issues. */
export async function written(name: FormatName, issues: Issue[], options: OutputOptions = {}): Promise<string> {
  const pieces: string[] = []
  const writer = await openStream(name, (text) => void pieces.push(text), options)
  for (const [index, issue] of issues.entries()) {
    for (const record of issueRecords(issue, index)) await writer.write(record)
  }
  await writer.end()
  return pieces.join('')
}
