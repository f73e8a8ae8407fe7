import { describe, expect, test } from 'vitest'
import { parseIssue } from '../../src/pipeline.ts'

test('a joint document under a divider keeps its title over the numbers of all its issuers', () => {
  const issue = parseIssue(
    `中华人民共和国水务部公报
2023年第2号（总第31号）

目　录

【规范性文件】
水务部　林草总局关于加强水源林保护工作的通知（水规〔2023〕6号）

【通报】
水务部办公厅关于2023年上半年巡查情况的通报（水办函〔2023〕16号）

规范性文件

水务部　林草总局
关于加强水源林保护工作的通知

水规〔2023〕6号
林草发〔2023〕22号

各省、自治区、直辖市水务厅（局）：
　　现就加强水源林保护工作通知如下：
　　一、各地应当完成专项调查。

　　　　　　　　　　　　水务部　　林草总局
　　　　　　　　　　　　　2023年7月15日

通　报

水务部办公厅
关于2023年上半年巡查情况的通报

水办函〔2023〕16号

各省、自治区、直辖市水务厅（局）：
　　现将有关情况通报如下。

　　　　　　　　　　　　水务部办公厅
　　　　　　　　　　　　2023年8月20日

《中华人民共和国水务部公报》刊登的规章和规范性文件文本为标准文本
广告发布登记：无　　定价：每期6.00元　　全年36.00元（双月刊）
印刷：水务印务中心`,
  )
  expect(issue.documents.map(({ number, title, issuers }) => [number, title, issuers])).toEqual([
    ['水规〔2023〕6号', '关于加强水源林保护工作的通知', ['水务部', '林草总局']],
    ['水办函〔2023〕16号', '关于2023年上半年巡查情况的通报', ['水务部办公厅']],
  ])
  expect(issue.documents[0]?.blocks.slice(0, 3).map(({ type }) => type)).toEqual(['title', 'number', 'number'])
  expect(issue.gazette.frequency).toBe('双月刊')
  expect(issue.documents[1]?.blocks.at(-1)?.type).toBe('signature')
})

describe('the numbers of a joint document, parted', () => {
  const joint = (...parted: string[]): string[] => [
    '水务部　林草总局',
    '关于加强水源林保护工作的通知',
    '',
    ...parted,
    '',
    '各省、自治区、直辖市水务厅（局）：',
    '　　现就加强水源林保护工作通知如下。',
    '',
    '　　　　　　　　　　　　水务部　　林草总局',
    '　　　　　　　　　　　　　2023年7月15日',
    '',
  ]
  const next = ['云水县水务局', '关于节水工作的通知', '云水水发〔2023〕9号', '', '各乡镇水务站：', '　　请认真执行。']
  const [first, second, third] = ['水规〔2023〕6号', '林草发〔2023〕22号', '河湖联〔2023〕15号']
  test.each<[string, string[], string?]>([
    ['by the foot of a page', [first, second, '- 3 -', third]],
    ['by the foot and the head of a page', [first, '', '3', '', second, '水务部公报  2023年第2期', third]],
    ['by blank lines', [first, '', second, '', '', third]],
    [
      'by a page, in the form of the fifties',
      ['（53）水規字第六號', '2', '（53）林發字第二二號'],
      '（53）水規字第六號',
    ],
    ['by nothing, in other brackets', ['水规﹝2023﹞6号', '林草发﹝2023﹞22号', '河湖联﹝2023﹞15号']],
  ])('%s', (_, numbers, own = first) => {
    const issue = parseIssue(['水务部公报', '2023年第2期', '', ...joint(...numbers), ...next].join('\n'))
    expect(issue.documents.map(({ number, title }) => [number, title])).toEqual([
      [own, '关于加强水源林保护工作的通知'],
      ['云水水发〔2023〕9号', '关于节水工作的通知'],
    ])
    expect(issue.documents[0]?.addressee).toBe('各省、自治区、直辖市水务厅（局）')
  })
})

describe('bodies over the title that the contents list gives', () => {
  const issuers = (...above: string[]): string[] | undefined => {
    const text = `云水县人民政府公报
2023年第2期

目　录

云水县人民政府关于做好防汛工作的通知（云政发〔2023〕5号）…………1
云水县财政局关于加强校园食堂管理的通知（云财〔2023〕6号）…………2

云水县人民政府关于做好防汛工作的通知
云政发〔2023〕5号
各乡镇人民政府：
　　现就做好防汛工作通知如下。
云水县人民政府
2023年7月1日

${above.join('\n')}
云水县财政局关于加强校园食堂管理的通知
云财〔2023〕6号
各乡镇人民政府：
　　现就加强校园食堂管理通知如下。
云水县财政局
2023年7月15日
`
    return parseIssue(text).documents.find(({ number }) => number === '云财〔2023〕6号')?.issuers
  }
  test('a blank line parts one that is none of it', () => {
    expect(issuers('云水县教育局', '')).toEqual(['云水县财政局'])
  })
  test('right over it one is of it, though the list leaves it out', () => {
    expect(issuers('云水县教育局')).toEqual(['云水县教育局', '云水县财政局'])
  })
})
