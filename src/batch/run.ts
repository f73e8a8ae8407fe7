import { realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder, OutputError } from '../output/files.ts'
import { hashOf } from './hash.ts'
import { newResult } from './job.ts'
import { isDone, LinkPlan, markdownOf } from './linkPlan.ts'
import { lockFolder } from './lock.ts'
import { type Entry, Manifest } from './manifest.ts'
import { runJobs } from './pool.ts'
import { isWhole, type Place, publish, refusal, removeOutputs } from './publish.ts'
import { isInShard, type Shard } from './shard.ts'
import type { Failure, Job, Result } from './types.ts'

/** How far a run is: texts looked at, whether they are done already; of those that are not the ones converted; those that are written again with links. */
export interface BatchStage {
  name: 'checking' | 'converting' | 'linking'
  at: number
  texts: number
  /** Size of all texts that are converted. */
  bytes: number
}

/** One text of a batch. */
export interface Text {
  /** What the outputs are named after; different for each text. */
  key: string
  /** The path as it was named; null for stdin. */
  input: string | null
  /** Hash of what the outputs depend on besides the text. */
  settings: string
  job: Omit<Job, 'index' | 'scratch'>
  /** Reads a text that is not a file. */
  open?: () => AsyncIterable<Uint8Array>
}

export interface BatchOptions {
  /** Output folder; it is made where it does not exist. */
  folder: string
  version: string
  /** How many threads so many texts are given; 0 converts them in this one. */
  threads: (texts: number, bytes: number) => number
  force: boolean
  failFast: boolean
  /** Whether outputs of texts that are not named any more are removed. */
  prune: boolean
  shard: Shard | null
  signal: AbortSignal
  /** Told of every text, in the order of the texts; `kept` where its outputs stood already. */
  done(text: Text, result: Result, kept: boolean): Promise<void>
  /** Told of every step, for a line of progress; with what became of a text as soon as it is done, in any order. */
  progress?(stage: BatchStage, result: Result | null): void
}

export interface BatchSummary {
  texts: number
  converted: number
  kept: number
  failed: number
  files: number
  removed: number
  /** Texts that the manifest knows and that were not named. */
  gone: number
  /** Texts whose Markdown was written again, as documents that it cites have come, gone or moved in the others. */
  linked: number
}

/**
 * Converts texts into a folder. What the manifest knows to be done and unchanged is kept; every output is put in its place
 * when it is whole. Throws `LockedError` where another run works on the folder.
 */
export async function runBatch(texts: readonly Text[], options: BatchOptions): Promise<BatchSummary> {
  await makeFolder(options.folder)
  const root = await realpath(options.folder)
  const state = join(root, '.gongbao')
  await makeFolder(state)
  if ((await realpath(state)) !== state) throw new OutputError('outside', state)
  const release = await lockFolder(state, options.shard)
  const work = join(state, options.shard ? `work-${options.shard.index}-of-${options.shard.count}` : 'work')
  try {
    const manifest = await Manifest.open(state, options.shard)
    await manifest.compact()
    await rm(work, { recursive: true, force: true })
    const place: Place = { root, manifest, force: options.force }
    const batch = new Batch(place, work, options)
    await batch.run(texts.filter(({ key }) => isInShard(key, options.shard)))
    await batch.leftovers(texts)
    await batch.link()
    await manifest.compact()
    return batch.summary
  } finally {
    await rm(work, { recursive: true, force: true }).catch(() => {})
    await release()
  }
}

class Batch {
  readonly #place: Place
  readonly #work: string
  readonly #options: BatchOptions
  readonly summary: BatchSummary = {
    texts: 0,
    converted: 0,
    kept: 0,
    failed: 0,
    files: 0,
    removed: 0,
    gone: 0,
    linked: 0,
  }
  /** Results that wait for those of texts before them. */
  readonly #results = new Map<number, { result: Result; kept: boolean }>()
  #told = 0
  #telling: Promise<void> = Promise.resolve()
  #texts: readonly Text[] = []

  constructor(place: Place, work: string, options: BatchOptions) {
    this.#place = place
    this.#work = work
    this.#options = options
  }

  async run(texts: readonly Text[]): Promise<void> {
    this.#texts = texts
    this.summary.texts = texts.length
    const jobs: Job[] = []
    let bytes = 0
    // the links that a text had are mostly those that it is to have, so that it need not be written again
    const before = this.#options.shard === null ? new LinkPlan(this.#place.manifest.entries) : null
    for (const [index, text] of texts.entries()) {
      if (this.#options.signal.aborted || !this.#goesOn()) return
      const size = await this.#prepare(index, text)
      this.#options.progress?.({ name: 'checking', at: index + 1, texts: texts.length, bytes: 0 }, null)
      if (size === null) continue
      bytes += size
      jobs.push({ ...text.job, index, links: before?.linksOf(text) ?? [], scratch: join(this.#work, String(index)) })
    }
    const stage: BatchStage = { name: 'converting', at: 0, texts: jobs.length, bytes }
    this.#options.progress?.(stage, null)
    await runJobs(jobs, {
      threads: this.#options.threads(jobs.length, bytes),
      signal: this.#options.signal,
      goesOn: () => this.#goesOn(),
      open: (index) => texts[index]?.open,
      done: async (result) => {
        await this.#settle(result)
        stage.at++
        this.#options.progress?.({ ...stage }, result)
      },
    })
    await this.#telling
  }

  /** Removes or counts the outputs of texts that were not named. */
  async leftovers(texts: readonly Text[]): Promise<void> {
    const named = new Set(texts.map(({ key }) => key))
    const { manifest } = this.#place
    for (const [key, entry] of [...manifest.entries]) {
      if (named.has(key) || !isInShard(key, this.#options.shard) || this.#options.signal.aborted) continue
      if (!this.#options.prune) this.summary.gone++
      else {
        this.summary.removed += await removeOutputs(this.#place, key, entry.outputs, new Set())
        manifest.remove(key)
      }
    }
  }

  /**
   * Writes again the texts whose Markdown cites documents of other texts and does not link to where these stand now. What a file holds in the end depends
   * on the texts of the folder alone, in whatever order and in however many runs they were converted. A part leaves it to the run of the whole.
   */
  async link(): Promise<void> {
    if (this.#options.shard !== null) return
    const { entries } = this.#place.manifest
    const plan = new LinkPlan(entries)
    const jobs = this.#texts.flatMap((text, index): Job[] =>
      plan.isStale(text)
        ? [{ ...text.job, index, links: plan.linksOf(text), scratch: join(this.#work, String(index)) }]
        : [],
    )
    const bytes = jobs.reduce((sum, { index }) => sum + (entries.get((this.#texts[index] as Text).key)?.size ?? 0), 0)
    const stage: BatchStage = { name: 'linking', at: 0, texts: jobs.length, bytes }
    await runJobs(jobs, {
      threads: this.#options.threads(jobs.length, bytes),
      signal: this.#options.signal,
      goesOn: () => this.#goesOn(),
      open: () => undefined,
      done: async (result) => {
        const failure = await this.#put(result)
        stage.at++
        this.#options.progress?.({ ...stage }, null)
        if (!failure) this.summary.linked++
        else
          await this.#fail({ ...newResult(result.index), failure }, (text, failed) =>
            this.#options.done(text, failed, false),
          )
      },
    })
  }

  #goesOn(): boolean {
    return !(this.#options.failFast && this.summary.failed > 0)
  }

  /** The size of a text that is to be converted; null where its outputs stand already, or where that is not possible. */
  async #prepare(index: number, text: Text): Promise<number | null> {
    const entry = this.#place.manifest.entries.get(text.key)
    const result = newResult(index)
    for (const target of text.job.targets) {
      const refused = target.several ? null : await refusal(this.#place, target.path)
      if (refused) {
        await this.#fail({ ...result, failure: refused })
        return null
      }
    }
    if (text.open) return 0
    try {
      const { bytes, sha256 } = await hashOf(text.job.file)
      if (this.#options.force || !entry || !this.#isSame(text, entry, sha256)) return bytes
      if (!(await isWhole(this.#place.root, entry.outputs))) return bytes
      const { documents, unread, rules, outputs } = entry
      this.summary.kept++
      this.#tell({ ...result, bytes, sha256, documents, unread, rules, outputs }, true)
      return null
    } catch (error) {
      const { code = null, message } = error as NodeJS.ErrnoException
      await this.#fail({ ...result, failure: { kind: 'read', code, message, path: null } })
      return null
    }
  }

  #isSame(text: Text, entry: Entry, sha256: string): boolean {
    return (
      isDone(entry) &&
      (entry.markdown !== null || markdownOf(text) === undefined) &&
      entry.sha256 === sha256 &&
      entry.input === text.input &&
      entry.settings === text.settings &&
      entry.version === this.#options.version
    )
  }

  /** Puts what was written of a text in its place; tells why that was not possible. */
  async #put(result: Result): Promise<Failure | null> {
    const text = this.#texts[result.index] as Text
    const scratch = join(this.#work, String(result.index))
    let { failure } = result
    failure ??= await publish(this.#place, scratch, {
      ...this.#entryOf(text, result),
      status: result.unread > 0 ? 'partial' : 'done',
      reason: null,
      outputs: result.outputs,
      markdown: result.markdown,
    })
    await rm(scratch, { recursive: true, force: true }).catch(() => {})
    return failure
  }

  async #settle(result: Result): Promise<void> {
    const failure = await this.#put(result)
    if (failure) return await this.#fail({ ...result, outputs: [], failure })
    this.summary.converted++
    this.summary.files += result.outputs.length
    this.#tell(result, false)
  }

  async #fail(
    result: Result,
    tell: (text: Text, result: Result) => void | Promise<void> = (_, failed) => this.#tell(failed, false),
  ): Promise<void> {
    this.summary.failed++
    const text = this.#texts[result.index] as Text
    const failure = result.failure as Failure
    const { outputs = [], markdown = null } = this.#place.manifest.entries.get(text.key) ?? {}
    const reason = [failure.kind, failure.code, failure.path].filter((part) => part !== null).join(' ')
    // A disk that is full may leave no room for this either; the next run does the text again in any case.
    await this.#place.manifest
      .put({ ...this.#entryOf(text, result), status: 'failed', reason, outputs, markdown })
      .catch(() => {})
    await tell(text, result)
  }

  #entryOf(text: Text, result: Result): Omit<Entry, 'status' | 'reason' | 'outputs' | 'markdown'> {
    const { key, input, settings } = text
    const { bytes: size, sha256, documents, unread, rules } = result
    return { key, input, size, sha256, settings, version: this.#options.version, documents, unread, rules }
  }

  /** Tells of results in the order of their texts. */
  #tell(result: Result, kept: boolean): void {
    this.#results.set(result.index, { result, kept })
    for (let at = this.#results.get(this.#told); at; at = this.#results.get(this.#told)) {
      this.#results.delete(this.#told)
      const text = this.#texts[this.#told++] as Text
      const { result: next, kept: stood } = at
      this.#telling = this.#telling.then(() => this.#options.done(text, next, stood))
    }
  }
}
