import { describe, expect, test } from 'vitest'
import { joinBlankGroups } from '../../../src/document/tables/blankGroups.ts'
import { isForm } from '../../../src/document/tables/form.ts'
import { type Part, Sheet } from '../../../src/document/tables/part.ts'
import { isStackedHead, readStacked } from '../../../src/document/tables/stacked.ts'
import { headerOfNames } from '../../../src/document/tables/stackedNames.ts'
import { canGoOn, unwrapped } from '../../../src/document/tables/stackedWraps.ts'
import { partFrom, rowsOf } from './parts.ts'
import { linesOf } from './support.ts'

/** `/` ends a line; `-1-` is a page number. */
const read = (text: string, before: Part | null = null, boundary: readonly number[] = []) => {
  const sheet = new Sheet(
    linesOf(text.replaceAll('/', '\n')),
    (line) => /^-\d-$/.test(line.value),
    (index) => boundary.includes(index),
  )
  const { parts, next } = readStacked(sheet, 0, before)
  const [part] = parts
  return { part, next, rows: part?.rows.map(({ cells, first, last }) => `${first}-${last} ${cells.join('|')}`) }
}

describe('one cell a line, told by serial numbers', () => {
  test('all that is said of it', () => {
    const { part, next, rows } = read('序号/项目/金额/1/谷子/12/2/大豆/5/以上项目由县水利局负责。')
    expect(rows).toEqual(['0-2 序号|项目|金额', '3-5 1|谷子|12', '6-8 2|大豆|5'])
    expect(part).toMatchObject({ form: 'stacked', width: 3, headerRows: 1, furniture: [], first: 0, last: 8 })
    expect(next).toBe(9)
  })
  test.each<[string, string, string[]]>([
    [
      'blank lines',
      '序号//项目//金额//1//谷子//12//2//大豆//5',
      ['0-4 序号|项目|金额', '6-10 1|谷子|12', '12-16 2|大豆|5'],
    ],
    ['a page', '序号/项目/金额/1/谷子/12/-1-/2/大豆/5', ['0-2 序号|项目|金额', '3-5 1|谷子|12', '7-9 2|大豆|5']],
    ['two columns', '序号/项目/1/谷子/2/大豆', ['0-1 序号|项目', '2-3 1|谷子', '4-5 2|大豆']],
    [
      'a total',
      '序号/项目/金额/1/谷子/12/2/大豆/5/合计/17',
      ['0-2 序号|项目|金额', '3-5 1|谷子|12', '6-8 2|大豆|5', '9-10 合计||17'],
    ],
    ['a total of nothing', '序号/项目/1/谷子/2/大豆/合计', ['0-1 序号|项目', '2-3 1|谷子', '4-5 2|大豆']],
    [
      'a total with fewer numbers than columns of them',
      '序号/项目/金额/户数/1/谷子/12/3/2/大豆/5/4/合计/17',
      ['0-3 序号|项目|金额|户数', '4-7 1|谷子|12|3', '8-11 2|大豆|5|4'],
    ],
    [
      'no cell of the last row is a total',
      '序号/项目/金额/1/谷子/12/2/大豆/合计/30',
      ['0-2 序号|项目|金额', '3-5 1|谷子|12', '6-7 2|大豆'],
    ],
    [
      'nor stands behind a blank line where none parts the others',
      '序号/项目/金额/1/谷子/12/2/大豆//5',
      ['0-2 序号|项目|金额', '3-5 1|谷子|12', '6-7 2|大豆'],
    ],
    [
      'nor is a chapter',
      '序号/项目/金额/1/谷子/12/2/大豆/第二章　附则',
      ['0-2 序号|项目|金额', '3-5 1|谷子|12', '6-7 2|大豆'],
    ],
    [
      'an article',
      '序号/项目/金额/1/谷子/12/2/大豆/第二条　附则',
      ['0-2 序号|项目|金额', '3-5 1|谷子|12', '6-7 2|大豆'],
    ],
    [
      'a numbered heading',
      '序号/项目/金额/1/谷子/12/2/大豆/（二）附则',
      ['0-2 序号|项目|金额', '3-5 1|谷子|12', '6-7 2|大豆'],
    ],
    [
      'but a numbered item is',
      '序号/项目/金额/1/谷子/12/2/大豆/（2）其他',
      ['0-2 序号|项目|金额', '3-5 1|谷子|12', '6-8 2|大豆|（2）其他'],
    ],
    [
      'twenty lines of the page between two cells',
      `序号/项目/金额/1/谷子/12/${'-1-/'.repeat(20)}2/大豆/5`,
      ['0-2 序号|项目|金额', '3-5 1|谷子|12', '26-28 2|大豆|5'],
    ],
    [
      'an empty cell',
      '序号/项目/金额/1/谷子/12/2/大豆/3/玉米/7',
      ['0-2 序号|项目|金额', '3-5 1|谷子|12', '6-7 2|大豆', '8-10 3|玉米|7'],
    ],
    [
      'a name of two rows',
      '序号/项目/总投资/中央/省级/1/谷子/12/5/2/大豆/7/6',
      ['0-4 序号|项目|总投资|', '0-4 ||中央|省级', '5-8 1|谷子|12|5', '9-12 2|大豆|7|6'],
    ],
    [
      'a cell over two lines',
      '序号/项目/金额/1/农村饮水安全巩固提升/工程/12/2/大豆/5',
      ['0-2 序号|项目|金额', '3-6 1|农村饮水安全巩固提升工程|12', '7-9 2|大豆|5'],
    ],
    [
      'the last row over two lines',
      '序号/项目/金额/1/农村饮水安全巩固提升/工程/12/2/农村道路建设养护管理/工程/5',
      ['0-2 序号|项目|金额', '3-6 1|农村饮水安全巩固提升工程|12', '7-10 2|农村道路建设养护管理工程|5'],
    ],
  ])('%s', (_, text, rows) => {
    expect(read(text).rows).toEqual(rows)
  })
  test.each<[string, string]>([
    ['one row', '序号/项目/金额/1/谷子/12'],
    ['names that are none', '序号/谷子/大豆/玉米/1/谷子/12/甲/2/大豆/5/乙'],
    ['sentences for names', '序号/项目。/金额/1/谷子/12/2/大豆/5'],
    ['no numbers', '序号/项目/金额/谷子/大豆/玉米'],
    ['numbers that do not count on', '序号/项目/金额/1/谷子/12/4/大豆/5'],
    ['more lines of the page', `序号/项目/金额/1/谷子/12/${'-1-/'.repeat(21)}2/大豆/5`],
    ['nothing before the number', '序号/1/2'],
  ])('none where there are %s', (_, text) => {
    const { part, next } = read(text)
    expect(part).toBeUndefined()
    expect(next).toBe(1)
  })
  test.each<[string, string, number]>([
    ['a sentence', '以上项目由县水利局负责。', 9],
    ['a heading', '二、资金安排', 9],
    ['a note', '（此件公开发布）', 9],
    ['a page number', '-1-', 9],
  ])('ends before %s', (_, below, next) => {
    expect(read(`序号/项目/金额/1/谷子/12/2/大豆/5/${below}`).next).toBe(next)
  })
  test('no cell stands behind a boundary', () => {
    expect(read('序号/项目/金额/1/谷子/12/2/大豆/5/3/玉米/7', null, [9]).next).toBe(9)
    expect(read('序号/项目/金额/1/谷子/12/2/大豆/5', null, [6]).part).toBeUndefined()
  })
  test('one row is enough under the names of the page before', () => {
    const before = partFrom('序号|项目|金额\n1|谷子|12\n2|大豆|5', { form: 'stacked', headerRows: 1 })
    expect(read('序号/项目/金额/3/玉米/7', before).rows).toEqual(['0-2 序号|项目|金额', '3-5 3|玉米|7'])
    expect(read('序号/项目/金额/3/玉米/7', { ...before, form: 'tab' }).part).toBeUndefined()
    expect(read('序号/单位/金额/3/玉米/7', before).part).toBeUndefined()
  })
})

test.each([
  ['序号', true],
  ['责任单位', true],
  ['', false],
  ['云水县人民政府', false],
  ['全县水利工程建设任务责任单位', true],
  ['全县各类水利工程建设任务责任单位', false],
])('%s may begin such a table: %s', (line, may) => {
  expect(isStackedHead(line)).toBe(may)
})

describe('names of two rows, read one after another', () => {
  test.each<[string, number, string[] | null]>([
    ['序号 项目 金额', 3, ['序号 项目 金额']],
    ['序号 指标 指标值 属性 2019年 2022年', 5, ['序号 指标 指标值  属性', '  2019年 2022年 ']],
    ['序号 建设地点 资金 乡镇 村 中央 省级', 5, ['序号 建设地点  资金 ', ' 乡镇 村 中央 省级']],
    ['项目 总投资 小计 自筹', 3, ['项目 总投资 ', ' 小计 自筹']],
    ['项目 总投资 小计', 2, null],
    ['项目 内容 小计 自筹', 3, null],
    ['项目 总投资 小计 备注', 3, null],
    ['项目 总投资 小计 自筹 中央', 4, ['项目 总投资  ', ' 小计 自筹 中央']],
    ['项目 总投资 小计 自筹 中央', 3, null],
    ['项目 金额', 3, null],
  ])('%s in %i columns', (names, width, rows) => {
    expect(headerOfNames(names.split(' '), width)?.map((row) => row.join(' ')) ?? null).toEqual(rows)
  })
})

describe('cells that went on in further lines', () => {
  test.each<[string, number, string[] | null]>([
    ['1/谷子/12', 3, ['1', '谷子', '12']],
    ['1/农村饮水安全巩固/工程/12', 3, ['1', '农村饮水安全巩固工程', '12']],
    ['1/农村饮水安全巩固/提升改造建设项目/工程/12', 3, ['1', '农村饮水安全巩固提升改造建设项目工程', '12']],
    ['1/农村饮水安全巩固/提升改造建设工程包/完', 3, ['1', '农村饮水安全巩固', '提升改造建设工程包完']],
    ['1/农村饮水/工程/12', 3, null],
    ['农村饮水安全巩固提升/工程/谷子/12', 3, null],
    ['1/农村饮水安全巩固。/工程/12', 3, null],
  ])('%s in %i', (texts, width, cells) => {
    expect(unwrapped(texts.split('/'), width)).toEqual(cells)
  })
  test.each([
    ['农村饮水安全巩固', '工程', true],
    ['农村饮水安全巩', '工程', false],
    ['农村饮水安全巩固。', '工程', false],
    ['农村饮水安全巩固', '12', false],
    ['2023年10月19日', '工程', false],
    ['农村饮水安全巩固，', '工程', true],
  ])('%s, %s: %s', (above, below, can) => {
    expect(canGoOn(above, below)).toBe(can)
  })
})

describe('blank lines part the rows of an aligned table', () => {
  const joined = (...groups: [number, string][]) =>
    joinBlankGroups(groups.flatMap(([first, text]) => rowsOf(text, first))).map(
      ({ cells, first, last }) => `${first}-${last} ${cells.join('|')}`,
    )
  test('the lines between two of them are one row', () => {
    expect(joined([0, '|组织|县\n1||水利局\n|宣讲|'], [4, '2|清理|县'])).toEqual([
      '0-2 1|组织宣讲|县水利局',
      '4-4 2|清理|县',
    ])
  })
  test.each<[string, [number, string][]]>([
    ['one group', [[0, '1|甲\n|乙']]],
    [
      'no group of two lines',
      [
        [0, '1|甲'],
        [2, '2|乙'],
      ],
    ],
    [
      'two numbers in a group',
      [
        [0, '1|甲\n2|乙'],
        [3, '3|丙'],
      ],
    ],
    [
      'no number in a group',
      [
        [0, '1|甲\n|乙'],
        [3, '|丙'],
      ],
    ],
    [
      'a word for a number',
      [
        [0, '甲|甲\n|乙'],
        [3, '2|丙'],
      ],
    ],
    [
      'an empty line',
      [
        [0, '1|甲\n|'],
        [3, '2|丙'],
      ],
    ],
  ])('not with %s', (_, groups) => {
    expect(joined(...groups)).toEqual(
      groups
        .flatMap(([first, text]) => rowsOf(text, first))
        .map(({ cells, first }) => `${first}-${first} ${cells.join('|')}`),
    )
  })
})

describe('forms', () => {
  test.each<[string, boolean]>([
    ['姓名|王平|性别|女\n民族|汉族|学历|大学\n单位名称|云水县水利局||', true],
    ['姓名||性别|\n民族||学历|\n家庭住址|||', true],
    ['项目名称|||\n建设单位|||\n负责人（签字）||年月日|', true],
    ['云水县补助申请||\n审核意见：||\n|年 月 日|', true],
    ['序号|姓名|性别\n1|王平|女', false],
    ['姓名|性别|民族\n王平|女|汉族', false],
    ['姓名|王平|性别\n民族|汉族|学历', false],
    ['姓名|王平|性别|女', false],
    ['姓名|王平|性别|女\n甲|乙|丙|丁\n戊|己|庚|辛', false],
    ['|||\n民族|汉族|学历|大学', false],
    ['补助申请||\n面积||\n甲|乙|', false],
    ['补助申请||\n面积||\n金额||', true],
    ['补助申请||\n甲||面积\n乙||金额', false],
    ['补助申请||\n一、情况：||\n二、情况：|甲|', false],
    ['补助申请||\n一、情况：||\n二、情况：||', true],
  ])('%j: %s', (text, is) => {
    expect(isForm(rowsOf(text))).toBe(is)
  })
  test('nothing is none', () => {
    expect(isForm([])).toBe(false)
  })
})
