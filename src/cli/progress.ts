import { shownInLine } from '../lexicon/shown.ts'
import { cutTo } from './align.ts'
import type { Session } from './session.ts'

/** A line on the terminal that says what is being read. */
export interface Progress {
  at(number: number, path: string): void
  /** Shows a line of another kind; it is made when it is shown. */
  text(line: () => string): void
  clear(): void
}

/** The line is drawn no more often than this, in milliseconds. */
const PAUSE = 100
const CLEAR = '\r\u001b[K'
const NONE: Progress = { at: () => {}, text: () => {}, clear: () => {} }

/**
 * Shows progress on stderr: only on a terminal, only with more than one text, not with `--quiet` or `--no-progress`.
 * Colour has no say in it. What goes to a terminal on stdout (`prints`) would be torn up by it, so then there is none either.
 */
export function startProgress(session: Session, count: number, prints: boolean): Progress {
  const { stderr, stdout } = session.io.streams
  if (!session.progress || session.loudness === 'quiet' || count < 2 || !stderr.isTTY) return NONE
  if (prints && stdout.isTTY) return NONE
  let shown = false
  let drawn = Number.NEGATIVE_INFINITY
  let late: NodeJS.Timeout | null = null
  const draw = (line: () => string): void => {
    drawn = performance.now()
    late = null
    // A full line would be broken at its last column.
    stderr.write(`${CLEAR}${cutTo(shownInLine(line()), (stderr.columns ?? 80) - 1)}`)
    shown = true
  }
  const show = (line: () => string): void => {
    if (late) clearTimeout(late)
    const wait = drawn + PAUSE - performance.now()
    if (wait <= 0) draw(line)
    else late = setTimeout(() => draw(line), wait).unref()
  }
  return {
    at: (number, path) => show(() => session.t('progress.reading', { at: number, count, path })),
    text: show,
    clear() {
      if (late) clearTimeout(late)
      late = null
      if (shown) stderr.write(CLEAR)
      shown = false
    },
  }
}
