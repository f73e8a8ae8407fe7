import type { Folder } from '../../src/output/format.ts'

/** A folder in memory. `open()` names the files that are not closed. */
export function memoryFolder() {
  const files = new Map<string, string>()
  const unfinished = new Set<string>()
  const folder: Folder = {
    open(path) {
      if (files.has(path)) throw new Error(`${path} is opened again`)
      files.set(path, '')
      unfinished.add(path)
      return {
        write: (text) => void files.set(path, files.get(path) + text),
        close: () => void unfinished.delete(path),
      }
    },
  }
  return { folder, files, open: () => [...unfinished] }
}
