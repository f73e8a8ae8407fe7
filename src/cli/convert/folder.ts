import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FormatName } from '../../output/format.ts'
import { formats } from '../../output/formats.ts'
import { CliError } from '../errors.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

/** Options that mean something for a folder only; elsewhere they are an error, not passed over in silence. */
const FOLDER_ONLY = [
  ['jobs', '--jobs'],
  ['failFast', '--fail-fast'],
  ['prune', '--prune'],
  ['shard', '--shard'],
] as const

/**
 * Whether the output goes into a folder. Several formats, and formats of several files (Markdown, CSV), need one; others take
 * one where one stands there or the path looks like one (`out/`, `out`), and a file otherwise (`out.json`).
 */
export async function isFolderOutput(
  session: Session,
  options: Options,
  names: readonly FormatName[],
): Promise<boolean> {
  const path = options.output === '-' ? undefined : options.output
  if (
    path !== undefined &&
    (names.some((name) => isSeveral(options, name)) || (await looksLikeFolder(session, path)))
  ) {
    return true
  }
  if (names.length > 1) {
    if (path !== undefined) return true
    throw new CliError('usage.needs-output', { format: names.join(', ') })
  }
  for (const [key, option] of FOLDER_ONLY) {
    if (options.given?.includes(key)) throw new CliError('usage.needs-folder', { option })
  }
  return false
}

async function looksLikeFolder(session: Session, path: string): Promise<boolean> {
  const info = await stat(resolve(session.io.cwd, path)).catch(() => null)
  if (info !== null) return info.isDirectory()
  return /[/\\]$/.test(path) || !/\.[^./\\]+$/.test(path)
}

/** Whether each text becomes several files, in a folder of its own. */
export const isSeveral = (options: Options, format: FormatName): boolean =>
  formats.some((each) => each.name === format && each.files) &&
  !(format === 'markdown' && options.single === true) &&
  !(format === 'csv' && options.of !== undefined)
