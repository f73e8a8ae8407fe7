import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createDecoder } from '../../src/source/decode/decoder.ts'
import { mapPrivateUse } from '../../src/source/decode/private-use.ts'
import type { EncodingName } from '../../src/source/types.ts'
import { toTraditional } from './encode.ts'
import { PARAGRAPHS } from './gazette-text.ts'

function decodeChunks(encoding: EncodingName, chunks: readonly Uint8Array[]) {
  const decoder = createDecoder(encoding)
  const text = chunks.map((chunk) => decoder.push(chunk)).join('') + decoder.end()
  return {
    text,
    runs: decoder.takeBadRuns().map(({ byteOffset, count, textOffset }) => ({ byteOffset, count, textOffset })),
  }
}

const decodeWhole = (encoding: EncodingName, bytes: Uint8Array) => decodeChunks(encoding, [bytes])

function cutAt(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  return places.slice(1).map((place, i) => bytes.subarray(places[i], place))
}

const oneByOne = (bytes: Uint8Array): Uint8Array[] => Array.from(bytes, (byte) => Uint8Array.of(byte))

const simplified = PARAGRAPHS.join('\n')
const traditional = toTraditional(PARAGRAPHS.slice(0, 12).join('\n')).replace(
  /[^\x00-\x7f\u4e00-\u9fff\u3000-\u3010]/g,
  '',
)
const TEXTS: readonly { encoding: EncodingName; text: string; bytes: Uint8Array }[] = [
  { encoding: 'UTF-8', text: `${simplified}𠀀𪚥é—`, bytes: Buffer.from(`${simplified}𠀀𪚥é—`) },
  {
    encoding: 'GB18030',
    text: `𠀀${simplified}𪚥𰻝ḿ㐀\u{10ffff}€`,
    bytes: iconv.encode(`𠀀${simplified}𪚥𰻝ḿ㐀\u{10ffff}€`, 'gb18030'),
  },
  {
    encoding: 'Big5',
    text: `𠝹${traditional}𡃁啲嘅Ê̄𧘇`,
    bytes: iconv.encode(`𠝹${traditional}𡃁啲嘅Ê̄𧘇`, 'big5-hkscs'),
  },
  { encoding: 'UTF-16LE', text: `${simplified}𠀀\n𪚥`, bytes: Buffer.from(`${simplified}𠀀\n𪚥`, 'utf16le') },
  { encoding: 'UTF-16BE', text: `${simplified}𠀀\n𪚥`, bytes: Buffer.from(`${simplified}𠀀\n𪚥`, 'utf16le').swap16() },
]

describe.each(TEXTS)('the decoder of $encoding', ({ encoding, text, bytes }) => {
  it('reads every character, in one chunk, byte by byte and in every size up to nine', () => {
    expect(decodeWhole(encoding, bytes)).toEqual({ text, runs: [] })
    expect(decodeChunks(encoding, oneByOne(bytes))).toEqual({ text, runs: [] })
    for (let size = 2; size <= 9; size++) {
      const cuts = Array.from({ length: Math.floor(bytes.length / size) }, (_, i) => i * size)
      expect(decodeChunks(encoding, cutAt(bytes, cuts)).text).toBe(text)
    }
  })

  it('reads the same wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 6 }), (cuts) => {
        expect(decodeChunks(encoding, cutAt(bytes, cuts)).text).toBe(text)
      }),
      { numRuns: 50 },
    )
  })

  it('reads damaged text the same wherever it is cut, and says where it is damaged', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(damage, fc.array(fc.nat(), { maxLength: 6 }), (changes, cuts) => {
        const damaged = Uint8Array.from(bytes.subarray(0, 400))
        for (const [place, byte] of changes) damaged[place % damaged.length] = byte
        const whole = decodeWhole(encoding, damaged)
        expect(decodeChunks(encoding, cutAt(damaged, cuts))).toEqual(whole)
        expect(decodeChunks(encoding, oneByOne(damaged))).toEqual(whole)
        for (const run of whole.runs) expect(whole.text[run.textOffset]).toBe('\ufffd')
      }),
    )
  })

  it('reads any bytes the same wherever they are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.array(fc.nat(), { maxLength: 4 }), (any, cuts) => {
        const whole = decodeWhole(encoding, any)
        expect(decodeChunks(encoding, cutAt(any, cuts))).toEqual(whole)
        expect(decodeChunks(encoding, oneByOne(any))).toEqual(whole)
      }),
    )
  })
})

describe('ill-formed bytes', () => {
  it.each(['UTF-8', 'GB18030', 'UTF-16LE', 'UTF-16BE'] as const)('read in %s as TextDecoder reads them', (encoding) => {
    const decoder = new TextDecoder(encoding.toLowerCase(), { ignoreBOM: true })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        // Half a pair and half a unit at the end are one mark here, two there.
        const bytes = encoding.startsWith('UTF-16') ? any.subarray(0, any.length & ~1) : any
        expect(decodeWhole(encoding, bytes).text).toBe(
          encoding === 'GB18030' ? mapPrivateUse(decoder.decode(bytes)) : decoder.decode(bytes),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('are told by their offset and number, neighbours as one run', () => {
    const bytes = Uint8Array.of(0x41, 0xff, 0xfe, 0x0a, 0xe5, 0x85, 0xac, 0xe5, 0x85)
    const decoder = createDecoder('UTF-8', 3)
    expect(decoder.push(bytes) + decoder.end()).toBe('A\ufffd\ufffd\n公\ufffd')
    expect(decoder.takeBadRuns()).toMatchObject([
      { byteOffset: 4, count: 2, textOffset: 1, textLength: 2, truncated: false },
      { byteOffset: 10, count: 2, textOffset: 5, textLength: 1, truncated: true },
    ])
  })

  it('never swallow an ASCII byte', () => {
    expect(decodeWhole('GB18030', Uint8Array.of(0xba, 0x0a, 0x41)).text).toBe('\ufffd\nA')
    expect(decodeWhole('Big5', Uint8Array.of(0xa4, 0x0a, 0x41)).text).toBe('\ufffd\nA')
    expect(decodeWhole('Big5', Uint8Array.of(0x87, 0xa4, 0xa4, 0x40)).runs).toHaveLength(0)
    expect(decodeWhole('Big5', Uint8Array.of(0x9b, 0x41, 0xff, 0xa4, 0x40)).text).toMatch(/\ufffd?.*一$/u)
  })

  it('do not include a U+FFFD that the text itself holds', () => {
    expect(decodeWhole('UTF-8', Buffer.from('公\ufffd报'))).toEqual({ text: '公\ufffd报', runs: [] })
    expect(decodeWhole('GB18030', Uint8Array.of(0x84, 0x31, 0xa4, 0x37))).toEqual({ text: '\ufffd', runs: [] })
  })
})

describe('GB 18030-2022', () => {
  it('reads every two-byte code as iconv-lite does, once the moved characters are in their proper place', () => {
    let moved = 0
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (trail === 0x7f) continue
        const bytes = Buffer.of(lead, trail)
        const old = iconv.decode(bytes, 'gb18030')
        const now = decodeWhole('GB18030', bytes).text
        if (now !== mapPrivateUse(old)) throw new Error(`${bytes.toString('hex')}: ${now} for ${old}`)
        if (now !== old) moved++
      }
    }
    expect(moved).toBe(18)
  })

  it('leaves other private-use characters and ordinary text alone', () => {
    expect(mapPrivateUse('县\ue78d\ue797\ue81e\ue815乡')).toBe('县\ufe10\ue797\u9fb4\ue815乡')
  })
})
