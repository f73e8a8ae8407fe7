/** A place in the decoded text, as unist has it: `line` and `column` count from 1, `offset` from 0, in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of the decoded text: `start` is its first character, `end` the place just after its last. */
export interface Position {
  start: Point
  end: Point
}
