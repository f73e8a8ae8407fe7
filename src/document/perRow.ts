import type { Row } from './row.ts'

/** Remembers what a question about a row was answered: many rules ask the same of the same line. */
export function perRow<T>(ask: (row: Row) => T): (row: Row) => T {
  const answers = new WeakMap<Row, { answer: T }>()
  return (row) => {
    const known = answers.get(row)
    if (known) return known.answer
    const answer = ask(row)
    answers.set(row, { answer })
    return answer
  }
}
