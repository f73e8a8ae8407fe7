import { describe, expect, test } from 'vitest'
import { AnnouncedTitles, sameTitle } from '../../src/document/announced.ts'
import { chartRows } from '../../src/document/chart.ts'
import { HeadingDepth, isGroupHeading, isUnnumberedHeading } from '../../src/document/heading.ts'
import { LeftMargin } from '../../src/document/margin.ts'
import { Row } from '../../src/document/row.ts'
import { readSignatureTail } from '../../src/document/tail.ts'
import { titleNoteEnd } from '../../src/document/titleNote.ts'
import { WebCard } from '../../src/document/webCard.ts'
import { linesOf } from '../issue/linesOf.ts'

/** `/` ends a line. */
const rowsOf = (text: string): Row[] => linesOf(text.replaceAll('/', '\n')).map((line) => new Row(line))

describe('the card that a site sets over a text', () => {
  const taken = (text: string): string => {
    const card = new WebCard()
    return rowsOf(text)
      .map((row) => (card.takes(row) ? 'x' : '.'))
      .join('')
  }
  test.each([
    ['索引号：YS001　主题分类：农业/标题：甲/云水县人民政府', 'xx.'],
    ['标题：甲/索引号：YS001', '.x'],
    ['索引号：YS001//文号：甲/云水县', 'x.x.'],
    ['索引号：/YS001/云水县人民政府', 'xx.'],
    ['索引号：/云水县人民政府/文号：甲', 'x..'],
    ['索引号：/YS001/文号：/云政发〔2023〕5号/县政府', 'xxxx.'],
    ['索引号：/YS001/甲/文号：乙', 'xx..'],
    ['索引号：YS001/主题词：/水利', 'xx.'],
    ['索引号：YS001/内容概述：/为做好防汛工作，现通知如下。', 'xxx'],
    ['索引号：YS001/标题：/关于防汛的通知/文号：甲', 'xxxx'],
    ['索引号：YS001/正文/索引号：/YS002', 'x.xx'],
    ['云水县人民政府', '.'],
    ['', '.'],
  ])('%s: %s', (text, takes) => {
    expect(taken(text)).toBe(takes)
  })
})

describe('the left margin of a page', () => {
  const line = (indent: number, columns: number): string => ' '.repeat(indent) + '汛'.repeat(columns / 2)
  /** A paragraph of two lines that goes on at `margin`, its first line `inwards` farther in. */
  const paragraph = (margin: number, inwards = 4, columns = 60): string =>
    `${line(margin + inwards, columns - inwards)}/${line(margin, columns)}。`
  const margin = (paragraphs: readonly string[], furniture: readonly number[] = []): number => {
    const rows = rowsOf(paragraphs.join('/'))
    return new LeftMargin().after(
      rows,
      rows.map((_, i) => furniture.includes(i)),
    )
  }
  const three = (...how: Parameters<typeof paragraph>): string[] => Array.from({ length: 3 }, () => paragraph(...how))
  test.each<[string, string[], number]>([
    ['three paragraphs', three(8), 8],
    ['two', three(8).slice(0, 2), 0],
    ['set in by two', three(8, 2), 8],
    ['set in by six', three(8, 6), 8],
    ['set in by eight', three(8, 8), 0],
    ['not set in', three(8, 0), 0],
    ['forty columns', three(40), 40],
    ['farther in', three(42), 0],
    ['none', three(0), 0],
    ['two of five elsewhere', [...three(8), paragraph(20), paragraph(24)], 8],
    ['half elsewhere', [...three(8), paragraph(20), paragraph(24), paragraph(28)], 0],
    ['narrow lines', three(8, 4, 38), 0],
    ['lines just wide enough', three(8, 4, 40), 8],
    ['the second line too wide', Array.from({ length: 3 }, () => `${line(12, 50)}/${line(8, 60)}。`), 0],
    ['sentences', Array.from({ length: 3 }, () => `${line(12, 54)}。/${line(8, 60)}。`), 0],
    ['commas', Array.from({ length: 3 }, () => `${line(12, 54)}，/${line(8, 60)}。`), 8],
    ['columns', Array.from({ length: 3 }, () => `${line(12, 28)}    ${line(0, 28)}/${line(8, 60)}。`), 0],
    ['items', Array.from({ length: 3 }, () => `${line(12, 56)}/        一、${line(0, 56)}。`), 0],
    ['blank lines', Array.from({ length: 3 }, () => `${line(12, 56)}//${line(8, 60)}。`), 0],
  ])('%s: %i', (_, paragraphs, columns) => {
    expect(margin(paragraphs)).toBe(columns)
  })
  test('what belongs to the page says nothing', () => {
    expect(margin(three(8), [0])).toBe(0)
    expect(margin(three(8), [1])).toBe(0)
    expect(margin([...three(8), paragraph(8)], [0])).toBe(8)
  })
  test('each page of a book has its own, left and right', () => {
    const pages = [three(10), three(6), [line(10, 40)], [line(6, 40)], ['']]
    const rows = rowsOf(pages.map((page) => page.join('/')).join('/· 3 ·/'))
    new LeftMargin().set(
      rows,
      rows.map(({ text }) => text === '· 3 ·'),
    )
    const margins = rows.filter(({ text }) => text.startsWith('汛')).map(({ margin: columns }) => columns)
    expect(margins).toEqual([...Array(6).fill(10), ...Array(6).fill(6), 10, 6])
  })
  test('two that are too far apart, or one seen twice only, are none', () => {
    const set = (paragraphs: readonly string[]): number[] => {
      const rows = rowsOf(paragraphs.join('/'))
      new LeftMargin().set(
        rows,
        rows.map(() => false),
      )
      return [...new Set(rows.map(({ margin: columns }) => columns))]
    }
    expect(set([...three(6), ...three(20)])).toEqual([0])
    expect(set([...three(6), ...three(18)])).toEqual([6])
    expect(set([...three(6), ...three(10).slice(0, 2)])).toEqual([6])
  })
  test('is learnt from issue to issue', () => {
    const seen = new LeftMargin()
    const rows = rowsOf(three(8).slice(0, 2).join('/'))
    const none = rows.map(() => false)
    expect(seen.after(rows, none)).toBe(0)
    expect(seen.after(rows, none)).toBe(8)
  })
})

describe('the boxes of a chart', () => {
  const boxes = (text: string, furniture: readonly number[] = []): number[] => {
    const rows = rowsOf(text)
    return [
      ...chartRows(
        rows,
        rows.map((_, i) => furniture.includes(i)),
      ),
    ]
  }
  test.each<[string, number[]]>([
    ['附件2/办理流程图/受理/审核', [2, 3]],
    ['附件2：办理流程图/受理', [1]],
    ['附件2//办理流程图//受理//审核', [4, 6]],
    ['附件2/加装电梯/办理/流程图（试行）/受理', [4]],
    ['附件2/关于/加装电梯/办理/流程图/受理', []],
    ['附件2/组织机构图/受理/附件3/补贴标准', [2]],
    ['附件2/办理流程图/受理/各单位要抓好落实。/审核', [2]],
    [`附件2/办理流程图/受理/${'汛'.repeat(46)}/审核`, [2]],
    ['附件2/办理流程图/受理|审核/办结', []],
    ['附件2/体系图/图：防汛体系图（图略）/受理', [3]],
    ['附件：/办理流程图/受理', []],
    ['附件2/补贴标准/受理', []],
    ['办理流程图/受理', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(boxes(text)).toEqual(found)
  })
  test('sixty at most, and none that belongs to the page', () => {
    expect(boxes(`附件2/办理流程图${'/受理'.repeat(70)}`)).toHaveLength(60)
    expect(boxes('附件2/办理流程图/- 3 -/受理', [2])).toEqual([3])
    expect(boxes('附件2/- 3 -/办理流程图/受理', [1])).toEqual([3])
  })
})

describe('titles that were announced', () => {
  const match = (titles: readonly string[], text: string): number => {
    const announced = new AnnouncedTitles()
    for (const title of titles) announced.add(title)
    return announced.match(rowsOf(text), 0, () => false)
  }
  test.each<[string[], string, number]>([
    [['云水县防汛方案'], '云水县防汛方案', 1],
    [['防汛表'], '防汛表', 0],
    [['防汛预案'], '防汛预案', 1],
    [['防汛预案', '防汛预案方案表'], '防汛预案/方案表', 1],
    [['云水县防汛方案'], '云水县/防汛/方案', 3],
    [['云水县防汛方案'], '云水/县/防/汛方/案', 5],
    [['云水县防汛方案'], '云水/县/防/汛/方/案', 0],
    [['云水县防汛方案'], '云水县《防汛方案', 0],
    [['云水县防汛方案'], '云水市防汛方案', 0],
    [['云水县农村饮水安全巩固提升工作实施方案'], '云水县农村饮水安全巩国提升工作实施方案', 1],
    [['云水县防汛抗旱工作实施方案'], '云水县防汛抗旱工作实施办法', 0],
    [['汛'.repeat(120)], '汛'.repeat(60), 0],
    [['汛'.repeat(121)], '汛'.repeat(121), 0],
    [[], '云水县防汛方案', 0],
  ])('%j, %s: %i rows', (titles, text, rows) => {
    expect(match(titles, text)).toBe(rows)
  })
  test('are counted once', () => {
    const announced = new AnnouncedTitles()
    announced.addQuoted('《云水县防汛方案》《云水县 防汛方案》《甲》')
    expect(announced.size).toBe(1)
  })
  test.each([
    ['云水县防汛抗旱工作方案', '云水县防汛抗旱工作方案', true],
    ['云水县防汛抗早实施方案', '云水县防汛抗旱实施方案', false],
    ['云水县农村饮水安全巩固提升工作实施方案的', '云水县农村饮水安全巩固提升工作实施方案', false],
    ['云水县农村饮水安全巩固提升工作的实施方案', '云水县农村饮水安全巩固提升工作实施方案', true],
  ])('%s and %s are one: %s', (a, b, are) => {
    expect(sameTitle(a, b)).toBe(are)
  })
})

describe('headings without a number', () => {
  const is = (text: string, next: string | null, nextIsList = false, leads = false): boolean =>
    isUnnumberedHeading(rowsOf(text)[0] as Row, next === null ? null : (rowsOf(next)[0] as Row), nextIsList, leads)
  const TEXT = '各单位要在5月底前完成专项预案的修订和备案工作。'
  test.each<[string, string | null, boolean]>([
    ['综合保障组', TEXT, true],
    ['综合保障组', null, false],
    ['综合保障组', '综合保障', false],
    ['整改措施：', '一、提高认识', true],
    ['整改措施：', '二、提高认识', false],
    ['整改措施：', TEXT, false],
    ['整改措施', '1. 提高认识', true],
    ['注释：', '[1]本公报中数据均为初步统计数。', true],
    ['注释', '〔1〕本公报中数据均为初步统计数。', true],
    ['注释：', '〔2〕本公报中数据均为初步统计数。', false],
    ['注：', '[1]本公报中数据均为初步统计数。', false],
    ['一', '王平任县长', true],
    ['一', null, false],
    ['10月', '9日　县长王平主持召开会议', true],
    ['10月', '县长王平主持召开会议', false],
    ['十月份', '二十至二十二日　召开会议', true],
    ['13月', '9日', false],
    ['会议议定：', '一、提高认识', false],
    ['特此通知', TEXT, false],
    ['现通知如下', TEXT, false],
    ['此复', TEXT, false],
    ['综合，保障组', TEXT, false],
    ['综合ABC保障组', TEXT, false],
    ['组', TEXT, false],
    ['全县防汛抗旱工作综合保障机构和', TEXT, false],
    [
      '县级防汛抗旱物资储备库建设管',
      '各单位要在5月底前完成专项预案的修订和备案工作，并报县防汛抗旱指挥部办公室。',
      true,
    ],
    [
      '县级防汛抗旱物资储备库建设管理和调',
      '各单位要在5月底前完成专项预案的修订和备案工作，并报县防汛抗旱指挥部办公室。',
      false,
    ],
    ['全县防汛物资储备管理：', '一、提高认识', true],
    ['全县各级防汛物资储备和管理：', '一、提高认识', false],
  ])('%s over %s: %s', (text, next, expected) => {
    expect(is(text, next)).toBe(expected)
  })
  test('over a list, and over a paragraph set in', () => {
    expect(is('第一组（城区各街道）', '组长：王平', true)).toBe(true)
    expect(is('第一组（城区各街道）', '组长：王平')).toBe(false)
    expect(is('综合人员：', '王平', true)).toBe(true)
    expect(is('综合保障', '短句。', false, true)).toBe(true)
    expect(is('综合保障', '短句。')).toBe(false)
  })
  test.each([
    ['第一组', true],
    ['第二督查组：', true],
    ['第十二工作组（河西各乡镇）', true],
    ['第一组成员', false],
    ['督查组', false],
    [`第一组（${'汛'.repeat(24)}）`, true],
    [`第一组（${'汛'.repeat(25)}）`, false],
  ])('%s is the name of a group: %s', (text, isGroup) => {
    expect(isGroupHeading(rowsOf(text)[0] as Row)).toBe(isGroup)
  })
  test('depths by the order in which styles nest', () => {
    const depths = new HeadingDepth()
    const of = (...styles: string[]): number[] => styles.map((style) => depths.depth(style))
    expect(of('han', 'hanParen', 'arabic', 'hanParen', 'han', 'arabic')).toEqual([1, 2, 3, 2, 1, 2])
    expect(of('chapter', 'section', 'han', 'chapter')).toEqual([1, 2, 3, 1])
    depths.reset()
    expect(of('arabic', 'arabic', 'han')).toEqual([1, 1, 1])
  })
})

test.each<[string, number | null]>([
  ['（2016年7月29日（第四次会议）通过）', 0],
  ['（2016年7月29日）通过', null],
  ['（2020年8月10日经县委常委会议研究决定）', null],
  ['（2020年8月10日县政府研究同意）', null],
  ['（县第七届人民代表大会会上）', 0],
  ['（县第七届人民代表大会批准）', 0],
  ['（县第七届人民代表大会公布）', 0],
  ['（县第七届人民代表大会）', null],
  ['（2016年/7月29/日通/过）', 3],
  ['（2016/年7月/29日/通/过）', null],
  ['（2016年7月29日，云水县；通过）', null],
  [`（${'汛'.repeat(196)}通过）`, 0],
  [`（${'汛'.repeat(197)}通过）`, null],
  [`（2016年7月29日${'汛'.repeat(1586)}通过）`, 0],
  [`（2016年7月29日${'汛'.repeat(1587)}通过）`, null],
  ['二〇一六年七月二十六日在云水县第四次会议上', 0],
  ['—2016年7月26日在会议上', 0],
  ['2016年7月26日', null],
  ['', null],
])('the note under a title: %s', (text, end) => {
  expect(titleNoteEnd(rowsOf(text), 0)).toBe(end)
})

test.each<[string, number | null]>([
  ['请遵照执行。云水县人民政府2023年5月8日', 6],
  ['请遵照执行；云水县人民政府 2023年5月8日  ', 6],
  ['任务清单(略)云水县人民政府2023年5月8日', 7],
  ['甲。乙（丙）云水县人民政府2023年5月8日', 6],
  ['请遵照执行。2023年5月8日', null],
  ['请遵照执行。王平2023年5月8日', null],
  ['请遵照执行。云水县人民政府2023年5月8日起', null],
  ['云水县人民政府2023年5月8日', null],
  [`请遵照执行。云水县人民政府${' '.repeat(180)}2023年5月8日`, 6],
  [`请遵照执行。云水县人民政府${' '.repeat(190)}2023年5月8日`, null],
  [`${'汛'.repeat(300)}。云水县人民政府2023年5月8日`, 301],
])('a signature run into the end: %s', (text, from) => {
  expect(readSignatureTail(text)?.from ?? null).toBe(from)
})
