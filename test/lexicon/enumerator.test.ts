import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EnumeratorStyle, enumeratorDepth, readEnumerator } from '../../src/lexicon/enumerator.ts'
import { numbersTooMany } from '../../src/lexicon/enumeratorArabic.ts'
import { toHanNumeral } from '../../src/lexicon/numeral.ts'

describe('readEnumerator', () => {
  test.each<[string, EnumeratorStyle, number, string]>([
    ['第一编 总则', 'part', 1, '第一编'],
    ['第二部分 重点任务', 'part', 2, '第二部分'],
    ['第一章 总则', 'chapter', 1, '第一章'],
    ['第一章　总　则', 'chapter', 1, '第一章'],
    ['第 十 二 章 附则', 'chapter', 12, '第十二章'],
    ['第3章 附则', 'chapter', 3, '第3章'],
    ['第一章、总则', 'chapter', 1, '第一章'],
    ['第三章中小学校管理', 'chapter', 3, '第三章'],
    ['第二节 规划', 'section', 2, '第二节'],
    ['第二節 規劃', 'section', 2, '第二節'],
    ['第一条 为规范管理', 'article', 1, '第一条'],
    ['第一條 為規範管理', 'article', 1, '第一條'],
    ['第二条本办法适用于本县', 'article', 2, '第二条'],
    ['第十条之一 本法', 'article', 10, '第十条之一'],
    ['第一百二十三条 本法', 'article', 123, '第一百二十三条'],
    ['第十九条', 'article', 19, '第十九条'],
    ['一、总体要求', 'han', 1, '一、'],
    ['十 二、保障措施', 'han', 12, '十二、'],
    ['一 、总体要求', 'han', 1, '一、'],
    ['一. 总体要求', 'han', 1, '一.'],
    ['一．总体要求', 'han', 1, '一．'],
    ['一丶总体要求', 'han', 1, '一丶'],
    ['一﹑总体要求', 'han', 1, '一﹑'],
    ['二、三年行动目标', 'han', 2, '二、'],
    ['一、二十大精神学习', 'han', 1, '一、'],
    ['二、三农工作', 'han', 2, '二、'],
    ['（一）总体要求', 'hanParen', 1, '（一）'],
    ['(一)总体要求', 'hanParen', 1, '(一)'],
    ['(一）总体要求', 'hanParen', 1, '(一）'],
    ['（ 一 ） 总体要求', 'hanParen', 1, '（一）'],
    ['（二 十）总体要求', 'hanParen', 20, '（二十）'],
    ['（一】总体要求', 'hanParen', 1, '（一】'],
    ['〔一〕总体要求', 'hanParen', 1, '〔一〕'],
    ['一）总体要求', 'hanParen', 1, '一）'],
    ['（一 加强领导', 'hanParen', 1, '（一'],
    ['㈠总体要求', 'hanParen', 1, '㈠'],
    ['（三）项目管理', 'hanParen', 3, '（三）'],
    ['（一）', 'hanParen', 1, '（一）'],
    ['1. 总体要求', 'arabic', 1, '1.'],
    ['1.总体要求', 'arabic', 1, '1.'],
    ['１．总体要求', 'arabic', 1, '１．'],
    ['12、总体要求', 'arabic', 12, '12、'],
    ['1 . 总体要求', 'arabic', 1, '1.'],
    ['⒈总体要求', 'arabic', 1, '⒈'],
    ['1.2023年底前完成', 'arabic', 1, '1.'],
    ['3.10月底前完成', 'arabic', 3, '3.'],
    ['1、2个乡镇', 'arabic', 1, '1、'],
    ['1.', 'arabic', 1, '1.'],
    ['（1）总体要求', 'arabicParen', 1, '（1）'],
    ['(1) 总体要求', 'arabicParen', 1, '(1)'],
    ['（１）总体要求', 'arabicParen', 1, '（１）'],
    ['(1］总体要求', 'arabicParen', 1, '(1］'],
    ['1）总体要求', 'arabicParen', 1, '1）'],
    ['1) 总体要求', 'arabicParen', 1, '1)'],
    ['⑴总体要求', 'arabicParen', 1, '⑴'],
    ['①总体要求', 'circled', 1, '①'],
    ['㉑总体要求', 'circled', 21, '㉑'],
    ['㊱总体要求', 'circled', 36, '㊱'],
    ['❶总体要求', 'circled', 1, '❶'],
    ['⓫总体要求', 'circled', 11, '⓫'],
    ['㊀总体要求', 'circled', 1, '㊀'],
    ['1.1 编制目的', 'decimal', 1, '1.1'],
    ['4.2.3.3 响应行动', 'decimal', 3, '4.2.3.3'],
    ['4.2IV级响应', 'decimal', 2, '4.2'],
    ['4.3Ⅲ级、Ⅳ级响应', 'decimal', 3, '4.3'],
    ['6.10 培训', 'decimal', 10, '6.10'],
    ['2.1组织体系', 'decimal', 1, '2.1'],
    ['2.4.1. 应急处置', 'decimal', 1, '2.4.1.'],
    ['１．１　目的', 'decimal', 1, '１．１'],
    ['2.1《办法》的适用', 'decimal', 1, '2.1'],
    ['2.1 年度计划', 'decimal', 1, '2.1'],
    ['1.2 分级响应', 'decimal', 2, '1.2'],
    ['1.2 人员安置', 'decimal', 2, '1.2'],
    ['3.1 天然林保护', 'decimal', 1, '3.1'],
    ['3.2 GIS平台', 'decimal', 2, '3.2'],
    ['A. 甲类', 'letter', 1, 'A.'],
    ['b) 乙类', 'letter', 2, 'b)'],
    ['C、丙类', 'letter', 3, 'C、'],
    ['(a) 甲类', 'letter', 1, '(a)'],
    ['Ａ．甲类', 'letter', 1, 'Ａ．'],
    ['Ⓑ乙类', 'letter', 2, 'Ⓑ'],
    ['Ⅱ. 乙类', 'roman', 2, 'Ⅱ.'],
    ['Ⅳ、丁类', 'roman', 4, 'Ⅳ、'],
    ['IV. 丁类', 'roman', 4, 'IV.'],
    ['I、总论', 'roman', 1, 'I、'],
    ['(ii) 乙类', 'roman', 2, '(ii)'],
    ['xi. 乙类', 'roman', 11, 'xi.'],
    ['一是加强领导', 'isOrdinal', 1, '一是'],
    ['十一是加强领导', 'isOrdinal', 11, '十一是'],
    ['二要压实责任', 'yaoOrdinal', 2, '二要'],
    ['首先，要提高认识', 'firstly', 1, '首先，'],
    ['其次要压实责任', 'firstly', 2, '其次'],
    ['再次，要压实责任', 'firstly', 3, '再次，'],
    ['第一，提高认识', 'firstly', 1, '第一，'],
    ['第二,压实责任', 'firstly', 2, '第二,'],
    ['第三、抓好落实', 'firstly', 3, '第三、'],
    ['其一，提高认识', 'firstly', 1, '其一，'],
    ['1.12月底前完成', 'arabic', 1, '1.'],
    ['1.1月底前完成', 'arabic', 1, '1.'],
    ['1.1、编制目的', 'decimal', 1, '1.1、'],
    ['1.2.3.4.5.6 目的', 'decimal', 6, '1.2.3.4.5.6'],
    ['1.5. 公里桩', 'decimal', 5, '1.5.'],
    ['1.2.5 公里桩', 'decimal', 5, '1.2.5'],
    ['XXXVIII. 甲', 'roman', 38, 'XXXVIII.'],
    ['xix. 甲', 'roman', 19, 'xix.'],
    ['Z. 甲', 'letter', 26, 'Z.'],
    ['A.', 'letter', 1, 'A.'],
    ['A）甲类', 'letter', 1, 'A）'],
    ['二十是加强领导', 'isOrdinal', 20, '二十是'],
    ['二十要加强领导', 'yaoOrdinal', 20, '二十要'],
    ['一） 总体要求', 'hanParen', 1, '一）'],
    ['一)总体要求', 'hanParen', 1, '一)'],
  ])('%s', (s, style, ordinal, label) => {
    expect(readEnumerator(s)).toMatchObject({ style, ordinal, label })
  })

  test.each([
    '',
    '　　',
    '总体要求',
    '# 总体要求',
    '**',
    '---',
    '- 6 -',
    '一般要求',
    '一个中心',
    '一九九六年八月',
    '二〇二三年工作要点',
    '二〇二三、二〇二四年',
    '十九大以来',
    '三农工作',
    '百年大计',
    '一、二级公路',
    '三、四、五款',
    '1、2号楼',
    '1、2、3组',
    '八要素',
    '三要点',
    '一要',
    '二是。',
    '一）。',
    '一\t是\t否',
    '第一',
    '第一批项目',
    '第一阶段',
    '第一类医疗器械',
    '第1号',
    '第1，',
    '第三章程',
    '第一节课',
    '第二条件',
    '第五条规定的情形',
    '第五条、第六条',
    '第五条第二款',
    '第五条的规定',
    '第三章中规定的',
    '第七条）',
    '第一、二款',
    '（一）、（二）项',
    '（二）项规定的',
    '（一）至（三）项',
    '（责任单位：县水利局）',
    '（2023年）',
    '(2023)',
    '(0999) 1234567',
    '（一 般）',
    '（一 楼）住户',
    '[1] 参见',
    '1.5公里',
    '1.5 公里',
    '1.5万元',
    '1.5万亩',
    '2.5倍',
    '2.5级地震',
    '2.5个百分点',
    '3.5%左右',
    '3.5 ％',
    '220.5 kV线路',
    '12.3456公顷',
    '12.34公顷',
    '0.4级',
    '0.4',
    '0、',
    '1.05 目的',
    '01.1 目的',
    '1.1',
    '1.1。',
    '1.1—1.3',
    '10.19',
    '1.2.3.4.5.6.7 目的',
    '2023. 目的',
    '2023.10.19',
    '2023年',
    '8:30',
    '1,000元',
    '1-2号',
    '1）',
    '1）。',
    '1.０5 目的',
    '01.1 目的',
    '０1.1 目的',
    'a）。',
    'É. 甲',
    'XXXVIIII. 甲',
    'A.b',
    '二十一是加强领导',
    '二十一要加强领导',
    '二要',
    '十二要点',
    '一）',
    '一.5公里',
    '一、二、',
    '一、二层',
    '第零章 总则',
    '1.13月牙泉',
    '1.202年',
    '1总则',
    '1 总则',
    '5 月',
    '30％',
    'Ⅱ级响应',
    'Ⅲ类水体',
    'A级景区',
    'A、B级',
    'A.1 目的',
    'e.g. 例',
    'U.S.',
    'IPv6.',
    'IIII. 甲',
    'iV. 甲',
    'The plan.',
    'PM2.5浓度',
    '其中：',
    '其一生',
    '首届',
  ])('%j opens with none', (s) => {
    expect(readEnumerator(s)).toBeNull()
  })

  test.each([
    ['　　一、总则', '一、', '总则'],
    ['## 一、总则', '一、', '总则'],
    ['**（一）总则**', '（一）', '总则**'],
    ['**1.** 总则', '1.', ' 总则'],
    ['- (一) 总则', '(一)', ' 总则'],
    [' > 1. 总则', '1.', ' 总则'],
    ['* 一、总则', '一、', '总则'],
    ['- **一是**加强', '一是', '加强'],
    ['（一）、总则', '（一）', '总则'],
    ['①.总则', '①', '总则'],
    ['（1）.5', '（1）', '.5'],
    ['（ 一 ）总则', '（一）', '总则'],
  ])('%s leaves its text', (s, label, text) => {
    const found = readEnumerator(s)
    expect(found?.label).toBe(label)
    expect(s.slice(found?.length)).toBe(text)
  })

  test('counts in every style', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom('', '　　', '# ', '- '), (n, before) => {
        const han = toHanNumeral(n)
        for (const label of [
          `${han}、`,
          `（${han}）`,
          `${n}.`,
          `（${n}）`,
          `第${han}章`,
          `第${n}条`,
          `2.${n}`,
          `${n}）`,
        ]) {
          const s = `${before}${label} 甲乙`
          expect(readEnumerator(s)).toMatchObject({ ordinal: n, label, length: before.length + label.length })
        }
      }),
    )
  })

  test('never throws, and its label is what stands before length', () => {
    const unit = fc.constantFrom(...'第一二十百章节条之（(）)【、.．1１20①Ⅱ⑴ⅣAVx是要首先其 　\t#*->甲公里年')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (s) => {
        const found = readEnumerator(s)
        if (found === null) return
        expect(found.length).toBeLessThanOrEqual(s.length)
        expect(found.label).not.toBe('')
        expect(found.ordinal).toBeGreaterThan(0)
        expect(s.slice(0, found.length).replace(/\s/g, '')).toContain(found.label)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('enumeratorDepth', () => {
  test('GB/T 9704-2012 7.3.3', () => {
    const styles: EnumeratorStyle[] = ['han', 'hanParen', 'arabic', 'arabicParen', 'circled']
    expect(styles.map((style) => enumeratorDepth(style))).toEqual([1, 2, 3, 4, 5])
  })
  test('statutes', () => {
    const styles: EnumeratorStyle[] = ['part', 'chapter', 'section', 'article']
    expect(styles.map((style) => enumeratorDepth(style))).toEqual([1, 2, 3, 4])
  })
  test.each([
    ['1.1', 2],
    ['4.2.1', 3],
    ['4.2.1.', 3],
    ['４．２．１．３', 4],
    ['', 2],
  ])('decimal %j is %i deep', (label, depth) => {
    expect(enumeratorDepth('decimal', label)).toBe(depth)
  })
})

describe('numbersTooMany', () => {
  test.each<[string, number]>([
    ['1.1.1.1.1.1.1.1 总则', 8],
    ['1.2.3.4.5.6.7总则', 7],
    ['1.2.3.4.5.6.7. 总则', 7],
    ['1.2.3.4.5.6.7、总则', 7],
    ['１．２．３．４．５．６．７　总则', 7],
    ['1.2.3.4.5.6 总则', 0],
    ['1.2.3.4.5.6.7', 0],
    ['1.2.3.4.5.6.7 km', 0],
    ['1.2.3.4.5.6.777 总则', 0],
    ['.1.2.3.4.5.6.7 总则', 0],
    ['总则', 0],
    ['总则1.1.1.1.1.1.1', 0],
    ['', 0],
  ])('%s', (s, count) => {
    expect(numbersTooMany(s)).toBe(count)
  })
})

test.each([
  ['01. 总体要求', 'arabic', '01.'],
  ['：一）总体要求', undefined, undefined],
  ['㊿总则', 'circled', '㊿'],
  ['Z. 总则', 'letter', 'Z.'],
  ['[. 总则', undefined, undefined],
  ['～. 总则', undefined, undefined],
])('%s opens with a number of the style %s', (line, style, label) => {
  const read = readEnumerator(line)
  expect([read?.style, read?.label]).toEqual([style, label])
})
