import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeText } from '../../src/lexicon/normalize.ts'

describe('normalizeText', () => {
  test.each([
    ['全省各级各部门,认真落实;', '全省各级各部门，认真落实；'],
    ['各县(市、区)人民政府:', '各县（市、区）人民政府：'],
    ['好吗?好!', '好吗？好！'],
    ['强化管理, 压实责任', '强化管理，压实责任'],
    ['达到40%,超过', '达到40%，超过'],
    ['GDP,增长', 'GDP，增长'],
    ['(一)总则', '（一）总则'],
    ['(1)总则', '（1）总则'],
    ['1)总则', '1）总则'],
    ['(一）总则', '（一）总则'],
    ['办法(试行)', '办法（试行）'],
    ['年度(2023)', '年度（2023）'],
    ['"一刀切"做法', '“一刀切”做法'],
    ['"中文","中文"', '“中文”，“中文”'],
    ['等级"A"级', '等级“A”级'],
    ['决 定', '决定'],
    ['据 《办法》 ， 经', '据《办法》，经'],
    ['目　　录', '目录'],
    ['决  定 ', '决定 '],
    ['一、总　则', '一、总则'],
    ['6日　县林业局开会', '6日　县林业局开会'],
    ['县水利局  县林业局', '县水利局  县林业局'],
    ['县水利局，　　县林业局', '县水利局，县林业局'],
    ['云水政发[2023]5号', '云水政发〔2023〕5号'],
    ['云水政发［2023］5号', '云水政发〔2023〕5号'],
    ['云水政发﹝2023﹞5号', '云水政发〔2023〕5号'],
    ['云水政发〔 2023 〕5号', '云水政发〔2023〕5号'],
    ['云水政发[２０２３]5号', '云水政发〔２０２３〕5号'],
    ['时间:8:30', '时间：8:30'],
    ['邮箱:a@b.cn', '邮箱：a@b.cn'],
    ['见http://a.cn/b?c=1,另行通知', '见http://a.cn/b?c=1，另行通知'],
    // stay
    ['投入1,000元', '投入1,000元'],
    ['上午8:30开始', '上午8:30开始'],
    ['比例尺1:2000的图', '比例尺1:2000的图'],
    ['Hello, world (yes)!', 'Hello, world (yes)!'],
    ['函数f(x)的', '函数f(x)的'],
    ['2023 年', '2023 年'],
    ['乡村 e 站', '乡村 e 站'],
    ['"Hello"', '"Hello"'],
    ['管径5"', '管径5"'],
    ['见[2023]', '见〔2023〕'],
    ['[2023] a', '[2023] a'],
    ['参见[3]', '参见[3]'],
    ['甲\t(1)\t乙', '甲\t(1)\t乙'],
    ['电话：(0477)3523412', '电话：(0477)3523412'],
    ['電話：(02)8771-2345', '電話：(02)8771-2345'],
    ['[^1]: 由县级财政承担。', '[^1]: 由县级财政承担。'],
    ['见注[^1]:由县级', '见注[^1]：由县级'],
    ['附件(01)目录', '附件（01）目录'],
    ['', ''],
    ['已是规范的，《办法》（试行）。', '已是规范的，《办法》（试行）。'],
  ])('%j → %j', (from, to) => {
    expect(normalizeText(from)).toBe(to)
  })

  test('twice is once', () => {
    const unit = fc.constantFrom(...'中文a1,;:?!()（）"“”[]［］﹝〔〕，。 　\t\n%/-', '2023', '𠀀', '[2023]')
    fc.assert(
      fc.property(fc.string({ unit }), (s) => {
        const once = normalizeText(s)
        expect(normalizeText(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  test('changes no letter or digit', () => {
    const letters = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => letters(normalizeText(s)) === letters(s)))
  })
})

describe('marks, brackets and quotes take the width of the letters around them', () => {
  test.each([
    // a line end parts what stands on its two sides
    ['A,\r水', 'A,\r水'],
    ['A,\n水', 'A,\n水'],
    ['A,\t水', 'A,\t水'],
    ['A, 水', 'A，水'],
    // Chinese inside, before or behind
    ['A(水)B', 'A（水）B'],
    ['水(A)B', '水（A）B'],
    ['A(B)水', 'A(B)水'],
    ['(A)水', '（A）水'],
    ['水(A）B', '水（A）B'],
    ['A)水', 'A）水'],
    ['水)A', '水）A'],
    ['A)B', 'A)B'],
    ['水(A', '水（A'],
    ['(水', '（水'],
    ['A(B', 'A(B'],
    ['A"水"B', 'A“水”B'],
    ['水"A"B', '水“A”B'],
    ['A"B"水', 'A“B”水'],
    ['A"B"C', 'A"B"C'],
    ['"水\n库"', '"水\n库"'],
    // a colon before a slash is that of an address
    ['水:/path', '水:/path'],
    ['水,/path', '水，/path'],
    ['水:path', '水：path'],
    // a footnote in Markdown
    ['脚注\n[^1]:水', '脚注\n[^1]:水'],
    ['[^1]:水', '[^1]:水'],
    ['见[^1]:水', '见[^1]：水'],
    ['[1]:水', '[1]：水'],
  ])('%j → %j', (printed, normal) => {
    expect(normalizeText(printed)).toBe(normal)
  })
})

describe('the area code of a telephone number keeps its brackets', () => {
  test.each(['(0477)3523412', '(010)3523412', '(01)35', '(0477) 3523412', '(0477)-3523412'])('%s', (number) => {
    expect(normalizeText(`电话${number}`)).toBe(`电话${number}`)
  })
  test.each([
    ['(04771)35', '（04771）35'],
    ['(047712)35', '（047712）35'],
    ['(0)35', '（0）35'],
    ['(477)35', '（477）35'],
    ['(04a7)35', '（04a7）35'],
    ['(0477）35', '（0477）35'],
    ['（0477)35', '（0477）35'],
    ['(0477)', '（0477）'],
    ['(0477) A', '（0477） A'],
    ['(0477)-A', '（0477）-A'],
  ])('not %s', (printed, normal) => {
    expect(normalizeText(`电话${printed}`)).toBe(`电话${normal}`)
  })
})

describe('spaces between Chinese characters', () => {
  test.each([
    ['6日　县林业局', '6日　县林业局'],
    ['6日 县林业局', '6日县林业局'],
    ['6日  县林业局', '6日  县林业局'],
    ['目　录', '目录'],
    ['甲目　录', '甲目录'],
    ['目　录甲', '目录甲'],
    ['甲目　录乙', '甲目　录乙'],
    ['甲乙，　丙丁', '甲乙，丙丁'],
    ['甲乙　，丙丁', '甲乙，丙丁'],
    ['甲乙\t丙丁', '甲乙\t丙丁'],
    ['甲 乙 A 丙', '甲乙 A 丙'],
    ['甲 乙 ', '甲乙 '],
    [' 甲 乙', ' 甲乙'],
  ])('%j → %j', (printed, normal) => {
    expect(normalizeText(printed)).toBe(normal)
  })
})
