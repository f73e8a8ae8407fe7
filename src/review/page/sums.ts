/** Sums of the first n of many numbers that change: a Fenwick tree. Each question and each change is a few steps. */
export class Sums {
  readonly length: number
  readonly #values: Float64Array
  readonly #tree: Float64Array

  constructor(values: Float64Array) {
    this.length = values.length
    this.#values = Float64Array.from(values)
    this.#tree = new Float64Array(this.length + 1)
    for (let i = 1; i <= this.length; i++) {
      this.#tree[i] = (this.#tree[i] ?? 0) + (values[i - 1] ?? 0)
      const up = i + (i & -i)
      if (up <= this.length) this.#tree[up] = (this.#tree[up] ?? 0) + (this.#tree[i] ?? 0)
    }
  }

  get(index: number): number {
    return this.#values[index] ?? 0
  }

  set(index: number, value: number): void {
    const change = value - this.get(index)
    if (change === 0) return
    this.#values[index] = value
    for (let i = index + 1; i <= this.length; i += i & -i) this.#tree[i] = (this.#tree[i] ?? 0) + change
  }

  /** The sum of the first `count` values. */
  before(count: number): number {
    let sum = 0
    for (let i = Math.min(count, this.length); i > 0; i -= i & -i) sum += this.#tree[i] ?? 0
    return sum
  }

  /** The index in which the running sum reaches `sum`. */
  at(sum: number): number {
    let index = 0
    let left = sum
    for (let step = 1 << Math.floor(Math.log2(Math.max(1, this.length))); step > 0; step >>= 1) {
      const next = index + step
      if (next <= this.length && (this.#tree[next] ?? 0) <= left) {
        index = next
        left -= this.#tree[next] ?? 0
      }
    }
    return Math.min(index, Math.max(0, this.length - 1))
  }
}
