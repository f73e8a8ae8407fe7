import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { openTextSync } from '../../src/source/index.ts'
import { PARAGRAPHS, randomNumbers, shuffledText } from './gazette-text.ts'

const LINES = PARAGRAPHS.slice(0, 20)
const utf8 = (text: string): Buffer => Buffer.from(text)
const gbk = (text: string): Buffer => iconv.encode(text, 'gb18030')
const rules = (bytes: Uint8Array, options = {}): string[] =>
  openTextSync(bytes, options).diagnostics.map(({ rule }) => rule)

describe('ill-formed bytes', () => {
  it('are told one run at a time, with offset, line and place of the U+FFFD', () => {
    const bytes = Buffer.concat([utf8('云水县\n各乡镇'), Buffer.from([0xff, 0xfe]), utf8('人民政府\n')])
    const { lines, diagnostics } = openTextSync(bytes)
    expect(lines[1]?.value).toBe('各乡镇\ufffd\ufffd人民政府')
    expect(diagnostics).toEqual([
      {
        rule: 'encoding-invalid-bytes',
        severity: 'warning',
        values: { encoding: 'UTF-8', bytes: 'FF FE', byteOffset: 19, count: 2, actual: 'FF FE' },
        position: { start: { line: 2, column: 4, offset: 7 }, end: { line: 2, column: 6, offset: 9 } },
        document: null,
      },
    ])
  })

  it('count the byte order mark in the byte offset and not in the place', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0xff]), utf8('公报')])
    const [found] = openTextSync(bytes).diagnostics
    expect(found?.values['byteOffset']).toBe(3)
    expect(found?.position?.start).toEqual({ line: 1, column: 1, offset: 0 })
  })

  it('are found far into a long text, after form feeds and in every encoding', () => {
    const before = `${shuffledText(50_000, randomNumbers(4))}\n甲\f乙`
    const after = `丙\n${shuffledText(40_000, randomNumbers(5))}`
    const place = { line: before.split('\n').length, column: 4, offset: before.length }
    for (const encode of [utf8, gbk]) {
      const bytes = Buffer.concat([encode(before), Buffer.from([0xff]), encode(after)])
      const { diagnostics } = openTextSync(bytes)
      expect(diagnostics).toMatchObject([
        { values: { bytes: 'FF', byteOffset: encode(before).length, count: 1 }, position: { start: place } },
      ])
    }
  })

  it('are counted, not listed, beyond a hundred runs', () => {
    const parts = Array.from({ length: 250 }, (_, i) =>
      Buffer.concat([utf8(`第${i}条 公`), Buffer.from([0xff]), utf8('报\n')]),
    )
    const { diagnostics } = openTextSync(Buffer.concat(parts))
    expect(diagnostics).toHaveLength(101)
    expect(diagnostics.at(-1)).toMatchObject({
      rule: 'encoding-more',
      values: { rule: 'encoding-invalid-bytes', more: 150, bytes: 150 },
      position: { start: { line: 101 } },
    })
  })

  it('at the end are a text that was cut off', () => {
    const cut = utf8('云水县人民政府').subarray(0, -1)
    expect(openTextSync(cut)).toMatchObject({
      lines: [{ value: '云水县人民政\ufffd' }],
      diagnostics: [
        { rule: 'encoding-truncated', values: { byteOffset: 18, count: 2 }, position: { start: { offset: 6 } } },
      ],
    })
    const odd = Buffer.from('云水县人民政府\n', 'utf16le').subarray(0, -1)
    expect(openTextSync(odd)).toMatchObject({
      detection: { encoding: 'UTF-16LE' },
      lines: [{ value: '云水县人民政府\ufffd' }],
    })
    expect(rules(odd)).toEqual(['encoding-truncated'])
    expect(rules(gbk('云水县人民政府').subarray(0, -1))).toEqual(['encoding-truncated'])
  })
})

describe('a text in two encodings', () => {
  const page = LINES.slice(7, 13)

  it('is told where a GBK page lies in UTF-8', () => {
    const before = `${LINES.join('\n')}\n`
    const bytes = Buffer.concat([utf8(before), gbk(`${page.join('\n')}\n`), utf8(LINES.join('\n'))])
    const mixed = openTextSync(bytes).diagnostics.filter(({ rule }) => rule === 'encoding-mixed')
    expect(mixed).toMatchObject([
      {
        values: {
          encoding: 'UTF-8',
          other: 'GB18030',
          fromLine: 21,
          toLine: 26,
          lines: 6,
          reading: page[0]?.slice(0, 40),
        },
        position: { start: { line: 21, column: 1, offset: before.length }, end: { line: 26 } },
      },
    ])
  })

  it('is told where UTF-8 lines lie in GBK', () => {
    const bytes = Buffer.concat([
      gbk(`${LINES.join('\n')}\n`),
      utf8(`${page.join('\n')}\n`),
      gbk(shuffledText(3000, randomNumbers(6))),
    ])
    const { detection, diagnostics } = openTextSync(bytes)
    expect(detection.encoding).toBe('GB18030')
    expect(diagnostics.filter(({ rule }) => rule === 'encoding-mixed')).toMatchObject([
      { values: { encoding: 'GB18030', other: 'UTF-8', fromLine: 21, toLine: 26 } },
    ])
  })

  it('is not told of text that is only damaged', () => {
    const bytes = utf8(LINES.join('\n'))
    for (let at = 50; at < bytes.length; at += 150) bytes[at] = 0xff
    expect(new Set(rules(bytes))).toEqual(new Set(['encoding-invalid-bytes']))
  })
})

describe('text that was decoded wrongly before', () => {
  const wrong = '第三条　县水利局是全县农村饮水安全工程的行业主管部门，负责监督检查。'
  const found = (line: string) => {
    const text = [...LINES.slice(0, 5), line, ...LINES.slice(5)].join('\n')
    return openTextSync(utf8(text)).diagnostics
  }

  it('is told with its line and its reading: UTF-8 read as GBK', () => {
    const spoilt = iconv.decode(utf8(wrong), 'gbk')
    expect(spoilt).not.toContain('水利')
    expect(found(spoilt)).toMatchObject([
      {
        rule: 'encoding-mojibake',
        values: { kind: 'utf8-as-gbk', fromLine: 6, toLine: 6 },
        position: { start: { line: 6 } },
      },
    ])
    expect(found(spoilt)[0]?.values['reading']).toMatch(/县水利局/)
  })

  it('UTF-8 read as Latin-1 or Windows-1252', () => {
    for (const encoding of ['latin1', 'windows-1252']) {
      expect(found(iconv.decode(utf8('公告：云水县'), encoding).replaceAll('\ufffd', '\x81'))).toMatchObject([
        { values: { kind: 'utf8-as-latin1', reading: '公告：云水县', fromLine: 6 } },
      ])
    }
  })

  it('GBK read as Latin-1', () => {
    expect(found(`二、${iconv.decode(gbk('工作要求和组织领导'), 'latin1')}`)).toMatchObject([
      { values: { kind: 'gbk-as-latin1', reading: '二、工作要求和组织领导' } },
    ])
  })

  it('characters that were lost: 锟斤拷 and U+FFFD in the text itself', () => {
    expect(found('各乡镇锟斤拷锟斤拷')).toMatchObject([{ values: { kind: 'lost', reading: null, fromLine: 6 } }])
    expect(found('各乡镇\ufffd\ufffd')).toMatchObject([{ values: { kind: 'lost', lines: 1 } }])
  })

  it('is told where characters were lost on the way, and whatever line it is', () => {
    const long = LINES.filter((line) => line.length > 20)
    const told = long.filter((line) => {
      const spoilt = iconv.decode(utf8(line), 'gbk').replace(/[\ufffd\ue000-\uf8ff]/gu, '?')
      return found(spoilt).some(({ values }) => values['kind'] === 'utf8-as-gbk')
    })
    expect(told.length / long.length).toBeGreaterThanOrEqual(0.95)
  })

  it('neighbouring lines are one finding', () => {
    const text = LINES.map((line) => iconv.decode(utf8(line), 'gbk')).join('\n')
    const diagnostics = openTextSync(utf8(text)).diagnostics.filter(({ values }) => values['kind'] === 'utf8-as-gbk')
    expect(diagnostics.length).toBeLessThanOrEqual(2)
  })

  it.each([
    '规格：3×4×5 m，±0.5℃，Zoë · José',
    '××县××镇××村××××××',
    '……——……“”',
    '矿产品有锛、锑、钨',
    '涓涓细流，终成沙家浜',
    '搴鍏鏄殑',
    'Ü é à ÀÉ ÄÖÜ straße',
  ])('is not seen in %s', (line) => {
    expect(found(line)).toEqual([])
  })

  it('is not seen in ordinary text', () => {
    expect(rules(utf8(shuffledText(100_000, randomNumbers(8))))).toEqual([])
    expect(rules(gbk(shuffledText(100_000, randomNumbers(8))))).toEqual([])
  })
})

describe('an encoding that cannot be told for sure', () => {
  it('is told with both readings', () => {
    const { detection, diagnostics } = openTextSync(gbk('医院\n'))
    expect(detection.confidence).toBe('guess')
    expect(diagnostics).toMatchObject([
      {
        rule: 'encoding-ambiguous',
        severity: 'warning',
        values: { encoding: 'GB18030', other: 'UTF-8', reading: '医院' },
      },
    ])
    expect(diagnostics[0]?.values['otherReading']).toBe(new TextDecoder().decode(gbk('医院')))
  })

  it.each(['专业', '农业', '学校'])('is not read as what its bytes happen to be in UTF-8 as well: %s', (word) => {
    const { lines, diagnostics } = openTextSync(gbk(`${word}\n`))
    expect(lines[0]?.value).toBe(word)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['encoding-ambiguous'])
  })

  it.each(['Москва', 'Қазақстан Республикасы', 'café crème', 'naïve façade', 'Müller Ñandú'])(
    'is none in UTF-8 of other scripts: %s',
    (text) => {
      const { lines, diagnostics } = openTextSync(utf8(`${text}\n`))
      expect([lines[0]?.value, diagnostics]).toEqual([text, []])
    },
  )
})

describe('characters that GB 18030 moved', () => {
  it('are put in their proper place, and told', () => {
    const { lines, diagnostics } = openTextSync(utf8('云水县\n公\ue78d报\ue81e\ue815'))
    expect(lines[1]?.value).toBe('公\ufe10报\u9fb4\ue815')
    expect(diagnostics).toMatchObject([
      {
        rule: 'encoding-private-use',
        severity: 'info',
        values: { count: 2 },
        position: { start: { line: 2, column: 2, offset: 5 } },
      },
    ])
    expect(openTextSync(Buffer.from([0xa6, 0xd9, 0xfe, 0x59]), { encoding: 'gbk' }).lines[0]?.value).toBe(
      '\ufe10\u9fb4',
    )
  })
})
