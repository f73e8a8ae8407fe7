/** What `read` makes of the first thing that it can read; null where it can read none. */
export function first<S, T>(things: readonly S[], read: (thing: S) => T | null): T | null {
  for (const thing of things) {
    const value = read(thing)
    if (value !== null) return value
  }
  return null
}
