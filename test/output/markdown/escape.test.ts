import { describe, expect, it } from 'vitest'
import { pairingMarkers } from '../../../src/output/markdown/attention.ts'
import { addresses } from '../../../src/output/markdown/autolink.ts'
import { type EscapeContext, escapeText } from '../../../src/output/markdown/escape.ts'
import { mentionFinder } from '../../../src/output/markdown/mentions.ts'
import { growthBySixteen, MOST_FOR_SIXTEEN } from '../../growth.ts'

const escaped = (text: string, context: Partial<EscapeContext> = {}): string =>
  escapeText(text, {
    line: 'first',
    headingEnd: false,
    inCell: false,
    inLink: false,
    after: '\n',
    markers: pairingMarkers(text),
    ...context,
  })

describe('escapes', () => {
  it.each([
    '日供水100~200吨',
    '见[附件]，〔2024〕20号',
    '1.总则',
    '1、总则',
    '（一）供水',
    '一、总体要求',
    '*注：数据为估算',
    '#1楼',
    '-5℃',
    '——主要任务',
    '<50人，>100人',
    'A&B公司',
    '姓名____年龄____',
    '____年____月____日',
    'file_name_2024',
    '第1.2条',
    'C:\\目录',
    '3 * 5',
    '价格：5元/吨！',
    '“双碳”…',
    '100%',
    '+86',
    '= 5',
    'a|b',
    '时间：8:30',
    '$5',
    '10:00~12:00',
  ])('are not in %j', (text) => {
    expect(escaped(text)).toBe(text)
  })

  it.each([
    ['1. 总则', '1\\. 总则'],
    ['2) 款', '2\\) 款'],
    ['# 号', '\\# 号'],
    ['- 款', '\\- 款'],
    ['> 引', '\\> 引'],
    ['---', '\\---'],
    ['100~200吨，300~400吨', '100\\~200吨，300\\~400吨'],
    ['*甲*', '\\*甲\\*'],
    ['[甲](乙)', '[甲\\](乙)'],
    ['[附件](略', '[附件\\](略'],
    ['[1]: 甲', '\\[1]: 甲'],
    ['[ ] 甲', '\\[ ] 甲'],
    ['<b>甲', '\\<b>甲'],
    ['&lt;', '\\&lt;'],
    ['甲\\', '甲\\\\'],
    ['甲\\*', '甲\\\\*'],
    ['```', '\\`\\`\\`'],
    ['http://甲', 'http\\://甲'],
    ['Www.甲', 'Www\\.甲'],
  ])('%j is written %j', (text, markdown) => {
    expect(escaped(text)).toBe(markdown)
  })

  it('depend on the place', () => {
    expect(escaped('1. 甲', { line: null })).toBe('1. 甲')
    expect(escaped('甲 #', { line: null, headingEnd: true })).toBe('甲 \\#')
    expect(escaped('甲#', { line: null, headingEnd: true })).toBe('甲#')
    expect(escaped('a|b', { line: null, inCell: true })).toBe('a\\|b')
    expect(escaped('[甲]_', { line: null, inLink: true })).toBe('\\[甲\\]\\_')
    expect(escaped('甲!', { after: '[' })).toBe('甲\\!')
    expect(escaped('===', { line: 'later' })).toBe('\\===')
    expect(escaped('===')).toBe('===')
  })

  it.each([
    '\\',
    '*',
    '_a',
    '`',
    '[',
    ']',
    '](',
    '&a',
    '<',
    '<a',
    '@',
    'a@',
    'www.',
    'http:',
    '|',
    '!',
    '- ',
    '# ',
    '[x',
    '1',
  ])('take time in proportion to the length of %j repeated', (piece) => {
    const run = (count: number): void => {
      const text = piece.repeat(count)
      escaped(text)
      addresses(text)
      mentionFinder([{ phrase: piece.repeat(3), url: '#' }])(text)
    }
    expect(growthBySixteen(run, 5000)).toBeLessThan(MOST_FOR_SIXTEEN)
  })
})

describe('addresses', () => {
  const found = (text: string): string[] =>
    addresses(text).map(({ start, end, url }) => `${text.slice(start, end)} ${url}`)

  it.each([
    ['登录http://www.example.gov.cn/a?b=1，查询', ['http://www.example.gov.cn/a?b=1 http://www.example.gov.cn/a?b=1']],
    ['见 www.example.gov.cn。', ['www.example.gov.cn http://www.example.gov.cn']],
    ['（https://a.cn/x.）', ['https://a.cn/x https://a.cn/x']],
    ['邮箱：gs@example.gov.cn，电话', ['gs@example.gov.cn mailto:gs@example.gov.cn']],
    ['@某某', []],
    ['a@b', []],
    ['javascript:alert(1)', []],
    ['http://例子', []],
    ['http://-a.cn', []],
    ['xhttp://a.cn', []],
    ['a@-b.cn', []],
  ])('of %j', (text, links) => {
    expect(found(text)).toEqual(links)
  })
})

describe('mentions', () => {
  const linked = (text: string, phrases: Record<string, string | null>): string[] =>
    mentionFinder(Object.entries(phrases).map(([phrase, url]) => ({ phrase, url })))(text).map(
      ({ start, end, url }) => `${text.slice(start, end)} ${url}`,
    )

  it('find a number in other brackets, digits and spaces', () => {
    const phrases = { '云政发〔2024〕3号': 'a' }
    for (const number of ['云政发〔2024〕3号', '云政发[2024] 3 号', '云政发（２０２４）３号', '云 政发【2024】3号']) {
      expect(linked(`按照${number}要求`, phrases)).toEqual([`${number} a`])
    }
    expect(linked('云政发〔2024〕33号', phrases)).toEqual([])
  })

  it('take a longer number for itself, linked or not', () => {
    const text = '白云政发〔2024〕3号、云政发〔2024〕3号'
    expect(linked(text, { '云政发〔2024〕3号': 'a', '白云政发〔2024〕3号': null })).toEqual(['云政发〔2024〕3号 a'])
    expect(linked(text, { '云政发〔2024〕3号': 'a', '白云政发〔2024〕3号': 'b' })).toEqual([
      '白云政发〔2024〕3号 b',
      '云政发〔2024〕3号 a',
    ])
  })

  it('find every place, and nothing for a blank phrase', () => {
    expect(linked('甲乙甲', { 甲: 'x' })).toEqual(['甲 x', '甲 x'])
    expect(linked('甲 乙', { ' ': 'x' })).toEqual([])
  })
})
