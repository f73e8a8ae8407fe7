import type { CliText } from '../messages/cli/index.ts'
import type { Profile } from '../options.ts'
import type { Session } from './session.ts'

/** Under which heading of the help an option stands. */
export type Group = 'input' | 'output' | 'content' | 'general'

/** One option, as data: the parser, the help and the completions are made from it. */
export interface OptionSpec {
  /** As commander reads them: `-f, --format <format>`. */
  flags: string
  group: Group
  text: CliText
  /** The values it takes, where these are few. */
  choices?: readonly string[]
  /** What becomes of the value; a word by itself where absent. */
  value?: 'list' | 'count'
  /** What it takes, for completions. */
  completes?: 'file' | 'folder'
}

/** One command, as data. `load` fetches its code, so that nothing else is loaded at start. */
export interface CommandSpec {
  name: string
  /** Arguments as commander reads them: `[inputs...]`. */
  args: readonly { name: string; text: CliText; choices?: readonly string[]; completes?: 'file' }[]
  text: CliText
  options: readonly OptionSpec[]
  examples: readonly string[]
  load(): Promise<{ run(session: Session, args: string[], options: Options): Promise<number> }>
}

/** The options of a run, by commander's name of each; which of them a command knows, its spec says. */
export interface Options {
  encoding?: string
  encodings?: string[]
  filesFrom?: string
  null?: boolean
  passOnNoFiles?: boolean
  stdinFilename?: string
  format?: string
  output?: string
  of?: string
  single?: boolean
  tables?: string | false
  excel?: boolean
  force?: boolean
  fields?: string[]
  blocks?: boolean
  positions?: boolean
  normalize?: boolean
  json?: boolean
  table?: number
  lang?: 'zh' | 'en'
  color?: string
  quiet?: boolean
  verbose?: boolean
  progress?: boolean
  config?: string | false
  printConfig?: boolean
  /** Names of the options that the command line itself gives. */
  given?: string[]
  /** From the configuration only. */
  profile?: Profile
}
