import { describe, expect, test } from 'vitest'
import { plainLatex } from '../../src/lexicon/latex.ts'
import { stripMarkup } from '../../src/lexicon/markup.ts'

describe('signs that OCR wrote as LaTeX', () => {
  test.each([
    ['$\\geq 30\\text{cm}$', '≥30cm'],
    ['深$\\ge 3$米、宽$\\leq 5$米', '深≥3米、宽≤5米'],
    ['80\\%', '80%'],
    ['m^{2}', 'm²'],
    ['m^2', 'm²'],
    ['H_{2}O', 'H₂O'],
    ['a_2', 'a_2'],
    ['\\frac{1}{2}', '1/2'],
    ['$\\dfrac {1} {2}$', '1/2'],
    ['25^{\\circ}C', '25°C'],
    ['25^°', '25°'],
    ['5^′', '5′'],
    ['x^{*}', 'x*'],
    ['x^{ 2 }', 'x²'],
    ['\\textcircled{1}', '①'],
    ['\\circled{20}', '⑳'],
    ['\\textcircled{0}', '\\textcircled{0}'],
    ['\\textcircled{21}', '\\textcircled{21}'],
    ['$\\text{ 含 税 } 5$', '含 税5'],
    ['$A\\;B$', 'AB'],
    ['$5\\,000$', '5000'],
    ['$\\mathrm{pH}=7$', 'pH=7'],
    ['$\\unknown 5$', '\\unknown5'],
    ['\\unknown', '\\unknown'],
    ['$\\{5\\}$', '5'],
    ['$5$ 和 $6$', '5 和 6'],
    ['$5 和 $6', '$5 和 $6'],
    ['每件$5，共$10', '每件$5，共$10'],
    ['$含 > 5$', '$含 > 5$'],
    [`$${'5'.repeat(201)}$`, `$${'5'.repeat(201)}$`],
    ['$\\alpha$、$\\Omega$', 'α、Ω'],
    ['$\\to$', '→'],
    ['普通的话', '普通的话'],
    ['', ''],
  ])('%s is %s', (s, plain) => {
    expect(plainLatex(s)).toBe(plain)
  })
})

describe('marks of Markdown and HTML', () => {
  test.each([
    ['**甲**', '甲'],
    ['甲**乙**丙', '甲乙丙'],
    ['***甲***', '甲'],
    ['2**3', '2**3'],
    ['甲 ** 乙', '甲 ** 乙'],
    ['<b>甲</b>', '甲'],
    ['甲<!-- 注 -->乙', '甲乙'],
    ['甲<!-- 注', '甲<!-- 注'],
    ['甲<br>乙', '甲\n乙'],
    ['甲&amp;乙&lt;丙', '甲&乙<丙'],
    ['&#20113;&#x6c34;', '云水'],
    ['&#0;&#x1f;', '&#0;&#x1f;'],
    ['&#xd800;', '&#xd800;'],
    ['&#xd7ff;&#xe000;', '\ud7ff\ue000'],
    ['&#x110000;', '&#x110000;'],
    ['&#x20;甲', ' 甲'],
    ['&unknown;', '&unknown;'],
    ['# 甲', '甲'],
    ['####### 甲', '####### 甲'],
    ['- 甲', '甲'],
    ['> 甲', '甲'],
    ['-', '-'],
    ['- ', '- '],
    ['-甲', '-甲'],
  ])('%j is %j', (s, plain) => {
    expect(stripMarkup(s)).toBe(plain)
  })
})
