import type { Position } from './position.ts'

/**
 * One line of the decoded text. The pieces tile the input: `value + eol` of all lines, put together, is the input.
 * A form feed inside a line ends a piece but not the line, and so does the limit of a line's length: `column` is 1 save after these.
 */
export interface Line {
  /** Line number, from 1, as editors count: LF, CRLF and CR end a line, a form feed does not. */
  number: number
  /** Column of the first character of `value`, from 1. */
  column: number
  /** Offset of the first character of `value`, from 0, in UTF-16 code units of the decoded text. */
  offset: number
  /** The text without what ended it. */
  value: string
  /** What ended it: LF, CRLF, CR, FF, or nothing at the end of the input and where the line is longer than the limit. */
  eol: '\n' | '\r\n' | '\r' | '\f' | ''
}

/** The position of a run of lines, from the first character of `first` to the last of `last` (line ends not counted). */
export function linesPosition(first: Line, last: Line = first): Position {
  return {
    start: { line: first.number, column: first.column, offset: first.offset },
    end: { line: last.number, column: last.column + last.value.length, offset: last.offset + last.value.length },
  }
}

/** The position of the characters `from` to `to` (offsets in `line.value`) of one line. */
export function piecePosition(line: Line, from: number, to: number): Position {
  return {
    start: { line: line.number, column: line.column + from, offset: line.offset + from },
    end: { line: line.number, column: line.column + to, offset: line.offset + to },
  }
}
