import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { detectEncoding } from '../../src/source/detect/cascade.ts'
import { NotTextError, UnknownEncodingError } from '../../src/source/errors.ts'
import { encodingOfLabel } from '../../src/source/labels.ts'
import { FOREIGN_TEXTS } from './foreign-texts.ts'
import { randomNumbers, shuffledText } from './gazette-text.ts'

const TEXT = '云水县人民政府关于印发《云水县农村饮水安全工程运行管理办法》的通知\n各乡镇人民政府：\n'
const GBK = iconv.encode(TEXT, 'gbk')
const UTF16 = Buffer.from(TEXT, 'utf16le')
const whole = { whole: true }
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

function refusal(bytes: Uint8Array, options = {}): NotTextError {
  try {
    const { encoding, evidence } = detectEncoding(bytes, { ...whole, ...options })
    throw new Error(`read as ${encoding} by ${evidence}`)
  } catch (error) {
    if (error instanceof NotTextError) return error
    throw error
  }
}

describe('the cascade', () => {
  it.each([
    ['UTF-8', [0xef, 0xbb, 0xbf], Buffer.from(TEXT)],
    ['UTF-16LE', [0xff, 0xfe], UTF16],
    ['UTF-16BE', [0xfe, 0xff], Buffer.from(UTF16).swap16()],
    ['GB18030', [0x84, 0x31, 0x95, 0x33], GBK],
  ])('believes the byte order mark of %s', (encoding, mark, bytes) => {
    const expected = { encoding, bom: true, evidence: 'bom', confidence: 'certain' }
    expect(detectEncoding(Buffer.concat([Buffer.from(mark), bytes]), whole)).toMatchObject(expected)
    expect(detectEncoding(Buffer.from(mark), whole)).toMatchObject(expected)
    expect(
      detectEncoding(Buffer.concat([Buffer.from(mark), bytes]), { whole: true, encodings: ['big5'] }),
    ).toMatchObject(expected)
  })

  it('tells UTF-16 by its shape, also where a byte is missing or no byte is above 7F', () => {
    expect(detectEncoding(UTF16.subarray(0, 33), whole)).toMatchObject({
      encoding: 'UTF-16LE',
      evidence: 'utf16-shape',
    })
    const names = Buffer.from('湖山市、东江市、青山县', 'utf16le').swap16()
    expect(detectEncoding(names, whole).encoding).toBe('UTF-16BE')
    expect(detectEncoding(Buffer.from('Annex 1\r\n12.5\r\n', 'utf16le'), whole).encoding).toBe('UTF-16LE')
    expect(
      detectEncoding(Buffer.from(`　　　　　　　　${TEXT.slice(0, 6)}2024`, 'utf16le').swap16(), whole).encoding,
    ).toBe('UTF-16BE')
  })

  it('allows a character to be cut off at the end of the sample', () => {
    for (let length = 61; length < 64; length++) {
      expect(detectEncoding(Buffer.from(TEXT).subarray(0, length), { whole: false })).toMatchObject({
        encoding: 'UTF-8',
        evidence: 'utf8-strict',
        sampleBytes: length,
      })
      expect(detectEncoding(GBK.subarray(0, length), { whole: false }).encoding).toBe('GB18030')
    }
  })

  it('calls plain ASCII ASCII, and nothing UTF-8', () => {
    expect(detectEncoding(latin1('Gazette 2024\r\n1\t2\x0c3\x1a'), whole)).toMatchObject({
      encoding: 'ASCII',
      evidence: 'ascii',
    })
    expect(detectEncoding(new Uint8Array(0), whole)).toMatchObject({ encoding: 'UTF-8', evidence: 'empty', bom: false })
    expect(detectEncoding(latin1('Bush hid the facts'), whole).encoding).toBe('ASCII')
  })

  it('tells UTF-8 with Latin letters only from GBK that happens to be well-formed UTF-8', () => {
    expect(detectEncoding(Buffer.from('Café 3 × 4 · Zoë'), whole).encoding).toBe('UTF-8')
    expect(detectEncoding(Buffer.from('1 · 2 · 3'), whole).encoding).toBe('UTF-8')
    const road = iconv.encode('医院 1', 'gbk')
    expect(new TextDecoder('utf-8', { fatal: true }).decode(road)).not.toBe('')
    expect(detectEncoding(road, whole)).toMatchObject({ encoding: 'GB18030', confidence: 'guess' })
    expect(detectEncoding(road, { whole: true, encodings: ['utf-8'] }).encoding).toBe('UTF-8')
  })

  it('reads damaged text in the encoding that it was', () => {
    const utf8 = Buffer.from(shuffledText(2000, randomNumbers(1)))
    for (let at = 100; at < utf8.length; at += 200) utf8[at] = 0xff
    expect(detectEncoding(utf8, whole).encoding).toBe('UTF-8')
    const gbk = iconv.encode(shuffledText(2000, randomNumbers(2)), 'gbk')
    for (let at = 100; at < gbk.length; at += 200) gbk[at] = 0xff
    expect(detectEncoding(gbk, whole).encoding).toBe('GB18030')
    const mixed = Buffer.concat([Buffer.from(shuffledText(3000, randomNumbers(3))), GBK, GBK])
    expect(detectEncoding(mixed, whole).encoding).toBe('UTF-8')
  })

  it.each([20, 40, 60, 80])('reads a text of which %i %% of the lines are GBK, the rest UTF-8', (share) => {
    const lines = shuffledText(4000, randomNumbers(share)).split('\n')
    const gbk = Math.floor((lines.length * share) / 100)
    const bytes = Buffer.concat([
      Buffer.from(`${lines.slice(gbk).join('\n')}\n`),
      iconv.encode(lines.slice(0, gbk).join('\n'), 'gbk'),
    ])
    expect(['UTF-8', 'GB18030']).toContain(detectEncoding(bytes, whole).encoding)
  })

  it('bears a stray control character', () => {
    const bytes = Buffer.from(TEXT)
    bytes[bytes.indexOf(0x0a)] = 0
    expect(detectEncoding(bytes, whole).encoding).toBe('UTF-8')
  })

  it('names the readings that it weighed', () => {
    expect(
      detectEncoding(GBK, whole)
        .alternatives.map(({ encoding }) => encoding)
        .sort(),
    ).toEqual(['Big5', 'UTF-8'])
  })
})

describe('the options', () => {
  it('overrule everything', () => {
    expect(detectEncoding(GBK, { whole: true, encoding: 'big5' })).toMatchObject({
      encoding: 'Big5',
      evidence: 'option',
    })
    expect(detectEncoding(latin1('caf\xe9'), { whole: true, encoding: 'ascii' }).encoding).toBe('ASCII')
    expect(detectEncoding(UTF16, { whole: true, encoding: 'utf-16' }).encoding).toBe('UTF-16LE')
    expect(detectEncoding(Buffer.from(UTF16).swap16(), { whole: true, encoding: 'UTF-16' }).encoding).toBe('UTF-16BE')
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])
    expect(detectEncoding(marked, { whole: true, encoding: 'utf8' })).toMatchObject({ bom: true, evidence: 'option' })
  })

  it('take every label of the family', () => {
    expect(['GBK', 'gb2312', ' GB18030 ', 'gb_2312', 'cp936'].map(encodingOfLabel)).toEqual(Array(5).fill('GB18030'))
    expect(['big5', 'Big5-HKSCS'].map(encodingOfLabel)).toEqual(['Big5', 'Big5'])
    expect(() => encodingOfLabel('latin1')).toThrow(UnknownEncodingError)
    expect(() => encodingOfLabel('constructor')).toThrow(UnknownEncodingError)
    expect(() => detectEncoding(GBK, { whole: true, encodings: ['gbk', 'nope'] })).toThrow(/nope/)
  })

  it('limit the choice', () => {
    expect(detectEncoding(GBK, { whole: true, encodings: ['gbk', 'big5'] }).encoding).toBe('GB18030')
    const big5 = iconv.encode('雲水縣人民政府關於農村飲水安全工程的通知', 'big5')
    expect(detectEncoding(big5, { whole: true, encodings: ['utf-8', 'big5', 'utf-16'] }).encoding).toBe('Big5')
    expect(refusal(GBK, { encodings: ['utf-8'] }).what).toBe('unsupported-encoding')
  })
})

describe('what is no text', () => {
  const zip = (name: string): Uint8Array => latin1(`PK\x03\x04\x14\0\x08\0${'\0'.repeat(18)}\x0b\0\0\0${name}`)

  it.each([
    ['PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')],
    ['PDF', latin1('\r\n%PDF-1.4\n')],
    ['ZIP', zip('notes.txt')],
    ['DOCX', zip('word/document.xml')],
    ['XLSX', zip('xl/workbook.xml')],
    ['OFD', zip('OFD.xml')],
    ['OLE', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
    ['PNG', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['GIF', latin1('GIF89a\x01\0')],
    ['TIFF', latin1('II*\0\x08\0\0\0')],
    ['gzip', latin1('\x1f\x8b\x08\0\0')],
    ['RTF', latin1('{\\rtf1\\ansi\\ansicpg936')],
    ['CAJ', latin1('CAJ\0\0\0')],
    ['binary', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256)],
    ['binary', new Uint8Array(64)],
  ])('%s is called so', (what, bytes) => {
    const error = refusal(bytes)
    expect(error.what).toBe(what)
    expect(error.message).toMatch(/^This is not a text file but [^.]+\.$/)
  })

  it('is called so whatever the option says, where its signature shows it', () => {
    expect(refusal(latin1('%PDF-1.7\n'), { encoding: 'utf-8' }).what).toBe('PDF')
  })

  it('random bytes are binary', () => {
    const random = randomNumbers(5)
    for (let i = 0; i < 100; i++) {
      const bytes = Uint8Array.from({ length: 60 + Math.floor(random() * 2000) }, () => Math.floor(random() * 256))
      expect(refusal(bytes).what).toBe('binary')
    }
  })
})

describe('encodings that are not supported', () => {
  const encoded = FOREIGN_TEXTS.flatMap(({ language, encodings, text }) =>
    encodings.map((encoding) => ({ language, encoding, bytes: iconv.encode(text, encoding) })),
  )

  it.each(encoded)('$language in $encoding is not read as Chinese, nor is any piece of it', ({ language, bytes }) => {
    expect(refusal(bytes).what).toBe('unsupported-encoding')
    if (language === 'Japanese') expect(refusal(bytes).detail).toMatch(/Shift_JIS|EUC-JP/)
    if (language === 'Korean') expect(refusal(bytes).detail).toMatch(/EUC-KR/)
    for (let at = 0; at + 128 < bytes.length; at += 64) {
      expect(refusal(bytes.subarray(at, at + 128), { whole: false }).what).toBe('unsupported-encoding')
    }
  })

  it.each([
    ['UTF-32LE', latin1('\xff\xfe\0\0\x2d\x4e\0\0')],
    ['UTF-32BE', latin1('\0\0\xfe\xff\0\0\x4e\x2d')],
    ['UTF-32LE', Buffer.from(Array.from(TEXT, (c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8, 0, 0]).flat())],
    ['UTF-32BE', Buffer.from(Array.from(TEXT, (c) => [0, 0, c.charCodeAt(0) >> 8, c.charCodeAt(0) & 0xff]).flat())],
    ['ISO-2022-JP', latin1('\x1b$B8xJs\x1b(B 1')],
    ['HZ-GB-2312', latin1('~{9+1(~} 2024')],
  ])('%s is named', (name, bytes) => {
    const error = refusal(bytes)
    expect(error.what).toBe('unsupported-encoding')
    expect(error.message).toContain(name)
  })

  it('does not take ASCII with tildes and braces for HZ', () => {
    expect(detectEncoding(latin1('a ~{x} b ~} c'), whole).encoding).toBe('ASCII')
  })
})
