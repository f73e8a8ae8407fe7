/** Places in the decoded text, as unist has them: `line` and `column` count from 1, `offset` from 0, in UTF-16 code units. */
export type { Point, Position } from './schema.generated.ts'
