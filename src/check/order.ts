/**
 * The indexes of the numbers that stand out of a rising order: those left over beside a longest run that never falls.
 * [1, 2, 9, 3, 4] gives [2]. `strict` does not let a number repeat.
 */
export function outOfOrder(numbers: readonly number[], strict = false): number[] {
  const tails: number[] = []
  const before: number[] = []
  numbers.forEach((number, i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      const tail = numbers[tails[middle] as number] as number
      if (strict ? tail < number : tail <= number) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = i
  })
  const kept = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) kept.add(at)
  return numbers.map((_, i) => i).filter((i) => !kept.has(i))
}

/** Whether so few of `count` stand out that the rest is an order: at most a quarter, and one of three. */
export const isOrder = (outside: number, count: number): boolean =>
  count >= 3 && outside <= Math.max(1, Math.floor(count / 4))
