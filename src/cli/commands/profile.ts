import type { Learnt, Lesson, Proposal } from '../../profile/learn.ts'
import { alignRows } from '../align.ts'
import { CliError, EXIT } from '../errors.ts'
import { readAll } from '../inputs/index.ts'
import { eachInput, parseOptions } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'
import { writeOutput } from '../writeOutput.ts'

/** What editors find the configuration's schema by. */
const SCHEMA = './node_modules/gongbao/schemas/config.schema.json'
/** What is seen less often is not proposed, unless `--min` says so. */
const MIN = 3

/**
 * `gongbao profile learn [inputs...]`: proposes the profile of a region as a configuration file, on stdout or with `-o`; what each entry rests on is told on
 * stderr.
 */
export async function run(session: Session, [what = '', ...args]: string[], options: Options): Promise<number> {
  if (what !== 'learn') throw new CliError('profile.what', { name: what })
  const { learnProfile } = await import('../../profile/learn.ts')
  const { openTextSync } = await import('../../source/index.ts')
  const lessons: Lesson[] = []
  const code = await eachInput(session, args, options, async (input) => {
    const { profile: _, path, ...settings } = parseOptions(session, options, input.path)
    const bytes = await readAll(input)
    // Throws where it is no text, so that the others are learnt from.
    openTextSync(bytes, settings)
    const again = input.file === null ? async () => bytes : () => readAll(input)
    lessons.push({ path: path ?? null, options: settings, bytes: again })
    return EXIT.done
  })
  if (lessons.length === 0) return code
  const min = options.min ?? MIN
  const learnt = await learnProfile(lessons, min)
  await writeOutput(session, options, configOf(learnt))
  await report(session, learnt, min)
  return code
}

/** The profile as a configuration file, its keys in the order of the schema. */
function configOf({ profile }: Learnt): string {
  const { numberPatterns, issuers, runningHeads, sections } = profile
  return `${JSON.stringify({ $schema: SCHEMA, profile: { numberPatterns, issuers, runningHeads, sections } }, null, 2)}\n`
}

/** Tells how often and where each entry was seen, for a person to judge. */
async function report(session: Session, { proposals, refused }: Learnt, min: number): Promise<void> {
  if (session.loudness === 'quiet') return
  await session.note(proposals.length > 0 ? 'profile.proposed' : 'profile.nothing', { min })
  if (proposals.length > 0) await table(session, proposals)
  if (refused.length === 0) return
  await session.note('profile.refused')
  await table(session, refused)
}

async function table(session: Session, proposals: readonly Proposal[]): Promise<void> {
  const heads = ['profile.count', 'profile.texts', 'profile.key', 'profile.entry', 'profile.places'] as const
  const rows = proposals.map(({ count, texts, key, name, issuer, places }) => [
    String(count),
    String(texts),
    key,
    issuer === null ? name : `${name}: ${issuer}`,
    places.map(({ path, line }) => `${path ?? session.t('stdin.name')}:${line}`).join(', '),
  ])
  const [head = '', ...lines] = alignRows([heads.map((key) => session.t(key)), ...rows])
  await session.say([session.paint('stderr')('dim', head), ...lines].join('\n'))
}
