import { describe, expect, test } from 'vitest'
import { Sheet } from '../../../src/document/tables/part.ts'
import { readStacked } from '../../../src/document/tables/stacked.ts'
import { ColumnFit } from '../../../src/document/tables/stackedFit.ts'
import { linesOf } from './support.ts'

const NAMES = ['序号', '建议题目', '承办单位', '督办领导']
const FIRST = [
  '1/关于加快城乡公交一体化/建设的建议/县交通局/王　平',
  '2/关于解决县城停车难的/问题的建议/县公安局、县/城市管理局/李晨之',
  '3/关于修路的建议/县农业农村局/周　正',
]

describe('rows of which several cells went on in further lines', () => {
  const columns = (): ColumnFit => {
    const known = new ColumnFit(NAMES)
    for (const row of FIRST) known.plain(row.split('/'))
    for (const row of FIRST.slice(1, 2)) known.cells(row.split('/'))
    return known
  }
  test.each<[string, string[] | null]>([
    [
      '4/关于保护文庙历史文化街/区的建议/县文化旅游和/体育局/周　正',
      ['4', '关于保护文庙历史文化街区的建议', '县文化旅游和体育局', '周　正'],
    ],
    ['4/关于修路的建议/县交通局、/县财政局/周　正', ['4', '关于修路的建议', '县交通局、县财政局', '周　正']],
    // two ways to divide them that are as good
    ['4/县城/水渠/路灯/道路/桥梁/周　正', null],
    // 500 is whole, and the sentence is none of a cell
    ['3/关于修路的建议/县交通局/500/以上建议由有关单位办理并于年底前答复代表。', null],
  ])('%s', (text, cells) => {
    expect(columns().cells(text.split('/'))).toEqual(cells)
  })
})

const read = (text: string) => {
  const sheet = new Sheet(
    linesOf(text.replaceAll('/', '\n')),
    ({ value }) => /^-\d-$/.test(value),
    () => false,
  )
  const [part] = readStacked(sheet, 0, null).parts
  return part?.rows.map(({ cells, first, last }) => `${first}-${last} ${cells.join('|')}`)
}

test('the last row may end in a cell that went on', () => {
  const rows = read([NAMES.join('/'), ...FIRST, '4/关于修路的建议/县交通局、县/财政局/周　正'].join('/'))
  expect(rows?.at(-1)).toBe('19-23 4|关于修路的建议|县交通局、县财政局|周　正')
})

describe('one cell a line, every row a name and as many values', () => {
  const HEAD = '项目/预算数/决算数/决算数为/预算数的%'
  test.each<[string, string, string[]]>([
    [
      'names over two lines, of a column and of a row, and a page between',
      `${HEAD}/收入合计/150/146/97.3/税收收入/10/-4-/9/90/社会保障和就业/支出/6/7/116.7/注：不含上级补助。`,
      [
        '0-4 项目|预算数|决算数|决算数为预算数的%',
        '5-8 收入合计|150|146|97.3',
        '9-13 税收收入|10|9|90',
        '14-18 社会保障和就业支出|6|7|116.7',
      ],
    ],
    [
      'a section over its rows, and an empty cell',
      `${HEAD}/一般公共预算收入/150/146/97.3/一、税收/增值税/10/9/90/所得税/6/—/—`,
      [
        '0-4 项目|预算数|决算数|决算数为预算数的%',
        '5-8 一般公共预算收入|150|146|97.3',
        '9-9 一、税收|||',
        '10-13 增值税|10|9|90',
        '14-17 所得税|6|—|—',
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows)
  })
  test.each([
    ['two rows', `${HEAD}/收入合计/150/146/97.3/税收收入/10/9/90`],
    ['rows of unlike length', `${HEAD}/收入合计/150/146/97.3/税收收入/10/9/非税收入/5/6/120`],
    [
      'names of which nothing says that one went on',
      '项目/预算数/决算数/上年数/增长/收入合计/1/2/3/税收/1/2/3/非税/1/2/3',
    ],
    ['fewer names than columns', '项目/决算数/收入合计/1/2/3/税收/1/2/3/非税/1/2/3'],
  ])('none where there are %s', (_, text) => {
    expect(read(text)).toBeUndefined()
  })
})
