import { describe, expect, test } from 'vitest'
import { documentOf } from '../notice.ts'

const signed = (...lines: string[]) => {
  const document = documentOf(
    '云水县人民政府',
    '关于做好防汛工作的通知',
    '云政发〔2023〕5号',
    '各乡（镇）人民政府：',
    '　　请遵照执行。',
    ...lines,
  )
  return { signatories: document.signatories, date: document.date, disclosure: document.disclosure }
}

describe('who signs and when', () => {
  test.each<[string, string[], string[], string | null]>([
    ['authority over date', ['云水县人民政府', '2023年5月8日'], ['云水县人民政府'], '2023-05-08'],
    ['on one line', ['云水县人民政府　　2023年5月8日'], ['云水县人民政府'], '2023-05-08'],
    ['laid out', ['　　　云 水 县 人 民 政 府', '　　　2023 年 5 月 8 日'], ['云水县人民政府'], '2023-05-08'],
    ['Chinese numerals', ['云水县人民政府', '二〇二三年五月八日'], ['云水县人民政府'], '2023-05-08'],
    ['Chinese numerals of the typist', ['云水县人民政府', '二○二三年十二月三十一日'], ['云水县人民政府'], '2023-12-31'],
    ['blank lines between', ['', '云水县人民政府', '', '', '2023年5月8日'], ['云水县人民政府'], '2023-05-08'],
    ['a page between', ['云水县人民政府', '', '- 6 -', '', '2023年5月8日'], ['云水县人民政府'], '2023-05-08'],
    [
      'several bodies',
      ['云水县财政局', '云水县水利局', '2023年5月8日'],
      ['云水县财政局', '云水县水利局'],
      '2023-05-08',
    ],
    [
      'a long name broken over two lines',
      ['中共云水县委人才工作', '领导小组办公室', '2023年5月8日'],
      ['中共云水县委人才工作领导小组办公室'],
      '2023-05-08',
    ],
    [
      'the other name of the body in brackets on the line below',
      ['云水县健康委员会', '（云水县爱国卫生运动委员会）（代章）', '2023年5月8日'],
      ['云水县健康委员会（云水县爱国卫生运动委员会）'],
      '2023-05-08',
    ],
    [
      'the other name of the body below it, without a seal',
      ['　　　　云水县农业农村局', '　　（云水县乡村振兴局）', '　　　2023年5月8日'],
      ['云水县农业农村局（云水县乡村振兴局）'],
      '2023-05-08',
    ],
    [
      'the other name of the body behind it',
      ['云水县农业农村局（云水县乡村振兴局）', '云水县财政局', '2023年5月8日'],
      ['云水县农业农村局（云水县乡村振兴局）', '云水县财政局'],
      '2023-05-08',
    ],
    [
      'a long name broken over two lines, behind the name of a disease',
      ['云水县新型冠状病毒感染的肺炎疫情', '防控工作领导小组办公室', '2020年2月8日'],
      ['云水县新型冠状病毒感染的肺炎疫情防控工作领导小组办公室'],
      '2020-02-08',
    ],
    [
      'a long name broken over two lines, with a day in quotation marks',
      ['　　云水县“7·15”山洪灾害', '　　抢险救援指挥部', '2023年7月16日'],
      ['云水县“7·15”山洪灾害抢险救援指挥部'],
      '2023-07-16',
    ],
    [
      'a long name broken over two lines, with a count',
      ['云水县第五次全国经济普查', '领导小组办公室（代章）', '2023年7月16日'],
      ['云水县第五次全国经济普查领导小组办公室'],
      '2023-07-16',
    ],
    [
      'a long name broken over two lines, with a count in digits',
      ['云水县第5次全国经济普查', '领导小组办公室', '2023年7月16日'],
      ['云水县第5次全国经济普查领导小组办公室'],
      '2023-07-16',
    ],
    [
      'a name broken after its place',
      ['　　　　　　国家税务总局云水县', '　　　　　　税务局', '　　　　　　2023年7月16日'],
      ['国家税务总局云水县税务局'],
      '2023-07-16',
    ],
    [
      'a bureau whose name is broken',
      ['　　　　　　云水县农业农村和', '　　　　　　水利局', '　　　　　　2023年7月16日'],
      ['云水县农业农村和水利局'],
      '2023-07-16',
    ],
    [
      'a date broken over two lines',
      ['　　　　　　云水县人民政府', '　　　　　　2023年7月', '　　　　　　16日'],
      ['云水县人民政府'],
      '2023-07-16',
    ],
    [
      'a date in Chinese numerals broken over two lines',
      ['　　　　　　云水县人民政府', '　　　　　　二〇二三年', '　　　　　　七月十六日'],
      ['云水县人民政府'],
      '2023-07-16',
    ],
    [
      'two bodies, the lower of which names its place',
      ['云水县财政局', '云水县防汛抗旱指挥部办公室', '2023年5月8日'],
      ['云水县财政局', '云水县防汛抗旱指挥部办公室'],
      '2023-05-08',
    ],
    [
      'a whole body over the office of a task',
      ['云水县水利局', '防汛抗旱指挥部办公室', '2023年5月8日'],
      ['云水县水利局', '防汛抗旱指挥部办公室'],
      '2023-05-08',
    ],
    ['a date alone', ['2023年5月8日'], [], '2023-05-08'],
    ['no date', ['云水县人民政府'], ['云水县人民政府'], null],
  ])('%s', (_what, lines, signatories, date) => {
    expect(signed('', ...lines)).toMatchObject({ signatories, date })
  })

  test('nothing printed, nothing said', () => {
    expect(signed()).toEqual({ signatories: [], date: null, disclosure: null })
  })
  test('a date that is no day of the calendar is no date', () => {
    expect(signed('', '云水县人民政府', '2023年2月30日').date).toBeNull()
  })
  test('the note on publication', () => {
    expect(signed('', '云水县人民政府', '2023年5月8日', '（此件公开发布，附件2不公开）').disclosure).toBe(
      '此件公开发布，附件2不公开',
    )
  })
})

test('an order is signed by a person, without the office', () => {
  const order = documentOf(
    '白沙省人民政府令',
    '第312号',
    '　　《白沙省河道管理办法》已经省人民政府第8次常务会议通过，现予公布，自2023年7月1日起施行。',
    '',
    '　　　　　　　　省　长　　林雨桐',
    '　　　　　　　　2023年5月8日',
    '',
    '白沙省河道管理办法',
    '第一条　为了加强河道管理，制定本办法。',
    '第二条　本办法自2023年7月1日起施行。',
  )
  expect(order).toMatchObject({
    number: '白沙省人民政府令第312号',
    kind: '令',
    title: '白沙省河道管理办法',
    issuers: ['白沙省人民政府'],
    signatories: ['林雨桐'],
    date: '2023-05-08',
  })
})

test.each(['市长：林玉衡', '　　　　　　　　　　市　长:林玉衡'])('%s over the date signs an order', (signer) => {
  const order = documentOf(
    '青禾市人民政府令',
    '第101号',
    '　　《青禾市防汛办法》已经市人民政府常务会议通过，现予发布，自2002年4月1日起施行。',
    signer,
    '二○○二年三月二十九日',
    '青禾市防汛办法',
    '第一条　为了防汛，制定本办法。',
  )
  expect([order.signatories, order.date]).toEqual([['林玉衡'], '2002-03-29'])
})

describe('a signature that lost its line ends', () => {
  const HEAD = ['云水县人民政府', '关于做好防汛工作的通知', '云政发〔2023〕5号', '', '各乡（镇）人民政府，县直各单位：']
  const told = (...lines: string[]) => {
    const { signatories, date, attachments } = documentOf(...HEAD, ...lines)
    return [signatories, date, attachments.map(({ title }) => title)]
  }

  test.each<[string, string[], string[]]>([
    [
      'the name behind the text, the date below',
      ['请认真执行。　　　　云水县人民政府', '', '　　　　2023年5月8日（此件有删改）'],
      [],
    ],
    [
      'the name behind the attachment, the date below',
      ['请认真执行。', '附件：任务分工表云水县人民政府', '2023年5月8日（此件公开发布）', '附件', '任务分工表'],
      ['任务分工表'],
    ],
    [
      'both behind the attachment',
      ['请认真执行。', '附件：任务分工表云水县人民政府　　　2023年5月8日　　（此件公开发布）', '附件', '任务分工表'],
      ['任务分工表'],
    ],
    [
      'the date before the text that is issued',
      [
        '现印发《云水县渔港管理办法》，请认真执行。',
        '　　　　　　　　　　　　云水县人民政府',
        '　　　　　　　　　　　　2023年5月8日 云水县渔港管理办法',
        '第一条　为了管理渔港，制定本办法。',
      ],
      [],
    ],
  ])('%s', (_what, lines, attachments) => {
    expect(told(...lines)).toEqual([['云水县人民政府'], '2023-05-08', attachments])
  })

  test('nothing goes on behind the name, though no mark stands there', () => {
    const { signatories, blocks } = documentOf(...HEAD, '请认真执行。　　　　云水县人民政府', '', '防汛值守表的说明')
    expect([signatories, blocks.length]).toEqual([['云水县人民政府'], 5])
    // a sentence goes on in the next line
    const wrapped = documentOf(...HEAD, '请认真执行。云水县人民政府', '委托县水利局督促检查。')
    expect([wrapped.signatories, wrapped.blocks.length]).toEqual([[], 4])
  })

  test('the date, and the first line of a title that is broken, below who signs an order', () => {
    const { date, title, instruments } = documentOf(
      '云水县人民政府令',
      '第12号',
      '　　《云水县渔港和湖泊管理办法》已经县人民政府第8次常务会议通过，现予公布，自2023年7月1日起施行。',
      '　　　　　　　　　　县　长　　王　平',
      '　　　　　　　　　　2023年5月8日 云水县渔港和',
      '湖 泊 管 理 办 法第一章　总　则　　第一条　为了加强管理，制定本办法。',
    )
    expect([date, title]).toEqual(['2023-05-08', '云水县渔港和湖泊管理办法'])
    expect(instruments.every((instrument) => !instrument.title.startsWith('2023'))).toBe(true)
  })
})
