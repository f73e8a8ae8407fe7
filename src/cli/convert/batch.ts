import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { LockedError } from '../../batch/lock.ts'
import { outputNames } from '../../batch/names.ts'
import { runBatch, type Text } from '../../batch/run.ts'
import { readShard, type Shard } from '../../batch/shard.ts'
import type { Target } from '../../batch/types.ts'
import { version } from '../../version.ts'
import { noteFit, tellUnfit } from '../corrections.ts'
import { CliError, EXIT, Interrupted } from '../errors.ts'
import { findInputs, type Input } from '../inputs/index.ts'
import { checkEncodings, correctedOptions, labelOf, tellInput } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'
import { Report } from './report.ts'
import { writing } from './writing.ts'

/** Texts of less than so many bytes together are converted sooner by one thread than others are started. */
const WORTH_THREADS = 1_000_000

/** A format with its writer's options; `extension` is that of one file, and `several` files have none in common. */
export type Planned = Pick<Target, 'format' | 'settings' | 'several'> & { extension: string }

/** Converts texts into a folder: in parallel, keeping what is done and unchanged. Gives the exit code. */
export async function convertFolder(
  session: Session,
  args: readonly string[],
  options: Options,
  planned: readonly Planned[],
): Promise<number> {
  const path = options.output as string
  const shard = shardOf(options)
  await checkEncodings(options)
  const found = await findInputs(session, args, options)
  const report = new Report(session, path)
  let code: number = found.failed > 0 ? EXIT.failure : EXIT.done
  const texts: Text[] = []
  let unfit = 0
  const extensions = planned.map(({ several, extension }) => (several ? '' : extension))
  const nameOf = outputNames(extensions.reduce((a, b) => (b.length > a.length ? b : a), ''))
  for (const input of found.inputs) {
    try {
      texts.push(await textOf(session, input, options, planned, { key: nameOf(input.name), many: found.many }))
    } catch (error) {
      code = Math.max(code, await tellInput(session, input, error))
      unfit++
      if (options.failFast) return code
    }
  }
  try {
    const summary = await writing(path, () =>
      runBatch(texts, {
        folder: resolve(session.io.cwd, path),
        version,
        threads: (count, bytes) => threadsOf(options.jobs, count, bytes),
        force: options.force === true,
        failFast: options.failFast === true,
        // Where an input was not found it is not known what is gone.
        prune: options.prune === true && found.failed === 0 && code !== EXIT.failure,
        shard,
        signal: session.io.signal,
        progress: (stage, result) => report.progress(stage, result),
        done: async (text, result, kept) => {
          if (result.fits && options.corrections !== false) noteFit(session)
          const label = text.input ?? labelOf(session, { path: null } as Input)
          code = Math.max(code, await report.text(label, result, kept))
        },
      }),
    )
    session.alive()
    await report.end(summary, { faults: found.failed + unfit, prune: options.prune === true })
  } catch (error) {
    if (session.io.signal.aborted) {
      await report.interrupted()
      throw new Interrupted()
    }
    if (error instanceof LockedError) {
      const lock = join(path, '.gongbao', basename(error.path))
      throw new CliError('error.locked', { path, pid: error.pid, host: error.host, lock })
    }
    throw error
  } finally {
    report.clear()
  }
  return Math.max(code, await tellUnfit(session, options))
}

async function textOf(
  session: Session,
  input: Input,
  options: Options,
  planned: readonly Planned[],
  { key, many }: { key: string; many: boolean },
): Promise<Text> {
  const parse = await correctedOptions(session, options, input)
  const targets = planned.map(({ format, settings, several, extension }): Target => {
    return { format, settings, several, path: several ? (many ? `${key}/` : '') : `${key}${extension}` }
  })
  const { path: _, ...rest } = parse
  const settings = createHash('sha256')
    .update(JSON.stringify([rest, targets]))
    .digest('hex')
    .slice(0, 16)
  return {
    key,
    input: input.path,
    settings,
    job: {
      file: input.file ?? '',
      parse,
      targets,
      findings: session.loudness === 'verbose' ? 'all' : 'decisive',
    },
    ...(input.file === null ? { open: () => input.open() } : {}),
  }
}

function shardOf({ shard }: Options): Shard | null {
  if (shard === undefined) return null
  const read = readShard(shard)
  if (read === null) throw new CliError('usage.bad-value', { name: '--shard', value: shard })
  return read
}

/**
 * `auto`: as many as the machine has processors, where there is work for them. One thread too is another than this: where a text
 * takes more memory than there is, it is the thread that dies.
 */
function threadsOf(jobs: string | undefined, texts: number, bytes: number): number {
  const isAuto = jobs === undefined || jobs === 'auto'
  if (bytes < WORTH_THREADS && (isAuto || Number(jobs) === 1)) return 0
  return Math.min(isAuto ? availableParallelism() : Number(jobs), texts)
}
