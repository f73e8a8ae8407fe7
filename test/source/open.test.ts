import { createHash } from 'node:crypto'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { NotTextError, openText, openTextSync, splitLines, UnknownEncodingError } from '../../src/source/index.ts'
import type { Line } from '../../src/tree/line.ts'
import { ENCODERS, toTraditional } from './encode.ts'
import { randomNumbers, shuffledText } from './gazette-text.ts'

function* inChunks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function* later(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  yield* inChunks(bytes, size)
}

async function readAll(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, options = {}) {
  const opened = await openText(chunks, options)
  const lines: Line[] = []
  for await (const batch of opened.lines) lines.push(...batch)
  return { detection: opened.detection, lines, summary: opened.summary(), diagnostics: opened.diagnostics() }
}

const text = shuffledText(90_000, randomNumbers(11)).replaceAll('目　录', '目　录\f\r\n')
const traditional = toTraditional(text)

describe.each(ENCODERS)('a text in $name', ({ name, detected, encode }) => {
  const bytes = encode(name === 'Big5' ? traditional : text)
  const expected =
    name === 'Big5'
      ? iconv.decode(Buffer.from(bytes), 'big5')
      : name === 'GBK'
        ? iconv.decode(Buffer.from(bytes), 'gbk')
        : text

  it('gives the same lines, summary and findings in chunks of any size', async () => {
    const read = openTextSync(bytes)
    expect(read.detection.encoding).toBe(detected)
    expect(read.lines).toEqual(splitLines(expected))
    expect(read.diagnostics).toEqual([])
    expect(read.summary).toEqual({
      bytes: bytes.length,
      lines: expected.split(/\r\n|\n/).length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
    for (const size of [777, 65_536, 65_537, bytes.length]) {
      const streamed = await readAll(size === 777 ? inChunks(bytes, size) : later(bytes, size))
      expect(streamed.lines).toEqual(read.lines)
      expect(streamed.summary).toEqual(read.summary)
    }
  })
})

describe('openText', () => {
  const marks = {
    'UTF-8': [0xef, 0xbb, 0xbf],
    'UTF-16LE': [0xff, 0xfe],
    'UTF-16BE': [0xfe, 0xff],
    GB18030: [0x84, 0x31, 0x95, 0x33],
  }

  it.each(Object.entries(marks))(
    'leaves the byte order mark of %s out of the text, byte by byte',
    async (name, mark) => {
      const encode = ENCODERS.find((encoder) => encoder.name === name)?.encode as (text: string) => Uint8Array
      const read = await readAll(inChunks(Buffer.concat([Buffer.from(mark), encode('公报\n')]), 1))
      expect(read.lines).toEqual([{ number: 1, column: 1, offset: 0, value: '公报', eol: '\n' }])
      expect(read.detection.bom).toBe(true)
      expect(read.summary.bytes).toBe(mark.length + encode('公报\n').length)
    },
  )

  it('gives no lines for nothing', async () => {
    const read = await readAll([])
    expect(read).toMatchObject({ lines: [], detection: { evidence: 'empty', encoding: 'UTF-8' }, diagnostics: [] })
    expect(read.summary.lines).toBe(0)
    expect((await readAll([new Uint8Array(0), new Uint8Array(0)])).lines).toEqual([])
  })

  it('reads on before it judges, where the beginning holds no Chinese', async () => {
    const bytes = Buffer.concat([Buffer.from('1\t2\t3\n'.repeat(40_000)), iconv.encode('合计：三百万元\n', 'gbk')])
    const read = await readAll(inChunks(bytes, 4096))
    expect(read.detection).toMatchObject({ encoding: 'GB18030', sampleBytes: bytes.length })
    expect(read.lines.at(-1)?.value).toBe('合计：三百万元')
  })

  it('judges by the first 64 KiB where they hold Chinese, and does not wait for the rest', async () => {
    let taken = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = Buffer.from('云水县人民政府\n'.repeat(1000))
      for (;;) {
        taken += chunk.length
        yield chunk
      }
    }
    const opened = await openText(endless())
    for await (const batch of opened.lines) {
      expect(batch[0]?.value).toBe('云水县人民政府')
      break
    }
    expect(taken).toBeLessThan(100_000)
  })

  it('closes its input when the reader stops early, and when the input is no text', async () => {
    let closed = 0
    async function* input(chunk: Uint8Array): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield chunk
      } finally {
        closed++
      }
    }
    const opened = await openText(input(Buffer.from('云水县人民政府\n'.repeat(1000))))
    for await (const _ of opened.lines) break
    expect(closed).toBe(1)
    await expect(openText(input(Buffer.alloc(70_000)))).rejects.toThrow(NotTextError)
    expect(closed).toBe(2)
  })

  it('does not mind that the input uses its buffer again', async () => {
    const bytes = Buffer.from(text)
    function* reusing(): Generator<Uint8Array> {
      const buffer = Buffer.alloc(5000)
      for (let at = 0; at < bytes.length; at += 5000) {
        const length = bytes.copy(buffer, 0, at, at + 5000)
        yield buffer.subarray(0, length)
      }
    }
    expect((await readAll(reusing())).lines).toEqual(splitLines(text))
  })

  it('finds the same damage in chunks of any size, also where two blocks meet', async () => {
    const bytes = Buffer.from(text)
    for (const at of [100, 65_534, 65_535, 65_536, 65_537, 131_071, bytes.length - 1]) bytes[at] = 0xff
    const whole = openTextSync(bytes)
    expect(whole.diagnostics.length).toBeGreaterThanOrEqual(4)
    for (const { position } of whole.diagnostics) {
      const line = whole.lines.find(({ number }) => number === position?.start.line)
      expect(line?.value[(position?.start.column ?? 0) - 1]).toBe('\ufffd')
    }
    for (const size of [777, 65_536, 65_537]) {
      expect((await readAll(inChunks(bytes, size))).diagnostics).toEqual(whole.diagnostics)
    }
  })

  it('rejects what it cannot read', async () => {
    await expect(openText([Buffer.from('%PDF-1.7')])).rejects.toThrow(NotTextError)
    await expect(openText([Buffer.from('公报')], { encoding: 'klingon' })).rejects.toThrow(UnknownEncodingError)
    expect(() => openTextSync(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))).toThrow(NotTextError)
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('公报\n')
      throw new Error('disk')
    }
    await expect(readAll(failing())).rejects.toThrow('disk')
  })
})
