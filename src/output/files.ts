import { randomBytes } from 'node:crypto'
import { type FileHandle, link, lstat, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { Folder, OpenFile } from './format.ts'
import { fileName } from './names.ts'

/** Why a file is not written: it exists, its name leads out of the folder, or something else stands in its place. */
export type OutputErrorCode = 'exists' | 'outside' | 'not-a-file'

/** A file that may not be written where it was asked for. `path` is the path of that file. */
export class OutputError extends Error {
  override name = 'OutputError'
  readonly code: OutputErrorCode
  readonly path: string

  constructor(code: OutputErrorCode, path: string) {
    super(`${code}: ${path}`)
    this.code = code
    this.path = path
  }
}

export interface FileOptions {
  /** Whether existing files are replaced. */
  force?: boolean
}

/** Files that are written under temporary names until they are whole. */
export interface AtomicFile extends OpenFile {
  write(text: string): Promise<void>
  close(): Promise<void>
  /** Removes what was written; nothing happens where the file is closed. */
  discard(): Promise<void>
}

export interface OutputFolder extends Folder {
  open(path: string): Promise<AtomicFile>
  /** Paths of the files that stand under their names, relative to the folder, in the order of their completion. */
  readonly written: readonly string[]
  /** Removes what of unfinished files was written. */
  discard(): Promise<void>
}

/** Text is handed to the system in pieces of about this many characters. */
const PIECE = 1 << 16

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What stands at that path itself (a link is not followed, but with `stat`), null where nothing does. */
async function entry(path: string, look: typeof lstat | typeof stat = lstat) {
  try {
    return await look(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * Makes a folder and those that it lies in. Not `mkdir` with `recursive`: where a file system lets nothing be made (/proc), Node
 * tries that for ever.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await made(path)) return
  const parent = dirname(path)
  if (parent !== path) await makeFolder(parent)
  if (!(await made(path))) await mkdir(path)
}

/** Makes one folder; false where the folder that it is to lie in is not there. */
async function made(path: string): Promise<boolean> {
  try {
    await mkdir(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    const there = await entry(path, stat)
    if (!there?.isDirectory()) throw error
  }
  return true
}

/** Renames; on Windows a virus scanner may hold the file for a moment, so a refusal is tried again. */
async function renamed(from: string, to: string): Promise<void> {
  for (let wait = 10; ; wait *= 4) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (wait > 1000 || !['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))) throw error
      await new Promise((resolved) => setTimeout(resolved, wait))
    }
  }
}

/** Gives a file a second name; false where the file system has no hard links. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new OutputError('exists', to)
    return false
  }
}

/** Puts a finished file in its place. Without `force` a file that has come there meanwhile stays. */
async function publish(temporary: string, path: string, force: boolean): Promise<void> {
  if (!force) {
    if (await linked(temporary, path)) return rm(temporary)
    if ((await entry(path)) !== null) throw new OutputError('exists', path)
  }
  await renamed(temporary, path)
}

/** An open handle as a file whose text is gathered into larger pieces. `finish` comes after the handle is closed. */
function buffered(handle: FileHandle, finish: () => Promise<void>, remove: () => Promise<void>): AtomicFile {
  let waiting: string[] = []
  let length = 0
  let done = false

  async function flush(): Promise<void> {
    const text = waiting.join('')
    waiting = []
    length = 0
    if (text !== '') await handle.writeFile(text, 'utf8')
  }

  async function discard(): Promise<void> {
    if (done) return
    done = true
    await handle.close().catch(() => {})
    await remove()
  }

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      await discard()
      throw error
    }
  }

  return {
    discard,
    async write(text) {
      waiting.push(text)
      length += text.length
      if (length >= PIECE) await guarded(flush)
    },
    close: () =>
      guarded(async () => {
        await flush()
        await handle.close()
        await finish()
        done = true
      }),
  }
}

/** Begins the file at `path`, whose folder exists. */
async function begin(path: string, force: boolean): Promise<AtomicFile> {
  const there = await entry(path)
  if (there?.isDirectory()) throw new OutputError('not-a-file', path)
  if (there !== null && !force) throw new OutputError('exists', path)
  const temporary = join(dirname(path), `.gongbao-${randomBytes(8).toString('hex')}.tmp`)
  const handle = await open(temporary, 'wx')
  return buffered(
    handle,
    () => publish(temporary, path, force),
    () => rm(temporary, { force: true }),
  )
}

/**
 * Begins one file, at a path that the user gave. Its folders are made where they do not exist. A device or a pipe
 * (`/dev/null`) is written to directly.
 */
export async function openFile(path: string, { force = false }: FileOptions = {}): Promise<AtomicFile> {
  const target = resolve(path)
  const special = await stat(target).catch(() => null)
  if (special !== null && !special.isFile() && !special.isDirectory()) {
    const nothing = async () => {}
    return buffered(await open(target, 'w'), nothing, nothing)
  }
  await makeFolder(dirname(target))
  // A link that the user names stands for its file.
  return begin(special === null ? target : await realpath(target), force)
}

/** The real path of the folder that a file of that relative path is to stand in; makes what does not exist of it. */
export async function parentOf(root: string, path: string): Promise<string> {
  const outside = () => new OutputError('outside', join(root, path))
  const parts = path.split('/')
  // A safe name comes out of `fileName` as it goes in: no "..", no separator, nothing that another system would change.
  if (parts.some((part) => part !== fileName(part))) throw outside()
  let folder = root
  for (const part of parts.slice(0, -1)) {
    folder = join(folder, part)
    await mkdir(folder).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
    const real = await realpath(folder)
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) throw outside()
  }
  return folder
}

/**
 * A folder that files are put into; it is made where it does not exist. Every file is written under a temporary name in its
 * own folder and renamed when it is whole. A path that leads out of the folder, also through a link inside it, and without
 * `force` a file that exists, are refused with an `OutputError`.
 */
export async function openFolder(path: string, { force = false }: FileOptions = {}): Promise<OutputFolder> {
  await makeFolder(path)
  const root = await realpath(path)
  const written: string[] = []
  const unfinished = new Set<AtomicFile>()
  return {
    written,
    async open(name) {
      const file = await begin(join(await parentOf(root, name), basename(name)), force)
      unfinished.add(file)
      return {
        ...file,
        async close() {
          await file.close()
          unfinished.delete(file)
          written.push(name)
        },
      }
    },
    async discard() {
      await Promise.all([...unfinished].map((file) => file.discard()))
      unfinished.clear()
    },
  }
}
