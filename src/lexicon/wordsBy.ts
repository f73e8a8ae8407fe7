/** Words by one of their characters, those of each the longest first: so that a reader tries few of many. */
export function wordsBy(words: Iterable<string>, of: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const alike = found.get(of(word))
    if (alike === undefined) found.set(of(word), [word])
    else alike.push(word)
  }
  return found
}
