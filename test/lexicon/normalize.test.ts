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
    ['乡村 e 镇', '乡村 e 镇'],
    ['"Hello"', '"Hello"'],
    ['管径5"', '管径5"'],
    ['见[2023]', '见〔2023〕'],
    ['[2023] a', '[2023] a'],
    ['参见[3]', '参见[3]'],
    ['甲\t(1)\t乙', '甲\t(1)\t乙'],
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
