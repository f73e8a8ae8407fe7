export type { Diagnostic, Severity } from './diagnostic.ts'
export { type Line, linesPosition, piecePosition } from './line.ts'
export type * from './nodes.ts'
export type { Point, Position } from './position.ts'
