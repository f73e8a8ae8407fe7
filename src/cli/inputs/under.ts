import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CliError, codeOf } from '../errors.ts'
import type { Session } from '../session.ts'
import { byPath } from './walk.ts'

/** The file that was named, or those below a folder whose names are wanted, in the order of their paths. */
export async function filesUnder(
  session: Session,
  path: string,
  wanted: (name: string) => boolean,
): Promise<{ files: string[]; named: boolean }> {
  const at = resolve(session.io.cwd, path)
  const info = await stat(at).catch(unreadable(path))
  if (!info.isDirectory()) return { files: [path], named: true }
  const names = await readdir(at, { recursive: true })
  const files = names.filter(wanted).map((name) => join(path, name))
  return { files: files.sort(byPath), named: false }
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
