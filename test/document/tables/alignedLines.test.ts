import { describe, expect, test } from 'vitest'
import { readAlignedHead } from '../../../src/document/tables/alignedHead.ts'
import { isNumberedText, isRow, lineAt } from '../../../src/document/tables/alignedLine.ts'
import { readAlignedRows } from '../../../src/document/tables/alignedRows.ts'
import { Sheet } from '../../../src/document/tables/part.ts'
import { segmentsOf } from '../../../src/document/tables/segments.ts'
import { linesOf } from './support.ts'

/** `-1-` is a page number; no table crosses a line of `====`. What is beyond the end is not asked for. */
const sheetOf = (lines: readonly string[]) =>
  new Sheet(
    linesOf(lines.join('\n')),
    (line) => /^-\d-$/.test(line.value),
    (index) => {
      const line = lines[index]
      if (line === undefined) throw new RangeError(`no line ${index}`)
      return line === '===='
    },
  )

/** How many lines the header takes, 0 where there is none. */
const head = (...lines: string[]): number => readAlignedHead(sheetOf(lines), 0)?.lines.length ?? 0

describe('the header of an aligned table', () => {
  test.each<[string, number, string[]]>([
    ['two words that head columns', 1, ['项目  金额']],
    ['two pieces of which one is such a word', 0, ['谷子  金额']],
    ['three pieces of which two are', 1, ['谷子  金额  项目']],
    ['three pieces of which one is', 0, ['谷子  金额  大豆']],
    ['序号 and anything', 1, ['序号  谷子  大豆']],
    ['one piece', 0, ['序号']],
    ['one piece over names', 0, ['序号', '        项目  金额']],
    ['forty pieces', 1, [`序号${'  甲'.repeat(39)}`]],
    ['forty-one', 0, [`序号${'  甲'.repeat(40)}`]],
    ['a sentence beside the names', 0, ['序号  项目  金额如下。']],
    ['a stroke over a stroke', 0, ['---  ---', '---  ---']],
    ['a numbered line over a stroke', 0, ['（一）  项目', '---  ---']],
    ['the number of a table over a stroke', 0, ['表1  项目', '---  ---']],
  ])('%s: %i', (_, count, lines) => {
    expect(head(...lines)).toBe(count)
  })

  const WIDE = '责任单位名称单位责任单位名称'
  test.each<[string, number, string[]]>([
    ['a name that wraps', 2, ['序号  项目', '      内容']],
    ['five lines at most', 5, ['序号  项目', ...Array<string>(5).fill('      内容')]],
    ['a blank line ends it', 1, ['序号  项目', '', '      内容']],
    ['what stands in the first column begins a row', 1, ['序号    项目', '  内容']],
    ['so does what stands one column beside it', 1, ['序号    项目', '     内容']],
    ['two columns beside it is a name', 2, ['序号    项目', '      内容']],
    ['a number is none', 1, ['序号  项目', '      12']],
    ['a number beside a name is none', 1, ['序号  项目  金额', '      内容  12']],
    ['a sentence is none', 1, ['序号  项目', '      内容。']],
    ['a line too long for a row is none', 1, ['序号  项目', '甲'.repeat(1001)]],
    ['a stroke is none', 1, ['序号  项目  金额', '      ----']],
    ['eight columns wider than the name above', 2, ['序号  项目', '      甲乙丙丁戊己']],
    ['still wider is no name', 1, ['序号  项目', '      甲乙丙丁戊己庚']],
    ['twenty columns', 2, [`序号  ${WIDE}`, '      甲乙丙丁戊己庚辛壬癸']],
    ['more than twenty columns', 1, [`序号  ${WIDE}`, '      甲乙丙丁戊己庚辛壬癸子']],
    ['wide, with no name above', 2, ['序号  项目', '          甲乙丙丁戊己庚']],
    ['wide, under a narrow name and a wide one', 2, ['序号  甲  责任单位名称', '      甲乙丙丁戊己庚']],
    ['a wide one beside a narrow one', 1, ['序号  项目  单位', '      甲    甲乙丙丁戊己庚辛']],
    ['three pieces under three names are a row', 1, ['序号  项目  单位  备注', '      甲乙  丙丁  戊己']],
    ['two pieces under two names are names', 2, ['序号  项目  单位  备注', '      甲乙  丙丁']],
    ['units in brackets are names', 2, ['序号  项目    单位    备注', '      （元）  （亩）  （人）']],
    ['brackets inside a word are not', 1, ['序号  项目    单位    备注', '      甲（元  乙（亩  丙（人']],
    ['two pieces under one name are names', 2, ['序号  项目名称及主要内容  单位', '      甲      乙          丙丁']],
    ['a piece under no name makes no row', 2, ['序号  项目        单位  备注', '      甲乙  丙丁  戊己  庚辛']],
    ['a piece right beside a name is under none', 2, ['序号  项目    单位  备注', '          丙丁  戊  庚辛']],
  ])('goes on below: %s', (_, count, lines) => {
    expect(head(...lines)).toBe(count)
  })

  test.each<[string, number, string[]]>([
    [
      'names of parts under groups, a blank line between',
      2,
      [
        '品名  收购价        零售价',
        '',
        '      原价  调后  原价  调后',
        '',
        '羊肉  1     2     3     4',
        '',
        '牛肉  1     2     3     4',
      ],
    ],
    [
      'or the end of a page',
      2,
      ['品名  收购价        零售价', '', '-1-', '', '      原价  调后  原价  调后', '羊肉  1     2     3     4'],
    ],
    ['units below a blank line', 2, ['品名  甲乙  丙丁', '', '      （元）  （亩）', '羊肉  1     2', '牛肉  1     2']],
    [
      'names of parts whose spaces before them were lost',
      2,
      ['品名  收购价        零售价', '原价  调后  原价  调后', '羊肉  1     2     3     4'],
    ],
    [
      'units whose spaces before them were lost',
      2,
      ['品名  甲乙  丙丁', '（元）  （亩）', '羊肉  1     2', '牛肉  1     2'],
    ],
    ['two names at the margin over a row of two', 0, ['品名  甲乙  丙丁', '戊己  庚辛', '羊肉  1', '牛肉  2']],
    [
      'as many names as the row has cells',
      0,
      ['甲乙  丙丁  戊己', '品名  壬癸  子丑', '羊肉  1     2', '牛肉  1     2'],
    ],
    ['a row of text below a blank line is none', 1, ['品名  金额  备注', '', '      甲    乙', '羊肉  1     2     3']],
    ['its leftmost name may stand on the second line', 2, ['      地点  金额', '序号  内容  数量']],
    ['names of columns right of something else are none', 0, ['      项目  金额', '谷子']],
    ['names of groups over twice as many names', 2, ['类别  城市        农村', '      杂费  住宿费  杂费  住宿费']],
    ['over fewer', 0, ['类别  城市        农村', '      杂费  住宿费  杂费']],
    ['with a first name that heads no column', 0, ['谷子  城市        农村', '      杂费  住宿费  杂费  住宿费']],
    ['over pieces that head none', 0, ['类别  城市        农村', '      甲乙  丙丁  戊己  庚辛']],
    ['over two rows of numbers', 1, ['甲乙  丙丁  戊己', '1     2     3', '4     5     6']],
    ['over one row of numbers', 0, ['甲乙  丙丁  戊己', '1     2     3', '庚辛  壬癸  子丑']],
    ['over numbers with a cell less', 0, ['甲乙  丙丁  戊己', '1     2     3', '4     5']],
    [
      'over numbers beside the names',
      0,
      ['甲  丙  戊          ', '1           2           3', '4           5           6'],
    ],
    ['two names over numbers', 0, ['甲乙  丙丁', '1     2', '3     4']],
    ['numbers over numbers', 0, ['11    12    13', '1     2     3', '4     5     6']],
  ])('%s: %i', (_, count, lines) => {
    expect(head(...lines)).toBe(count)
  })

  test.each<[string, number | undefined, string[]]>([
    ['a page number', 2, ['甲乙  丙丁  戊己', '-1-', '1     2     3', '4     5     6']],
    ['blank lines about it', 4, ['序号  项目  金额', '', '-1-', '', '1     甲     3']],
    ['no more lines than a page turn takes', 1, ['序号  项目', '-1-', ...Array<string>(8).fill(''), '1     甲']],
    ['blank lines alone', 1, ['序号  项目', '', '1     甲']],
    ['the names printed again', 3, ['甲乙  丙丁  戊己', '-1-', '甲乙  丙丁  戊己', '1     2     3', '4     5     6']],
    ['one of its lines printed again', 3, ['项目  收购价', '      金额', '-1-', '      金额', '1     甲']],
    [
      'blank lines, under names that are no words of headers',
      1,
      ['甲乙  丙丁  戊己', '', '1     2     3', '', '4     5     6'],
    ],
    ['two blank lines', undefined, ['甲乙  丙丁  戊己', '', '', '1     2     3', '4     5     6']],
  ])('its rows go on over %s: %s', (_, next, lines) => {
    expect(readAlignedHead(sheetOf(lines), 0)?.next).toBe(next)
  })

  test('strokes under names are the columns', () => {
    expect(readAlignedHead(sheetOf(['甲  乙丙', '--  ----', '丁  戊']), 0)).toMatchObject({
      strokes: [
        { start: 0, end: 2 },
        { start: 4, end: 8 },
      ],
      furniture: [1],
      next: 2,
    })
    expect(readAlignedHead(sheetOf(['序号  项目', '      内容', '1     甲']), 0)).toMatchObject({
      strokes: null,
      furniture: [],
      next: 2,
    })
    for (const strokes of ['--------', '--|----', '--+----', '──  ──'])
      expect(head('甲  乙丙', strokes, '丁  戊')).toBe(0)
  })
})

describe('the rows of an aligned table', () => {
  /** Indexes of the rows under `names`, and of what only draws behind `/`. */
  const rows = (names: string, ...lines: string[]): string => {
    const found = readAlignedRows(sheetOf(lines), 0, segmentsOf(names))
    return [found.lines.map(({ index }) => index).join(' '), found.furniture.join(' ')].join('/')
  }
  const NAMES = '项目  地点  金额'
  const ROW = '谷子  柳溪  12'
  test.each<[string, string, string[]]>([
    ['to the end of the text', '0 1/', [ROW, ROW]],
    ['to a line that is none', '0/', [ROW, '以上项目由县水利局负责。', ROW]],
    ['to a page number', '0/', [ROW, '-1-', ROW]],
    ['to the names printed again', '0/', [ROW, NAMES, ROW]],
    ['to what no table crosses', '0/', [ROW, '====', ROW]],
    ['over a stroke', '0 2/1', [ROW, '----  ----  ----', ROW]],
    ['a stroke is no first row', '/', ['--------', ROW]],
    ['over a blank line', '0 2/', [ROW, '', ROW]],
    ['over a blank line under the names', '1/', ['', ROW]],
    ['not over a blank line before other text', '0/', [ROW, '', '以上项目由县水利局负责。', ROW]],
    ['not over a blank line before a page number', '0/', [ROW, '', '-1-', ROW]],
    ['not over a blank line before the names again', '0/', [ROW, '', NAMES, ROW]],
  ])('%s', (_, expected, lines) => {
    expect(rows(NAMES, ...lines)).toBe(expected)
  })
  test('under two names do not begin behind a blank line', () => {
    expect(rows('项目  金额', '', '谷子  12')).toBe('/')
    expect(rows('项目  金额', '谷子  12', '', '大豆  5')).toBe('0 2/')
  })

  test.each<[string, string, string[]]>([
    ['right under its row', '0 1 2/', [ROW, '      渡口村', ROW]],
    ['also at the very beginning', '0 1/', ['      渡口村', ROW]],
    ['right of the first column', '0 1/', [ROW, '     渡口村']],
    ['not at its edge', '0/', [ROW, '    渡口村']],
    ['not under no name', '0/', [ROW, `${' '.repeat(30)}渡口村`]],
    ['nor right beside the last one', '0/', [ROW, `${' '.repeat(18)}渡口村`]],
    ['one column nearer', '0 1/', [ROW, `${' '.repeat(17)}渡口村`]],
    ['not a label', '0/', [ROW, '      渡口村：']],
    ['a colon inside', '0 1/', [ROW, '      渡口：村']],
    ['not behind a blank line', '0/', [ROW, '', '      渡口村']],
    ['behind a blank line where one follows each', '0 2 4/', [ROW, '', ROW, '', '      渡口村']],
    ['not where one follows only the last', '0 1/', [ROW, ROW, '', '      渡口村']],
    ['not behind two blank lines', '0 2/', [ROW, '', ROW, '', '', '      渡口村']],
  ])('the rest of a cell: %s', (_, expected, lines) => {
    expect(rows(NAMES, ...lines)).toBe(expected)
  })

  const LONG = '甲'.repeat(30)
  test.each<[string, string, string[]]>([
    ['with rows below', '0 1 2/', [ROW, '一、林业', ROW]],
    ['without a number right under a row', '0 1 2/', [ROW, '林业', ROW]],
    ['without a number as the first line', '/', ['林业', ROW]],
    ['with a number as the first line', '0 1/', ['一、林业', ROW]],
    ['with no rows below', '0/', [ROW, '一、林业', '以上项目由县水利局负责。']],
    ['with the names below', '0/', [ROW, '一、林业', NAMES]],
    ['a sentence', '0/', [ROW, '一、林业。', ROW]],
    ['a label', '0/', [ROW, '一、林业：', ROW]],
    ['a full stop inside', '0 1 2/', [ROW, '一、林业。畜牧', ROW]],
    ['of sixty columns', '0 1 2/', [ROW, LONG, ROW]],
    ['of more', '0/', [ROW, `${LONG}a`, ROW]],
    ['in the middle, with rows below', '0 1 2/', [ROW, '      一、林业', ROW]],
    ['in the middle, not over text', '0/', [ROW, '      一、林业', '以上项目由县水利局负责。']],
    ['in the middle at the foot of the page', '0 1/', [ROW, '      一、林业', '']],
    ['at the left at the foot of the page', '0/', [ROW, '一、林业', '']],
    ['in the middle with no row above', '/', ['      一、林业', '']],
    ['at the edge of the first column at the foot of the page', '0/', [ROW, '    一、林业', '']],
  ])('the name of a section: %s', (_, expected, lines) => {
    expect(rows(NAMES, ...lines)).toBe(expected)
  })
  test('the leftmost name tells where the first column is', () => {
    expect(rows('      地点  金额  项目', ROW, '        渡口村')).toBe('0/')
    expect(readAlignedRows(sheetOf([ROW, '      渡口村']), 0, [...segmentsOf(NAMES)].reverse()).lines).toHaveLength(2)
  })
})

describe('a line cut at its gaps', () => {
  const NAMES = segmentsOf('项目  地点  金额')
  const line = (value: string) => lineAt(sheetOf([value]), 0)
  test.each<[string, boolean]>([
    ['（一）  总体要求', true],
    ['（一）总体  要求', false],
    ['12  总体要求', false],
    ['1  总体要求', false],
    ['12.  总体要求', true],
  ])('%s is numbered text: %s', (value, is) => {
    expect(isNumberedText(line(value))).toBe(is)
  })
  test.each<[string, boolean]>([
    ['谷子  柳溪  12', true],
    ['谷：子  柳溪  12', true],
    ['谷子：  柳溪  12', false],
    ['谷子  柳溪', true],
    // a cell may stand one column beside its name, not two
    ['谷子             5', true],
    ['           5       6', false],
    // three of five pieces under names
    ['谷子  柳溪  12      甲乙  丙丁', true],
    ['谷子  柳溪              甲乙  丙丁  戊己', false],
    ['a  b  c  d  e  f  g  h', true],
    ['a  b  c  d  e  f  g  h  i', false],
  ])('%s is a row: %s', (value, is) => {
    expect(isRow(line(value), NAMES)).toBe(is)
  })
})
