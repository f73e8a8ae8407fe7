import { Draft, type DraftType, type Part } from '../../../src/document/draft.ts'
import { Row } from '../../../src/document/row.ts'
import { linesOf } from '../../issue/linesOf.ts'

/** Lines of a text as rows. */
export const rowsOf = (...lines: string[]): Row[] => linesOf(lines.join('\n')).map((line) => new Row(line))

/** A block of lines, from line `number` on. */
export function draftOf(type: DraftType, lines: string | readonly string[], part: Part = 'own', number = 1): Draft {
  const [first, ...more] = rowsOf(...Array.from({ length: number - 1 }, () => ''), ...[lines].flat()).slice(number - 1)
  const draft = new Draft(type, first as Row, 'given', part)
  for (const row of more) draft.add(row)
  return draft
}
