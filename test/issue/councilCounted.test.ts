import { describe, expect, test } from 'vitest'
import { read } from './gazette.ts'

const BODY = '云水市人民代表大会常务委员会'
/** A gazette whose issues are counted by 号, extracted without blank lines: page number, then the head of the next page. */
const COVER = [
  BODY,
  '公报',
  '2019',
  '第3号',
  '（总号：87）',
  `${BODY}公报`,
  '2019年8月20日　第3号　（总号：87）',
  '目　录',
  `${BODY}公告（第12号）………………1`,
  '云水市河道管理条例…………………1',
  '云水市第四届人民代表大会常务委员会第二十一次会议议程……3',
  `${BODY}任免名单………………………4`,
  '云水市第四届人民代表大会常务委员会第二十一次会议出席、列席',
  '人员名单…………………………5',
]
const RULE = [
  BODY,
  '公　　告',
  '〔第12号〕',
  '《云水市河道管理条例》已由云水市第四届人民代表大会常务委员会第二',
  '十一次会议于2019年6月27日通过，现予公布，自2019年10月1日起施行。',
  BODY,
  '2019年8月8日',
  '云水市河道管理条例',
  '（2019年6月27日云水市第四届人民代表大会常务委员会第二十一次会议',
  '通过）',
  '第一条　为了加强河道管理，保障防洪安全，结合本市实际，制定本条例。',
  '第二条　本条例自2019年10月1日起施行。',
  '2',
  '2019年第3号',
]
const AGENDA = [
  '云水市第四届人民代表大会常务委员会',
  '第二十一次会议议程',
  '（2019年6月25日云水市第四届人民代表大会常务委员会第二十一次会议',
  '通过）',
  '一、审议《云水市河道管理条例（草案修改稿）》；',
  '二、听取和审议市人民政府关于学前教育工作情况的报告；',
  '三、人事任免事项。',
  '3',
  `${BODY}公报`,
]
const LIST = [
  BODY,
  '任免名单',
  '（2019年6月27日云水市第四届人民代表大会常务委员会第二十一次会议',
  '通过）',
  '任命：',
  '王平为云水市人民代表大会常务委员会法制工作委员会主任，免去',
  '其云水市人民代表大会常务委员会副秘书长职务；',
  '李　秋为云水市人民代表大会社会建设委员会副主任委员。',
  '4',
  '2019年第3号',
]
const NAMES = [
  '云水市第四届人民代表大会常务委员会',
  '第二十一次会议出席、列席人员名单',
  '出席（7人）',
  '主　任：赵万里',
  '委　员：（按姓名笔画为序）',
  '丁　宁　　　于得水　　　马小山　　　王小鸣',
  '王小娟（女）　石　磊　　　申　英　　　白　雪（女）',
  '曹　青',
  '请假（2人）',
  '江　波　　　谭小秋',
  '列席',
  '市人民政府：副市长　胡小坚',
  '市人民检察院：检察长　潘小高',
  '各县（市、区）人大常委会负责人，部分市人大代表',
  '5',
]
const IMPRINT = [
  '主办单位：云水市人大常委会办公室',
  '地　　址：云水市滨河路1号',
  '邮　　编：558731',
  '（内部资料　免费交流）',
]

describe('a gazette counted by 号, with a head over every page', () => {
  const { gazette, documents } = read(...COVER, ...RULE, ...AGENDA, ...LIST, ...NAMES, ...IMPRINT)
  test('its heads are furniture, so that titles of the list stand at the top of a page', () => {
    expect(gazette).toMatchObject({ year: 2019, issue: 3, totalIssue: 87 })
    expect(documents.map(({ title }) => title)).toEqual([
      '云水市河道管理条例',
      '云水市第四届人民代表大会常务委员会第二十一次会议议程',
      '任免名单',
      '云水市第四届人民代表大会常务委员会第二十一次会议出席、列席人员名单',
    ])
    expect(JSON.stringify(documents.map(({ blocks }) => blocks.map(({ text }) => text)))).not.toContain('2019年第3号')
  })
  test('an announcement of the same year and number keeps it', () => {
    const announcement = [
      '云水市水务局',
      '公　　告',
      '2019年第3号',
      '为保障供水，现将有关事项公告如下：',
      '一、自2019年8月1日起施行。',
    ]
    const { documents } = read(...COVER, ...announcement, '云水市水务局', '2019年7月8日', ...AGENDA)
    expect(documents[0]?.number).toBe('云水市水务局公告2019年第3号')
  })
  test('an appointment goes on where its line ends behind 免去', () => {
    expect(documents[2]?.appointments.map(({ action, person, position }) => [action, person, position])).toEqual([
      ['appoint', '王平', '云水市人民代表大会常务委员会法制工作委员会主任'],
      ['remove', '王平', '云水市人民代表大会常务委员会副秘书长'],
      ['appoint', '李秋', '云水市人民代表大会社会建设委员会副主任委员'],
    ])
  })
  test('names over the imprint are no mottoes, the last alone on its row, 请假 over names a heading', () => {
    expect(documents[3]?.blocks.slice(1).map(({ type, text }) => `${type} ${text?.slice(0, 5)}`)).toEqual([
      'heading 出席（7人',
      'listItem 主 任：赵',
      'listItem 委 员：（',
      'listItem 丁 宁 于',
      'listItem 王小娟（女',
      'listItem 曹 青',
      'heading 请假（2人',
      'listItem 江 波 谭',
      'heading 列席',
      'listItem 市人民政府',
      'listItem 市人民检察',
      'listItem 各县（市、',
    ])
  })
})
