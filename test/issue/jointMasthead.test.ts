import { describe, expect, test } from 'vitest'
import { front, read } from './gazette.ts'

const TEXT = ['', '　　为保护水源林，现就有关事项公告如下：', '　　一、划定保护范围。', '']
const SIGNED = ['　　　　　　水务部', '　　　　　　国家林草局', '　　　　　　2023年6月12日', '']

describe('a joint masthead whose kind stands between the bodies', () => {
  test('an order of two ministers', () => {
    const issue = read(
      ...front('水源林保护办法（水务部　国家林草局令第12号）……3'),
      '　　　　水务部',
      '　　　　　　　　　　令',
      '　　　　国家林草局',
      '',
      '　　　　第12号',
      '',
      '　　《水源林保护办法》已经2023年4月18日部务会议通过，现予公布，自2023年8月1日起施行。',
      '',
      '　　　　　　水务部部长　　　王　平',
      '　　　　　　国家林草局局长　李秋明',
      '　　　　　　2023年5月26日',
      '',
      '水源林保护办法',
      '　　第一条　为了保护水源林，制定本办法。',
      '　　第二条　本办法自2023年8月1日起施行。',
    )
    expect(issue.documents.map(({ number, issuers, title }) => [number, issuers, title])).toEqual([
      ['水务部国家林草局令第12号', ['水务部', '国家林草局'], '水源林保护办法'],
    ])
  })

  test.each([
    [['　　　　水务部', '　　　　　　　　　　公告', '　　　　国家林草局']],
    [['　　　　水务部　　　　公告', '　　　　国家林草局']],
  ])('an announcement in the middle of an issue: %j', (masthead) => {
    const issue = read(
      '水务部公告',
      '2023年第5号',
      ...TEXT,
      '　　　　　　水务部',
      '　　　　　　2023年6月10日',
      '',
      ...masthead,
      '',
      '　　　　2023年第26号',
      '',
      '　　　　关于保护水源林的公告',
      ...TEXT,
      ...SIGNED,
    )
    expect(issue.documents.map(({ number, issuers }) => [number, issuers])).toEqual([
      ['水务部公告2023年第5号', ['水务部']],
      ['水务部国家林草局公告2023年第26号', ['水务部', '国家林草局']],
    ])
    expect(issue.documents[1]?.title).toBe('关于保护水源林的公告')
  })
})

test('the name of a section is no part of a title that ends in no kind', () => {
  const issue = read(
    ...front(
      '司法文件',
      '白沙省高级人民法院关于审理供水案件若干问题的解答（2021年3月2日　白高法发〔2021〕5号）（3）',
      '裁判文书选登',
      '云水县供水公司诉王某某供水合同纠纷案（9）',
    ),
    '司法文件',
    '',
    '白沙省高级人民法院',
    '关于审理供水案件若干问题的解答',
    '（2021年2月25日白沙省高级人民法院审判委员会第8次会议通过）',
    '白高法发〔2021〕5号',
    '',
    '全省各级人民法院：',
    '　　现将《关于审理供水案件若干问题的解答》印发给你们，请遵照执行。',
    '　　　　　　2021年3月2日',
    '',
    '裁判文书选登',
    '',
    '云水县供水公司诉王某某供水合同纠纷案',
    '',
    '　　原告：云水县供水公司。',
    '　　云水县人民法院认为：被告应当支付水费。',
  )
  expect(issue.contents.map(({ section, number, title }) => [section, number, title])).toEqual([
    ['司法文件', '白高法发〔2021〕5号', '白沙省高级人民法院关于审理供水案件若干问题的解答'],
    ['裁判文书选登', null, '云水县供水公司诉王某某供水合同纠纷案'],
  ])
  expect(issue.documents.map(({ title, issuers, section }) => [title, issuers, section])).toEqual([
    ['关于审理供水案件若干问题的解答', ['白沙省高级人民法院'], '司法文件'],
    ['云水县供水公司诉王某某供水合同纠纷案', [], '裁判文书选登'],
  ])
})

test('a chapter heading ends a table without a frame', () => {
  const issue = read(
    '云水县人民政府关于印发云水县奖励办法的通知',
    '云政发〔2023〕15号',
    '各乡镇人民政府：',
    '　　现将办法印发给你们。',
    '　　　　　　云水县人民政府',
    '　　　　　　2023年7月3日',
    '',
    '云水县奖励办法',
    '第二章  奖励标准',
    '第三条  奖励标准见下表：',
    '',
    '投资额（万元）    奖励比例    最高限额（万元）',
    '1000-5000         1%          50',
    '5000以上          2%          200',
    '',
    '第三章  附  则',
    '第四条  本办法自2023年8月1日起施行。',
  )
  const [document] = issue.documents
  expect(document?.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)).toContain('第三章 附则')
  expect(document?.tables.map(({ rows, columns }) => [rows.length, columns?.length])).toEqual([[2, 3]])
})
