import { describe, expect, test } from 'vitest'
import { wrapped } from '../support/dress.ts'
import { blocksOf } from './notice.ts'

const LONG = [
  '各乡镇、各有关单位要坚决克服麻痹思想和侥幸心理，充分认识做好今年防汛工作的极端重要性。近年来极端天气多发，防汛形势严峻复杂，必须立足于防大汛、抢大险、救大灾，提前做好各项准备工作。',
  '要严格落实防汛行政首长负责制，把责任落实到每一座水库、每一段堤防、每一个村组。县水利局要会同县气象局、县自然资源局加强会商研判，及时发布预警信息，提前组织危险区域群众转移避险。',
  '要备足编织袋、冲锋舟、救生衣等防汛物资，确保关键时刻调得动、用得上。各级财政部门要足额安排防汛经费，审计机关要加强对经费使用情况的监督检查，确保专款专用。',
]
const prose = (texts: readonly string[]) => texts.map((text) => ['paragraph', text])

describe('hard-wrapped text', () => {
  test.each([40, 56, 72, 78])('with indents, in print lines of %i columns', (width) => {
    expect(blocksOf(...LONG.flatMap((text) => wrapped(text, width, '　　')))).toEqual(prose(LONG))
  })
  test('with a page number inside a paragraph', () => {
    const lines = LONG.flatMap((text) => wrapped(text, 72, '　　'))
    expect(blocksOf(...lines.slice(0, 4), '', '- 6 -', '', ...lines.slice(4))).toEqual(prose(LONG))
  })
})

describe('the first line of an article that fills its line', () => {
  const body = [
    '第一条 为了加强河道保洁考核工作，根据有关法律、法规的',
    '规定，结合本县实际，制定本办法，请各单位认真遵照执行。',
    '第二条 本办法适用于对各乡镇人民政府、街道办事处以及承',
    '担河道保洁职责的县直各部门的考核。',
    '县河长办负责考核工作的组织领导，可以聘请人大代表、政协',
    '委员和群众代表担任河道保洁监督员，监督员名册每两年更新',
    '一次，监督员应当按照要求参加巡查，及时反映群众意见和建',
    '议，不得借监督之名干预有关单位的正常工作。',
    '第三条 考核采取日常巡查、月度测评、群众满意度调查相',
    '结合的方式，实行百分制。',
  ]
  test('goes on', () => {
    expect(blocksOf(...body).at(-1)).toEqual([
      'paragraph',
      '第三条 考核采取日常巡查、月度测评、群众满意度调查相结合的方式，实行百分制。',
    ])
  })
  test('is a heading where it is its title', () => {
    expect(blocksOf(...body.slice(0, 8), '第三条 考核方式', '考核采取日常巡查的方式，实行百分制。').at(-2)).toEqual([
      'heading',
      '第三条 考核方式',
    ])
  })
})

test('会议议定： over what was decided is a paragraph, 整改措施： a heading', () => {
  const items = ['一、由县水利局牵头清淤，6月底前完成。', '二、由县城管局负责拆除违法建筑。']
  expect(blocksOf('会议听取了汇报。', '会议议定：', ...items)[1]).toEqual(['paragraph', '会议议定：'])
  expect(blocksOf('会议听取了汇报。', '整改措施：', ...items)[1]).toEqual(['heading', '整改措施：'])
})

describe('a paragraph that breaks off goes on', () => {
  const whole = '县水利局要会同县气象局加强会商研判，及时发布预警信息，提前组织危险区域群众转移避险。'
  test.each<[string, number]>([
    ['after a comma', 18],
    ['inside a word', 21],
  ])('%s, over blank lines', (_where, at) => {
    expect(blocksOf('各单位要提高认识。', whole.slice(0, at), '', whole.slice(at), '请遵照执行。')).toEqual([
      ['paragraph', '各单位要提高认识。'],
      ['paragraph', whole],
      ['paragraph', '请遵照执行。'],
    ])
  })
  test('over a page number', () => {
    expect(blocksOf(whole.slice(0, 18), '', '— 7 —', '', whole.slice(18))).toEqual([['paragraph', whole]])
  })
  test.each<[string, string, string]>([
    ['《》', '各单位要按照《云水县防汛', '预案》要求落实责任。'],
    ['（）', '各单位要备足物资（编织袋、', '冲锋舟）和经费。'],
    ['a document number', '根据《云水县防汛预案》（云政发〔2022', '〕3号）要求，落实责任。'],
  ])('inside %s', (_what, head, tail) => {
    expect(blocksOf(head, '', tail)).toEqual([['paragraph', head + tail]])
  })
  test('a numbered paragraph that is cut is no heading', () => {
    const text = '（一）加强会商研判，县水利局要会同县气象局、县自然资源局及时发布预警信息。'
    expect(blocksOf(text.slice(0, 30), '', text.slice(30))).toEqual([['paragraph', text]])
  })
})

describe('a new block begins', () => {
  test.each<[string, string, string]>([
    ['at a number', '各单位要提高认识', '二、落实责任'],
    ['after a full stop', '各单位要提高认识。', '县水利局要加强会商。'],
    ['after a semicolon', '要提高认识；', '要落实责任。'],
    ['after a colon', '现就有关事项通知如下：', '各单位要提高认识。'],
  ])('%s', (_when, a, b) => {
    expect(blocksOf(a, '', b)).toHaveLength(2)
  })
})
