import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, relative, resolve, sep } from 'node:path'
import { addAbortSignal } from 'node:stream'
import { CliError, codeOf } from '../errors.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'
import { listedPaths } from './list.ts'
import { byPath, filesBelow, isText } from './walk.ts'

/** One text to be read. */
export interface Input {
  /** The name that messages and `source.path` give it; null for stdin without `--stdin-filename`. */
  path: string | null
  /** What its output is named after: its path below the folder it was found in, with `/`, or its file name. */
  name: string
  /** Its absolute path; null for stdin. */
  file: string | null
  open(): AsyncIterable<Uint8Array>
}

export interface Inputs {
  inputs: Input[]
  /** How many arguments named nothing that can be read, and folders below them; they have been told. */
  failed: number
  /** True where several texts were asked for, even if only one was found: what a folder or pattern gives is a list. */
  many: boolean
}

/**
 * The texts that the arguments name, each once, in the order of the arguments: files, folders, patterns (a path that
 * exists is no pattern), `-` for stdin, the lists of `--files-from`. No argument and stdin not a terminal is stdin.
 * Throws where nothing is left to read, unless `--pass-on-no-files` is given.
 */
export async function findInputs(session: Session, args: readonly string[], options: Options): Promise<Inputs> {
  const found: Inputs = { inputs: [], failed: 0, many: false }
  const seen = new Set<string>()
  const tell = async (error: unknown): Promise<void> => {
    if (!(error instanceof CliError)) throw error
    found.failed++
    await session.error(error.key, error.values)
  }
  const add = (input: Input, identity: string): void => {
    if (!seen.has(identity)) found.inputs.push(input)
    seen.add(identity)
  }
  const named =
    options.filesFrom === undefined ? [] : await listedPaths(session, options.filesFrom, options.null === true)
  const wanted = [...args.map((path) => ({ path, pattern: true })), ...named.map((path) => ({ path, pattern: false }))]
  if (options.filesFrom !== undefined) found.many = true
  if (wanted.length === 0 && options.filesFrom === undefined) {
    if (session.io.streams.stdin.isTTY) throw new CliError('error.no-inputs')
    wanted.push({ path: '-', pattern: false })
  }
  for (const { path, pattern } of wanted) {
    session.alive()
    try {
      if (path === '-') {
        if (options.filesFrom === '-') throw new CliError('error.stdin-twice')
        add(stdin(session, options.stdinFilename ?? null), '-')
        continue
      }
      const texts = await textsOf(session, path, pattern, tell)
      if (texts.list) found.many = true
      for (const text of texts.paths) add(file(session, text, texts.base), resolve(session.io.cwd, text))
    } catch (error) {
      if (!options.passOnNoFiles || !isWithoutTexts(error)) await tell(error)
    }
  }
  if (found.inputs.length > 1) found.many = true
  if (found.inputs.length === 0 && found.failed === 0 && !options.passOnNoFiles) throw new CliError('error.no-files')
  return found
}

/** Whether a folder has no texts, or a pattern no match; a file that is not there is another matter. */
const isWithoutTexts = (error: unknown): boolean =>
  error instanceof CliError && (error.key === 'error.no-texts' || error.key === 'error.no-match')

interface Texts {
  paths: string[]
  /** The folder that the paths lie in, null where each was named by itself. */
  base: string | null
  list: boolean
}

async function textsOf(
  session: Session,
  path: string,
  pattern: boolean,
  tell: (error: unknown) => Promise<void>,
): Promise<Texts> {
  const at = resolve(session.io.cwd, path)
  const info = await stat(at).catch((error) => {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EINVAL' || code === 'ENAMETOOLONG') return null
    throw new CliError('error.unreadable', { path, reason: code ?? String(error) })
  })
  if (info?.isDirectory()) {
    let unread = 0
    const texts = await filesBelow(at, isText, async (folder, error) => {
      unread++
      await tell(new CliError('error.unreadable', { path: shown(session, folder, path), reason: codeOf(error) }))
    })
    if (texts.length === 0 && unread === 0) throw new CliError('error.no-texts', { path })
    return { paths: texts.map((text) => shown(session, text, path)), base: path, list: true }
  }
  if (info) return { paths: [path], base: null, list: false }
  if (!pattern || !/[*?[\]{}!()]/.test(path)) throw missing(path)
  const { glob } = await import('tinyglobby')
  // Links are not followed: one to / would have the whole machine looked through.
  const options = { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false }
  const paths = await glob(path, { cwd: session.io.cwd, ...options })
  if (paths.length === 0) throw new CliError('error.no-match', { path })
  return { paths: paths.sort(byPath), base: null, list: true }
}

/** A word without dot or slash may have been meant as a command. */
const missing = (path: string): CliError =>
  new CliError(/^[a-z-]+$/.test(path) ? 'error.missing-or-command' : 'error.missing', { path })

/** The path of a text below a folder, beginning as the folder was named: `issues` + /x/issues/a.txt → issues/a.txt. */
function shown(session: Session, absolute: string, folder: string): string {
  const below = relative(resolve(session.io.cwd, folder), absolute).split(sep).join('/')
  if (below === '') return folder
  return folder === '.' ? below : `${folder.replace(/(?<![/\\])[/\\]+$/, '')}/${below}`
}

function file(session: Session, path: string, base: string | null): Input {
  const at = resolve(session.io.cwd, path)
  return {
    path,
    name: base === null ? basename(at) : relative(resolve(session.io.cwd, base), at).split(sep).join('/'),
    file: at,
    open: () => createReadStream(at, { signal: session.io.signal }),
  }
}

function stdin(session: Session, name: string | null): Input {
  return {
    path: name,
    name: basename(name ?? '') || 'stdin',
    file: null,
    open: () => addAbortSignal(session.io.signal, session.io.streams.stdin),
  }
}

/** Reads a whole text into memory, for commands that look at one place of it. */
export async function readAll(input: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input.open()) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Reads at most `limit` bytes from the beginning of a text. */
export async function readHead(input: Input, limit: number): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input.open()) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limit) return { bytes: Buffer.concat(chunks).subarray(0, limit), whole: false }
  }
  return { bytes: Buffer.concat(chunks), whole: true }
}
