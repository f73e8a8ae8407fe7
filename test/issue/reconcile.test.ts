import { describe, expect, test } from 'vitest'
import { front, notice, read } from './gazette.ts'

const FLOOD = notice('关于做好防汛工作的通知', '云政发〔2023〕5号')
const DROUGHT = notice('关于做好抗旱工作的通知', '云政发〔2023〕6号')
const FLOOD_ENTRY = '云水县人民政府关于做好防汛工作的通知（云政发〔2023〕5号）……1'
const DROUGHT_ENTRY = '云水县人民政府关于做好抗旱工作的通知（云政发〔2023〕6号）……3'
const rules = (...lines: string[]) => read(...lines).diagnostics.map(({ rule, document }) => [rule, document])

describe('what the contents list gives a document', () => {
  test('section and page', () => {
    const { documents } = read(
      ...front('【县政府文件】', FLOOD_ENTRY, '【部门文件】', DROUGHT_ENTRY),
      ...FLOOD,
      ...DROUGHT,
    )
    expect(documents.map(({ section, page }) => [section, page])).toEqual([
      ['县政府文件', 1],
      ['部门文件', 3],
    ])
  })
  test('by the title, where the list has no numbers or misread one character', () => {
    const title = '关于进一步加强农村饮水安全巩固提升工作的实施意见'
    const { documents } = read(
      ...front(`云水县人民政府${title.replace('固', '国')}……1`, '云水县人民政府关于做好抗旱工作的通知……3'),
      ...notice(title, '云政发〔2023〕5号'),
      ...DROUGHT,
    )
    expect(documents.map(({ page }) => page)).toEqual([1, 3])
  })
  test('by its place, where the list says the title in other words', () => {
    const { documents } = read(
      ...front(
        '云水县人民政府命令（颁发「云水县渠道管理办法」）……1',
        '云水县人民政府关于禁止乱砍滥伐的通令……2',
        '转发水利厅修正渠道管理办法……3',
        '云水县人民政府关于做好抗旱工作的通知……4',
      ),
      ...[
        '云水县人民政府命令',
        '云政发〔2023〕1号',
        '',
        '兹制定「云水县渠道管理办法」，现予颁发。',
        '',
        '云水县人民政府',
        '2023年5月8日',
        '',
        '云水县渠道管理办法',
        '',
        '第一条　为了管理渠道，制定本办法。',
        '',
      ],
      ...[
        '云水县人民政府',
        '通　令',
        '云政令〔2023〕2号',
        '',
        '严禁乱砍滥伐。',
        '',
        '云水县人民政府',
        '2023年5月8日',
        '',
      ],
      ...notice('转发水利厅关于修正「渠道管理暂行办法」部分条文的通知', '云政发〔2023〕3号'),
      ...DROUGHT,
    )
    expect(documents.map(({ page }) => page)).toEqual([1, 2, 3, 4])
  })
  test('its entry, which shortens the body in its number or leaves it out', () => {
    const order = [
      '白沙省人民政府令',
      '第 57 号',
      '',
      '　　《白沙省渠道管理办法》已经省政府常务会议通过，现予发布，自2023年6月1日起施行。',
      '',
      '　　　　　　　　省　长　　王　平',
      '　　　　　　　　2023年5月12日',
      '',
      '白沙省渠道管理办法',
      '　　第一条　为管理渠道，制定本办法。',
      '',
    ]
    const ban = [
      '白沙省人民政府',
      '关于禁止在清水河游泳的通告',
      '2023 年第 2 号',
      '',
      '　　为保护水源，现通告如下：',
      '　　一、禁止游泳。',
      '',
      '　　　　　　白沙省人民政府',
      '　　　　　　2023年5月18日',
      '',
    ]
    const { contents, documents, diagnostics } = read(
      ...front('白沙省渠道管理办法（省政府令第57号）……1', '关于禁止在清水河游泳的', '通告（2023 年第 2 号）……3'),
      ...order,
      ...ban,
    )
    expect(contents.map(({ title, number }) => [title, number])).toEqual([
      ['白沙省渠道管理办法', '白沙省人民政府令第57号'],
      ['关于禁止在清水河游泳的通告', '白沙省人民政府通告2023年第2号'],
    ])
    expect(documents.map(({ page }) => page)).toEqual([1, 3])
    expect(diagnostics).toEqual([])
  })
  test('nothing where another document stands in its place', () => {
    const { documents } = read(
      ...front('云水县人民政府关于做好森林防火工作的通知……1', DROUGHT_ENTRY),
      ...FLOOD,
      ...DROUGHT,
    )
    expect(documents.map(({ page }) => page)).toEqual([null, 3])
  })
  test('nothing where there is no list', () => {
    expect(read(...FLOOD, ...DROUGHT).documents.map(({ section, page }) => [section, page])).toEqual([
      [null, null],
      [null, null],
    ])
  })
})

describe('what conflicts is said', () => {
  test('a clean issue has no diagnostics', () => {
    expect(rules(...front(FLOOD_ENTRY, DROUGHT_ENTRY), ...FLOOD, ...DROUGHT)).toEqual([])
    expect(rules(...FLOOD, ...DROUGHT)).toEqual([])
  })
  test('no title that the list shortens by words within it', () => {
    const title = '关于修改白政发〔2021〕8号文件所附校车安全管理经费分配表的通知'
    const diagnosed = (entry: string) =>
      rules(...front(`${entry}……1`, DROUGHT_ENTRY), ...notice(title, '云政发〔2023〕5号'), ...DROUGHT)
    expect(diagnosed('关于修改校车安全经费分配表的通知（云政发〔2023〕5号）')).toEqual([])
    for (const lost of [
      '关于修改白政发〔2021〕8号文件所附校车（云政发〔2023〕5号）',
      `${title.replace('经费', '')}（云政发〔2023〕5号）`,
    ])
      expect(diagnosed(lost)).toEqual([['contents-title-differs', '云政发〔2023〕5号']])
  })
  test('a document of one body from before July 2012 bears its date and no name', () => {
    const unsigned = (year: string) =>
      notice('关于做好防汛工作的通知', `云政发〔${year}〕5号`, `${year}年5月8日`).filter(
        (line) => !/^　{6}云水/u.test(line),
      )
    expect(rules(...unsigned('2010'))).toEqual([])
    expect(rules(...unsigned('2013'))).toEqual([['no-signature', '云政发〔2013〕5号']])
  })
  test.each<[string, string[], string, string | null]>([
    ['an entry without document', [...front(FLOOD_ENTRY, DROUGHT_ENTRY), ...FLOOD], 'contents-missing-document', null],
    [
      'a document without entry',
      [...front(FLOOD_ENTRY), ...FLOOD, ...DROUGHT],
      'document-missing-contents',
      '云政发〔2023〕6号',
    ],
    [
      'another title',
      [
        ...front('云水县人民政府关于做好森林防火工作的意见（云政发〔2023〕5号）……1', DROUGHT_ENTRY),
        ...FLOOD,
        ...DROUGHT,
      ],
      'contents-title-differs',
      '云政发〔2023〕5号',
    ],
    [
      'another number',
      [...front(FLOOD_ENTRY.replace('5号', '8号'), DROUGHT_ENTRY), ...FLOOD, ...DROUGHT],
      'contents-number-differs',
      '云政发〔2023〕5号',
    ],
    [
      'a number that only the list has',
      [...front(FLOOD_ENTRY, DROUGHT_ENTRY), ...notice('关于做好防汛工作的通知', null), ...DROUGHT],
      'number-only-in-contents',
      'doc-001',
    ],
    [
      'a year that is not the date’s',
      notice('关于做好防汛工作的通知', '云政发〔2023〕5号', '2021年5月8日'),
      'number-year-differs',
      '云政发〔2023〕5号',
    ],
    ['no date', FLOOD.slice(0, -2), 'no-date', '云政发〔2023〕5号'],
    ['no signature', FLOOD.filter((line) => !/^　{6}云水/u.test(line)), 'no-signature', '云政发〔2023〕5号'],
    [
      'another signatory',
      FLOOD.map((line) => line.replace('　　　　　　云水县人民政府', '　　　　　　青禾市林业局')),
      'signatory-differs',
      '云政发〔2023〕5号',
    ],
    [
      'a date that does not exist',
      notice('关于做好防汛工作的通知', '云政发〔2023〕5号', '2023年2月30日'),
      'date-invalid',
      '云政发〔2023〕5号',
    ],
  ])('%s', (_what, lines, rule, document) => {
    expect(rules(...lines)).toContainEqual([rule, document])
  })
})

describe('ids', () => {
  test('are unique in the issue: the number, a repeat with its count, else the order', () => {
    const { documents } = read(...FLOOD, ...FLOOD, ...notice('关于林雨桐等同志职务任免的通知', null))
    expect(documents.map(({ id }) => id)).toEqual(['云政发〔2023〕5号', '云政发〔2023〕5号#2', 'doc-003'])
  })
})

test('the number of an announcement that names its body in the list alone is no other number', () => {
  const issue = read(
    ...front('水土保持部公告2021年第13号……1'),
    '公　告',
    '2021年第13号',
    '',
    '关于发布三项标准的公告',
    '',
    '　　现发布三项标准，自2022年1月1日起施行。',
  )
  expect(issue.documents.map(({ number, issuers }) => [number, issuers])).toEqual([['公告2021年第13号', []]])
  expect(issue.diagnostics.map(({ rule }) => rule)).not.toContain('contents-number-differs')
})
