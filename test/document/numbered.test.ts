import { describe, expect, test } from 'vitest'
import { judgeNumbered, type Siblings } from '../../src/document/heading.ts'
import { Row } from '../../src/document/row.ts'

const row = (value: string): Row => new Row({ number: 1, column: 1, offset: 0, value, eol: '\n' })
const NEXT = row('各单位要提高认识，落实责任，加强值守，确保安全度汛。')

/** The verdict on a numbered line, with the given text below it. */
function judged(line: string, next: Row | null = NEXT, around: Partial<Siblings> = {}): string {
  const own = row(line)
  const style = own.enumerator?.style
  if (style === undefined) throw new Error(`no number: ${line}`)
  const { type, because } = judgeNumbered(own.afterEnumerator, style, own, {
    next,
    before: null,
    nextIsFact: false,
    ...around,
  })
  return `${type}: ${because}`
}

describe('what a numbered line is', () => {
  test.each([
    ['第一章　总则', 'heading: chapter-title'],
    ['第一节　本县各单位在汛期应当落实责任。并加强值守', 'paragraph: text-after-number'],
    [`第一章　${'防汛'.repeat(20)}`, 'heading: chapter-title'],
    [`第一章　${'防汛'.repeat(20)}类`, 'paragraph: text-after-number'],
    ['第一条　立法目的', 'heading: article-title'],
    ['第一条　为了防汛，制定本办法', 'paragraph: article-text'],
    ['第一条　防汛责任：', 'heading: article-title'],
    ['第一条　下列单位应当值守：', 'paragraph: article-text'],
    [`第一条　${'防汛'.repeat(12)}`, 'heading: article-title'],
    [`第一条　${'防汛'.repeat(12)}类`, 'paragraph: article-text'],
    ['一是提高认识', 'paragraph: ordinal-sentence'],
    ['一要提高认识', 'paragraph: ordinal-sentence'],
    ['一、', 'heading: number-alone'],
    ['## 一、提高认识；', 'heading: markdown-heading'],
    ['1.姓名____', 'paragraph: blank-form'],
    ['一、提高认识。各单位要落实责任', 'paragraph: running-after-number'],
    ['一、提高认识（含值守。责任）', 'heading: title-alone'],
    ['一、工作措施：', 'heading: label-heading'],
    ['一、防汛工作包括以下内容：', 'paragraph: lead-in'],
    [`一、${'防汛'.repeat(13)}：`, 'paragraph: lead-in'],
    ['一、提高认识；', 'paragraph: series-item'],
    ['一、提高认识，', 'paragraph: series-item'],
    ['一、时间：5月8日', 'paragraph: key-value'],
    ['一、提高认识。（县水利局）', 'paragraph: responsible-sentence'],
    ['一、提高认识。（6月10日前完成）', 'heading: sentence-over-text'],
    ['1.补助标准500元/亩', 'paragraph: amount'],
    [`一、${'防汛'.repeat(31)}`, 'paragraph: too-long'],
    [`一、${'防汛'.repeat(30)}`, 'heading: title-alone'],
    ['一、提高认识', 'heading: title-alone'],
    ['一、提高认识。', 'heading: sentence-over-text'],
    [`一、${'防汛'.repeat(22)}。`, 'paragraph: long-sentence'],
    ['一、将第八条中的“县”修改为“市”。', 'paragraph: amendment'],
    ['一、删去第二条。', 'paragraph: amendment'],
    ['（二）值守人员应当按时到岗。', 'paragraph: provision'],
    ['（二）值守费用由县财政局另行公布。', 'paragraph: provision'],
    ['（二）物资库每90日清点1次。', 'paragraph: provision'],
    ['三、凡领导干部带头哄抢的，要给予纪律处分。', 'paragraph: provision'],
    ['三、对逾期不报的，通报批评。', 'paragraph: provision'],
    ['三、对口支援，共建家园。', 'heading: sentence-over-text'],
    ['三、车位可以开放吗？', 'heading: sentence-over-text'],
    ['三、应急响应。', 'heading: sentence-over-text'],
  ])('%s is a %s', (line, verdict) => {
    expect(judged(line)).toBe(verdict)
  })

  test('depends on what stands below', () => {
    expect(judged('一、提高认识。', null)).toBe('paragraph: sentence-over-nothing')
    expect(judged('一、提高认识。', row('请遵照执行。'))).toBe('paragraph: sentence')
    expect(judged('一、提高认识。', row('二、落实责任。'))).toBe('paragraph: sentence-with-sibling')
    expect(judged('一、提高认识。', row('（一）加强学习。'))).toBe('heading: sentence-over-items')
    expect(judged('（一）加强学习。', row('二、落实责任。'))).toBe('paragraph: sentence-before-heading')
    expect(judged('一、提高认识。', row('一是加强学习，落实到人，不留死角。'))).toBe('heading: sentence-over-text')
    expect(judged('一、工作措施：', row('二、落实责任。'))).toBe('paragraph: colon-sentence')
    expect(judged('第一条　立法目的', row('第二条　适用范围'))).toBe('paragraph: article-text')
    expect(judged('一、工作措施：', NEXT, { nextIsFact: true })).toBe('paragraph: colon-sentence')
    expect(judged('一、提高认识。', NEXT, { nextIsFact: true })).toBe('paragraph: sentence-over-nothing')
  })
  test('depends on what stands above', () => {
    const before = { type: 'paragraph', sentence: true } as Siblings['before']
    expect(judged('一、提高认识。', NEXT, { before })).toBe('paragraph: last-of-sentences')
    expect(judged('一、提高认识。', row('（一）加强学习。'), { before })).toBe('heading: sentence-over-items')
    expect(judged('一、提高认识。', row('（二）加强学习。'), { before })).toBe('paragraph: last-of-sentences')
    expect(judged('一、提高认识。', NEXT, { before: { type: 'heading', sentence: true } as Siblings['before'] })).toBe(
      'heading: sentence-over-text',
    )
    expect(
      judged('一、提高认识。', NEXT, { before: { type: 'paragraph', sentence: false } as Siblings['before'] }),
    ).toBe('heading: sentence-over-text')
  })
})
