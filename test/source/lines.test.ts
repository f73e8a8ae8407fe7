import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineSplitter, splitLines } from '../../src/source/lines.ts'
import type { Line } from '../../src/tree/line.ts'

function inChunks(chunks: readonly string[]): Line[] {
  const splitter = new LineSplitter()
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()]
}

describe('splitLines', () => {
  it('ends a line at LF, CRLF and CR, mixed as they come', () => {
    expect(splitLines('目录\n第一条\r\n第二条\r第三条')).toEqual([
      { number: 1, column: 1, offset: 0, value: '目录', eol: '\n' },
      { number: 2, column: 1, offset: 3, value: '第一条', eol: '\r\n' },
      { number: 3, column: 1, offset: 8, value: '第二条', eol: '\r' },
      { number: 4, column: 1, offset: 12, value: '第三条', eol: '' },
    ])
  })

  it('ends a piece, but not the line, at a form feed', () => {
    expect(splitLines('甲\f乙丙\f\n丁')).toEqual([
      { number: 1, column: 1, offset: 0, value: '甲', eol: '\f' },
      { number: 1, column: 3, offset: 2, value: '乙丙', eol: '\f' },
      { number: 1, column: 6, offset: 5, value: '', eol: '\n' },
      { number: 2, column: 1, offset: 6, value: '丁', eol: '' },
    ])
  })

  it('gives no line after the last line end, and none for no text', () => {
    expect(splitLines('')).toEqual([])
    expect(splitLines('甲\n')).toHaveLength(1)
    expect(splitLines('甲\r')).toHaveLength(1)
    expect(splitLines('\n\n').map((line) => line.number)).toEqual([1, 2])
    expect(splitLines('\r\r\n').map((line) => line.eol)).toEqual(['\r', '\r\n'])
  })

  it('leaves padding and other separators alone', () => {
    const text = '\u3000\u3000标题\u00a0\u2028\u0085\v尾'
    expect(splitLines(text).map((line) => line.value)).toEqual([text])
  })

  it('counts offsets in UTF-16 code units', () => {
    expect(splitLines('𠀀\n甲')[1]).toMatchObject({ number: 2, offset: 3 })
  })
})

describe('LineSplitter', () => {
  it('joins a CRLF that lies in two chunks, and a line that lies in many', () => {
    expect(inChunks(['第', '一', '条\r', '\n第二条\r', '', '第三条'])).toEqual(splitLines('第一条\r\n第二条\r第三条'))
  })

  const text = fc.array(fc.constantFrom('\n', '\r', '\r\n', '\f', '公报', 'a', '\u3000', '𠀀'), { maxLength: 40 })

  it('tiles the text', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('')
        const lines = splitLines(whole)
        expect(lines.map((line) => line.value + line.eol).join('')).toBe(whole)
        for (const line of lines) expect(whole.startsWith(line.value + line.eol, line.offset)).toBe(true)
        expect(lines.every((line) => line.value + line.eol !== '')).toBe(true)
      }),
    )
  })

  it('gives the same lines in any chunks', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 8 }), (parts, cuts) => {
        const whole = parts.join('')
        const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length]
        const chunks = places.slice(1).map((place, i) => whole.slice(places[i], place))
        expect(inChunks(chunks)).toEqual(splitLines(whole))
        expect(inChunks(whole.split(''))).toEqual(splitLines(whole))
      }),
    )
  })

  it('takes a line of ten million characters in small chunks in linear time', () => {
    const splitter = new LineSplitter()
    const chunk = '云水县'.repeat(1000)
    for (let i = 0; i < 3400; i++) expect(splitter.push(chunk)).toHaveLength(0)
    const [line] = splitter.end()
    expect(line?.value.length).toBe(10_200_000)
  })
})
