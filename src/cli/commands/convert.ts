import type { FormatName, RecordWriter } from '../../output/format.ts'
import { openStream } from '../../output/formats.ts'
import { outputOptions } from '../convert/options.ts'
import { wholeIssues } from '../convert/whole.ts'
import { EXIT } from '../errors.ts'
import { codeOfTally, eachInput, newTally, readRecords } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

/** `gongbao convert`: reads texts and writes what they hold. */
export async function run(session: Session, args: string[], options: Options): Promise<number> {
  const format = (options.format ?? 'json') as FormatName
  const settings = outputOptions(session, options, format)
  const stream = await openStream(format, (text) => session.out.write(text), settings)
  const writer: RecordWriter = format === 'ndjson' ? stream : wholeIssues(stream)
  let before = 0
  const code = await eachInput(session, args, options, async (input) => {
    const tally = newTally()
    let issues = 0
    for await (const record of readRecords(session, input, options, tally)) {
      // Several texts go into one stream, so their issues are counted on.
      if (record.type === 'issue') await writer.write({ ...record, index: before + issues++ })
      else await writer.write({ ...record, issue: before + record.issue })
    }
    before += issues
    return codeOfTally(tally)
  })
  // A run that could read nothing prints nothing.
  if (before > 0 || code !== EXIT.failure) await writer.end()
  return code
}
