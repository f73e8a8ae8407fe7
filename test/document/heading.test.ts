import { describe, expect, test } from 'vitest'
import { blocksOf, notice } from './notice.ts'

const headings = (...lines: string[]) =>
  notice(...lines)
    .blocks.filter(({ type }) => type === 'heading')
    .map(({ depth, label, text }) => [depth, label, text])

describe('depth and label', () => {
  test('一、 over （一） over 1.', () => {
    expect(
      headings(
        '一、总体要求',
        '坚持以防为主、防抗救相结合，全力保障人民群众生命财产安全。',
        '二、主要任务',
        '（一）完善预案体系',
        '1. 修订县级预案',
        '各部门要在5月底前完成县级专项预案的修订和备案工作。',
        '（二）储备防汛物资',
        '各乡镇要按照定额足额储备编织袋、冲锋舟和救生衣等物资。',
        '三、工作要求',
        '各单位要明确专人负责，确保各项措施落到实处、取得实效。',
      ),
    ).toEqual([
      [1, '一、', '一、总体要求'],
      [1, '二、', '二、主要任务'],
      [2, '（一）', '（一）完善预案体系'],
      [3, '1.', '1. 修订县级预案'],
      [2, '（二）', '（二）储备防汛物资'],
      [1, '三、', '三、工作要求'],
    ])
  })
  test('a step left out leaves no gap', () => {
    expect(
      headings('一、主要任务', '1. 修订县级预案', '各部门要在5月底前完成县级专项预案的修订和备案工作。').map(
        ([depth]) => depth,
      ),
    ).toEqual([1, 2])
  })
})

describe('what is a heading', () => {
  test('the first of a list, whatever ended the list above', () => {
    const above = [
      '一、经办机构',
      '（一）初核由县人才中心承担，各乡镇协助。',
      '（二）复核由县人社局承担。',
      '二、申请程序',
    ]
    const labels = ['（一）见习基地。', '1.申请对象。', '具有良好信誉、能够提供见习岗位并落实带教老师的用人单位。']
    expect(headings(...above, ...labels).map(([, , text]) => text)).toEqual([
      '一、经办机构',
      '二、申请程序',
      '（一）见习基地。',
      '1.申请对象。',
    ])
  })
  const text = '各部门要在5月底前完成县级专项预案的修订和备案工作，并报县防汛办。'
  test.each([
    '一、总体要求',
    '（一）完善预案体系',
    '1. 修订县级预案',
    '（1）明确分工',
    '七、其他未尽事项参照本预案执行',
  ])('%s', (line) => {
    expect(blocksOf(line, text)[0]).toEqual(['heading', line])
  })
  test('a single sentence over its text, where its siblings have theirs', () => {
    expect(
      blocksOf(
        '1. 加大资金投入力度。',
        '以县级财政为主，整合各类涉农资金用于水毁工程修复。',
        '2. 强化督查。',
        text,
      ).map(([type]) => type),
    ).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
  })
  test('a question over its answer, also one that counts 一是, 二是', () => {
    expect(
      blocksOf(
        '一、为什么出台预案？',
        text,
        '二、预案有哪些亮点？',
        '一是突出监测预警；二是突出群众转移；三是突出值班值守。',
        '三、何时施行？',
        text,
      ).map(([type]) => type),
    ).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph'])
  })
  test('a bare label over its numbered items', () => {
    expect(blocksOf('整改措施：', '1. 修订县级预案。', '2. 补充防汛物资。')[0]).toEqual(['heading', '整改措施：'])
  })
})

describe('what is none', () => {
  test.each([
    '一、征地拆迁由县自然资源局组织实施。各乡镇要积极配合。',
    '1. 土坟：1000—2000元/座',
    '（一）申请人应当具备下列条件：',
    '一是完善预案体系。',
    '第一条　为了加强防汛工作，保障人民群众生命财产安全，制定本办法。',
    '1. 县级预案____份',
  ])('%s', (line) => {
    expect(blocksOf(line, '各部门要在5月底前完成县级专项预案的修订和备案工作。')[0]?.[0]).toBe('paragraph')
  })
  test('the last item of a sentence over several items', () => {
    expect(
      blocksOf(
        '经研究，决定：',
        '（一）给予王小平撤销职务的处分；',
        '（二）被动用的物资由该乡于今年底以前如数归还。',
        '县人民政府认为这一处理是正确的，各乡镇要引以为戒。',
      ).map(([type]) => type),
    ).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph'])
  })
  test('items of a run of single sentences', () => {
    expect(
      blocksOf('申请材料包括：', '1. 申请书一式三份。', '2. 身份证复印件。', '3. 现场照片。').map(([type]) => type),
    ).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph'])
  })
})

describe('a heading over its text, one line a paragraph', () => {
  const text = '各部门要加强统筹，严格落实责任，按时完成任务，并及时公示结果，接受社会监督。'
  test.each([
    '一、规范涉企行政检查行为',
    '一、加大国有建设用地使用权出让',
    '一、坚持绿色低碳发展导向',
    '一、鼓励社会各方面积极参与',
    '一、明确本方案制定的目的',
    '一、推进义务教育优质均衡普及',
    '一、推动乡镇事业单位整合合并',
    '一、前后各年度生产情况对比',
  ])('%s ends in a word that leaves nothing open', (heading) => {
    expect(headings('请抓好落实。', heading, text)).toEqual([[1, '一、', heading]])
  })
  test.each(['内设机构要明确分工，落实责任，按时办结。', '及时公示结果，接受监督，听取意见。'])(
    '%s opens a paragraph',
    (below) => {
      expect(headings('请抓好落实。', '一、加强领导，明确责任', below)).toEqual([[1, '一、', '一、加强领导，明确责任']])
    },
  )
  test('the sentence above ends in a bracket of those who see to it', () => {
    const duty = '要落实好防汛物资储备，备足编织袋、冲锋舟。（县水利局、县财政局、县应急管理局负责）'
    expect(blocksOf(duty, '要落实好值班值守。（县应急管理局负责）', text).map(([, shown]) => shown)).toEqual([
      duty,
      '要落实好值班值守。（县应急管理局负责）',
      text,
    ])
  })
})
