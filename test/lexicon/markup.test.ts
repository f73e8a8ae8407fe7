import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isBold,
  isHtmlComment,
  isPageBreak,
  isSeparatorRow,
  markdownHeading,
  stripMarkup,
} from '../../src/lexicon/markup.ts'

describe('isBold', () => {
  test.each([
    ['**二、主要变化**', true],
    ['  # **二、主要变化**  ', true],
    ['**二、**主要变化', false],
    ['二、主要变化', false],
    ['**二**、**三**', false],
  ])('%s', (text, expected) => {
    expect(isBold(text)).toBe(expected)
  })
})

describe('markdownHeading', () => {
  test.each([
    ['# 甲', 1],
    ['### 甲', 3],
    ['###### 甲', 6],
    ['  ## 甲', 2],
    ['##　甲', 2],
    ['####### 甲', 0],
    ['#1机组', 0],
    ['##甲', 0],
    ['甲 # 乙', 0],
    ['#', 0],
    ['<span id="page-3-0"></span># **目 录**', 1],
    ['<span id="page-3-0"></span>目录', 0],
    ['', 0],
  ])('%j is %i', (s, depth) => {
    expect(markdownHeading(s)).toBe(depth)
  })
})

test('isPageBreak', () => {
  expect(['{3}--------------------', ' {12}----------'].map(isPageBreak)).toEqual([true, true])
  expect(['{3}', '{甲}--------------------', '{3}----- 1', '--------'].map(isPageBreak)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

describe('isSeparatorRow', () => {
  test.each([
    '---',
    '--- | ---',
    '| --- | :---: |',
    '|----|----|',
    '---\t-----',
    '--\t----',
    '- - -',
    '***',
    '* * *',
    '=====',
    '____',
    '———',
    '─────',
    '－－－',
    '┌──┬──┐',
    '+----+----+',
    '　---　',
  ])('%j is', (s) => {
    expect(isSeparatorRow(s)).toBe(true)
  })
  test.each(['', ' ', '--', '——', '| |', '- 6 -', '——甲', '---甲', '···', '|:|', '……'])('%j is not', (s) => {
    expect(isSeparatorRow(s)).toBe(false)
  })
})

describe('isHtmlComment', () => {
  test.each(['<!-- Table 3 -->', '  <!---->', '<!-- 甲 -->　'])('%j is', (s) => {
    expect(isHtmlComment(s)).toBe(true)
  })
  test.each(['', '<!-- 甲', '甲 -->', '<!-- 甲 --> 乙', '<!-- 甲 --><!-- 乙 -->', '<!-->', '<p>'])('%j is not', (s) => {
    expect(isHtmlComment(s)).toBe(false)
  })
})

describe('stripMarkup', () => {
  test.each([
    ['云政发〔2016〕29号{style="text-align:center;"}', '云政发〔2016〕29号'],
    ['第一章　总则 {#part-1 .centre}', '第一章　总则'],
    ['# 总则 {: .no_toc }', '总则'],
    ['集合{1, 2}', '集合{1, 2}'],
    ['>2007年6月29日通过', '2007年6月29日通过'],
    ['>- 2007年6月29日通过', '2007年6月29日通过'],
    ['>县人民政府', '县人民政府'],
    ['>3', '>3'],
    ['>5年', '>5年'],
    ['{.center}', '{.center}'],
    ['变量{name}', '变量{name}'],
  ])('%j, what is set behind a line for its looks', (s, plain) => {
    expect(stripMarkup(s)).toBe(plain)
  })
  test.each([
    // Markdown
    ['## 一、总则', '一、总则'],
    ['##一、总则', '一、总则'],
    ['#1机组', '#1机组'],
    ['- (一) 总则', '(一) 总则'],
    ['- 云水县人民政府', '云水县人民政府'],
    ['<span id="page-3-0"></span># **目 录**', '目 录'],
    ['<span id="page-3-0"></span>- (一)总则', '(一)总则'],
    ['- 2023年工作要点', '2023年工作要点'],
    ['> - 一、总则', '一、总则'],
    ['>2023年9月12日县人民代表大会通过', '2023年9月12日县人民代表大会通过'],
    ['>制定机关：云水县人民代表大会', '制定机关：云水县人民代表大会'],
    ['>90分', '>90分'],
    ['* 注：单位为万元', '注：单位为万元'],
    ['- 6 -', '- 6 -'],
    ['- 5.2 亿元', '- 5.2 亿元'],
    ['> 9 m', '> 9 m'],
    ['5 > 3', '5 > 3'],
    ['　　- 一、总则', '　　一、总则'],
    ['**（一）总则**', '（一）总则'],
    ['(一) **加强领导**。', '(一) 加强领导。'],
    ['1.**加强领导。**各单位', '1.加强领导。各单位'],
    ['**五、补助标准', '五、补助标准'],
    ['有：**一是**甲；**二是**乙', '有：一是甲；二是乙'],
    ['***甲***', '甲'],
    ['138****1234', '138****1234'],
    ['李**、王**', '李**、王**'],
    ['李**', '李**'],
    // HTML
    ['<p>甲</p>', '甲'],
    ['<p>甲</p> <p>乙</p>', '甲\n乙'],
    ['甲<br>乙<br/>丙', '甲\n乙\n丙'],
    ['3\t<p>甲</p>\t<p>乙</p> <p>丙</p>\t', '3\t甲\t乙\n丙\t'],
    ['<div style="text-align: center;">甲</div>', '甲'],
    ['<tr><td>甲</td><td rowspan="2">乙</td></tr>', '甲 乙'],
    ['m<sup>2</sup>', 'm²'],
    ['甲<img src="3.jpg" alt="Image"/>乙', '甲乙'],
    ['<div><img src="3.jpg" alt="办理流程图"/></div>', '办理流程图'],
    ['CO<sub>2</sub>', 'CO₂'],
    ['甲&nbsp;乙&lt;丙&amp;丁', '甲 乙<丙&丁'],
    ['&#12298;办法&#x300B;', '《办法》'],
    ['&amp;lt;', '&lt;'],
    ['&unknown; &#0;', '&unknown; &#0;'],
    ['<!-- Table 1 -->甲', '甲'],
    ['<!-- 甲', '<!-- 甲'],
    ['3<5 且 7>6', '3<5 且 7>6'],
    ['<云水县>', '<云水县>'],
    // LaTeX
    ['管径 $\\geq 30\\text{cm}$', '管径 ≥30cm'],
    ['$\\geq 30\\text{cm}$, $< 50\\text{cm}$', '≥30cm, <50cm'],
    ['利用率 $\\geq 40\\%$ 。', '利用率 ≥40% 。'],
    ['80\\%', '80%'],
    ['m^{2}', 'm²'],
    ['$m^3$', 'm³'],
    ['$36^{°}$', '36°'],
    ['$5^{′}$', '5′'],
    ['$a^{*}$', 'a*'],
    ['$a_1$', 'a_1'],
    ['$36^\\circ$', '36°'],
    ['$\\frac{1}{2}$', '1/2'],
    ['$2 \\times 3$', '2×3'],
    ['云政发 $〔 2021 〕$ 6号', '云政发 〔2021〕 6号'],
    ['$200\\ \\text{m}^{2}$', '200m²'],
    ['\\textcircled{3}', '③'],
    ['$\\mathrm{CO}_{2}$', 'CO₂'],
    ['1\\. 甲', '1. 甲'],
    ['$\\unknown 3$', '\\unknown3'],
    ['票价$5，优惠价$3', '票价$5，优惠价$3'],
    ['$5 > 甲 $', '$5 > 甲 $'],
    ['', ''],
    ['没有标记，1.5%。', '没有标记，1.5%。'],
  ])('%j → %j', (from, to) => {
    expect(stripMarkup(from)).toBe(to)
  })

  test('keeps the Chinese text of anything', () => {
    const unit = fc.constantFrom(
      '甲',
      '乙。',
      '**',
      '*',
      '#',
      '- ',
      '> ',
      '<p>',
      '</p>',
      '<br>',
      '$',
      '\\',
      '^{',
      '}',
      '&nbsp;',
      ' ',
      '1',
    )
    const han = (s: string) => s.replace(/[^甲乙。]/g, '')
    fc.assert(
      fc.property(fc.string({ unit }), (s) => {
        expect(han(stripMarkup(s))).toBe(han(s))
      }),
    )
  })
})

test.each([
  ['***', '***'],
  [' **（一）总则**', ' （一）总则'],
  ['：<p>甲</p>', '：甲'],
  ['<!-- 甲 -->　', '　'],
])('%j without its marks is %j', (printed, text) => {
  expect(stripMarkup(printed)).toBe(text)
})
