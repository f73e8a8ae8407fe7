import type { CliText } from '../messages/cli/index.ts'
import { commands } from './commands/index.ts'
import { GENERAL } from './options.ts'
import type { Session } from './session.ts'
import type { CommandSpec, Group, OptionSpec } from './spec.ts'

const GROUPS: readonly Group[] = ['input', 'rules', 'output', 'content', 'general']
const EXITS = [0, 1, 2, 130] as const

type Row = readonly [term: string, text: string]

/** The help of the program: what it is for, its commands, what all of them take. */
export function programHelp(session: Session): string {
  return sections(session, [
    ['', [], session.t('program.purpose')],
    ['help.usage', [], '  gongbao [command] [options] [inputs...]'],
    ['help.commands', commands.map((spec): Row => [spec.name, session.t(spec.text)]), session.t('help.default')],
    ['group.general', [...GENERAL.map((spec) => optionRow(session, spec)), ...standing(session)]],
    [
      'help.examples',
      [],
      commands
        .slice(0, 3)
        .map((spec) => `  ${spec.examples[0]}`)
        .join('\n'),
    ],
    ['help.exits', exits(session)],
    ['', [], session.t('help.more')],
  ])
}

/** The help of one command: purpose, arguments, options by group, examples, exit codes. */
export function commandHelp(session: Session, spec: CommandSpec): string {
  const usage = `  gongbao ${spec.name} [options] ${spec.args.map((argument) => argument.name).join(' ')}`
  const options = [...spec.options, ...GENERAL]
  return sections(session, [
    ['', [], session.t(spec.text)],
    ['help.usage', [], usage.trimEnd()],
    ['help.arguments', spec.args.map((argument): Row => [argument.name, withChoices(session, argument)])],
    ...GROUPS.map((group): Section => {
      const rows = options.filter((each) => each.group === group).map((each) => optionRow(session, each))
      return [`group.${group}`, group === 'general' ? [...rows, ...standing(session).slice(0, 1)] : rows]
    }),
    ['help.examples', [], spec.examples.map((example) => `  ${example}`).join('\n')],
    ['help.exits', exits(session, spec.findings)],
  ])
}

type Section = readonly [heading: CliText | '', rows: readonly Row[], text?: string]

const exits = (session: Session, findings: CliText = 'exit.1'): Row[] =>
  EXITS.map((code) => [String(code), session.t(code === 1 ? findings : `exit.${code}`)])

const standing = (session: Session): Row[] => [
  ['-h, --help', session.t('option.help')],
  ['-V, --version', session.t('option.version')],
]

const optionRow = (session: Session, spec: OptionSpec): Row => [
  spec.flags.startsWith('--') ? `    ${spec.flags}` : spec.flags,
  withChoices(session, spec),
]

function withChoices(session: Session, spec: { text: CliText; choices?: readonly string[] }): string {
  const text = session.t(spec.text)
  return spec.choices ? `${text}${session.t('help.choices', { choices: spec.choices.join(', ') })}` : text
}

/** Headings over their rows; all terms of one help in one column. They are ASCII, so `length` is their width. */
function sections(session: Session, parts: readonly Section[]): string {
  const width = Math.max(...parts.flatMap(([, rows]) => rows.map(([term]) => term.length)))
  const blocks = parts.flatMap(([heading, rows, text]) => {
    if (rows.length === 0 && !text) return []
    const lines = [
      ...(heading ? [session.t(heading)] : []),
      ...rows.map(([term, meaning]) => `  ${term.padEnd(width)}  ${meaning}`),
      ...(text ? [text] : []),
    ]
    return [lines.join('\n')]
  })
  return `${blocks.join('\n\n')}\n`
}
