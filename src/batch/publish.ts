import { lstat, readdir, realpath, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { parentOf } from '../output/files.ts'
import { hashOf } from './hash.ts'
import type { Entry, Manifest } from './manifest.ts'
import type { Failure, Written } from './types.ts'

/** Where the outputs stand, and what is known of them. */
export interface Place {
  /** Real path of the output folder. */
  root: string
  manifest: Manifest
  /** Whether files that are none of this folder's manifest are replaced. */
  force: boolean
}

/** Why a file may not be put there; null where it may. */
export async function refusal({ root, manifest, force }: Place, path: string): Promise<Failure | null> {
  const there = await lstat(join(root, path)).catch(() => null)
  if (there === null) return null
  const kind = there.isDirectory() ? 'not-file' : force || manifest.ownerOf(path) !== undefined ? null : 'exists'
  return kind === null ? null : { kind, code: null, message: '', path }
}

/**
 * Puts the outputs of one text, which are whole, in their places. The manifest names them before the first is moved and says
 * `done` after the last, so that a run that is killed in between leaves no file that the next does not know. Outputs that the text
 * had before and has no longer are removed.
 */
export async function publish(place: Place, scratch: string, entry: Entry): Promise<Failure | null> {
  const { root, manifest } = place
  for (const { path } of entry.outputs) {
    const refused = await refusal(place, path)
    if (refused) return refused
  }
  const before = manifest.entries.get(entry.key)?.outputs ?? []
  try {
    const folders = new Map<string, string>()
    for (const { path } of entry.outputs) {
      if (!folders.has(dirname(path))) folders.set(dirname(path), await parentOf(root, path))
    }
    await manifest.put({ ...entry, status: 'writing' })
    for (const { path } of entry.outputs) await rename(join(scratch, path), join(root, path))
    await removeOutputs(place, entry.key, before, new Set(entry.outputs.map(({ path }) => path)))
    await manifest.put(entry)
    return null
  } catch (error) {
    const { code = null, message, name, path = null } = error as NodeJS.ErrnoException
    if (name === 'OutputError') return { kind: 'outside', code: null, message, path: path && relative(root, path) }
    if (code === null) throw error
    return { kind: 'write', code, message, path: null }
  }
}

/** Removes outputs of a text that are not to be kept, and the folders that are empty then. */
export async function removeOutputs(
  { root, manifest }: Place,
  key: string,
  outputs: readonly Written[],
  keep: ReadonlySet<string>,
): Promise<number> {
  const gone = outputs.filter(({ path }) => !keep.has(path) && manifest.ownerOf(path) === key)
  for (const { path } of gone) if (await isWithin(root, dirname(path))) await rm(join(root, path), { force: true })
  const folders = new Set(gone.map(({ path }) => dirname(path)))
  for (const folder of folders) {
    for (let at = folder; at !== '.'; at = dirname(at)) {
      if ((await readdir(join(root, at)).catch(() => ['?'])).length > 0) break
      await rmdir(join(root, at)).catch(() => {})
    }
  }
  return gone.length
}

/** Whether a folder is there, in the output folder, and no link leads out to it. */
async function isWithin(root: string, folder: string): Promise<boolean> {
  try {
    return (await realpath(join(root, folder))) === join(root, folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Whether every output of a text stands in its place as it was written. */
export async function isWhole(root: string, outputs: readonly Written[]): Promise<boolean> {
  for (const { path, bytes, sha256 } of outputs) {
    const there = await lstat(join(root, path)).catch(() => null)
    if (there === null || !there.isFile() || there.size !== bytes) return false
    const found = await hashOf(join(root, path)).catch(() => null)
    if (found?.sha256 !== sha256) return false
  }
  return true
}
