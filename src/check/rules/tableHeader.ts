import { fold } from '../../lexicon/fold.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

const isFilled = (rows: readonly string[][], column: number): boolean =>
  rows.length > 1 && rows.every((cells) => cells[column] !== '')

/** Whether the names are the same two or three times over, more than one each time. */
const isRepeated = (names: readonly string[]): boolean =>
  [2, 3].some((times) => {
    const size = names.length / times
    return Number.isInteger(size) && size > 1 && names.every((name, i) => name !== '' && name === names[i % size])
  })

export const tableHeader: Rule = {
  id: 'table-header',
  group: 'table',
  severity: 'info',
  description: { zh: '表格各列都有名称，且不重名。', en: 'Every column of a table has a name of its own.' },
  rationale: {
    zh: '没有名称的列读不懂，重名的列分不清。没有表头的表格不查；中间的空表头视为与前一格合并。',
    en: 'A column without a name is not understood, two of one name are not told apart. Tables without any header are left alone; an empty head inside counts as merged with the one before it.',
  },
  example: { bad: '序号\t乡镇\t\n1\t柳溪镇\t35', good: '序号\t乡镇\t户数\n1\t柳溪镇\t35' },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      for (const { columns, headerRows, rows, position } of document.tables) {
        if (headerRows === 0 || columns.every((name) => name === '')) continue
        // A long list set in two halves: 单位 电话 单位 电话
        if (isRepeated(columns.map(fold))) continue
        const seen = new Set<string>()
        for (const [i, name] of columns.entries()) {
          const key = fold(name)
          const isNamed = key !== '' && !seen.has(key)
          seen.add(key)
          // Inside, an empty head belongs to the merged one before it; the corner of a table may be empty.
          if (isNamed || (key === '' && (i < columns.length - 1 || !isFilled(rows, i)))) continue
          yield {
            position: { start: position.start, end: position.start },
            document: document.id,
            actual: i + 1,
            values: { name: name === '' ? null : name },
          }
          break
        }
      }
    }
  },
}
