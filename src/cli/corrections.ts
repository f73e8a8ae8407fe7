import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Validator } from '../check/schema/failure.ts'
import type { Corrections, Issue } from '../tree/index.ts'
import { CliError, codeOf, EXIT } from './errors.ts'
import type { Input } from './inputs/index.ts'
import type { Session } from './session.ts'
import type { Options } from './spec.ts'

const SUFFIX = '.corrections.json'

/** The file of corrections that belongs to a text: `issues/1.txt` → `issues/1.corrections.json`. */
export const besideOf = (path: string): string => `${path.replace(/\.(?:txt|md)$/iu, '')}${SUFFIX}`

export const isCorrections = (path: string): boolean => path.endsWith(SUFFIX)

/** What became of the file that `--corrections` names: read once, and whether any text had corrections in it. */
interface Named {
  corrections: Corrections
  fits: boolean
}

const namedBy = new WeakMap<Session, Named>()

/** The corrections for a text: those of `--corrections`, else those that stand beside it, null where there are none. */
export async function correctionsFor(session: Session, options: Options, input: Input): Promise<Corrections | null> {
  if (options.corrections === false) return null
  if (typeof options.corrections === 'string') return await readOnce(session, options.corrections)
  if (input.path === null) return null
  return await readCorrections(session, besideOf(input.path), true)
}

async function readOnce(session: Session, path: string): Promise<Corrections> {
  const named = namedBy.get(session) ?? {
    corrections: (await readCorrections(session, path, false)) as Corrections,
    fits: false,
  }
  namedBy.set(session, named)
  return named.corrections
}

/** Notes that the file of `--corrections` held something for a text. */
export function noteFit(session: Session): void {
  const named = namedBy.get(session)
  if (named) named.fits = true
}

/** Says how many corrections were made in a text that was read as a whole, and notes whether there were any for it. */
export async function tellCorrected(session: Session, issues: readonly Issue[]): Promise<void> {
  const diagnostics = issues.flatMap((issue) => issue.diagnostics)
  for (const { rule, message } of diagnostics)
    if (rule === 'corrections-applied') await session.note('done.message', { message })
  if (!diagnostics.some(({ rule }) => rule === 'corrections-none')) noteFit(session)
}

/** Tells of a file of corrections that was for none of the texts; gives the exit code. */
export async function tellUnfit(session: Session, options: Options): Promise<number> {
  const named = namedBy.get(session)
  if (!named || named.fits || typeof options.corrections !== 'string') return EXIT.done
  await session.error('corrections.no-text', { path: options.corrections })
  return EXIT.findings
}

/** Reads a file of corrections; what does not fit its schema is a `CliError` that names the place. */
export async function readCorrections(session: Session, path: string, optional: boolean): Promise<Corrections | null> {
  const text = await readFile(resolve(session.io.cwd, path), 'utf8').catch((error) => {
    if (optional && (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')) return null
    throw new CliError('error.unreadable', { path, reason: codeOf(error) })
  })
  if (text === null) return null
  const value = parsed(text)
  if (value === undefined) throw new CliError('corrections.not-json', { path })
  const validate: Validator = (await import('../check/schema/corrections.generated.ts')).corrections
  if (!validate(value)) {
    const error = validate.errors?.[0]
    throw new CliError('corrections.bad', { path, at: error?.instancePath || '/', reason: error?.message ?? null })
  }
  return value as Corrections
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch {
    return undefined
  }
}
