import { describe, expect, test } from 'vitest'
import { read } from './gazette.ts'

const SESSION = '云水县第七届人民代表大会常务委员会'
const COVER = [
  '云水县人民代表大会常务委员会公报',
  '2023年第2期（总第10期）',
  '云水县人民代表大会常务委员会办公室编　2023年6月30日出版',
  '',
]
const LIST = [
  '目　录',
  '',
  '一、会议概况',
  `${SESSION}第十九次会议议`,
  '程………………………………………………（1）',
  '二、公告、决议、决定',
  '云水县人民代表大会常务委员会关于批准县级决算的',
  '决议……………………………………………（2）',
  '三、报告',
  '关于云水县县级决算（草案）的报告…………江　雪（3）',
  '',
]
const AGENDA = [
  SESSION,
  '第十九次会议议程',
  '（2023年5月8日第一次全体会议通过）',
  '',
  '一、听取和审议县人民政府关于县级决算（草案）的报告，审查和',
  '批准县级决算；',
  '二、审查和批准县级预算调整方案；',
  '三、其他事项。',
  '',
]
const RESOLUTION = [
  '云水县人民代表大会常务委员会',
  '关于批准县级决算的决议',
  '（2023年5月8日通过）',
  '',
  '会议决定批准县级决算。',
  '',
]
const REPORT = ['关于云水县县级决算（草案）的报告', '——2023年5月8日在第十九次会议上', '县财政局局长　江　雪', '']
const TEXT = ['主任、各位副主任、各位委员：', '现将决算情况报告如下，请予审查。', '']

describe('a contents list of two levels, its entries over several lines', () => {
  test('the agenda begins where its title stands again, and every paper has its section', () => {
    const { documents, contents, diagnostics } = read(...COVER, ...LIST, ...AGENDA, ...RESOLUTION, ...REPORT, ...TEXT)
    expect(contents.map(({ section, page }) => [section, page])).toEqual([
      ['会议概况', 1],
      ['公告、决议、决定', 2],
      ['报告', 3],
    ])
    expect(documents.map(({ title, section, date }) => [title, section, date])).toEqual([
      [`${SESSION}第十九次会议议程`, '会议概况', '2023-05-08'],
      ['关于批准县级决算的决议', '公告、决议、决定', '2023-05-08'],
      ['关于云水县县级决算（草案）的报告', '报告', '2023-05-08'],
    ])
    expect(diagnostics).toEqual([])
  })
})

test('a line of text that opens with the name of the meeting is not its agenda, however long the name', () => {
  const name = '云水县第十七届人民代表大会常务委员会第三十六次会议'
  const list = ['目　录', `${name}纪要……（1）`, '云水县人民代表大会常务委员会关于批准县级决算的决议……（2）', '']
  const minutes = [`${name}纪要`, '', '云常纪〔2023〕6号', '', '会议审议了县级决算。', '']
  const { documents } = read(
    ...COVER,
    ...list,
    ...minutes,
    ...RESOLUTION.slice(0, 4),
    `${name}听取了`,
    '县财政局局长的报告，决定批准县级决算。',
  )
  expect(documents.map(({ title }) => title)).toEqual([`${name}纪要`, '关于批准县级决算的决议'])
})

test('the end of a table on the page before is no issuer of the title that the list gives', () => {
  const list = ['目　录', '云水县人民政府关于办理建议的通知……（1）', '云水县人民代表大会常务委员会任免名单……（2）', '']
  const paper = ['云水县人民政府', '关于办理建议的通知', '', '各乡镇人民政府：', '请认真办理下列建议。', '']
  const table = [
    '序号',
    '建议',
    '承办单位',
    '督办领导',
    '1',
    '修路',
    '县交通局、县发',
    '展改革局',
    '李晨之',
    '- 1 -',
    '',
  ]
  const names = [
    '云水县人民代表大会常务委员会',
    '任免名单',
    '（2023年5月8日云水县第七届人民代表大会',
    '常务委员会第十九次会议通过）',
    '',
  ]
  const { documents } = read(...COVER, ...list, ...paper, ...table, ...names, '任命：', '李晨之为云水县水利局局长。')
  expect(documents.map(({ title, issuers }) => [title, issuers])).toEqual([
    ['关于办理建议的通知', ['云水县人民政府']],
    ['任免名单', ['云水县人民代表大会常务委员会']],
  ])
})

describe('who speaks, under the note on the meeting', () => {
  const entries = ['目　录', '云水县人大常委会执法检查组关于检查《水法》实施情况的报告……（1）', '']
  const title = [
    '云水县人大常委会执法检查组',
    '关于检查《水法》实施情况的报告',
    '',
    '（2023年5月8日在县人大常委会第十九次会议上）',
    '',
  ]
  test.each([
    [
      'over two lines, the office first',
      ['执法检查组组长', '云水县人大常委会副主任 李晨之', '', '县人大常委会：'],
      '县人大常委会',
    ],
    ['by the name alone', ['李　青', ''], null],
  ])('%s', (_, lines, addressee) => {
    const { documents } = read(...COVER, ...entries, ...title, ...lines, '现将检查情况报告如下，请予审议。')
    expect(documents.map((document) => [document.title, document.addressee])).toEqual([
      ['关于检查《水法》实施情况的报告', addressee],
    ])
    expect(documents[0]?.blocks.map(({ type }) => type)).toEqual(
      addressee === null ? ['title', 'paragraph'] : ['title', 'addressee', 'paragraph'],
    )
  })
  test('前　言 is nobody', () => {
    const { documents } = read(...COVER, ...entries, ...title, '前　言', '', '现将检查情况报告如下，请予审议。')
    expect(documents[0]?.blocks[0]?.text).not.toContain('言')
  })
})

test('the body that wrote a report stands under its title', () => {
  const list = ['目　录', '关于全县养老服务体系建设情况的调研报告……（1）', '']
  const text = [
    '关于全县养老服务体系建设情况的',
    '调研报告',
    '',
    '云水县人大社会建设委员会',
    '为推动全县养老服务高质量发展，县人大社会建设委员会组成调研组，',
  ]
  const { documents } = read(...COVER, ...list, ...text, '深入各乡镇察看。现将情况报告如下：')
  expect(documents.map(({ title, issuers }) => [title, issuers])).toEqual([
    ['关于全县养老服务体系建设情况的调研报告', ['云水县人大社会建设委员会']],
  ])
})

test('who attended: names over a page, one name a line, bodies and their people', () => {
  const list = [
    '目　录',
    '云水县人民代表大会常务委员会关于批准县级决算的决议……（1）',
    '县人大常委会第十九次会议出席、列席人员名单……（2）',
    '',
  ]
  const lines = [
    '委 员：（按姓名笔画排列）',
    '丁　卯 于文谦 马　骏',
    '- 1 -',
    '',
    '江　枫 孙思源 李时清',
    '请假人员（2 人）',
    '白　帆',
    '吴　越（女）',
    '列席人员',
    '县人民法院：李晨之',
    '县人大代表：王　平 周　正',
    '各乡镇人大主席',
  ]
  const { documents } = read(
    ...COVER,
    ...list,
    ...RESOLUTION,
    '县人大常委会第十九次会议',
    '出席、列席人员名单',
    '',
    '出席人员（6 人）',
    ...lines,
  )
  expect(documents[1]?.blocks.slice(1).map(({ type, text }) => (type === 'heading' ? text : type))).toEqual([
    '出席人员（6 人）',
    ...Array(3).fill('listItem'),
    '请假人员（2 人）',
    ...Array(2).fill('listItem'),
    '列席人员',
    ...Array(3).fill('listItem'),
  ])
})

test('an item of an agenda that a print line cuts is no heading over its rest', () => {
  const { documents } = read(
    ...COVER,
    ...LIST,
    ...AGENDA.map((line) => line.replace('报告，审查和', '报')),
    ...RESOLUTION,
  )
  expect(documents[0]?.blocks.map(({ type }) => type)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph'])
})

test('a decision that says under its title on what day it was passed is signed by nobody', () => {
  const list = ['目　录', '云水县人民代表大会常务委员会关于接受江雪辞职的决定……（1）', '']
  const decision = [
    '云水县人民代表大会常务委员会',
    '关于接受江雪辞职的决定',
    '（2023年5月8日通过）',
    '',
    '会议决定接受江雪辞职。',
  ]
  expect(read(...COVER, ...list, ...decision).diagnostics).toEqual([])
})
