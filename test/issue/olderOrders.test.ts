import { describe, expect, test } from 'vitest'
import { blocksOf } from '../document/read.ts'
import { read } from './gazette.ts'

const TEXT = ['　　白沙河两岸业已安定。为此宣布如下各项：', '　　（一）保护渔民的生命财产。', '　　（二）切切此布。']
const SIGNED = ['　　白沙省军事委员会主席　王　平', '　　白沙人民解放军总司令　李　　明']
const NOTES = ['', '------------------', '　　注　　释', '　　〔1〕 见本卷《关于渡河的指示》注〔1〕。']
const documents = (...lines: string[]) =>
  read(...lines).documents.map(({ title, issuers, addressee, date, signatories }) => ({
    title,
    issuers,
    addressee,
    date,
    signatories,
  }))

describe('an order of before numbers: the day in brackets under its title, who signs with his office at its end', () => {
  test('that an army gives in its own name, over the notes of an editor', () => {
    expect(documents('# 白沙人民解放军布告', '（一九四九年四月二十五日）', '', ...TEXT, ...SIGNED, ...NOTES)).toEqual([
      {
        title: '布告',
        issuers: ['白沙人民解放军'],
        addressee: null,
        date: '1949-04-25',
        signatories: ['王平', '李明'],
      },
    ])
  })

  test('that names no body, to comrades, under the note of an editor', () => {
    const [document] = read(
      '# 给白沙河渡河部队的命令',
      '(一九五○年十月八日)',
      '',
      '> 这是王平给渡河部队的命令的节录。',
      '',
      '　　白沙河各师全体指战员同志们，各游击区同志们:',
      '',
      ...TEXT,
      '',
      '　　白沙省军事委员会主席 王平',
      '',
      '　　一九五○年十月八日于云水',
    ).documents
    expect(document).toMatchObject({
      title: '给白沙河渡河部队的命令',
      kind: '令',
      addressee: '白沙河各师全体指战员同志们，各游击区同志们',
      date: '1950-10-08',
      signatories: ['王平'],
    })
    expect(blocksOf(document as NonNullable<typeof document>)[1]).toBe('note: 这是王平给渡河部队的命令的节录。')
  })

  test('in a Markdown file whose head gives the title of the page', () => {
    const head = ['---', 'title: 向白沙河进军的命令全文 - 云水之窗', 'description: 各部队：渡过白沙河。', '---']
    const text = ['# 向白沙河进军的命令', '（一九四九年四月二十一日）', '', ...TEXT, ...SIGNED]
    expect(documents(...head, ...text)).toMatchObject([{ title: '向白沙河进军的命令', date: '1949-04-21' }])
    expect(
      documents(
        ...head.map((line) => line.replace('向白沙河进军的命令', '云水县人民政府关于防汛的通知')),
        ...['# 云水县人民政府关于防汛的通知', '', ...TEXT],
      ),
    ).toMatchObject([{ title: '关于防汛的通知', issuers: ['云水县人民政府'] }])
  })

  test.each([
    ['a text that nobody signs', ['等待命令', '（二〇二三年五月八日）', ...TEXT]],
    ['no day', ['给白沙河渡河部队的命令', '', ...TEXT, ...SIGNED]],
    ['another text', ['渡河部队的歌声', '（一九四九年四月二十五日）', '', ...TEXT, ...SIGNED]],
    ['an essay', ['我们的渔业政策', '（一九三四年一月二十三日）', '', ...TEXT]],
    ['an essay on tasks', ['白沙河渡河以后的任务', '（一九四九年五月二日）', '', ...TEXT]],
  ])('%s is none', (_, lines) => {
    expect(documents(...lines)).toEqual([])
  })
})

describe('who signs without a date', () => {
  const order = ['云水县人民政府令第3号', '《云水县渔港办法》已经县人民政府会议通过，现予发布，自发布之日起施行。']
  test('between the sentence of an order and the first article of what it puts out', () => {
    const [document] = documents(...order, '', '云水县县长王平', '', '第一条　为管理渔港，制定本办法。')
    expect(document?.signatories).toEqual(['王平'])
  })
  test('not in the midst of a text, nor where no space parts office and name', () => {
    expect(documents(...order, '云水县县长　王平', '主持了会议。')[0]?.signatories).toEqual([])
    expect(documents(...order, '云水县县长王平')[0]?.signatories).toEqual([])
  })
})

test('a second order under the last article of the first, its rule above its number', () => {
  const articles = (rule: string, last: string) => [
    `第一条　为管理渔港，制定本${rule}。`,
    `第二条　渔港由县人民政府管理。`,
    `第三条　本${rule}${last}。`,
  ]
  const found = read(
    '水务部第三号令',
    '',
    '《渔船停泊规定》已经部务会议通过，现予发布，自发布之日起施行，并应符合《渔港管理办法》。',
    '',
    ...articles('规定', '自发布之日起施行'),
    '',
    '渔港管理办法',
    '',
    '中华人民共和国水务部令（第292号）',
    ...articles('办法', '自公布之日起施行'),
  ).documents
  expect(found.map(({ number, title }) => [number, title])).toEqual([
    ['水务部令第3号', '渔船停泊规定'],
    ['水务部令第292号', '渔港管理办法'],
  ])
})

test('a programme, its maker behind a label in a quote under the title', () => {
  const found = read(
    '# 白沙渔民会议共同纲领',
    '>1949年9月29日白沙渔民会议第一届全体会议通过',
    '>',
    '>制定机关：白沙渔民会议',
    '>',
    '>1949年9月29日',
    '',
    '## 第一章 总纲',
    '',
    '**第一条** 渔民享有捕鱼的权利。',
  ).documents
  expect(found.map(({ title, issuers, date }) => [title, issuers, date])).toEqual([
    ['白沙渔民会议共同纲领', ['白沙渔民会议'], '1949-09-29'],
  ])
})
