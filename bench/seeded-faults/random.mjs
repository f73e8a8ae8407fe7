/** A generator of numbers from 0 to 1 that gives the same ones for a seed every time (mulberry32). */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** The list in another order. */
export const shuffled = (list, next) =>
  list
    .map((item) => [next(), item])
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item)

/** What the writers of an issue draw from: whole numbers, items, chances. */
export function dice(seed) {
  const next = random(seed)
  const below = (count) => Math.floor(next() * count)
  const bags = new Map()
  return {
    below,
    /** A whole number from `least` to `most`. */
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** An item that has not been drawn from this list before, until all have been. */
    draw(list) {
      const left = bags.get(list)?.length ? bags.get(list) : shuffled(list, next)
      bags.set(list, left)
      return left.pop()
    },
  }
}
