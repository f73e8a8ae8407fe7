import { describe, expect, it } from 'vitest'
import { cases } from './cases.ts'
import { base, changed, check, found, unmark } from './marked.ts'

describe('the rules', () => {
  it('find nothing in a clean issue', () => {
    expect(check(base).findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })

  it.each(cases.map((each, i) => [`${each.rule} #${i + 1}`, each] as const))(
    '%s',
    (_, { rule, changes, also = [] }) => {
      const { text, marks } = unmark(changed(changes))
      expect(marks.some((mark) => mark.endsWith(` ${rule}`))).toBe(true)
      const file = check(text)
      // What the text has and what is due are data: they are the same in whatever language the message is.
      const values = ({ findings }: typeof file) => findings.map(({ actual, expected }) => [actual, expected])
      expect(values(check(text, {}, 'zh'))).toEqual(values(file))
      expect(found(file).filter((each) => !also.some((other) => each.endsWith(` ${other}`)))).toEqual(marks)
    },
  )
})
