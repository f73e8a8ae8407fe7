import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outOfOrder } from '../../src/check/order.ts'

describe('outOfOrder', () => {
  it.each([
    [[1, 2, 9, 3, 4], [2]],
    [[1, 1, 2], []],
    [[5, 1, 2, 3], [0]],
    [[], []],
  ])('%j gives %j', (numbers, expected) => expect(outOfOrder(numbers)).toEqual(expected))

  it('does not let a number repeat where it is strict', () => expect(outOfOrder([1, 1, 2], true)).toHaveLength(1))

  it('leaves an order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), (numbers) => {
        const outside = new Set(outOfOrder(numbers))
        const rest = numbers.filter((_, i) => !outside.has(i))
        expect(rest).toEqual(rest.toSorted((a, b) => a - b))
      }),
    )
  })
})
