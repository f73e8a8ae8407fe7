import { describe, expect, test } from 'vitest'
import { read } from './gazette.ts'

const FIELDS = [
  '**发布日期**: 2023-05-10',
  '**发布机构**: 云水县水利局',
  '**原文链接**: [http://example.invalid/1.html](http://example.invalid/1.html)',
  '**检索时间**: 2024-02-03 13:11:03',
  '**分类**: ',
]
const FILES = ['', '**附件**:', '- [任务分工表.docx](./任务分工表.docx) (docx)']
const TEXT = ['各乡（镇）人民政府：', '', '　　为做好云水河防汛工作，现将有关事项通知如下。', '']
const SIGNED = ['云水县水利局', '', '2023年5月8日']
const TITLE = '云水县水利局关于印发《防汛办法》的通知'
const fields = (...lines: string[]) =>
  read(...lines).documents.map(({ number, title, issuers, addressee, date }) => [
    number,
    title,
    issuers.join('、'),
    addressee,
    date,
  ])
const OWN = ['云水发〔2023〕5号', '关于印发《防汛办法》的通知', '云水县水利局', '各乡（镇）人民政府', '2023-05-08']

describe('a page that a tool fetched and set as Markdown, its fields in bold under the heading', () => {
  test.each([
    ['the title is the heading', `# ${TITLE}`, ['---'], ['云水发〔2023〕5号']],
    ['with a list of files among the fields', `# ${TITLE}`, [...FILES, '', '---'], ['云水发〔2023〕5号']],
    [
      'the title again under a heading for the text',
      `# ${TITLE}`,
      ['---', '', '## 政策全文'],
      [TITLE, '云水发〔2023〕5号'],
    ],
    ['the heading names the rule', '# 防汛办法', ['--', '', '## 正文'], [TITLE, '云水发〔2023〕5号']],
  ])('%s', (_, heading, below, head) => {
    expect(fields(heading, '', ...FIELDS, ...below, '', ...head, '', ...TEXT, ...SIGNED)).toEqual([OWN])
  })

  test('in a list, the colon in bold', () => {
    const list = FIELDS.map((field) => `- ${field.replace('**:', ':**')}`)
    expect(fields(`# ${TITLE}`, '', ...list, '', '云水发〔2023〕5号', '', ...TEXT, ...SIGNED)).toEqual([OWN])
  })

  test('over the note and the speaker of a report, and over the dateline of a news agency', () => {
    const title = '云水县人民政府关于防汛情况的报告'
    const note = ['——2023年5月8日在云水县第十届人民代表大会常务委员会第四次会议上', '县水利局局长　王平']
    const report = ['云水县人民代表大会常务委员会：', '', '　　受县人民政府委托，现将防汛情况报告如下，请审议。']
    expect(fields(`# ${title}`, '', ...FIELDS, '', title, ...note, '', ...report)).toEqual([
      [null, '关于防汛情况的报告', '云水县人民政府', '云水县人民代表大会常务委员会', '2023-05-08'],
    ])
    const wired = [
      '新华社白沙5月10日电',
      '',
      '中共云水县委 云水县人民政府关于做好防汛工作的意见',
      '（2023年5月8日）',
      '',
      '　　防汛工作十分重要，要切实做好。',
    ]
    expect(fields('# 关于做好防汛工作的意见', '', ...FIELDS, '---', '', ...wired)).toEqual([
      [null, '关于做好防汛工作的意见', '中共云水县委、云水县人民政府', null, '2023-05-08'],
    ])
  })

  test('over the whole title of the text, when the heading names another: it is of the page', () => {
    const own = (...title: string[]) => [
      ...['新华社白沙5月10日电', '', ...title, '（2023年5月8日）', ''],
      '　　防汛工作十分重要，要切实做好。',
    ]
    const found = (...title: string[]) =>
      fields('# 关于做好抗旱工作的意见', '', ...FIELDS, '---', '', '## 政策全文', '', ...own(...title))
    const flood = [null, '关于做好防汛工作的意见', '中共云水县委、云水县人民政府', null, '2023-05-08']
    expect(found('中共云水县委 云水县人民政府关于做好防汛工作的意见')).toEqual([flood])
    expect(found('中共云水县委 云水县人民政府', '关于做好防汛工作的意见')).toEqual([flood])
    expect(found('防汛工作要点').map(([, title]) => title)).toEqual(['关于做好抗旱工作的意见'])
  })

  test('links to its files below are none of it, and begin nothing', () => {
    const files = [
      '',
      '【相关附件】',
      '- [任务分工表.docx](/files/1.docx)',
      '',
      '【原文下载】',
      `- [${TITLE}.pdf](/files/2.pdf )`,
    ]
    const { documents } = read(
      `# ${TITLE}`,
      '',
      ...FIELDS,
      '---',
      '',
      '云水发〔2023〕5号',
      '',
      ...TEXT,
      ...SIGNED,
      ...files,
    )
    expect(documents.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ['title', 'number', 'addressee', 'paragraph', 'signature'],
    ])
  })

  test('bold labels within a text are text', () => {
    const { documents } = read(
      `# ${TITLE}`,
      '',
      '云水发〔2023〕5号',
      '',
      ...TEXT,
      '## 一、分工',
      '',
      '**部门**: 县水库',
      '**地区**: 云水县',
      '',
      ...SIGNED,
    )
    expect(documents[0]?.blocks.some((block) => 'text' in block && block.text.includes('县水库'))).toBe(true)
  })
})
