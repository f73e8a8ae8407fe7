import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allBlocks, blocksOf, documentOf, notice } from './notice.ts'

describe('a notice', () => {
  test('is its title, number, addressee, text, signature and note', () => {
    expect(allBlocks(notice('　　现将有关事项通知如下。'))).toEqual([
      ['title', '云水县人民政府\n关于做好2023年防汛工作的通知'],
      ['number', '云政发〔2023〕5号'],
      ['addressee', '各乡（镇）人民政府，县直各有关单位：'],
      ['paragraph', '现将有关事项通知如下。'],
      ['signature', '云水县人民政府\n2023年5月8日'],
      ['note', '（此件公开发布）'],
    ])
  })
})

describe('paragraphs', () => {
  test('each line that ends its sentence is one', () => {
    expect(
      blocksOf('各单位要提高认识。', '各单位要落实责任；', '有关要求如下：', '一、加强领导。各单位要明确分工。'),
    ).toEqual([
      ['paragraph', '各单位要提高认识。'],
      ['paragraph', '各单位要落实责任；'],
      ['paragraph', '有关要求如下：'],
      ['paragraph', '一、加强领导。各单位要明确分工。'],
    ])
  })
  test('一是 and numbered sentences are paragraphs', () => {
    expect(blocksOf('一是完善预案。', '二是储备物资。', '1. 编织袋不少于6000条。', '2. 冲锋舟不少于6艘。')).toEqual([
      ['paragraph', '一是完善预案。'],
      ['paragraph', '二是储备物资。'],
      ['paragraph', '1. 编织袋不少于6000条。'],
      ['paragraph', '2. 冲锋舟不少于6艘。'],
    ])
  })
})

describe('lists', () => {
  test('a roster', () => {
    expect(
      blocksOf(
        '成立县防汛工作领导小组，组成人员如下：',
        '组　长：王向东　县政府副县长',
        '副组长：李　剑　县水利局局长',
        '成　员：林雨桐　县财政局局长',
        '　　　　孙　平　县气象局局长',
      ).slice(1),
    ).toEqual([
      ['listItem', '组 长：王向东 县政府副县长'],
      ['listItem', '副组长：李 剑 县水利局局长'],
      ['listItem', '成 员：林雨桐 县财政局局长'],
      ['listItem', '孙 平 县气象局局长'],
    ])
  })
  test('facts of key and value', () => {
    expect(
      blocksOf('请按时参加培训。', '培训时间：5月10日', '培训地点：县政府三楼会议室', '联系电话：0700—1234567'),
    ).toEqual([
      ['paragraph', '请按时参加培训。'],
      ['listItem', '培训时间：5月10日'],
      ['listItem', '培训地点：县政府三楼会议室'],
      ['listItem', '联系电话：0700—1234567'],
    ])
  })
  test('a body and what it does is prose', () => {
    expect(blocksOf('各部门职责如下：', '县财政局：负责资金保障。', '县水利局：负责水情监测。').slice(1)).toEqual([
      ['paragraph', '县财政局：负责资金保障。'],
      ['paragraph', '县水利局：负责水情监测。'],
    ])
  })
})

describe('under the signature', () => {
  test('主题词, 抄送 and 印发 are lines of a list and fields', () => {
    const document = documentOf(
      '云水县人民政府关于做好防汛工作的通知',
      '云政发〔2009〕5号',
      '各乡（镇）人民政府：',
      '　　特此通知。',
      '　　　　　　　　二〇〇九年五月八日',
      '主题词：防汛　通知',
      '抄送：县委办公室，县人大常委会办公室。',
      '云水县人民政府办公室　　　2009年5月10日印发',
    )
    expect(document).toMatchObject({
      keywords: ['防汛', '通知'],
      copiedTo: ['县委办公室', '县人大常委会办公室'],
      date: '2009-05-08',
      printedDate: '2009-05-10',
    })
    expect(document.blocks.slice(-3).map(({ type }) => type)).toEqual(['listItem', 'listItem', 'listItem'])
  })
})

test('every printed line lies in exactly one block, in order', () => {
  const line = fc.constantFrom(
    '各单位要提高认识。',
    '一、总体要求',
    '（一）加强领导',
    '1. 落实责任，强化保障。',
    '组　长：王向东　县政府副县长',
    '联系电话：0700—1234567',
    '县水利局要会同县气象局加强会商研判，及时发布预警',
    '云水县水利局',
    '附件：1. 任务分工表',
    '附件1',
    '（责任单位：县水利局）',
    '',
  )
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (body) => {
      const { blocks } = notice(...body)
      const printed = body.flatMap((text, i) => (text === '' ? [] : [i + 6]))
      for (const at of printed)
        expect(blocks.filter(({ position }) => position.start.line <= at && position.end.line >= at)).toHaveLength(1)
      const starts = blocks.map(({ position }) => position.start.offset)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }),
    { seed: 7, numRuns: 60 },
  )
})
