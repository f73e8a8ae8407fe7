import { join } from 'node:path'
import { isDecisive } from '../../batch/job.ts'
import type { BatchStage, BatchSummary } from '../../batch/run.ts'
import type { Failure, Result } from '../../batch/types.ts'
import { EXIT } from '../errors.ts'
import { type Progress, startProgress } from '../progress.ts'
import { codeOfTally, tellNotText } from '../read.ts'
import type { Session } from '../session.ts'
import { clockOf, speedOf } from './figures.ts'

/** The time and the slowest texts are told where so many were converted. */
const MANY = 10
const SLOWEST = 3
/** Failures that are named again at the end. */
const NAMED = 20

/** Tells of a batch on stderr: a line while it runs, findings and failures text by text, a summary at the end. */
export class Report {
  readonly #session: Session
  readonly #path: string
  readonly #rules = new Map<string, number>()
  readonly #failures: string[] = []
  #slowest: { path: string; seconds: number }[] = []
  #line: Progress | null = null
  #stage: BatchStage['name'] | null = null
  #began = performance.now()
  #done = { texts: 0, documents: 0, bytes: 0, failed: 0 }
  #documents = 0
  #unread = 0

  constructor(session: Session, path: string) {
    this.#session = session
    this.#path = path
  }

  /** Shows how far the run is: a text is looked at, or done. */
  progress({ name, at, texts, bytes }: BatchStage, result: Result | null): void {
    this.#line ??= startProgress(this.#session, texts, false)
    if (this.#stage !== name) this.#began = performance.now()
    this.#stage = name
    const done = this.#done
    if (result) {
      done.documents += result.documents
      done.bytes += result.bytes
      if (result.failure) done.failed++
    }
    this.#line.text(() => {
      if (name === 'checking') return this.#session.t('progress.checking', { at, count: texts })
      if (name === 'linking') return this.#session.t('progress.linking', { at, count: texts })
      const seconds = (performance.now() - this.#began) / 1000
      const left = done.bytes > 0 ? (seconds * Math.max(0, bytes - done.bytes)) / done.bytes : null
      return this.#session.t('progress.batch', {
        at,
        count: texts,
        documents: done.documents,
        speed: done.bytes > 0 ? speedOf(done.bytes, seconds) : null,
        left: left === null ? null : clockOf(left),
        failed: done.failed || null,
      })
    })
  }

  clear(): void {
    this.#line?.clear()
  }

  /** Tells of one text; gives its exit code. */
  async text(label: string, result: Result, kept: boolean): Promise<number> {
    const session = this.#session
    if (result.findings.length > 0 || result.failure) this.clear()
    for (const finding of result.findings) {
      if (finding.rule === 'corrections-applied') await session.note('done.message', { message: finding.message })
      await session.finding(label, isDecisive(finding), finding)
    }
    this.#documents += result.documents
    if (result.failure) {
      await this.#failure(label, result.failure)
      const { kind, code } = result.failure
      const reason = session.t(`failure.${kind}`, { code })
      this.#failures.push(session.t('done.failed-one', { path: label, reason }))
      return EXIT.failure
    }
    for (const [rule, count] of Object.entries(result.rules))
      this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + count)
    if (result.unread > 0) this.#unread++
    if (!kept) {
      this.#slowest.push({ path: label, seconds: result.milliseconds / 1000 })
      this.#slowest = this.#slowest.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST)
    }
    return codeOfTally(result)
  }

  async #failure(path: string, { kind, code, message, evidence, path: output }: Failure): Promise<void> {
    const session = this.#session
    const at = output === null ? path : join(this.#path, output)
    if (kind === 'read') return await session.error('error.unreadable', { path, reason: code ?? message })
    if (kind === 'write') {
      return await session.error('error.not-written', { path, folder: this.#path, reason: code ?? message })
    }
    if (kind === 'not-text') return await tellNotText(session, path, code, evidence)
    if (kind === 'internal') return await session.fault(new Error(message), path)
    if (kind === 'memory') return await session.error('error.memory', { path })
    if (kind === 'worker') return await session.error('error.worker', { path, reason: message })
    await session.error(`error.${kind}`, { path: at })
  }

  /** The run was stopped: what is done stays done. */
  async interrupted(): Promise<void> {
    this.clear()
    await this.#session.note('done.interrupted', { path: this.#path })
  }

  /** The summary: what was done, found and missed. `faults` counts inputs that could not be read; `prune` is what was asked for. */
  async end(summary: BatchSummary, { faults, prune }: { faults: number; prune: boolean }): Promise<void> {
    this.clear()
    const session = this.#session
    const { texts, files, kept, failed, removed, gone, converted, linked } = summary
    await session.note('done.written', { count: files, path: this.#path })
    if (texts > 1 || kept > 0 || faults > 0) {
      await session.note('done.batch', {
        texts,
        converted,
        documents: this.#documents,
        kept: kept || null,
        unread: this.#unread || null,
        failed: failed || null,
        left: texts - converted - kept - failed || null,
        faults: faults || null,
      })
    }
    if (texts > 1 && this.#rules.size > 0) {
      const rules = [...this.#rules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      await session.note('done.rules', { rules: rules.map(([rule, count]) => `${rule} ${count}`).join(', ') })
    }
    if (converted >= MANY) {
      const seconds = (performance.now() - this.#began) / 1000
      const slowest = this.#slowest.map(({ path, seconds }) => `${path} ${seconds.toFixed(1)} s`)
      await session.note('done.slowest', {
        time: clockOf(seconds),
        speed: speedOf(this.#done.bytes, seconds),
        slowest: slowest.join(', '),
      })
    }
    if (this.#failures.length > 0 && texts > 1) {
      const more = this.#failures.length - NAMED
      const failures = this.#failures.slice(0, NAMED).join(', ')
      await session.note('done.failed', { failures, more: more > 0 ? more : null })
    }
    if (linked > 0) await session.note('done.linked', { count: linked })
    if (removed > 0) await session.note('done.pruned', { count: removed })
    if (gone > 0) await session.note(prune ? 'done.not-pruned' : 'done.gone', { count: gone })
  }
}
