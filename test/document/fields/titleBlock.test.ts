import { expect, test } from 'vitest'
import { readTitle, titleOfSubject } from '../../../src/document/fields/title.ts'
import { rowsOf } from './drafts.ts'

const NOTHING = { issuers: [] as string[], title: null, kind: null, date: null, full: null, note: '' }

test.each<[string, string[], Partial<ReturnType<typeof readTitle>>]>([
  ['nothing', [], {}],
  ['bodies alone', ['云水县人民政府', '云水县水利局'], { issuers: ['云水县人民政府', '云水县水利局'] }],
  ['a body named twice', ['云水县人民政府', '云水县人民政府'], { issuers: ['云水县人民政府'] }],
  [
    'body and title',
    ['云水县人民政府', '关于防汛的通知'],
    { issuers: ['云水县人民政府'], title: '关于防汛的通知', kind: '通知', full: '云水县人民政府关于防汛的通知' },
  ],
  [
    'a body with its other name in brackets, on the line below or behind it',
    ['云水县健康委员会', '（云水县爱国卫生运动委员会）', '云水县农业农村局（云水县乡村振兴局）', '关于防汛的通知'],
    {
      issuers: ['云水县健康委员会（云水县爱国卫生运动委员会）', '云水县农业农村局（云水县乡村振兴局）'],
      title: '关于防汛的通知',
      kind: '通知',
      full: '云水县健康委员会（云水县爱国卫生运动委员会）云水县农业农村局（云水县乡村振兴局）关于防汛的通知',
    },
  ],
  [
    'a masthead with its word for papers',
    ['云水县人民政府　文　件', '关于防汛的通知'],
    { issuers: ['云水县人民政府'], title: '关于防汛的通知', kind: '通知', full: '云水县人民政府文件关于防汛的通知' },
  ],
  [
    'the name of a section over it',
    ['县政府办文件', '云水县人民政府', '关于防汛的通知'],
    { issuers: ['云水县人民政府'], title: '关于防汛的通知', kind: '通知', full: '云水县人民政府关于防汛的通知' },
  ],
  [
    'issuer before 关于, also over it',
    ['云水县人民政府', '云水县人民政府关于防汛的通知'],
    {
      issuers: ['云水县人民政府'],
      title: '关于防汛的通知',
      kind: '通知',
      full: '云水县人民政府云水县人民政府关于防汛的通知',
    },
  ],
  [
    'a session whose congress stands on the line above',
    ['云水县第七届人民代表大会', '第三次会议关于防汛的决议'],
    {
      issuers: ['云水县第七届人民代表大会第三次会议'],
      title: '关于防汛的决议',
      kind: '决议',
      full: '云水县第七届人民代表大会第三次会议关于防汛的决议',
    },
  ],
  [
    'words set apart by spaces stay apart',
    ['关于 Wi-Fi', 'IPv6 的通知'],
    { title: '关于Wi-Fi IPv6的通知', kind: '通知', full: '关于Wi-Fi IPv6的通知' },
  ],
  [
    'a title without 关于 in one line',
    ['云水县人民政府土地征收启动公告'],
    {
      issuers: ['云水县人民政府'],
      title: '土地征收启动公告',
      kind: '公告',
      full: '云水县人民政府土地征收启动公告',
    },
  ],
  [
    'the name of a case, its parties no issuers',
    ['云水县水利局', '与青禾县水利局合同纠纷案'],
    { title: '云水县水利局与青禾县水利局合同纠纷案', full: '云水县水利局与青禾县水利局合同纠纷案' },
  ],
  [
    'a line that was read twice',
    ['云水县人民政府', '关于防汛的通知', '关于防汛的通知'],
    { issuers: ['云水县人民政府'], title: '关于防汛的通知', kind: '通知', full: '云水县人民政府关于防汛的通知' },
  ],
  [
    'a word that stands twice is no line read twice',
    ['云水县人民政府', '加油', '加油', '关于防汛的通知'],
    {
      issuers: ['云水县人民政府'],
      title: '加油加油关于防汛的通知',
      kind: '通知',
      full: '云水县人民政府加油加油关于防汛的通知',
    },
  ],
  [
    'issuers over and under a joint title',
    ['云水县水利局', '关于防汛的通知', '云水县财政局', '云水县水利局'],
    {
      issuers: ['云水县水利局', '云水县财政局'],
      title: '关于防汛的通知',
      kind: '通知',
      full: '云水县水利局关于防汛的通知',
    },
  ],
  [
    'a body with its day under the title',
    ['2022年防汛统计公报', '云水县水利局', '2023年3月1日'],
    {
      issuers: ['云水县水利局'],
      title: '2022年防汛统计公报',
      kind: '公报',
      date: '2023-03-01',
      full: '2022年防汛统计公报',
      note: '云水县水利局2023年3月1日',
    },
  ],
  [
    'the day in brackets under the title',
    ['关于防汛的报告', '（2023年3月1日）'],
    {
      title: '关于防汛的报告',
      kind: '报告',
      date: '2023-03-01',
      full: '关于防汛的报告',
      note: '（2023年3月1日）',
    },
  ],
  [
    'who passed it, in brackets without a day',
    ['防汛办法', '（县政府常务会议通过）'],
    { title: '防汛办法', full: '防汛办法', note: '（县政府常务会议通过）' },
  ],
  [
    'a bracket that says neither is of the title',
    ['防汛办法', '（试行）'],
    { title: '防汛办法（试行）', full: '防汛办法（试行）' },
  ],
  [
    'the occasion of a speech, and who spoke',
    ['在防汛会议上的讲话', '——在县政府', '王　平'],
    { title: '在防汛会议上的讲话', full: '在防汛会议上的讲话', note: '——在县政府王平' },
  ],
  [
    'who spoke, and the day',
    ['在防汛会议上的讲话', '王　平', '（2023年6月8日）'],
    {
      title: '在防汛会议上的讲话',
      date: '2023-06-08',
      full: '在防汛会议上的讲话',
      note: '王平（2023年6月8日）',
    },
  ],
  [
    'the office of who spoke',
    ['政府工作报告', '云水县县长　王　平'],
    { title: '政府工作报告', kind: '报告', full: '政府工作报告', note: '云水县县长王平' },
  ],
  [
    'a name in the title, with no day and no occasion',
    ['关于表彰', '王　平', '的决定'],
    { title: '关于表彰王平的决定', kind: '决定', full: '关于表彰王平的决定' },
  ],
  [
    'the kind over the number, the subject under it',
    ['水务部公告', '关于水源林的公告'],
    { issuers: ['水务部'], title: '关于水源林的公告', kind: '公告', full: '关于水源林的公告' },
  ],
  [
    'a meeting of the body in the title',
    ['云水县人民代表大会常务委员会', '第二十九次会议出席人员名单'],
    {
      title: '云水县人民代表大会常务委员会第二十九次会议出席人员名单',
      full: '云水县人民代表大会常务委员会第二十九次会议出席人员名单',
    },
  ],
  [
    'a meeting with 关于 is the issuer',
    ['云水县第七届人民代表大会第四次会议', '关于预算的决议'],
    {
      issuers: ['云水县第七届人民代表大会第四次会议'],
      title: '关于预算的决议',
      kind: '决议',
      full: '云水县第七届人民代表大会第四次会议关于预算的决议',
    },
  ],
  [
    'a masthead of Taiwan over its subject',
    ['白沙縣政府　令', '修正「白沙縣水源規定」'],
    {
      issuers: ['白沙縣政府'],
      title: '修正「白沙縣水源規定」',
      kind: '令',
      full: '修正「白沙縣水源規定」',
    },
  ],
  ['a masthead of Taiwan alone', ['白沙縣政府　令'], { issuers: ['白沙縣政府'], kind: '令' }],
])('a title block of %s', (_what, lines, expected) => {
  expect(readTitle(rowsOf(...lines).filter((row) => !row.blank))).toEqual({ ...NOTHING, ...expected })
})

test.each([
  ['主旨：公告「白沙縣水源計畫」公開展覽，請查照。', '公告「白沙縣水源計畫」公開展覽'],
  ['主旨：公告「白沙縣水源計畫」公開展覽。', '公告「白沙縣水源計畫」公開展覽'],
  ['主　旨: 修正水源規定，復請 查照 。', '修正水源規定'],
  ['訂定「白沙縣水源要點」，並自即日生效。', '訂定「白沙縣水源要點」'],
  ['修正發布「白沙縣水源要點」', '修正發布「白沙縣水源要點」'],
  ['說明：公告「白沙縣水源計畫」公開展覽。', null],
  ['依據「白沙縣水源要點」辦理。', null],
  ['主旨：短。', null],
])('the subject of %s', (text, title) => {
  expect(titleOfSubject(text)).toBe(title)
})

test.each<[string, string[], string, string]>([
  [
    'the number and day in brackets',
    ['关于防汛的报告', '（1998年3月25日　云政函〔1998〕6号）'],
    '关于防汛的报告',
    '（1998年3月25日云政函〔1998〕6号）',
  ],
  ['who decided it', ['关于防汛的报告', '（2020年8月10日研究决定）'], '关于防汛的报告', '（2020年8月10日研究决定）'],
  [
    'who approved it, in two sentences',
    ['关于防汛的报告', '（县政府批准。县水利局起草）'],
    '关于防汛的报告',
    '（县政府批准。县水利局起草）',
  ],
  [
    'no such thing, in two sentences',
    ['关于防汛的报告', '（草案。县水利局起草）'],
    '关于防汛的报告（草案。县水利局起草）',
    '',
  ],
  [
    'a bracket that does not fill its line',
    ['关于防汛的报告', '2020年8月10日（批准）稿'],
    '关于防汛的报告2020年8月10日（批准）稿',
    '',
  ],
  ['an occasion behind two dashes', ['在防汛会上的讲话', '——某县会议'], '在防汛会上的讲话', '——某县会议'],
  ['an occasion behind one dash', ['在防汛会上的讲话', '—某县会议'], '在防汛会上的讲话', '—某县会议'],
  ['an occasion that begins with a year', ['在防汛会上的讲话', '——2020年会议'], '在防汛会上的讲话', '——2020年会议'],
  ['a dash inside the title', ['关于防汛', '工程——甲段的通知'], '关于防汛工程——甲段的通知', ''],
  ['a dash before letters', ['关于防汛', '——A段的通知'], '关于防汛——A段的通知', ''],
  ['a name over the occasion', ['在防汛会上的讲话', '王　平', '——某县会议'], '在防汛会上的讲话王平', '——某县会议'],
  [
    'a name with a day that is none',
    ['在防汛会上的讲话', '王　平', '（第三日）'],
    '在防汛会上的讲话王平（第三日）',
    '',
  ],
  ['a day without brackets', ['在防汛会上的讲话', '王　平', '2023年6月8日'], '在防汛会上的讲话王平', '2023年6月8日'],
  [
    'a line with a day below it that is no body',
    ['防汛统计公报', '第三号', '2023年3月1日'],
    '防汛统计公报第三号',
    '2023年3月1日',
  ],
])('a title over %s', (_what, lines, title, note) => {
  const field = readTitle(rowsOf(...lines))
  expect([field.title, field.note]).toEqual([title, note])
})

test.each<[string, string[], string[], string | null]>([
  ['bodies under a title that is no document', ['防汛', '云水县财政局'], [], '防汛云水县财政局'],
  ['bodies under the title of a single issuer', ['关于防汛的通知', '云水县财政局'], [], '关于防汛的通知云水县财政局'],
  ['the body that wrote a report', ['关于防汛的', '调研报告', '云水县财政局'], ['云水县财政局'], '关于防汛的调研报告'],
  ['the kind over a subject that does not say 关于', ['水务部公告', '防汛公告'], ['水务部'], '防汛公告'],
  ['a title over a subject', ['水务部关于公告', '关于水源林的公告'], ['水务部'], '关于公告关于水源林的公告'],
  ['no kind over a subject', ['水务部水源林', '关于水源林的公告'], ['水务部'], '水源林关于水源林的公告'],
  [
    'a meeting of two bodies',
    ['云水县人民代表大会', '青禾县人民代表大会', '第二次会议名单'],
    ['云水县人民代表大会', '青禾县人民代表大会'],
    '第二次会议名单',
  ],
  ['a masthead of Taiwan over two lines', ['白沙縣政府　令', '修正 A', 'B 規定'], ['白沙縣政府'], '修正A B規定'],
])('%s', (_what, lines, issuers, title) => {
  const field = readTitle(rowsOf(...lines))
  expect([field.issuers, field.title]).toEqual([issuers, title])
})
