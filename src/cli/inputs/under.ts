import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { CliError, codeOf } from '../errors.ts'
import type { Session } from '../session.ts'
import { byPath, filesBelow } from './walk.ts'

/** The file that was named, or those below a folder whose names are wanted, in the order of their paths. */
export async function filesUnder(
  session: Session,
  path: string,
  wanted: (name: string) => boolean,
): Promise<{ files: string[]; named: boolean }> {
  const at = resolve(session.io.cwd, path)
  const info = await stat(at).catch(unreadable(path))
  if (!info.isDirectory()) return { files: [path], named: true }
  const found = await filesBelow(at, wanted, async (folder, error) => {
    unreadable(join(path, relative(at, folder)))(error)
  })
  return { files: found.map((file) => join(path, relative(at, file))).sort(byPath), named: false }
}

/** Turns a fault of reading into what the user is told. */
export const unreadable =
  (path: string) =>
  (error: unknown): never => {
    throw new CliError(codeOf(error) === 'ENOENT' ? 'error.missing' : 'error.unreadable', {
      path,
      reason: codeOf(error),
    })
  }
