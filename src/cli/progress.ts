import type { Session } from './session.ts'

/** A line on the terminal that says what is being read. */
export interface Progress {
  at(number: number, path: string): void
  /** Shows a line of another kind. */
  text(line: string): void
  clear(): void
}

const CLEAR = '\r\u001b[K'
const NONE: Progress = { at: () => {}, text: () => {}, clear: () => {} }

/**
 * Shows progress on stderr: only on a terminal, only with more than one text, not with `--quiet` or `--no-progress`.
 * Colour has no say in it. What goes to a terminal on stdout would be torn up by it, so then there is none either.
 */
export function startProgress(session: Session, count: number): Progress {
  const { stderr, stdout } = session.io.streams
  if (!session.progress || session.loudness === 'quiet' || count < 2 || !stderr.isTTY || stdout.isTTY) return NONE
  let shown = false
  const show = (line: string): void => {
    stderr.write(`${CLEAR}${line.slice(0, Math.floor((stderr.columns ?? 80) / 2))}`)
    shown = true
  }
  return {
    at: (number, path) => show(session.t('progress.reading', { at: number, count, path })),
    text: show,
    clear() {
      if (shown) stderr.write(CLEAR)
      shown = false
    },
  }
}
