import { appendFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../output/files.ts'
import { fileName } from '../output/names.ts'
import { isLinked, type Linked } from './links.ts'
import type { Shard } from './shard.ts'
import type { Written } from './types.ts'

/** What the manifest says of one text: a line of `OUT/.gongbao/manifest.ndjson`. Nothing in it depends on time or machine. */
export interface Entry {
  /** What the outputs are named after; no two texts of a run have the same. */
  key: string
  /** The path of the text as it was named. */
  input: string | null
  size: number
  sha256: string
  /** Hash of everything that the outputs depend on besides the text. */
  settings: string
  version: string
  /** `writing`: the outputs were being put in their places; `partial`: something was not read. */
  status: 'done' | 'partial' | 'failed' | 'writing'
  documents: number
  unread: number
  rules: Record<string, number>
  /** Why it failed. */
  reason: string | null
  outputs: Written[]
  /** Of a text that Markdown was written of. */
  markdown: Linked | null
}

const NAME = /^manifest(?:-\d+-of-\d+)?\.ndjson$/

/** The manifests of an output folder as one, and the one that this run writes on. */
export class Manifest {
  readonly entries: Map<string, Entry>
  readonly #path: string
  readonly #others: readonly string[]
  readonly #owners = new Map<string, string>()
  /** Keys that this run's own file holds. */
  readonly #own: Set<string>
  #waiting: Promise<unknown> = Promise.resolve()

  private constructor(path: string, others: readonly string[], entries: Map<string, Entry>, own: Set<string>) {
    this.#path = path
    this.#others = others
    this.#own = own
    this.entries = entries
    for (const { key, outputs } of entries.values()) for (const { path: at } of outputs) this.#owners.set(at, key)
  }

  /** Reads what there is. A run of the whole takes over the manifests of shards; a shard only reads those of others. */
  static async open(state: string, shard: Shard | null): Promise<Manifest> {
    await makeFolder(state)
    const name = shard ? `manifest-${shard.index}-of-${shard.count}.ndjson` : 'manifest.ndjson'
    const others = (await readdir(state)).filter((file) => NAME.test(file) && file !== name).sort()
    const entries = new Map<string, Entry>()
    for (const file of others) await readInto(join(state, file), entries)
    const own = new Map<string, Entry>()
    await readInto(join(state, name), own)
    for (const [key, entry] of own) entries.set(key, entry)
    const paths = shard ? [] : others.map((file) => join(state, file))
    return new Manifest(join(state, name), paths, entries, new Set((shard ? own : entries).keys()))
  }

  /** The text whose output a file is; undefined where it is none of this folder's. */
  ownerOf(path: string): string | undefined {
    return this.#owners.get(path)
  }

  /** Notes an entry; it is on disk when this ends. */
  async put(entry: Entry): Promise<void> {
    const before = this.entries.get(entry.key)
    this.#hold(entry.status === 'writing' ? { ...entry, outputs: union(before?.outputs, entry.outputs) } : entry)
    await this.#after(() => appendFile(this.#path, lineOf(entry)))
  }

  #hold(entry: Entry): void {
    this.entries.set(entry.key, entry)
    this.#own.add(entry.key)
    for (const { path } of entry.outputs) this.#owners.set(path, entry.key)
  }

  remove(key: string): void {
    this.entries.delete(key)
    this.#own.delete(key)
  }

  /** Writes the manifest anew, one line a text in the order of their keys. */
  async compact(): Promise<void> {
    await this.#after(async () => {
      const entries = [...this.#own].sort(byKey).map((key) => this.entries.get(key))
      const text = entries.map((entry) => (entry ? lineOf(entry) : '')).join('')
      // Taken away first and made anew: what stands there may be a link.
      await rm(`${this.#path}.new`, { force: true })
      await writeFile(`${this.#path}.new`, text, { flag: 'wx' })
      await rename(`${this.#path}.new`, this.#path)
      for (const path of this.#others) await rm(path, { force: true })
    })
  }

  #after(work: () => Promise<void>): Promise<void> {
    const done = this.#waiting.then(work)
    this.#waiting = done.catch(() => {})
    return done
  }
}

const lineOf = (entry: Entry): string => `${JSON.stringify(entry)}\n`
const byKey = (a: string, b: string): number => (a < b ? -1 : 1)

function union(before: readonly Written[] = [], now: readonly Written[]): Written[] {
  const paths = new Set(now.map(({ path }) => path))
  return [...now, ...before.filter(({ path }) => !paths.has(path))]
}

/** Reads a manifest; the last line of a run that was killed may be cut, and says nothing then. */
async function readInto(path: string, entries: Map<string, Entry>): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  for (const line of text.split('\n')) {
    const entry = parsed(line)
    if (entry === null) continue
    const outputs = entry.status === 'writing' ? union(entries.get(entry.key)?.outputs, entry.outputs) : entry.outputs
    entries.set(entry.key, { ...entry, outputs })
  }
}

/** Whether a path is one that an output can have: it does not lead out of the folder. Who wrote the manifest is not known. */
const isOutput = (output: unknown): boolean => {
  const { path } = (output ?? {}) as { path?: unknown }
  return typeof path === 'string' && path.split('/').every((part) => part === fileName(part))
}

function parsed(line: string): Entry | null {
  try {
    const entry = JSON.parse(line)
    const isEntry = typeof entry?.key === 'string' && Array.isArray(entry.outputs) && entry.outputs.every(isOutput)
    return isEntry ? { ...entry, markdown: isLinked(entry.markdown) ? entry.markdown : null } : null
  } catch {
    return null
  }
}
