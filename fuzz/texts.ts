import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Text {
  path: string
  lines: readonly string[]
  bytes: Uint8Array
}

/** The inputs of the fixtures and, where it lies beside the repository and is asked for, of the corpus. */
export function readTexts(root: string, corpus: boolean): Text[] {
  const folders = [join(root, 'fixtures'), ...(corpus ? [join(root, '..', 'shared', 'corpus')] : [])].filter(existsSync)
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => /(?:\/input\.[^/]*|corpus\/.*\.(?:txt|md))$/u.test(path.replaceAll('\\', '/')))
    .sort()
    .map((path) => {
      const bytes = readFileSync(path)
      return { path, bytes, lines: bytes.toString('utf8').split(/\r?\n/u) }
    })
}
