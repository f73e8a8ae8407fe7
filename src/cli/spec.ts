import type { CliText } from '../messages/cli/index.ts'
import type { Profile } from '../options.ts'
import type { Session } from './session.ts'

/** Under which heading of the help an option stands. */
export type Group = 'input' | 'rules' | 'output' | 'content' | 'general'

/** One option, as data: the parser, the help and the completions are made from it. */
export interface OptionSpec {
  /** As commander reads them: `-f, --format <format>`. */
  flags: string
  group: Group
  text: CliText
  /** The values it takes, where these are few. */
  choices?: readonly string[]
  /**
   * What becomes of the value; a word by itself where absent. `each` gathers the values of an option given several times,
   * `without` puts them into the list of the positive option with a minus, `whole` is a number from 0, `choices` several of the
   * choices with commas between them, `jobs` a number from 1 or `auto`.
   */
  value?: 'list' | 'count' | 'each' | 'without' | 'whole' | 'choices' | 'jobs'
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
  /** What the exit code 1 says, where it is something else than of most commands. */
  findings?: CliText
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
  /** A file; false is none, and absent those beside the texts. */
  corrections?: string | boolean
  /** One or several, with commas between them. */
  format?: string
  output?: string
  of?: string
  single?: boolean
  /** A number, or `auto`. */
  jobs?: string
  failFast?: boolean
  prune?: boolean
  /** `I/N`. */
  shard?: string
  tables?: string | false
  excel?: boolean
  force?: boolean
  fields?: string[]
  blocks?: boolean
  positions?: boolean
  normalize?: boolean
  json?: boolean
  table?: number
  /** How often something is to be seen. */
  min?: number
  /** Rules by id; those of `--no-rule` begin with a minus. */
  rule?: string[]
  reporter?: string[]
  failOn?: string
  maxWarnings?: number
  fix?: boolean
  diff?: boolean
  baseline?: string
  suppressions?: string
  /** Where the rule pages are published, with `{rule}` for the id; from the configuration only. */
  rulePages?: string
  /** Severities by rule id; from the configuration only. */
  rules?: Record<string, 'error' | 'warning' | 'info' | 'off'>
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
