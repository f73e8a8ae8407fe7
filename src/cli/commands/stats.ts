import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Issue } from '../../tree/index.ts'
import { isCorrections } from '../corrections.ts'
import { CliError, EXIT } from '../errors.ts'
import { filesUnder, unreadable } from '../inputs/under.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'
import { writeOutput } from '../writeOutput.ts'

const OUTPUT = /\.(?:json|ndjson|jsonl)$/iu
const isOutput = (name: string): boolean => OUTPUT.test(name) && !isCorrections(name)

/** `gongbao stats OUT`: a page of charts over what `convert` has written. */
export async function run(session: Session, args: string[], options: Options): Promise<number> {
  const { issuesIn } = await import('../../stats/read.ts')
  const { countIssues } = await import('../../stats/count.ts')
  const { statsPage } = await import('../../stats/html.ts')
  const issues: Issue[] = []
  for (const path of args) {
    const { files, named } = await filesUnder(session, path, isOutput)
    for (const file of files) {
      session.alive()
      const found = issuesIn(await readFile(resolve(session.io.cwd, file), 'utf8').catch(unreadable(file)))
      // a folder may hold other files beside the output
      if (!found && named) throw new CliError('stats.not-output', { path: file })
      for (const issue of found ?? []) issues.push(issue)
    }
  }
  if (issues.length === 0) throw new CliError('stats.nothing', { path: args.join(' ') })
  const stats = countIssues(issues)
  const text = options.json ? `${JSON.stringify(stats, null, 2)}\n` : statsPage(stats, session.lang)
  await writeOutput(session, options, text)
  return EXIT.done
}
