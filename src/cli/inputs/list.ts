import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CliError, codeOf } from '../errors.ts'
import type { Session } from '../session.ts'

/**
 * The paths that `--files-from` lists, one a line (or ended by NUL, with `-0`), from a file or from stdin (`-`).
 * They are taken as they stand: no patterns, no comments; empty ones are left out.
 */
export async function listedPaths(session: Session, file: string, nul: boolean): Promise<string[]> {
  const text = file === '-' ? await readStdin(session) : await readList(session, file)
  return text.split(nul ? '\0' : /\r\n|\n|\r/).filter((path) => path !== '')
}

async function readStdin(session: Session): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of session.io.streams.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

async function readList(session: Session, file: string): Promise<string> {
  try {
    return await readFile(resolve(session.io.cwd, file), 'utf8')
  } catch (error) {
    throw new CliError('error.unreadable', { path: file, reason: codeOf(error) ?? String(error) })
  }
}
