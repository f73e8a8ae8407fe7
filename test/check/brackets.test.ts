import { describe, expect, it } from 'vitest'
import { bracketFaults, counterpart } from '../../src/check/brackets.ts'

const faults = (text: string): string[] => {
  const { open, stray, nested } = bracketFaults(text)
  return [
    ...open.map(({ at, char }) => `${char}${at}`),
    ...stray.map(({ at, char }) => `${char}${at}`),
    ...nested.map(({ at }) => `nested${at}`),
  ]
}

describe('bracketFaults', () => {
  it.each([
    ['《办法》（试行）', []],
    ['《办法（试行》', ['（3']],
    ['《办法》试行）', ['）6']],
    ['1）甲；2）乙。（3）丙', []],
    ['一）甲', []],
    ['(一）甲', []],
    ['《关于印发《办法》的通知》', ['nested5']],
    ['《关于印发〈办法〉的通知》', []],
    ['修改为：“甲。“乙。“丙。”', []],
    ['“甲“乙”', ['“0']],
    ['坚持“一网通办', ['“2']],
    ['', []],
  ])('%s', (text, expected) => expect(faults(text)).toEqual(expected))
})

it.each([
  ['（', '）'],
  ['》', '《'],
  ['“', '”'],
  ['x', ''],
])('the counterpart of %s is %s', (char, other) => expect(counterpart(char)).toBe(other))
