import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { baselineOf, newSince, readBaseline } from '../../check/baseline.ts'
import type { CheckedFile, Finding } from '../../check/finding.ts'
import { readSuppressions, Suppressor } from '../../check/suppressions.ts'
import { openFile } from '../../output/files.ts'
import { CliError, codeOf } from '../errors.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

const without = (files: readonly CheckedFile[], drop: (finding: Finding) => boolean): CheckedFile[] =>
  files.map((file) => ({ ...file, findings: file.findings.filter((finding) => !drop(finding)) }))

/** Takes out what the file of suppressions lets stand, and tells which of them suppress nothing any more. */
export async function suppress(
  session: Session,
  options: Options,
  files: readonly CheckedFile[],
): Promise<CheckedFile[]> {
  if (options.suppressions === undefined) return [...files]
  const text = await readText(session, options.suppressions)
  if (text === null) throw new CliError('error.missing', { path: options.suppressions })
  const suppressions = readSuppressions(text)
  if (typeof suppressions === 'string')
    throw new CliError('validate.bad-suppressions', { path: options.suppressions, reason: suppressions })
  const suppressor = new Suppressor(suppressions)
  const left = without(files, (finding) => suppressor.isSuppressed(finding))
  for (const { rule, content } of suppressor.unused())
    await session.note('validate.unused', { path: options.suppressions, rule, content })
  return left
}

/**
 * Takes out what was there when the baseline was written; without such a file it is written, and nothing is left. It is not
 * written where an input could not be read, whose findings would all be new the next time.
 */
export async function sinceBaseline(
  session: Session,
  options: Options,
  { files, whole }: { files: readonly CheckedFile[]; whole: boolean },
): Promise<CheckedFile[]> {
  if (options.baseline === undefined) return [...files]
  const text = await readText(session, options.baseline)
  if (text === null && !whole) {
    await session.note('validate.no-baseline', { path: options.baseline })
    return [...files]
  }
  if (text === null) {
    const file = await openFile(resolve(session.io.cwd, options.baseline), { force: true })
    await file.write(`${JSON.stringify(baselineOf(files), null, 2)}\n`)
    await file.close()
    const count = files.reduce((sum, { findings }) => sum + findings.length, 0)
    await session.note('validate.baseline', { path: options.baseline, count })
    return without(files, () => true)
  }
  const baseline = readBaseline(text)
  if (baseline === null) throw new CliError('validate.bad-baseline', { path: options.baseline })
  const isNew = newSince(baseline)
  return without(files, (finding) => !isNew(finding))
}

/** The text of a file, null where there is none. */
async function readText(session: Session, path: string): Promise<string | null> {
  return await readFile(resolve(session.io.cwd, path), 'utf8').catch((error) => {
    if (codeOf(error) === 'ENOENT') return null
    throw new CliError('error.unreadable', { path, reason: codeOf(error) })
  })
}
