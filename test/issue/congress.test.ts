import { describe, expect, test } from 'vitest'
import { front, read } from './gazette.ts'

const SESSION = '云水县第七届人民代表大会第四次会议'
const RESOLUTION = [
  SESSION,
  '关于政府工作报告的决议',
  '（2019年2月20日云水县第七届人民代表大会',
  '第四次会议通过）',
  '',
  '　　云水县第七届人民代表大会第四次会议听取和审议了县长林致远作的《政府工作报告》，决定批准这个报告。',
  '',
]
const REPORT = [
  '政府工作报告',
  '——2019年2月18日在云水县第七届人民代表大会',
  '第四次会议上',
  '县长　林致远',
  '',
  '各位代表：',
  '　　现在，我代表县人民政府，向大会报告工作，请予审议。',
  '',
]
const EXPLANATION = [
  '　　　　关于《云水县渔业条例（草案）》的说明',
  '',
  '2019年3月25日在云水县第七届人民代表大会',
  '常务委员会第八次会议上',
  '',
  '县人大法制委员会副主任委员　江　雪',
  '',
  '主任、各位副主任、各位委员：',
  '　　我就《云水县渔业条例（草案）》作如下说明。',
  '',
]
const ATTENDANCE = [
  '云水县第七届人民代表大会常务委员会',
  '第十九次会议出席、请假人员名单',
  '',
  '一、出席人员（4人）',
  '主　任：方敬之',
  '委　员（按姓名笔划排列）：丁学礼、卫　红、',
  '王向阳',
  '二、请假人员（2人）',
  '金保国、覃　勇',
]
const ENTRIES = [
  '云水县第七届人民代表大会第四次会议关于政府工作报告的决议……1',
  '政府工作报告……县长　林致远　2',
  '关于《云水县渔业条例（草案）》的说明……5',
  '云水县第七届人民代表大会常务委员会第十九次会议出席、请假人员名单……6',
]
const ALL = [...RESOLUTION, ...REPORT, ...EXPLANATION, ...ATTENDANCE]

describe('papers of a congress', () => {
  test.each([
    ['with a contents list', [...front(...ENTRIES), ...ALL]],
    ['without one', [...RESOLUTION, ...REPORT, ...EXPLANATION]],
  ])('%s', (_, lines) => {
    const { documents, diagnostics } = read(...lines)
    expect(
      documents.slice(0, 3).map(({ title, issuers, kind, date, addressee }) => [title, issuers, kind, date, addressee]),
    ).toEqual([
      ['关于政府工作报告的决议', [SESSION], '决议', '2019-02-20', null],
      ['政府工作报告', [], '报告', '2019-02-18', null],
      ['关于《云水县渔业条例（草案）》的说明', [], '说明', '2019-03-25', '主任、各位副主任、各位委员'],
    ])
    expect(documents[2]?.blocks.map(({ type }) => type)).toEqual(['title', 'addressee', 'paragraph'])
    expect(diagnostics).toEqual([])
  })

  const parted = (...gap: string[]): string[] =>
    [RESOLUTION, REPORT, EXPLANATION].flatMap((paper) =>
      paper.flatMap((line, i) => (i > 0 && /^(?:（|——|\d{4}年|县人?[长大])/u.test(line) ? [...gap, line] : [line])),
    )
  test.each([
    ['blank lines', ['', '', '']],
    ['the foot of a page', ['', '', '- 7 -', '']],
    ['the foot of a page, digits alone', ['', '7', '']],
    ['a running head', ['- 7 -', '云水县人民代表大会公报  2019年第2期', '']],
  ])('the note under a title, its lines and the speaker, parted by %s', (_, gap) => {
    const { documents } = read('云水县人民代表大会公报', '2019年第2期', '', ...parted(...gap))
    expect(documents.map(({ title, date, addressee }) => [title, date, addressee])).toEqual([
      ['关于政府工作报告的决议', '2019-02-20', null],
      ['政府工作报告', '2019-02-18', null],
      ['关于《云水县渔业条例（草案）》的说明', '2019-03-25', '主任、各位副主任、各位委员'],
    ])
  })

  test('a list of those who attended a meeting is named by the meeting', () => {
    const attendance = read(...front(...ENTRIES), ...ALL).documents[3]
    expect([attendance?.title, attendance?.issuers, attendance?.kind]).toEqual([
      '云水县第七届人民代表大会常务委员会第十九次会议出席、请假人员名单',
      [],
      null,
    ])
    expect(attendance?.blocks.slice(1).map(({ type, text }) => [type, text])).toEqual([
      ['heading', '一、出席人员（4人）'],
      ['listItem', '主 任：方敬之'],
      ['listItem', '委 员（按姓名笔划排列）：丁学礼、卫 红、王向阳'],
      ['heading', '二、请假人员（2人）'],
      ['listItem', '金保国、覃 勇'],
    ])
  })

  test('a committee under the name of its congress is one issuer and one signatory', () => {
    const body = ['云水县人民代表大会常务委员会', '　　代表资格审查委员会']
    const { documents } = read(
      ...body,
      '关于个别代表的代表资格的报告',
      '',
      '云水县人民代表大会常务委员会：',
      '　　向阳花本人提出辞去代表职务，县人大常委会已决定接受其辞职。',
      '',
      ...body,
      '　　2019年7月28日',
    )
    const name = '云水县人民代表大会常务委员会代表资格审查委员会'
    expect(documents.map(({ issuers, signatories }) => [issuers, signatories])).toEqual([[[name], [name]]])
  })

  test.each([
    [['云水省第七届人民代表大会', '常务委员会公告']],
    [['云水省第七届人民代表大会', '常务委员会', '公　告']],
    [['云水省第七届人民代表大会常务', '委员会公告']],
    [['云水省第七届人民代表大会', '', '— 3 —', '', '常务委员会公告']],
  ])('the name of the body goes over two lines: %j', (masthead) => {
    const { documents, diagnostics } = read(
      ...front('云水省渔业条例……1', '云水省人大常委会任免名单……4'),
      ...masthead.map((line) => `　　　　　　　　${line}`),
      '　　　　　　　　　　第　21　号',
      '　　《云水省渔业条例》已由云水省第七届人民代表大会常务委员会第九次会议于2019年5月21日通过，现予公布。',
      '　　　　　　　　　　云水省人民代表大会常务委员会',
      '　　　　　　　　　　2019年5月21日',
      '　　　　　　　　云水省渔业条例',
      '　　（2019年5月21日云水省第七届人民代表大会',
      '常务委员会第九次会议通过）',
      '　　第一条　为了保护渔业资源，制定本条例。',
      '',
      '云水省人大常委会任免名单',
      '（2019年5月21日云水省第七届人民代表大会常务委员会第九次会议通过）',
      '　　任命：',
      '　　何青为云水省人民检察院检察员。',
    )
    expect(documents[0]).toMatchObject({
      number: '云水省第七届人民代表大会常务委员会公告第21号',
      issuers: ['云水省第七届人民代表大会常务委员会'],
      title: '云水省渔业条例',
      signatories: ['云水省人民代表大会常务委员会'],
      page: 1,
    })
    expect(diagnostics).toEqual([])
  })

  test('what an announcement puts out is no further document, though the list names it', () => {
    const { documents, diagnostics } = read(
      ...front('云水县人民代表大会常务委员会公告（第5号）……1', '云水县渔业条例……1', '云水县人大常委会任免名单……4'),
      '云水县人民代表大会常务委员会公告',
      '第5号',
      '　　《云水县渔业条例》已由云水县第七届人民代表大会常务委员会第九次会议于2019年5月21日通过，现予公布。',
      '云水县人民代表大会常务委员会',
      '2019年5月21日',
      '',
      '云水县渔业条例',
      '（2019年5月21日云水县第七届人民代表大会',
      '常务委员会第九次会议通过）',
      '　　第一条　为了保护渔业资源，制定本条例。',
      '',
      '云水县人大常委会任免名单',
      '（2019年5月21日云水县第七届人民代表大会常务委员会第九次会议通过）',
      '　　任命：',
      '　　何青为云水县人民检察院检察员。',
    )
    expect(documents.map(({ title, date }) => [title, date])).toEqual([
      ['云水县渔业条例', '2019-05-21'],
      ['任免名单', '2019-05-21'],
    ])
    expect(documents[0]?.instruments.map(({ title }) => title)).toEqual(['云水县渔业条例'])
    expect(diagnostics).toEqual([])
  })
})
