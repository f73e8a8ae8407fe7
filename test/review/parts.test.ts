import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumCorrections } from '../../src/corrections/report.ts'
import { reasonsText } from '../../src/messages/reasons/index.ts'
import { embeddable, reviewPage } from '../../src/review/html.ts'
import { reviewText } from '../../src/review/model.ts'
import { Edits } from '../../src/review/page/edits.ts'
import { fromText, toText } from '../../src/review/page/fields.ts'
import { Sums } from '../../src/review/page/sums.ts'
import { TextModel } from '../../src/review/page/textModel.ts'
import type { Correction, LineAnchor } from '../../src/tree/index.ts'
import { longIssue } from './longIssue.ts'

const read = (text: string): ReturnType<typeof reviewText> =>
  reviewText(new TextEncoder().encode(text), { path: 'a.txt' })
const at = (line: number): LineAnchor => ({ line, text: `第${line}行`, before: null, after: null })

describe('the sums of a list', () => {
  it('are those of adding up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(59), fc.nat(50)), { maxLength: 20 }),
        (values, changes) => {
          const plain = [...values]
          const sums = new Sums(Float64Array.from(values))
          for (const [index, value] of changes) {
            if (index >= plain.length) continue
            plain[index] = value
            sums.set(index, value)
          }
          let total = 0
          for (const [i, value] of plain.entries()) {
            expect(sums.before(i)).toBe(total)
            if (value > 0)
              expect(sums.at(total)).toBe(
                plain.findIndex((_, j) => plain.slice(0, j + 1).reduce((a, b) => a + b) > total),
              )
            total += value
          }
        },
      ),
    )
  })
})

describe('the page as a file', () => {
  it('holds any text without letting it out of its element', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('</script>', '<!--', '\u2028', ']]>')),
        (text) => {
          const json = embeddable({ text })
          expect(json).not.toMatch(/[<>&\u2028\u2029]/u)
          expect(JSON.parse(json)).toEqual({ text })
        },
      ),
    )
  })

  it('lets nothing run but its own script', () => {
    const text = { ...read('云水县人民政府\n关于甲的通知\n'), path: '"><script>x</script>' }
    const page = reviewPage({ type: 'review', version: 1, lang: 'zh', texts: [text] }, { script: 'go()', style: 'a{}' })
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/unsafe-inline|https?:/u)
    expect(page.match(/<script/gu)).toHaveLength(2)
  })
})

describe('what the page is given', () => {
  const text = read(longIssue(1))
  const model = new TextModel(text)

  it('tells of every line what it was taken for', () => {
    expect(text.taken).toHaveLength(text.lines.length)
    for (const [line, value] of text.lines.entries())
      expect(model.taken(line).role === 'blank').toBe(value.trim() === '')
  })

  it('leads from every block to its lines and back', () => {
    for (const [at, { document }] of model.documents.entries()) {
      for (const [block, { position }] of document.blocks.entries()) {
        const [first, last] = model.range(position)
        expect(model.blockAt(at, first)).toBe(block)
        expect(model.blockAt(at, last)).toBe(block)
        expect(model.documentAt(first)).toBe(at)
      }
    }
  })

  it('counts the pieces of a line that a form feed cuts as one line', () => {
    const cut = new TextModel(read('甲\f乙\n丙\n'))
    expect(cut.text.numbers?.slice(0, 3)).toEqual([1, 1, 2])
    expect(cut.index(1)).toBe(0)
    expect(cut.index(2)).toBe(2)
  })

  it('says findings in both languages, gravest first', () => {
    const { findings } = read('云水县人民政府\n关于甲的通知\n云政发[2024]3号\n\n各乡镇:\n特此通知.\n')
    expect(findings.length).toBeGreaterThan(1)
    for (const { message } of findings) {
      expect(message.zh).toMatch(/\p{Script=Han}/u)
      expect(message.en).toMatch(/[a-z]{3}/u)
    }
    const ranks = findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted())
  })
})

describe('the reasons of the reader', () => {
  it('are in the language of the page; one that is not known stays as it is', () => {
    expect(reasonsText('running-text; block-complete', 'zh')).toBe('成段的正文；上一块已完')
    expect(reasonsText('number-opens; something new', 'zh')).toBe('行首有序号；something new')
    expect(reasonsText('running-text; block-complete', 'en')).toBe('running text; the block before is complete')
  })
})

describe('the corrections on the page', () => {
  const edits = (): Edits => new Edits({ ...read('甲\n'), corrections: [] })

  it('what is said last holds', () => {
    const made = edits()
    made.add({ action: 'begin', at: at(3) })
    made.add({ action: 'furniture', at: at(3) })
    made.add({ action: 'continue', at: at(3) })
    expect(made.lineMarks(3)).toEqual(['furniture', 'continue'])
    made.add({ action: 'field', at: at(3), field: 'title', from: '甲', value: '乙' })
    made.add({ action: 'field', at: at(3), field: 'title', from: '甲', value: '丙' })
    expect(made.field('field', 'title', 1, 9)).toMatchObject({ value: '丙' })
    expect(made.list).toHaveLength(3)
    expect(made.changed).toBe(true)
  })

  it('values are read as they are written', () => {
    for (const [form, value] of [
      ['text', '甲'],
      ['texts', ['甲', '乙']],
      ['count', 12],
      ['date', '2024-02-29'],
      ['text', null],
      ['texts', []],
    ] as const)
      expect(fromText(form, toText(value as never))).toEqual(value)
    expect(fromText('date', '2023-02-29')).toBeUndefined()
    expect(fromText('date', '2024年2月')).toBeUndefined()
    expect(fromText('count', '十')).toBeUndefined()
    expect(fromText('texts', ' 甲 \n\n乙')).toEqual(['甲', '乙'])
  })
})

describe('the report over a batch', () => {
  it('counts by what was corrected and why it had been read so, most frequent first', () => {
    const title = (line: number): Correction => ({
      action: 'field',
      at: at(line),
      field: 'title',
      from: '甲',
      value: '乙',
      because: 'title-goes-on',
    })
    const source = (path: string, corrections: Correction[]) => ({ path, sha256: path.repeat(64), corrections })
    const report = sumCorrections([
      { type: 'corrections', version: 1, sources: [source('a', [title(1), { action: 'begin', at: at(9) }])] },
      { type: 'corrections', version: 1, sources: [source('b', [title(2)]), source('c', [])] },
    ])
    expect(report).toMatchObject({ texts: 2, corrections: 3 })
    expect(
      report.counts.map(({ action, field, because, count, texts }) => [action, field, because, count, texts]),
    ).toEqual([
      ['field', 'title', 'title-goes-on', 2, 2],
      ['begin', null, null, 1, 1],
    ])
  })
})
