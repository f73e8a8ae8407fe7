import { expect, test } from 'vitest'
import { front, read } from './gazette.ts'

test('a speech under its title bears the name of the speaker, and the day', () => {
  const issue = read(
    ...front('在全县防汛会议上的讲话……14'),
    '在全县防汛会议上的讲话',
    '王 小 平',
    '（2018年6月8日）',
    '同志们：',
    '　　今天召开会议，安排部署防汛工作。',
    '　　一、认清形势',
    '　　形势不容乐观。',
  )
  expect(issue.documents.map(({ title, date }) => [title, date])).toEqual([['在全县防汛会议上的讲话', '2018-06-08']])
  expect(issue.documents[0]?.blocks[1]?.text).toBe('同志们：')
})

test('a label in heavy brackets alone on its line is a heading, and nothing runs into it', () => {
  const issue = read(
    ...front('公益诉讼典型案例……12'),
    '公益诉讼典型案例',
    '',
    '案例一',
    '云水县人民检察院督促保护水源地行政公益诉讼案',
    '【关键词】',
    '行政公益诉讼　水源地保护',
    '【基本案情】',
    '2023年3月，云水县人民检察院发现水源地存在违法建设。',
  )
  const headings = issue.documents[0]?.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)
  expect(headings).toEqual(expect.arrayContaining(['【关键词】', '【基本案情】']))
  expect(issue.documents[0]?.blocks.map(({ text }) => text)).toContain('云水县人民检察院督促保护水源地行政公益诉讼案')
})

test('the list names an order by the short name of its body, and a rule as the appendix of its notice', () => {
  const issue = read(
    ...front(
      '白沙省人民政府关于修改部分规章的决定（省政府令第332号）……9',
      '白沙省人民政府关于印发供水规程的通知（白政发〔2023〕6号）……10',
      '附：供水规程……10',
    ),
    '白沙省人民政府令',
    '第332号',
    '',
    '　　《白沙省人民政府关于修改部分规章的决定》已经省政府第72次常务会议通过，现予公布，自公布之日起施行。',
    '',
    '　　　　　　　　省长　李秋明',
    '　　　　　　　　2023年3月14日',
    '',
    '白沙省人民政府关于修改部分规章的决定',
    '',
    '　　省政府决定：',
    '　　废止《白沙省盐业管理办法》。',
    '',
    '白沙省人民政府关于印发供水规程的通知',
    '白政发〔2023〕6号',
    '',
    '各市、县人民政府：',
    '　　现将《供水规程》印发给你们。',
    '',
    '　　　　　　白沙省人民政府',
    '　　　　　　2023年3月20日',
    '',
    '供水规程',
    '',
    '　　第一条　为规范供水，制定本规程。',
  )
  expect(issue.documents.map(({ page }) => page)).toEqual([9, 10])
  expect(issue.diagnostics.filter(({ rule }) => rule.startsWith('contents-missing'))).toEqual([])
})

test('the head of a bureau signs its order behind a colon', () => {
  const issue = read(
    '白沙省水务局令',
    '（第2号）',
    '《白沙省供水办法》已经局务会议审议通过，现予公布，自2020年3月1日起施行。',
    '局长：王小平',
    '2020年1月10日',
    '',
    '白沙省供水办法',
    '第一条　为规范供水，制定本办法。',
  )
  expect(issue.documents.map(({ signatories, date }) => [signatories, date])).toEqual([[['王小平'], '2020-01-10']])
})

test('two bodies with their verbs on one line of the cover are two', () => {
  const issue = read('云水县人民政府公报', '2023年第2期', '云水县人民政府主办  县政府办公室编辑出版', '', '目　录', '')
  expect(issue.gazette.publisher).toBe('云水县人民政府')
})

test('a name run together with an organ of the region itself has three characters', () => {
  const issue = read(
    '云水县人民政府关于马大山等同志任免职的通知',
    '云政任〔2023〕7号',
    '各乡镇人民政府：',
    '　　县政府决定，免去：',
    '　　马大山州水利局局长职务。',
    '　　　　　　云水县人民政府',
    '　　　　　　2023年5月8日',
  )
  expect(issue.documents[0]?.appointments.map(({ person, position }) => [person, position])).toEqual([
    ['马大山', '州水利局局长'],
  ])
})

test.each([
  ['<td colspan="2">', '</td>'],
  ['<td>', '</td><td></td>'],
])('a row of an HTML list with one name in it, %sname%s, is a section', (open, close) => {
  const row = (title: string, page: number): string => `<tr><td>${title}</td><td>（${page}）</td></tr>`
  const name = (section: string): string => `<tr>${open}${section}${close}</tr>`
  const rows = [
    name('地方性法规'),
    row('白沙省湿地保护条例', 3),
    name('决议决定'),
    row('白沙省人民代表大会常务委员会关于批准决算的决议', 14),
  ]
  const issue = read(
    '白沙省人民代表大会常务委员会公报',
    '2022年第4号',
    '',
    '目录',
    '',
    `<table>${rows.join('')}</table>`,
    '',
  )
  expect(issue.contents.map(({ section, title, page }) => [section, title, page])).toEqual([
    ['地方性法规', '白沙省湿地保护条例', 3],
    ['决议决定', '白沙省人民代表大会常务委员会关于批准决算的决议', 14],
  ])
})

test('cells parted by two spaces that do not stand under their names are told apart by their count', () => {
  const issue = read(
    '云水县人民政府办公室关于印发改造方案的通知',
    '云政办发〔2023〕55号',
    '各乡镇人民政府：',
    '　　现印发给你们。',
    '　　　　　　云水县人民政府办公室',
    '　　　　　　2023年11月20日',
    '',
    '附件1',
    '改造计划表',
    '序号  小区名称  户数  投资（万元）',
    '1  柳园  320  1500',
    '2  桃园  280  1200',
    '合计  600  2700',
  )
  const [table] = issue.documents[0]?.tables ?? []
  expect(table?.columns?.length).toBe(4)
  expect(table?.rows.length).toBe(3)
})
