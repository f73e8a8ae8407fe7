import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/registry.ts'
import { cases as textCases } from './cases.ts'
import { harmless } from './harmless.ts'
import { inputCases } from './inputCases.ts'
import { base, check, checkCase, found, markedText, unmark } from './marked.ts'

const cases = [...textCases, ...inputCases]

describe('the rules', () => {
  it('find nothing in a clean issue', () => {
    expect(check(base).findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })

  // One text is a line of 16 million characters, which takes its time on a busy machine.
  it.each(cases.map((each, i) => [`${each.rule} #${i + 1}`, each] as const))('%s', { timeout: 120_000 }, (_, each) => {
    const { rule, also = [] } = each
    const { text, marks } = unmark(markedText(each))
    expect(marks.some((mark) => mark.endsWith(` ${rule}`))).toBe(true)
    const file = checkCase(each, text)
    // What the text has and what is due are data: they are the same in whatever language the message is.
    const values = ({ findings }: typeof file) => findings.map(({ actual, expected }) => [actual, expected])
    expect(values(checkCase(each, text, 'zh'))).toEqual(values(file))
    expect(found(file).filter((mark) => !also.some((other) => mark.endsWith(` ${other}`)))).toEqual(marks)
  })

  it.each(harmless.map((each) => [each.rule, each] as const))('%s lets pass what is in order', (_, each) => {
    const { rule, also = [] } = each
    const { text, marks } = unmark(markedText(each))
    expect(marks.map((mark) => mark.split(' ')[1])).toEqual([`!${rule}`])
    const others = checkCase(each, text).findings.filter((finding) => !also.includes(finding.rule))
    expect(others.map((finding) => `${finding.rule}: ${finding.message}`)).toEqual([])
  })

  it('have a case each, and one that is in order', () => {
    for (const list of [cases, harmless])
      expect(rules.map(({ id }) => id).filter((id) => !list.some(({ rule }) => rule === id))).toEqual([])
  })
})
