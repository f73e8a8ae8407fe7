import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPostcode } from '../../../src/issue/imprint/contact.ts'
import { readFrequency } from '../../../src/issue/imprint/frequency.ts'
import { isImprintLine, isRunningHead, issueLine, mastheadName } from '../../../src/issue/imprint/index.ts'
import { labelledValues } from '../../../src/issue/imprint/labels.ts'

describe('mastheadName', () => {
  test.each([
    ['云水县人民政府公报', '云水县人民政府公报'],
    ['　　　云 水 县 人 民 政 府 公 报　　', '云水县人民政府公报'],
    ['# 青禾市人民政府公报', '青禾市人民政府公报'],
    ['**青禾市人民政府公报**', '青禾市人民政府公报'],
    ['《白沙省人民政府公报》', '白沙省人民政府公报'],
    ['雲水縣政府公報', '雲水縣政府公報'],
    ['国务院公报', '国务院公报'],
    ['中华人民共和国水务部公报', '中华人民共和国水务部公报'],
    ['水务部文告', '水务部文告'],
    ['白沙省人民代表大会常务委员会公报', '白沙省人民代表大会常务委员会公报'],
    ['白沙政报', '白沙政报'],
    ['云水县人大常委会会刊', '云水县人大常委会会刊'],
  ])('%s', (line, name) => expect(mastheadName(line)).toBe(name))

  test.each([
    '2022年云水县国民经济和社会发展统计公报',
    '云水县国民经济和社会发展统计公报',
    '白沙省水资源公报',
    '白沙省生态环境状况公报',
    '中国共产党白沙省第十届委员会第三次全体会议公报',
    '联合公报',
    '公报',
    '云水县人民政府公报　2023年第4期',
    '云水县人民政府办公室',
    '请将本刊放置在公共区域',
    '',
  ])('no masthead: %s', (line) => expect(mastheadName(line)).toBeNull())
})

describe('issueLine', () => {
  test.each([
    ['2022年第3期（总第21期）', 2022, 3, 21],
    ['2022 年第 3 期（总第 21 期）', 2022, 3, 21],
    ['２０２２年第３期（总第２１期）', 2022, 3, 21],
    ['2022年第3期 总第21期', 2022, 3, 21],
    ['> 2022年第3期 · 总第21期', 2022, 3, 21],
    ['2022 第3期', 2022, 3, null],
    ['2022年3期', 2022, 3, null],
    ['2022  3  （总第21期）', 2022, 3, 21],
    ['2022 / 3　总第21期', 2022, 3, 21],
    ['第027卷　第023期　20210609　建設篇', null, 23, null],
    ['（总第 21 期）', null, null, 21],
    ['总第21期', null, null, 21],
    ['第3期', null, 3, null],
    ['第三期', null, 3, null],
    ['TANXI XIAN RENMIN ZHENGFU GONGBAO 2022年第3期(总第21期)', 2022, 3, 21],
    ['一九八八年第六期', 1988, 6, null],
    ['二○○五年第十二期', 2005, 12, null],
    ['(总第一百零三期)', null, null, 103],
    ['2022年　第11号　（总号：1406）　2022年4月20日', 2022, 11, 1406],
    ['（1987年第4号 总号：28）', 1987, 4, 28],
    ['2020年第12期（总第1032期）6月30日出版', 2020, 12, 1032],
    ['2019年第7、8期合刊', 2019, 7, null],
    ['2019年第7-8期（总第155-156期）', 2019, 7, 155],
    ['113年秋字第3期', 2024, 3, null],
    ['中華民國113年秋字第3期', 2024, 3, null],
    ['2022·11', 2022, 11, null],
    ['2022年增刊', 2022, null, null],
    ['2022年第3期（季刊）', 2022, 3, null],
  ])('%s', (line, year, issue, totalIssue) => {
    expect(issueLine(line)).toEqual({ year, issue, totalIssue })
  })

  test.each([
    '第7号',
    '2021年第12号',
    '水务部公告2021年第12号',
    '2022.11',
    '2022年9月30日',
    '2022年9月30日出版（季刊）',
    '关于2022年第3期培训班的通知',
    '云政发〔2022〕3号',
    '第3页',
    '2022',
    '',
  ])('not %s', (line) => expect(issueLine(line)).toBeNull())

  test('reads back what it is printed as', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2099 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 2500 }),
        (year, issue, totalIssue) => {
          expect(issueLine(`${year}年第${issue}期（总第${totalIssue}期）`)).toEqual({ year, issue, totalIssue })
          expect(issueLine(`${year}·${issue}`)).toEqual({ year, issue, totalIssue: null })
        },
      ),
    )
  })
})

describe('isRunningHead', () => {
  const gazette = { name: '云水县人民政府公报' }
  test.each([
    '云水县人民政府公报　　2022·11',
    '云水县人民政府公报　一九八八年第六期',
    '云水县人民政府公报　　一九八八·六',
    '2022年第3期　　云水县人民政府公报',
    '12　云水县人民政府公报',
    '云 水 县 人 民 政 府 公 报　　— 12 —',
    '云水县人民政府公报　2022年第3期　第12页',
    '云水县人民政府公报　　县政府文件',
    '云水县人民政府公报',
    '2022年第3期',
    '2022年第3期　· 12 ·',
    '云水县人民政府公报  2O22·11',
  ])('%s', (line) => expect(isRunningHead(line, gazette)).toBe(true))

  test.each([
    '《云水县人民政府公报》赠阅范围：',
    '关于做好云水县人民政府公报发行工作的通知',
    '云水县人民政府',
    '县人民政府公报室',
    '2022年9月30日',
    '2022年全县统计公报',
    '第三期培训班',
    '40 期。',
    '',
  ])('not %s', (line) => expect(isRunningHead(line, gazette)).toBe(false))

  test('without a name only a masthead beside its issue counts', () => {
    expect(isRunningHead('青禾市人民政府公报　2022年第7期', { name: null })).toBe(true)
    expect(isRunningHead('青禾市人民政府公报', { name: null })).toBe(false)
    expect(isRunningHead('青禾市统计公报　2022年第7期', { name: null })).toBe(false)
  })
})

describe('labelledValues', () => {
  test('several labels on a line, spaces inside them, bold', () => {
    expect(labelledValues('**地　址**：云水县清流路8号　**邮编**：416320　电话：0746-5520318')).toEqual([
      { key: 'address', label: '地址', value: '云水县清流路8号' },
      { key: 'postcode', label: '邮编', value: '416320' },
      { key: 'phone', label: '电话', value: '0746-5520318' },
    ])
  })
  test('the longest label wins, a foreign label ends the value before it', () => {
    expect(
      labelledValues('主办单位:云水县人民政府办公室 网址:www.example.gov').map(({ key, value }) => [key, value]),
    ).toEqual([
      ['host', '云水县人民政府办公室'],
      ['other', 'www.example.gov'],
    ])
    expect(labelledValues('电话（传真）：0372－5566778')[0]).toMatchObject({ key: 'phone', value: '0372－5566778' })
  })
  test('a label without a colon stands first', () => {
    expect(labelledValues('主办单位　云水县人民政府办公室')).toMatchObject([
      { key: 'host', value: '云水县人民政府办公室' },
    ])
    expect(labelledValues('地址\t云水县清流路8号\t邮编\t416320').map(({ value }) => value)).toEqual([
      '云水县清流路8号',
      '416320',
    ])
    expect(labelledValues('出版工作 会议')).toEqual([])
  })
})

describe('isImprintLine', () => {
  test.each([
    '主办：云水县人民政府办公室',
    '地 址: 云水县清流路8号',
    '★赠阅范围：各乡镇',
    '《云水县人民政府公报》赠阅范围：',
    '本刊网址：www.example.gov',
    '国内统一刊号：CN00-0000/D',
    '邮编 416320',
  ])('%s', (line) => expect(isImprintLine(line)).toBe(true))
  test.each(['关于做好防汛工作的通知', '各乡镇人民政府：', '会议时间：上午九时', '一、总体要求：', ''])(
    'not %s',
    (line) => expect(isImprintLine(line)).toBe(false),
  )
})

describe('readFrequency', () => {
  test.each([
    ['2022年9月30日出版（季刊）', '季刊'],
    ['2022年9月30日出版(季刊)', '季刊'],
    ['月刊', '月刊'],
    ['本刊为双月刊', '双月刊'],
    ['2024年6月30日　双月刊', '双月刊'],
    ['半月刊', '半月刊'],
    ['（旬　刊）', '旬刊'],
    ['月　刊　　内部刊物　注意保存', '月刊'],
    ['2022年3月31日出版　每月一期', '月刊'],
    ['每季度出版一期', '季刊'],
    ['每月两期', '半月刊'],
  ])('%s', (line, frequency) => expect(readFrequency(line)).toBe(frequency))
  test.each(['本月刊登文件12件', '每月10日、20日、30日出版', '全国优秀期刊', '欢迎订阅本刊', ''])('not %s', (line) =>
    expect(readFrequency(line)).toBeNull(),
  )
})

test.each([
  ['416320', '416320'],
  ['４１ ６３２０', '416320'],
  ['23O911', '230911'],
  ['4l6320 ', '416320'],
  ['OOOOOO', null],
  ['2O', null],
  ['云水县', null],
])('the postcode of %s', (value, code) => {
  expect(readPostcode(value)).toBe(code)
})
