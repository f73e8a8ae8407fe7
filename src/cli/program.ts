import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { commands } from './commands/index.ts'
import { applyConfig, printConfig } from './config/apply.ts'
import { CliError, EXIT } from './errors.ts'
import { commandHelp, programHelp } from './help.ts'
import { GENERAL } from './options.ts'
import type { Session } from './session.ts'
import type { CommandSpec, OptionSpec, Options } from './spec.ts'
import { versionLine } from './version.ts'

/** Reads the arguments, settles options and configuration, runs the command. Gives the exit code. */
export async function run(session: Session): Promise<number> {
  let code: number = EXIT.done
  let help = ''
  const start = async (spec: CommandSpec, args: string[], given: Options): Promise<void> => {
    const options = await applyConfig(session, given)
    session.lang = options.lang ?? session.lang
    session.loudness = options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'normal'
    session.color = options.color
    session.progress = options.progress !== false
    if (options.printConfig) return await printConfig(session, options)
    code = await (await spec.load()).run(session, args, options)
  }
  const program = buildProgram(session, start, (text) => {
    help += text
  })
  try {
    await program.parseAsync(session.io.argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw usageError(error)
    await session.out.write(help)
  }
  return code
}

type Start = (spec: CommandSpec, args: string[], options: Options) => Promise<void>

function buildProgram(session: Session, start: Start, writeHelp: (text: string) => void): Command {
  const program = new Command('gongbao')
    .exitOverride()
    .configureOutput({ writeOut: writeHelp, writeErr: () => {}, outputError: () => {} })
    .configureHelp({ formatHelp: () => programHelp(session) })
    .version(versionLine().trimEnd(), '-V, --version')
  for (const spec of GENERAL) program.addOption(option(spec))
  for (const [at, spec] of commands.entries()) {
    const command = program
      .command(spec.name, { isDefault: at === 0 })
      .configureHelp({ formatHelp: () => commandHelp(session, spec) })
    for (const argument of spec.args) command.argument(argument.name)
    for (const each of spec.options) command.addOption(option(each))
    command.action(async (...rest: unknown[]) => {
      const args = rest
        .slice(0, spec.args.length)
        .flat()
        .filter((arg): arg is string => typeof arg === 'string')
      await start(spec, args, optionsOf(command))
    })
  }
  return program
}

function optionsOf(command: Command): Options {
  const options = command.optsWithGlobals<Options>()
  const given = Object.keys(options).filter((key) => command.getOptionValueSourceWithGlobals(key) === 'cli')
  return { ...options, given }
}

function option(spec: OptionSpec): Option {
  const made = new Option(spec.flags)
  if (spec.choices) made.choices(spec.choices)
  if (spec.value === 'choices') made.argParser((value) => several(value, spec.choices ?? []))
  if (spec.value === 'jobs') made.argParser((value) => (value === 'auto' ? value : String(count(value))))
  if (spec.value === 'list') made.argParser(list)
  if (spec.value === 'count') made.argParser(count)
  if (spec.value === 'each') made.argParser(each)
  if (spec.value === 'without') made.argParser(without)
  if (spec.value === 'whole') made.argParser(whole)
  return made
}

/** `a, b,c` → a b c; an option given twice adds up. */
const list = (value: string, before: string[] = []): string[] => [
  ...before,
  ...value
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
]

/** `ndjson,csv`: each one of the choices. */
function several(value: string, choices: readonly string[]): string {
  const values = list(value)
  if (values.length === 0 || values.some((one) => !choices.includes(one))) {
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
  }
  return values.join(',')
}

const each = (value: string, before: string[] = []): string[] => [...before, value]

const without = (value: string, before: string[] = []): string[] => [
  ...before,
  ...list(value).map((part) => `-${part}`),
]

function whole(value: string): number {
  if (!/^(?:0|[1-9]\d{0,8})$/.test(value)) throw new InvalidArgumentError('')
  return Number(value)
}

function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('')
  return Number(value)
}

const USAGE = {
  'commander.unknownOption': 'usage.unknown-option',
  'commander.optionMissingArgument': 'usage.option-value',
  'commander.invalidArgument': 'usage.bad-value',
  'commander.missingArgument': 'usage.missing-argument',
  'commander.excessArguments': 'usage.too-many',
  'commander.conflictingOption': 'usage.conflict',
} as const

/** The parser's own error, in the language of the session: what it names stands in quotes in its message. */
function usageError(error: CommanderError): CliError {
  const names = [...error.message.matchAll(/'([^']*)'/g)].map(([, name]) => name as string)
  const choices = error.message.match(/Allowed choices are (.*)\./)?.[1] ?? null
  const meant = error.message.match(/\(Did you mean (?:one of )?(.*)\?\)/)?.[1] ?? null
  const key = USAGE[error.code as keyof typeof USAGE] ?? 'usage.other'
  return new CliError(key, { name: names[0] ?? null, value: names[1] ?? null, choices, meant, reason: error.message })
}
