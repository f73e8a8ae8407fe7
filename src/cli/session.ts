import { shown, shownInLine } from '../lexicon/shown.ts'
import type { CliText } from '../messages/cli/index.ts'
import { cliText } from '../messages/cli/index.ts'
import type { Values } from '../messages/fill.ts'
import type { Lang } from '../messages/index.ts'
import type { PrintedDiagnostic } from '../tree/index.ts'
import { colorize, type Paint, painter } from './color.ts'
import { Interrupted } from './errors.ts'
import { Sink } from './sink.ts'
import type { Io } from './streams.ts'

/** How much is said on stderr: errors only, errors and what a person should know, everything. */
export type Loudness = 'quiet' | 'normal' | 'verbose'

const STYLES = { error: 'red', warning: 'yellow', info: 'cyan' } as const

/** One run of the command: where it reads and writes, in which language, how loud. */
export class Session {
  readonly io: Io
  readonly out: Sink
  readonly #err: Sink
  lang: Lang
  loudness: Loudness = 'normal'
  color: string | undefined
  progress = true

  constructor(io: Io, lang: Lang) {
    this.io = io
    this.lang = lang
    this.out = new Sink(io.streams.stdout)
    this.#err = new Sink(io.streams.stderr)
  }

  /** The text of the catalogue in the language of the session. */
  t(key: CliText, values: Values = {}): string {
    return cliText(this.lang, key, inLine(values))
  }

  /** A painter for stdout or stderr. */
  paint(stream: 'stdout' | 'stderr'): Paint {
    return painter(colorize(this.color, this.io.env, this.io.streams[stream]))
  }

  /** Columns that a line on stdout may take. Lines are cut on a terminal only: what is piped on is whole. */
  width(): number {
    const { isTTY, columns } = this.io.streams.stdout
    return isTTY && columns ? columns : Number.POSITIVE_INFINITY
  }

  /** Writes one line to stderr. A closed stderr is no reason to stop. */
  async say(line: string): Promise<void> {
    await this.#err.write(`${line}\n`).catch(() => {})
  }

  async error(key: CliText, values: Values = {}): Promise<void> {
    await this.say(`${this.paint('stderr')('red', 'gongbao:')} ${this.t(key, values)}`)
  }

  async note(key: CliText, values: Values = {}): Promise<void> {
    if (this.loudness !== 'quiet') await this.say(`gongbao: ${this.t(key, values)}`)
  }

  /** Tells an error that is a fault of gongbao itself; the stack only where it is asked for. */
  async fault(error: unknown, path: string | null = null): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error)
    await this.error('error.internal', { path, reason })
    if (this.io.env['GONGBAO_DEBUG'] && error instanceof Error) await this.say(shown(error.stack ?? ''))
  }

  /** Tells a finding about a text: what makes the exit code 1 always, the others with `--verbose`. */
  async finding(
    path: string,
    decisive: boolean,
    { severity, message, position, rule }: PrintedDiagnostic,
  ): Promise<void> {
    if (this.loudness !== 'verbose' && !decisive) return
    const paint = this.paint('stderr')
    const where = shownInLine(position ? `${path}:${position.start.line}:${position.start.column}` : path)
    const word = paint(STYLES[severity], this.t(`finding.severity.${severity}`))
    await this.say(`${paint('bold', where)}: ${word}: ${shownInLine(message)} ${paint('dim', `(${rule})`)}`)
  }

  /** Throws when the run was interrupted. */
  alive(): void {
    if (this.io.signal.aborted) throw new Interrupted()
  }
}

/** Values as they may stand in a message: a name of a file must not end the line, nor turn it. */
function inLine(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? shownInLine(value) : value]),
  )
}
