import type { Issue } from '../../tree/index.ts'
import { codeOfTally, eachInput, newTally, readRecords } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

/** `gongbao convert`: reads texts and writes what they hold. */
export async function run(session: Session, args: string[], options: Options): Promise<number> {
  const issues: Issue[] = []
  const code = await eachInput(session, args, options, async (input) => {
    const tally = newTally()
    for await (const record of readRecords(session, input, options, tally)) {
      if (options.format === 'ndjson') {
        await session.out.write(`${JSON.stringify(record)}\n`)
        continue
      }
      if (record.type === 'issue')
        issues.push({ ...record, source: record.source as Issue['source'], documents: [], diagnostics: [] })
      const issue = issues.at(-1) as Issue
      if (record.type === 'document') issue.documents.push(record)
      if (record.type === 'diagnostic') issue.diagnostics.push(record)
      if (record.type === 'end') Object.assign(issue, { source: record.source, gazette: record.gazette })
    }
    return codeOfTally(tally)
  })
  if (options.format !== 'ndjson')
    await session.out.write(`${JSON.stringify(issues.length === 1 ? issues[0] : issues)}\n`)
  return code
}
