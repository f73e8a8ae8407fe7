import type { Row } from './row.ts'

/** Questions that are remembered so far; each has its own place in `Row.answers`. */
let questions = 0

/** Remembers what a question about a row was answered: many rules ask the same of the same line. */
export function perRow<T>(ask: (row: Row) => T): (row: Row) => T {
  const place = questions++
  return (row) => {
    const { answers } = row
    const known = answers[place] as T | undefined
    if (known !== undefined) return known
    const answer = ask(row)
    answers[place] = answer
    return answer
  }
}
