import { describe, expect, test } from 'vitest'
import { front, notice, numbers, read, readAll } from './gazette.ts'

const FIRST = notice('关于做好防汛工作的通知', '云政发〔2023〕5号')
const SECOND = notice('关于做好抗旱工作的通知', '云政发〔2023〕6号')
const ENTRIES = ['关于做好防汛工作的通知（云政发〔2023〕5号）……1', '关于做好抗旱工作的通知（云政发〔2023〕6号）……2']

describe('pages of a text that keeps its layout', () => {
  const far = ' '.repeat(80)
  test('a page number far from the margin is no text', () => {
    const issue = read(...front(...ENTRIES), ...FIRST, `${far}· 1 ·`, ...SECOND)
    const texts = issue.documents.flatMap(({ blocks }) => blocks.map(({ text }) => text))
    expect(texts).not.toContain('· 1 ·')
  })
  test('the year may stand apart on the cover, and a head with year and number begins no other issue', () => {
    const cover = [
      `${far}云水县人民政府公报`,
      `${far}2017`,
      `${far}第 16 期`,
      `${far}8 月 31 日出版`,
      '',
      '目录',
      ...ENTRIES,
      '',
    ]
    const issues = readAll(...cover, ...FIRST, '· 12 ·', '云水县人民政府公报', `${far}2017 年第 16 期`, '', ...SECOND)
    expect(issues).toHaveLength(1)
    expect(issues[0]?.gazette).toMatchObject({ year: 2017, issue: 16, published: '2017-08-31' })
    expect(numbers(issues[0])).toEqual(['云政发〔2023〕5号', '云政发〔2023〕6号'])
  })
})

describe('the contents list', () => {
  test('stands under 日录, as OCR reads 目录', () => {
    const [name, issue, office, blank] = front()
    const { contents } = read(
      name ?? '',
      issue ?? '',
      office ?? '',
      blank ?? '',
      '日 录',
      ...ENTRIES,
      '',
      ...FIRST,
      ...SECOND,
    )
    expect(contents.map(({ title, page }) => [title, page])).toEqual([
      ['关于做好防汛工作的通知', 1],
      ['关于做好抗旱工作的通知', 2],
    ])
  })
})

test.each(['・', '·', '•', '‧', '∙'])('a section between %s divides', (dot) => {
  const untitled = [
    '云水县人民政府关于周砚同志任职的通知',
    '',
    '各乡（镇）人民政府：',
    '　　周砚同志任县统计局局长。',
    '',
    '云水县人民政府',
    '2023年5月9日',
  ]
  const { documents } = read(
    ...front(`${dot}人事任免${dot}`, '关于周砚同志任职的通知……3'),
    ...FIRST,
    `${dot}人 事 任 免${dot}`,
    '',
    ...untitled,
  )
  expect(documents.map(({ title, section }) => [title, section]).at(-1)).toEqual(['关于周砚同志任职的通知', '人事任免'])
})

test('a number with its date in brackets under the title is that of the document', () => {
  const [body = '', title = '', , ...text] = notice('关于同意调整示范区规划的批复', '')
  const { documents } = read(body, title, '（一九九八年三月二十五日　云政函〔1998〕6号）', ...text)
  expect(documents[0]).toMatchObject({ number: '云政函〔1998〕6号', title: '关于同意调整示范区规划的批复' })
})

test('lines of a web page may part an announcement from its number', () => {
  const issue = read(
    '水土保持部关于发布两项标准的公告',
    '来源：科技司　发布日期：2018-03-21　【字体：大　中　小】　打印',
    '2018年第12号',
    '　　现发布两项标准，自2018年6月1日起施行。',
    '',
    '水土保持部',
    '2018年3月19日',
  )
  expect(issue.documents[0]).toMatchObject({ number: '水土保持部公告2018年第12号', title: '关于发布两项标准的公告' })
})
