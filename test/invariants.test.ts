import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkStream, checkWhole } from '../fuzz/invariants.ts'

const root = join(import.meta.dirname, '..')

/** Every fixture; and, where it lies beside the repository, the corpus, which is no part of it. */
const inputs = ['fixtures', '../shared/corpus']
  .map((folder) => join(root, folder))
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => /(?:\/input\.[^/]*|corpus\/.*\.(?:txt|md))$/u.test(path.replaceAll('\\', '/')))
  .sort()

describe.each(inputs.map((path) => [`${basename(join(path, '..'))}/${basename(path)}`, path]))('%s', (_name, path) => {
  const bytes = readFileSync(path)

  it('is read without loss', () => {
    expect(checkWhole(bytes)).toEqual([])
    expect(checkWhole(bytes, { normalize: true, lang: 'zh' })).toEqual([])
  })

  it('is read the same in chunks of any size', async () => {
    for (const chunking of [[1], [7, 1, 64, 3, 1000], [4096], [65536]])
      expect(await checkStream(bytes, chunking)).toEqual([])
  })
})

it('finds the fixtures', () => {
  expect(inputs.length).toBeGreaterThan(20)
})
