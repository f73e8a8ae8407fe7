import { commands } from '../commands/index.ts'
import { GENERAL } from '../options.ts'
import type { Session } from '../session.ts'
import type { OptionSpec } from '../spec.ts'

/** An option as a shell completes it. */
export interface CompletedOption {
  short: string | null
  long: string
  /** What follows it: one of some words, a path, any word, or nothing. */
  takes: readonly string[] | 'path' | 'word' | null
  text: string
}

export interface CompletedCommand {
  name: string
  text: string
  options: CompletedOption[]
  /** What its arguments are. */
  takes: readonly string[] | 'path' | null
}

/** Commands that take the name of something that comes with gongbao. */
const NAMED = new Set(['schema', 'rules'])

/** What there is to complete, in the language of the session. */
export function completionModel(session: Session): CompletedCommand[] {
  return commands.map((spec) => ({
    name: spec.name,
    text: session.t(spec.text),
    options: [...[...spec.options, ...GENERAL].map((each) => optionModel(session, each)), help(session)],
    takes: spec.args[0]?.choices ?? (NAMED.has(spec.name) ? null : 'path'),
  }))
}

const help = (session: Session): CompletedOption => ({
  short: '-h',
  long: '--help',
  takes: null,
  text: session.t('option.help'),
})

function optionModel(session: Session, spec: OptionSpec): CompletedOption {
  const [, short = null, long, value] = /^(?:(-.), )?(--[\w-]+)(?: (<.*>))?$/.exec(spec.flags) ?? []
  return {
    short,
    long: long ?? spec.flags,
    takes: value === undefined ? null : (spec.choices ?? (spec.completes ? 'path' : 'word')),
    text: session.t(spec.text),
  }
}

/** The options of all commands, each once. */
export function allOptions(model: readonly CompletedCommand[]): CompletedOption[] {
  const byName = new Map(model.flatMap((command) => command.options.map((option) => [option.long, option])))
  return [...byName.values()]
}

/** The spellings of an option: `-f`, `--format`. */
export const spellings = ({ short, long }: CompletedOption): string[] => (short === null ? [long] : [short, long])
