import { isDecisive } from '../batch/job.ts'
import type { NotTextEvidence } from '../messages/notText.ts'
import type { ParseOptions } from '../options.ts'
import type { GazetteRecord } from '../tree/index.ts'
import { correctionsFor, noteFit, tellUnfit } from './corrections.ts'
import { CliError, EXIT, Interrupted, isSystemError, OutputClosed } from './errors.ts'
import { findInputs, type Input } from './inputs/index.ts'
import { startProgress } from './progress.ts'
import type { Session } from './session.ts'
import type { Options } from './spec.ts'

/** What became of a text, for the exit code. */
export interface Tally {
  documents: number
  /** Findings that say that something could not be read. */
  unread: number
}

/**
 * Runs `work` on every text that the arguments name, one after another. A text that cannot be read is told and does not
 * stop the others. Gives the worst exit code.
 */
export async function eachInput(
  session: Session,
  args: readonly string[],
  options: Options,
  work: (input: Input, all: { count: number; many: boolean }) => Promise<number>,
): Promise<number> {
  await checkEncodings(options)
  const found = await findInputs(session, args, options)
  let code: number = found.failed > 0 ? EXIT.failure : EXIT.done
  const progress = startProgress(session, found.inputs.length, options.output === undefined || options.output === '-')
  try {
    for (const [at, input] of found.inputs.entries()) {
      session.alive()
      progress.at(at + 1, labelOf(session, input))
      try {
        code = Math.max(code, await work(input, { count: found.inputs.length, many: found.many }))
      } catch (error) {
        progress.clear()
        code = Math.max(code, await tellInput(session, input, error))
      }
    }
  } finally {
    progress.clear()
  }
  return Math.max(code, await tellUnfit(session, options))
}

/** The name of a text in messages. */
export const labelOf = (session: Session, input: Input): string => input.path ?? session.t('stdin.name')

/** Tells why one text could not be read. What concerns the whole run is thrown on. */
export async function tellInput(session: Session, input: Input, error: unknown): Promise<number> {
  if (error instanceof OutputClosed || error instanceof Interrupted || session.io.signal.aborted) throw error
  const path = labelOf(session, input)
  const { name, what, evidence } = error as { name?: string; what?: string; evidence?: NotTextEvidence }
  if (error instanceof CliError) await session.error(error.key, { path, ...error.values })
  else if (name === 'NotTextError') await tellNotText(session, path, what, evidence)
  else if (isSystemError(error)) await session.error('error.unreadable', { path, reason: error.code })
  else await session.fault(error, path)
  return EXIT.failure
}

/** Tells that an input is no text: what it is, and what that was told by. */
export async function tellNotText(
  session: Session,
  path: string,
  what: string | null | undefined,
  evidence: NotTextEvidence | null | undefined,
): Promise<void> {
  const { notTextClause } = await import('../messages/notText.ts')
  const key =
    what === 'binary'
      ? 'error.binary'
      : what === 'unsupported-encoding'
        ? 'error.unsupported-encoding'
        : 'error.not-text'
  await session.error(key, { path, what, detail: evidence && notTextClause(evidence, session.lang) })
}

/** A label that names no encoding is told before anything is read. */
export async function checkEncodings(options: Options): Promise<void> {
  const labels = [...(options.encoding === undefined ? [] : [options.encoding]), ...(options.encodings ?? [])]
  if (labels.length === 0) return
  const { encodingOfLabel, KNOWN_LABELS } = await import('../source/labels.ts')
  for (const label of labels) {
    try {
      encodingOfLabel(label)
    } catch {
      throw new CliError('error.unknown-encoding', { label, choices: KNOWN_LABELS.join(', ') })
    }
  }
}

/** The options of the parser, from those of the command line. */
export function parseOptions(session: Session, options: Options, path: string | null): ParseOptions {
  return {
    path,
    lang: session.lang,
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.encodings === undefined ? {} : { encodings: options.encodings }),
    ...(options.normalize === undefined ? {} : { normalize: options.normalize }),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
  }
}

/** The options of the parser for a text, with the corrections that are for it. */
export async function correctedOptions(session: Session, options: Options, input: Input): Promise<ParseOptions> {
  const corrections = await correctionsFor(session, options, input)
  return { ...parseOptions(session, options, input.path), ...(corrections ? { corrections } : {}) }
}

/** The records of one text. Findings are told as loudly as the session is; `tally` counts as they pass. */
export async function* readRecords(
  session: Session,
  input: Input,
  options: Options,
  tally: Tally,
): AsyncGenerator<GazetteRecord> {
  const { parseStream } = await import('../pipeline.ts')
  const settings = await correctedOptions(session, options, input)
  let fits = true
  for await (const record of parseStream(input.open(), settings)) {
    session.alive()
    if (record.type === 'diagnostic' && record.rule === 'corrections-none') fits = false
    if (record.type === 'document') tally.documents++
    if (record.type === 'diagnostic') {
      if (record.rule === 'corrections-applied') await session.note('done.message', { message: record.message })
      const decisive = isDecisive(record)
      if (decisive) tally.unread++
      await session.finding(labelOf(session, input), decisive, record)
    }
    yield record
  }
  if (fits) noteFit(session)
}

export const newTally = (): Tally => ({ documents: 0, unread: 0 })

/** 1 where something could not be read in full, or nothing was found that is a document. */
export const codeOfTally = ({ documents, unread }: Readonly<Tally>): number =>
  unread > 0 || documents === 0 ? EXIT.findings : EXIT.done
