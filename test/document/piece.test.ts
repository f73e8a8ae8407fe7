import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pieceOf } from '../../src/document/piece.ts'
import { Row } from '../../src/document/row.ts'
import { linesOf } from '../issue/linesOf.ts'

const piece = (source: string) => pieceOf(linesOf(source).map((line) => new Row(line)))

test('wrapped lines are one text, and each part of it has its place', () => {
  const source = '　　根据云政发〔2022〕\n3号文件要求，\n落实责任。'
  const { text, position } = piece(source)
  expect(text).toBe('根据云政发〔2022〕3号文件要求，落实责任。')
  const from = text.indexOf('云政发')
  const place = position(from, from + '云政发〔2022〕3号'.length)
  expect(place.start).toEqual({ line: 1, column: 5, offset: 4 })
  expect(source.slice(place.start.offset, place.end.offset)).toBe('云政发〔2022〕\n3号')
  expect(place.end.line).toBe(2)
})

test('a part that lies on one line is found there by its own characters', () => {
  const word = fc.string({ unit: fc.constantFrom(...'根据云水县防汛预案要求落实责任'), minLength: 3, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (lines, at, offset) => {
      const source = lines.map((line) => `　　${line} `).join('\n')
      const { text, position } = piece(source)
      expect(text).toBe(lines.join(''))
      const line = lines[at % lines.length] as string
      const from = lines.slice(0, at % lines.length).join('').length + (offset % line.length)
      const to = from + 1
      const place = position(from, to)
      expect(place.start.line).toBe((at % lines.length) + 1)
      expect(source.slice(place.start.offset, place.end.offset)).toBe(text.slice(from, to))
    }),
    { seed: 11 },
  )
})
