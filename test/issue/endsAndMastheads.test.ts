import { describe, expect, test } from 'vitest'
import { front, notice, read } from './gazette.ts'

const numbered = (...lines: string[]) => read(...lines).documents.map(({ number, title }) => [number, title])

const [FLOOD, DROUGHT] = ['关于做好防汛工作的通知', '关于做好抗旱工作的通知']

describe('a number in brackets', () => {
  const ending = (number: string): string[] => [`　　　　　（${number}）`, '', '', '']
  test.each([
    ['the date', notice(FLOOD, null)],
    ['the signature, whose date is lost', notice(FLOOD, null).slice(0, -2)],
  ])('under %s of a document without one is its own', (_, flood) => {
    expect(
      numbered(
        ...front(`${FLOOD}　1`, `${DROUGHT}　3`),
        ...flood,
        ...ending('云政传发〔2023〕7号'),
        ...notice(DROUGHT, null),
        ...ending('云政传发〔2023〕8号'),
      ),
    ).toEqual([
      ['云政传发〔2023〕7号', FLOOD],
      ['云政传发〔2023〕8号', DROUGHT],
    ])
  })

  test('over its title is that of the next', () => {
    expect(
      numbered(...notice(FLOOD, '云政发〔2023〕7号'), '', '（云政发〔2023〕8号）', ...notice(DROUGHT, null)),
    ).toEqual([
      ['云政发〔2023〕7号', FLOOD],
      ['云政发〔2023〕8号', DROUGHT],
    ])
  })
})

test('a masthead that names the kind over a title that names the body', () => {
  const [document] = read(
    '云水县人民政府通告',
    '',
    '云政〔2017〕17号',
    '',
    '云水县人民政府关于限制捕捞的通告',
    '',
    '　　现就有关事项通告如下：自2017年6月1日起，禁止捕捞。',
    '',
    '　　云水县人民政府',
    '　　2017年5月25日',
  ).documents
  expect([document?.title, document?.issuers]).toEqual(['关于限制捕捞的通告', ['云水县人民政府']])
})

test('a joint order whose bodies stand in one line with its kind', () => {
  const [document] = read(
    '国家水务监督管理总局 中华人民共和国海关总署 令',
    '第58号',
    '',
    '《船闸检验办法》已经局务会议通过，现予公布，自2022年10月1日起施行。',
    '',
    '国家水务监督管理总局局长　王秋明',
    '海关总署署长　李远平',
    '2022年7月8日',
  ).documents
  expect([document?.number, document?.issuers]).toEqual([
    '国家水务监督管理总局海关总署令第58号',
    ['国家水务监督管理总局', '海关总署'],
  ])
})

test('a telegram has its class before its number and that of the cipher office behind it', () => {
  const [document] = read(
    '发电单位　白沙省防汛抗旱总指挥部　　签批盖章　王平',
    '等级 特提·明电    白汛旱总发电〔2021〕33号    白机发 1234 号',
    '',
    '关于做好强降雨防范工作的紧急通知',
    '',
    '各市防汛抗旱指挥部：',
    '　　据省气象台预报，近期将有强降雨。',
    '　　白沙省防汛抗旱总指挥部',
    '　　2021年9月2日',
  ).documents
  expect([document?.number, document?.title]).toEqual(['白汛旱总发电〔2021〕33号', '关于做好强降雨防范工作的紧急通知'])
})

test('who reports to a congress stands under the note', () => {
  const [document] = read(
    '关于2018年度县级预算执行情况和2019年度县级预算草案的报告',
    '——2019年1月15日在云水县第十七届人民代表大会第二次会议上',
    '',
    '云水县财政局',
    '',
    '各位代表：',
    '　　受县人民政府委托，现将预算草案提请大会审议。',
  ).documents
  expect([document?.issuers, document?.date]).toEqual([['云水县财政局'], '2019-01-15'])
  expect(document?.blocks.map(({ type }) => type)).toEqual(['title', 'paragraph', 'paragraph'])
})

test('a report that a congress heard follows its resolution, named without 《》 there', () => {
  const [resolution, report] = ['云水县第十三届人民代表大会第二次会议关于县人民政府工作报告的决议', '政府工作报告']
  const { documents } = read(
    ...front(`${resolution}……（1）`, `${report}……（3）`),
    '云水县第十三届人民代表大会第二次会议',
    '关于县人民政府工作报告的决议',
    '（2019年1月18日云水县第十三届人民代表大会第二次会议通过）',
    '',
    '　　会议听取和审议了县长王平所作的政府工作报告，决定批准这个报告。',
    '',
    '',
    report,
    '——2019年1月16日在云水县第十三届人民代表大会第二次会议上',
    '云水县县长　王　平',
    '',
    '各位代表：',
    '　　现在，我代表县人民政府向大会报告工作，请予审议。',
  )
  expect(documents.map(({ title }) => title)).toEqual(['关于县人民政府工作报告的决议', report])
})

test('rules repealed, with when they were made, are entries of a list', () => {
  const [document] = read(
    '云水县人民政府关于废止部分规章的决定',
    '云政发〔2022〕3号',
    '',
    '　　决定废止下列规章：',
    '　　一、云水县渔业管理规定（1986年4月28日县政府发布）',
    '　　二、云水县船舶检验规定（1989年3月2日县政府令第29号发布）',
    '　　云水县人民政府',
    '　　2022年3月29日',
  ).documents
  expect(document?.blocks.slice(3).map(({ type }) => type)).toEqual(['listItem', 'listItem', 'signature'])
})

test('a body that signs by a short form of its name is the one that issues', () => {
  const { diagnostics } = read(
    '国家水利监督管理委员会公告',
    '〔2020〕18号',
    '',
    '　　现公布有关事项，自公布之日起施行。',
    '　　国家水监会',
    '　　2020年3月20日',
  )
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('signatory-differs')
})

test('the rest of a heading that ends in 和 begins no document', () => {
  const { documents } = read(
    '白沙省监督条例',
    '',
    '（2006年8月27日白沙省第十届人民代表大会常务委员会第二十三次会议通过）',
    '',
    '## 第二章　听取和审议人民政府、人民法院和',
    '',
    '人民检察院的专项工作报告',
    '',
    '第八条 常务委员会每年听取专项工作报告。',
    '',
    '第三章　审查决算，听取国民经济和社会发展计划的执行',
    '',
    '情况的报告，听取和审议审计工作报告',
    '',
    '第十五条 县级以上人民政府应当提出决算草案。',
  )
  expect(documents.map(({ title }) => title)).toEqual(['白沙省监督条例'])
})
