import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonFault, lineAndColumn, parseLocated } from '../../../src/cli/config/json.ts'

describe('parseLocated', () => {
  it('reads what JSON.parse reads, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(parseLocated(text).value).toEqual(JSON.parse(text))
      }),
    )
  })

  it('takes no text that JSON.parse does not take', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '0',
      'true',
      'null',
      ' ',
      '"',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        try {
          parseLocated(text)
        } catch (error) {
          expect(error).toBeInstanceOf(JsonFault)
          return
        }
        JSON.parse(text)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['', 0],
    ['{"a": 1} x', 9],
    ['{"a": 01}', 7],
    ['{"a": 1, "a": 2}', 9],
    ['{"a": "x\ny"}', 6],
    [`${'['.repeat(100)}`, 65],
  ])('names the place of the fault: %j', (text, offset) => {
    expect(() => parseLocated(text)).toThrow(expect.objectContaining({ offset }))
  })

  it('knows where each key stands', () => {
    const text = '{\n  "a/b": [1, {"c~": 2}],\n  "__proto__": 3\n}'
    const { places } = parseLocated(text)
    const at = (pointer: string) => lineAndColumn(text, places.get(pointer) ?? -1)
    expect(at('/a~1b')).toEqual({ line: 2, column: 3 })
    expect(at('/a~1b/1')).toEqual({ line: 2, column: 14 })
    expect(at('/a~1b/1/c~0')).toEqual({ line: 2, column: 15 })
    expect(at('/__proto__')).toEqual({ line: 3, column: 3 })
  })

  it('skips a byte order mark', () => expect(parseLocated('\ufeff{}').value).toEqual({}))
})
