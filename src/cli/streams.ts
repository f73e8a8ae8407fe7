import type { Readable, Writable } from 'node:stream'

export interface Streams {
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable & { isTTY?: boolean; columns?: number }
  stderr: Writable & { isTTY?: boolean; columns?: number }
}

/** What the command line is run with. Nothing under `src/cli/` looks at `process` itself. */
export interface Io {
  /** The arguments after the program's name. */
  argv: readonly string[]
  streams: Streams
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  /** Set off by an interrupt. */
  signal: AbortSignal
}
