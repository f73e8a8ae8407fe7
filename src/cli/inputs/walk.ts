import { opendir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** The files of a folder that are read as texts. */
export const isText = (name: string): boolean => /\.(?:txt|md)$/i.test(name)

/**
 * The files in a folder and the folders below it whose names are wanted, sorted by path. Hidden files and folders are left
 * out, and so is a symbolic link that leads out of the folder or to what was seen already.
 * `unreadable` is told of each folder that cannot be read; the others are read all the same.
 */
export async function filesBelow(
  folder: string,
  wanted: (name: string) => boolean,
  unreadable: (path: string, error: unknown) => Promise<void>,
): Promise<string[]> {
  const root = await realpath(folder).catch((error) => unreadable(folder, error))
  if (root === undefined) return []
  const seen = new Set<string>()
  const found: string[] = []
  const waiting = [folder]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    try {
      const real = await realpath(at)
      if (!isInside(real, root) || seen.has(real)) continue
      seen.add(real)
      const info = await stat(real)
      if (info.isDirectory()) for (const entry of await visible(at, wanted)) waiting.push(entry)
      else if (info.isFile() && wanted(at)) found.push(at)
    } catch (error) {
      await unreadable(at, error)
    }
  }
  return found.sort(byPath)
}

const isInside = (path: string, root: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)

/** The entries of a folder that may be or hold what is wanted; a file of another kind is not even looked at. */
async function visible(folder: string, wanted: (name: string) => boolean): Promise<string[]> {
  const paths: string[] = []
  for await (const entry of await opendir(folder)) {
    if (entry.name.startsWith('.') || (entry.isFile() && !wanted(entry.name))) continue
    paths.push(join(folder, entry.name))
  }
  // The stack is emptied from its end: what sorts first is to be seen first, so that it wins over a link to it.
  return paths.sort(byPath).reverse()
}

/** By code units, so that the order is the same on every machine. */
export const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
