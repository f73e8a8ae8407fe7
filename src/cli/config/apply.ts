import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'
import type { Config } from './config.ts'
import { findConfig, readConfig } from './read.ts'

/** The options of a run: what the command line says, else what the configuration says. */
export async function applyConfig(session: Session, given: Options): Promise<Options> {
  const { cwd } = session.io
  const config =
    given.config === false
      ? null
      : typeof given.config === 'string'
        ? await readConfig(cwd, given.config)
        : await findConfig(cwd)
  return config ? merge(given, config) : given
}

/** What is left out by the one or the other is left out. */
function merge(given: Options, config: Config): Options {
  const { $schema: _, blocks, positions, ...values } = config
  return {
    ...values,
    ...given,
    ...(config.tables === undefined || given.tables === false || typeof given.tables === 'string'
      ? {}
      : { tables: config.tables }),
    blocks: given.blocks !== false && blocks !== false,
    positions: given.positions !== false && positions !== false,
  }
}

const KEYS: readonly (keyof Config & keyof Options)[] = [
  'lang',
  'format',
  'encoding',
  'encodings',
  'fields',
  'blocks',
  'tables',
  'positions',
  'normalize',
  'single',
  'excel',
  'rules',
  'rulePages',
  'failOn',
  'maxWarnings',
  'suppressions',
  'profile',
]

/** Prints what is in force, as a configuration file that says the same. */
export async function printConfig(session: Session, options: Options): Promise<void> {
  const entries = KEYS.map((key) => [key, options[key]] as const).filter(
    ([key, value]) => value !== undefined && !(key === 'tables' && value === true),
  )
  await session.out.write(`${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
}
