/** Answers that are remembered at most; then all are forgotten. */
const MOST = 64
/** What is longer is seldom asked again, and would be kept for nothing. */
const LONGEST = 200

/**
 * Remembers what a question about a string was answered last: several readers ask the same of one line, and of the names in it. An answer is
 * shared by all who ask, so nobody may change it.
 */
export function recent<T>(ask: (s: string) => T): (s: string) => T {
  const answers = new Map<string, T>()
  return (s) => {
    if (s.length > LONGEST) return ask(s)
    const known = answers.get(s)
    if (known !== undefined || answers.has(s)) return known as T
    const answer = ask(s)
    if (answers.size === MOST) answers.clear()
    answers.set(s, answer)
    return answer
  }
}
