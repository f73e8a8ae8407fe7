import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every input of the fixtures and, where it is at hand, of the corpus beside the repository, relative to the root. */
export function inputs(): string[] {
  const fixtures = readdirSync(join(root, 'fixtures'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(root, 'fixtures', name))
        .filter((file) => file.startsWith('input.'))
        .map((file) => join(root, 'fixtures', name, file)),
    )
  const corpus = ['', 'invented', 'public']
    .map((folder) => join(root, '..', 'shared', 'corpus', folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.txt'))
  return [...fixtures, ...corpus].map((path) => relative(root, path))
}
