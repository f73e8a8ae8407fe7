import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPrivateNumbers } from '../../src/check/privacy.ts'
import { redact, redactText } from '../../src/check/redact.ts'
import { parseIssue } from '../../src/pipeline.ts'
import { base } from './marked.ts'

describe('findPrivateNumbers', () => {
  it.each([
    ['电话13912345678。', ['mobile']],
    ['电话：139 1234 5678', ['mobile']],
    ['电话：139-1234-5678', ['mobile']],
    ['电话１３９１２３４５６７８', ['mobile']],
    ['13912345678、13887654321', ['mobile', 'mobile']],
    ['13912345678 13887654321', ['mobile', 'mobile']],
    ['身份证11010519491231002X', ['citizen-id']],
    ['账号6222 0212 3456 7890 128', ['bank-card']],
    ['身份证110105194912310021', []],
    ['电话0746-5522119', []],
    ['单价13912345678901元', []],
    ['A13912345678B', []],
    ['2023-01-01', []],
    ['91140000MA0K1234X5', []],
    ['12912345678', []],
    ['139****5678', []],
    ['面积1391.2345678公顷', []],
  ])('%s', (text, kinds) => expect(findPrivateNumbers(text).map(({ kind }) => kind)).toEqual(kinds))
})

describe('redactText', () => {
  it.each([
    ['电话13912345678。', '电话139****5678。'],
    ['139 1234 5678', '139 **** 5678'],
    ['11010519491231002X', '110105********002X'],
    ['没有号码', '没有号码'],
  ])('%s', (text, masked) => expect(redactText(text)).toBe(masked))

  it('keeps every length and leaves nothing to be found', () => {
    const number = fc.constantFrom(
      '13912345678',
      '11010519491231002X',
      '6222021234567890128',
      '，',
      '电话',
      ' ',
      '12',
      'x',
    )
    fc.assert(
      fc.property(
        fc.array(number).map((parts) => parts.join('')),
        (text) => {
          const masked = redactText(text)
          expect(masked.length).toBe(text.length)
          expect(findPrivateNumbers(masked)).toEqual([])
          expect(redactText(masked)).toBe(masked)
        },
      ),
    )
  })
})

describe('redact', () => {
  it('masks every text of a record and changes nothing else', () => {
    const text = base.replace('咨询电话0746-5522119', '咨询电话13912345678')
    const issue = parseIssue(text)
    const masked = redact(issue)
    expect(JSON.stringify(issue)).toContain('13912345678')
    expect(JSON.stringify(masked)).not.toContain('13912345678')
    expect(JSON.stringify(masked)).toBe(JSON.stringify(issue).replaceAll('13912345678', '139****5678'))
  })

  it('gives back what holds no such number', () => {
    const issue = parseIssue(base)
    expect(redact(issue)).toBe(issue)
  })
})
