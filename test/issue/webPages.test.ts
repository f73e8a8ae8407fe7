import { describe, expect, test } from 'vitest'
import { front, read } from './gazette.ts'

const page = (title: string, number: string | null, ...card: string[]): string[] => [
  ...card,
  '',
  title,
  '发布时间：2023-05-10 15:22　　来源：县水利局　　浏览次数：138　　字号：[ 大 中 小 ]　　打印',
  ...(number === null ? [] : [number]),
  '各乡（镇）人民政府：',
  '　　请认真贯彻执行。',
  '　　云水县人民政府',
  '　　2023年5月8日',
  '分享到： 微信 微博 QQ空间　　【打印】【关闭】',
  '',
]
const FLOOD = '云水县人民政府关于做好防汛工作的通知'
const DROUGHT = '云水县人民政府关于做好抗旱工作的通知'
const rowsOf = (title: string, number: string): string[] => [
  '索 引 号： YS001-2023-00871\t主题分类： 农业、水利',
  '发布机构： 云水县人民政府\t发文日期： 2023-05-08',
  `标　　题： ${title}`,
  `文　　号： ${number}\t有 效 性： 有效`,
]
/** The same, each cell on a line of its own. */
const cellsOf = (title: string, number: string): string[] =>
  rowsOf(title, number).flatMap((row) => row.split(/\t|(?<=：) /u))
const LISTED = front(`· ${FLOOD}　2023-05-10`, `· ${DROUGHT}　2023-05-11`)

describe('the cards that web sites set over their texts', () => {
  test.each([
    ['in rows', rowsOf],
    ['a cell a line', cellsOf],
  ])('%s belong to no block', (_, cardOf) => {
    const { documents, contents, diagnostics } = read(
      ...LISTED,
      ...page(FLOOD, '云政发〔2023〕5号', ...cardOf(FLOOD, '云政发〔2023〕5号')),
      ...page(DROUGHT, '（云政发〔2023〕6号）', ...cardOf(DROUGHT, '云政发〔2023〕6号')),
    )
    expect(contents.map(({ title }) => title)).toEqual([FLOOD, DROUGHT])
    expect(documents.map(({ number }) => number)).toEqual(['云政发〔2023〕5号', '云政发〔2023〕6号'])
    for (const { blocks, tables, references } of documents) {
      expect(blocks.map(({ type }) => type)).toEqual(['title', 'number', 'addressee', 'paragraph', 'signature'])
      expect([tables, references]).toEqual([[], []])
    }
    expect(diagnostics).toEqual([])
  })

  test.each([
    ['in rows', rowsOf, '文号：云政发〔2023〕5号有效性：有效'],
    ['a cell a line', cellsOf, '云政发〔2023〕5号'],
  ])('%s give the number that the text does not print', (_, cardOf, line) => {
    const { documents } = read(...page(FLOOD, null, ...cardOf(FLOOD, '云政发〔2023〕5号')))
    expect(documents.map(({ number, title }) => [number, title])).toEqual([
      ['云政发〔2023〕5号', '关于做好防汛工作的通知'],
    ])
    expect(documents[0]?.blocks[0]).toMatchObject({ type: 'number', text: line })
  })

  test.each([
    ['in rows', rowsOf],
    ['a cell a line', cellsOf],
  ])('%s give the number under the title of a text that stands by itself', (_, cardOf) => {
    const card = cardOf(FLOOD, '云政发〔2023〕5号')
    const { documents } = read('关于做好防汛工作的通知', '', ...card, '', ...page(FLOOD, null).slice(3))
    expect(documents.map(({ number, title, addressee }) => [number, title, addressee])).toEqual([
      ['云政发〔2023〕5号', '关于做好防汛工作的通知', '各乡（镇）人民政府'],
    ])
  })

  test.each([
    ['in rows', rowsOf],
    ['a cell a line', cellsOf],
  ])('%s give title and number of a text that opens with its addressee', (_, cardOf) => {
    const { documents } = read(
      ...cardOf(FLOOD, '云政发〔2023〕5号'),
      '阅读人次： 382',
      '正文内容：',
      '',
      '各乡（镇）人民政府：',
      '　　请认真贯彻执行。',
    )
    expect(documents.map(({ number, issuers, title }) => [number, issuers, title])).toEqual([
      ['云政发〔2023〕5号', ['云水县人民政府'], '关于做好防汛工作的通知'],
    ])
    expect(documents[0]?.addressee).toBe('各乡（镇）人民政府')
  })

  test('give title and number on one line', () => {
    const card = ['索引号：YS001-2023-00871', `公文名称：${FLOOD}　发文文号：云政发〔2023〕5号`, '发文时间：2023-5-8']
    const { documents } = read(...card, '', '　　为做好防汛工作，现就有关事项通知如下：', '　　一、落实责任。')
    expect(documents.map(({ number, title }) => [number, title])).toEqual([
      ['云政发〔2023〕5号', '关于做好防汛工作的通知'],
    ])
  })

  test('an empty value swallows no title', () => {
    const card = [...rowsOf(FLOOD, '').slice(0, 3), '文　　号：\t有 效 性：']
    const { documents } = read(...page(FLOOD, null, ...card))
    expect(documents.map(({ number, title }) => [number, title])).toEqual([[null, '关于做好防汛工作的通知']])
  })

  test('an empty label takes no first line of a title', () => {
    const card = [
      '索 引 号：\tYS001-2023-00871\t主题分类：\t水利',
      '发文机关：\t云水县人民政府\t成文日期：\t2023年05月09日',
      '主 题 词：',
    ]
    const forwards = ['云水县人民政府转发县水利局', '关于做好防汛工作意见的通知']
    const { documents } = read(...card, '', ...forwards, ...page(FLOOD, '云政发〔2023〕5号').slice(3))
    expect(documents.map(({ issuers, title }) => [issuers, title])).toEqual([
      [['云水县人民政府'], '转发县水利局关于做好防汛工作意见的通知'],
    ])
    const order = ['白沙省人民政府令', '', '第312号', '', '　　现公布《白沙省防汛办法》，自2023年6月1日起施行。']
    const read312 = read(
      ...card,
      '',
      ...order,
      '',
      '　　省长　　林玉衡',
      '',
      '2023年5月9日',
      '',
      '白沙省防汛办法',
      '',
      '第一条　为了防汛，制定本办法。',
    )
    expect(read312.documents.map(({ number, date }) => [number, date])).toEqual([
      ['白沙省人民政府令第312号', '2023-05-09'],
    ])
    expect(read312.gazette.issue).toBe(null)
  })

  test('公开方式 under a date is said of the document, over a card or a number it is of neither', () => {
    const own = (...under: string[]) =>
      read(
        '云水县人民政府',
        FLOOD.slice(7),
        '云政发〔2023〕5号',
        '各乡（镇）人民政府：',
        '　　请认真贯彻执行。',
        '　　云水县人民政府',
        '　　2023年5月8日',
        ...under,
      )
    const [released] = own('', '公开方式：主动公开', '云水县人民政府办公室　　2023年5月9日印发').documents
    expect(released).toMatchObject({ disclosure: '主动公开', date: '2023-05-08', printedDate: '2023-05-09' })
    expect(released?.blocks.map(({ type }) => type).slice(-3)).toEqual(['signature', 'note', 'listItem'])
    const next = [
      '云水县人民政府',
      DROUGHT.slice(7),
      '云政发〔2023〕6号',
      '各乡（镇）人民政府：',
      '　　请认真贯彻执行。',
    ]
    for (const between of [['索引号：YS001-2023-00871'], []])
      for (const head of [between, [...between, '', '']]) {
        const { documents } = own(
          '公开方式：主动公开',
          ...head,
          ...((between.length > 0 ? next : [next[2], ...next.slice(0, 2), ...next.slice(3)]) as string[]),
        )
        expect(documents.map(({ number, disclosure }) => [number, disclosure])).toEqual([
          ['云政发〔2023〕5号', null],
          ['云政发〔2023〕6号', null],
        ])
      }
  })
  test('公开方式 below a list of attachments is no part of it', () => {
    const { documents } = read(
      FLOOD,
      '云政发〔2023〕5号',
      '各乡（镇）人民政府：',
      '　　请认真贯彻执行。',
      '　　附件：物资目录.doc',
      '公开方式：主动公开',
    )
    expect(documents[0]?.attachments.map(({ title }) => title)).toEqual(['物资目录.doc'])
    expect(documents[0]?.disclosure).toBe('主动公开')
  })
  test('a form with such labels is text', () => {
    const form = ['　　文件名称：《云水县防汛预案》', '　　发文单位：县水利局', '　　发文日期：2023年5月1日']
    const { documents } = read(...page(FLOOD, '云政发〔2023〕5号').slice(0, 5), ...form, '　　特此通知。')
    expect(documents[0]?.blocks.map(({ text }) => text).join('\n')).toContain('发文单位：县水利局')
  })
})

test('files under 附件下载： are links, those under 附件： attachments', () => {
  const text = page(FLOOD, '云政发〔2023〕5号')
  const files = (head: string): string[] => [head, '　　1.任务分工表.docx', '　　2.物资清单.xlsx']
  const download = read(...text.slice(0, -2), ...files('附件下载：')).documents[0]
  expect(download?.blocks.at(-1)?.type).toBe('signature')
  const listed = read(...text.slice(0, 6), ...files('　　附件：'), ...text.slice(6)).documents[0]
  expect(listed?.attachments.map(({ title }) => title)).toEqual(['任务分工表.docx', '物资清单.xlsx'])
})

test('附件1：… and 附件2：… below the date, with nothing under them, are attachments; files under 附件列表： are links', () => {
  const text = page(FLOOD, '云水发〔2023〕5号').slice(0, -2)
  const entries = ['附件1：任务分工表', '', '附件2：物资清单']
  const [listed] = read(...text, '', ...entries).documents
  expect(listed?.attachments.map(({ title }) => title)).toEqual(['任务分工表', '物资清单'])
  expect(listed?.annexes).toEqual([])
  const [printed] = read(...text, '', ...entries, '　　沙袋、铁锹由县水利局储备。').documents
  expect(printed?.annexes.map(({ title }) => title)).toEqual(['任务分工表', '物资清单'])
  const files = ['附件列表：', '附件1：任务分工表.docx', '附件2.物资清单.xlsx']
  const [linked] = read(...text, '', ...files).documents
  expect([linked?.blocks.at(-1)?.type, linked?.annexes, linked?.attachments]).toEqual(['signature', [], []])
})

test('a number in brackets behind the title that an explanation cites, alone on its line, is not that of the explanation', () => {
  const title = '《云水县防汛办法》政策解读'
  const cited = ['　　解读文件：《云水县人民政府关于印发云水县防汛办法的通知》', '（云政发〔2023〕5号）', '']
  const { documents } = read(
    ...front(`· ${FLOOD}　2023-05-10`, `· ${title}　2023-05-11`),
    ...page(FLOOD, '云政发〔2023〕5号'),
    '您当前的位置： 首页 > 政务公开 > 政策解读',
    '',
    title,
    '发布时间：2023-05-11 16:40　　来源：县水利局　　浏览次数：65　　字号：[ 大 中 小 ]',
    '',
    ...cited,
    '　　一、为什么要出台这个《办法》？',
    '　　近年来，汛情多发。为此，县水利局起草了《办法》。',
  )
  expect(documents.map((document) => [document.title, document.number])).toEqual([
    ['关于做好防汛工作的通知', '云政发〔2023〕5号'],
    [title, null],
  ])
})

/** A page of a site: the way to it, its title, its tools, and what stands below. */
const sitePage = (title: string, ...below: string[]): string[] => [
  '首页 > 政务公开 > 政府公报',
  '',
  title,
  '',
  '发布时间：2023-05-10 15:22　　浏览次数：138　　字体：[ 大 中 小 ]',
  '',
  ...below,
  '',
  '打印本页 | 关闭窗口',
  '',
]

describe('the pages of a site, one after the other', () => {
  test('begin at their titles, with the number that only the card has', () => {
    const { documents } = read(
      '云水县人民政府公报',
      '',
      '2023年第2期（总第10期）',
      '',
      '本刊所登文件与正式文件具有同等效力',
      '',
      ...sitePage(
        '2023年云水县政府工作报告（摘登）',
        '一、2022年工作回顾',
        '',
        '　　过去一年，全县各项事业取得新进步。',
      ),
      ...sitePage(
        FLOOD,
        '索 引 号：YS001-2023-00871',
        '',
        '发文字号：云政发〔2023〕5号',
        '',
        '各乡（镇）人民政府：',
        '',
        '　　请认真贯彻执行。',
        '',
        '　　云水县人民政府',
        '',
        '　　2023年5月8日',
      ),
      ...sitePage('一图读懂：云水县养老补贴怎么领', '点击上方蓝字关注“云水发布”', '', '　　年满80周岁的老人可以申领。'),
    )
    expect(documents.map(({ number, title, kind }) => [number, title, kind])).toEqual([
      [null, '2023年云水县政府工作报告（摘登）', '报告'],
      ['云政发〔2023〕5号', '关于做好防汛工作的通知', '通知'],
      [null, '一图读懂：云水县养老补贴怎么领', '政策解读'],
    ])
    expect(documents.map(({ position }) => position.start.line)).toEqual([9, 21, 41])
  })

  test('a title of several lines, and what no title is', () => {
    const titles = (...lines: string[]) => read(...LISTED, ...lines).documents.map(({ title }) => title)
    const text = '　　全县防汛工作会议召开。'
    expect(titles('首页 > 要闻', '我县召开', '防汛工作会议', '来源：本站　浏览次数：3', text)).toEqual([
      '我县召开防汛工作会议',
    ])
    expect(titles('首页 > 要闻', '一', '二', '三', '四', '来源：本站　浏览次数：3', text)).toEqual([])
    expect(titles('首页 > 要闻', '我县召开防汛工作会议。', '来源：本站　浏览次数：3', text)).toEqual([])
    expect(titles('要闻', '我县召开防汛工作会议', '来源：本站　浏览次数：3', text)).toEqual([])
  })
})

describe('what stands over a text on a page', () => {
  const text = ['', '　　为做好防汛工作，现将有关事项通知如下。', '', '云水县水利局', '2023年5月8日']
  const titles = (...lines: string[]) =>
    read(...lines).documents.map(({ title, signatories, date }) => [title, signatories.join(), date])
  const OWN = [['关于调整云水河防汛值班的通知', '云水县水利局', '2023-05-08']]

  test('is of its menus down to the way to the page', () => {
    const menus = [
      '云水法治网云水法治网首页',
      '新闻',
      '审判',
      '首页 > 法律文库查询',
      '【发布单位】云水县水利局',
      '【发布文号】',
    ]
    expect(titles(...menus, '', '关于调整云水河防汛值班的通知', ...text)).toEqual(OWN)
  })
  test('is of its account down to the line of that', () => {
    const account = [
      '明起调整值班，周知！',
      '云水发布',
      '微信号 yunshuifabu',
      '功能介绍 云水县新闻办公室主办。',
      '收录于合集',
    ]
    expect(titles(...account, '关于调整云水河防汛值班的通知', ...text)).toEqual(OWN)
  })
  test('is of its archive, which says where it has the text from', () => {
    const [found] = read(
      '# 云水县水利局关于河道采砂问题的批复',
      '',
      '来源：<https://example.invalid/a/1.html>',
      '',
      '存档：N/A',
      '',
      '---',
      '',
      '云水〔2022〕31 号',
      '',
      '---',
      '',
      '青禾乡水利站：',
      '',
      '你站《关于河道采砂的请示》收悉。现批复如下：同意。',
      '',
      '2022 年 9 月 4 日',
    ).documents
    expect(found).toMatchObject({
      title: '关于河道采砂问题的批复',
      number: '云水〔2022〕31号',
      addressee: '青禾乡水利站',
    })
  })
})
