import type { CliText } from '../messages/cli/index.ts'
import type { Values } from '../messages/fill.ts'

/** The exit codes, as README and `--help` list them. */
export const EXIT = { done: 0, findings: 1, failure: 2, interrupted: 130 } as const

/** A fault that a person can mend: wrong use, wrong path, wrong configuration. Told in one line, exit code 2. */
export class CliError extends Error {
  readonly key: CliText
  readonly values: Values
  constructor(key: CliText, values: Values = {}) {
    super(key)
    this.key = key
    this.values = values
  }
}

/** The reader of our output went away (`gongbao … | head -1`). Nothing is wrong: exit code 0, no message. */
export class OutputClosed extends Error {}

/** The person or the system asked us to stop. */
export class Interrupted extends Error {}

/** Whether the system refused something: no fault of this program. */
export function isSystemError(error: unknown): error is { code: string; syscall: string; path?: string } {
  return codeOf(error) !== null && typeof (error as { syscall?: unknown }).syscall === 'string'
}

/** `error.code` of a Node error (ENOENT), null where there is none. */
export function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : null
}
