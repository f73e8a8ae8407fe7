import { describe, expect, test } from 'vitest'
import { readAligned } from '../../../src/document/tables/aligned.ts'
import { placeCells } from '../../../src/document/tables/alignedCells.ts'
import { readAlignedHead } from '../../../src/document/tables/alignedHead.ts'
import { lineAt } from '../../../src/document/tables/alignedLine.ts'
import { Sheet } from '../../../src/document/tables/part.ts'
import { linesOf, tableOf } from './support.ts'

const sheetOf = (lines: readonly string[]) =>
  new Sheet(
    linesOf(lines.join('\n')),
    (line) => /^-\d-$/.test(line.value),
    () => false,
  )

/** The table that begins on the first line: its rows with their lines, and the line to go on with. */
const read = (...lines: string[]): [string[] | null, number] => {
  const { parts, next } = readAligned(sheetOf(lines), 0, null)
  return [parts[0]?.rows.map(({ cells, first, last }) => `${first}-${last} ${cells.join('|')}`) ?? null, next]
}

describe('a word of two characters that is set wide over the columns it groups', () => {
  const columns = (...lines: string[]): string[] => tableOf(lines.join('\n')).columns
  test('is one name', () => {
    expect(
      columns(
        '学校类别    城    镇            农村',
        '            城区      县镇',
        '小  学      8.00      6.00      4.00',
        '初  中      12.00     10.00     7.00',
      ),
    ).toEqual(['学校类别', '城镇/城区', '城镇/县镇', '农村'])
  })
  test('two names of one character over the same names are two', () => {
    expect(
      columns(
        '学校类别    男        女        合计',
        '            人数      人数      人数',
        '小  学      8         6         14',
        '初  中      12        10        22',
      ).join(),
    ).not.toContain('男女')
  })
})

describe('gaps of one width and no columns', () => {
  test.each(['　　', '　', '    '])('the pieces are counted: %j', (gap) => {
    const text = [
      ['序号', '设备名称', '单位', '数量'],
      ['一、病区设备'],
      ['1', '病床', '张', '40'],
      ['2', '多参数监护系统', '台', '4'],
      ['二、公用设备'],
      ['3', '便携式呼吸机', '台', '2'],
    ]
    const { columns, rows } = tableOf(text.map((row) => row.join(gap)).join('\n'))
    expect(columns).toEqual(text[0])
    expect(rows.map((row) => row.filter((cell) => cell !== ''))).toEqual(text.slice(1))
  })
  test('a name set wide under its own is one piece', () => {
    const text = '姓名    单位      备注\n唐　启  县水利局\n李　青  县财政局\n王小平  县教育局'
    expect(tableOf(text).rows).toEqual([
      ['唐　启', '县水利局', ''],
      ['李　青', '县财政局', ''],
      ['王小平', '县教育局', ''],
    ])
  })
})

describe('an aligned table', () => {
  test('all that is said of it', () => {
    const lines = ['项目  地点  金额', '----  ----  ----', '谷子  柳溪  12', '----  ----  ----', '大豆  渡口  5', '完']
    const { parts, next } = readAligned(sheetOf(lines), 0, null)
    expect(parts).toMatchObject([
      { form: 'aligned', headerRows: 1, width: 3, furniture: [1, 3], first: 0, last: 4, inLines: true },
    ])
    expect(parts[0]?.places).toHaveLength(3)
    expect(next).toBe(5)
  })
  test('a stroke at its end belongs to it', () => {
    const { parts, next } = readAligned(
      sheetOf(['项目  地点  金额', '谷子  柳溪  12', '大豆  渡口  5', '----------', '完']),
      0,
      null,
    )
    expect(parts[0]).toMatchObject({ furniture: [3], last: 3 })
    expect(next).toBe(4)
  })
  test('the lines of its header', () => {
    expect(read('项目  资金', '      中央  省级', '谷子  1     2', '大豆  3     4')[0]).toEqual([
      '0-0 项目|资金|',
      '1-1 |中央|省级',
      '2-2 谷子|1|2',
      '3-3 大豆|3|4',
    ])
    expect(
      read('项目  建设', '      资金', '      中央  省级', '谷子  1     2', '大豆  3     4')[0]?.slice(0, 2),
    ).toEqual(['0-1 项目|建设资金|', '2-2 |中央|省级'])
    // the name of the first column stands lower than those of groups, and a blank line parts these from their columns
    expect(
      read(
        '          渠道砌护      新增节水面积（万亩）',
        '市别      （公里）',
        '',
        '                        合计       其中：滴灌',
        '云水市    420           9.6        3.2',
        '青禾市    510           8.4        2.7',
      )[0],
    ).toEqual([
      '0-1 市别|渠道砌护（公里）|新增节水面积（万亩）|',
      '3-3 ||合计|其中：滴灌',
      '4-4 云水市|420|9.6|3.2',
      '5-5 青禾市|510|8.4|2.7',
    ])
    expect(read('项目  建设  备注', '      地点', '谷子  柳溪  12', '大豆  渡口  5')[0]?.[0]).toBe(
      '0-1 项目|建设地点|备注',
    )
  })
  test.each<[string, string[], boolean]>([
    ['two rows', ['项目  地点', '谷子  柳溪', '大豆  渡口'], true],
    ['one row', ['项目  地点', '谷子  柳溪'], false],
    ['one row that is numbered', ['序号  地点', '1     柳溪'], true],
    ['one row under 序号 without a number', ['序号  地点', '甲    柳溪'], false],
    ['one row with a number under another name', ['项目  地点', '1     柳溪'], false],
    ['no row', ['序号  地点', '以上项目由县水利局负责。'], false],
    ['half of the rows may be names', ['项目  地点', '姓名  单位', '谷子  柳溪'], true],
    ['more may not', ['项目  地点', '姓名  单位', '谷子  柳溪', '学校  职务'], false],
    ['unless the rows are numbered', ['序号  地点', '姓名  单位', '学校  职务'], true],
    [
      'half of the rows in more than one cell',
      ['项目  地点  金额', '谷子  柳溪', '      渡口', '大豆  柳溪', '      渡口'],
      true,
    ],
    ['fewer', ['项目  地点  金额', '谷子  柳溪', '      渡口', '      渡口'], false],
    [
      'a quarter where 序号 heads them',
      ['序号  地点  金额', '1     柳溪', '      渡口', '      渡口', '      渡口'],
      true,
    ],
    [
      'fewer than a quarter',
      ['序号  地点  金额', '1     柳溪', '      渡口', '      渡口', '      渡口', '      渡口'],
      false,
    ],
  ])('%s: %#', (_, lines, is) => {
    expect(read(...lines)[0] !== null).toBe(is)
  })
  test('more than two hundred lines that are none are not tried again', () => {
    const names = (count: number) => ['项目  地点', ...Array<string>(count).fill('姓名  单位'), '']
    expect(read(...names(200))).toEqual([null, 1])
    expect(read(...names(201))).toEqual([null, 202])
    expect(read(...names(1), '以上')).toEqual([null, 1])
  })
})

describe('rows that go on after a page', () => {
  const above = () => {
    const [part] = readAligned(sheetOf(['项目  地点  金额', '谷子  柳溪  12', '大豆  渡口  50']), 0, null).parts
    if (part === undefined) throw new Error('no table')
    return part
  }
  const further = (...lines: string[]) => {
    const { parts, next } = readAligned(sheetOf(lines), 0, above())
    return [parts[0]?.rows.map(({ cells }) => cells.join('|')) ?? null, next]
  }
  test('stand in its columns', () => {
    expect(further('玉米  大坪  7', '红薯        5', '完')).toEqual([['玉米|大坪|7', '红薯||5'], 2])
    expect(readAligned(sheetOf(['玉米  大坪  7']), 0, above()).parts[0]).toMatchObject({
      form: 'aligned',
      width: 3,
      headerRows: null,
      first: 0,
      last: 0,
      inLines: true,
    })
  })
  test('as many pieces as there are columns are told by their number', () => {
    expect(further('玉米面粉加工  大坪  7')).toEqual([['玉米面粉加工|大坪|7'], 1])
  })
  test.each<[string, string[]]>([
    ['text', ['以上项目由县水利局负责。', '玉米  大坪  7']],
    ['a piece in no column', ['玉米  大坪  7', '红薯           7']],
    ['a blank line first', ['', '玉米  大坪  7']],
  ])('are not %s', (_, lines) => {
    expect(further(...lines)).toEqual([null, 1])
  })
  test('need columns', () => {
    expect(readAligned(sheetOf(['玉米  大坪  7']), 0, { ...above(), places: undefined } as never).parts).toEqual([])
    expect(readAligned(sheetOf(['玉米  大坪  7']), 0, null).parts).toEqual([])
  })
})

describe('the pieces of the rows in their columns', () => {
  /** Header rows over the rows. */
  const placed = (names: readonly string[], ...body: string[]): string[] | null => {
    const lines = [...names, ...body]
    const head = readAlignedHead(sheetOf(lines), 0)
    if (head === null) throw new Error('no header')
    const sheet = sheetOf(lines)
    const found = placeCells(
      head,
      lines.slice(head.next).map((_line, i) => lineAt(sheet, head.next + i)),
    )
    return found && [...found.header, ...found.printed.map(({ cells }) => cells)].map((cells) => cells.join('|'))
  }
  test.each<[string, string[], string[], string[] | null]>([
    [
      'by their places',
      ['项目  地点  金额'],
      ['谷子        12', '大豆  渡口'],
      ['项目|地点|金额', '谷子||12', '大豆|渡口|'],
    ],
    [
      'by their number where gaps part them and nothing is aligned',
      ['项目  地点  金额'],
      ['谷子加工  柳溪镇  12', '大  渡口村深沟组  5'],
      ['项目|地点|金额', '谷子加工|柳溪镇|12', '大|渡口村深沟组|5'],
    ],
    ['not so with two names', ['项目  地点'], ['谷子加工坊  柳溪', '大  渡口村'], null],
    [
      'four rows of five have as many as the header',
      ['项目  地点  金额'],
      ['谷子加工  柳溪镇  12', '大  渡口村深沟组  5', '谷子加工  柳溪镇  7', '大  渡口村深沟组  8', '玉米油渣饼  大坪'],
      [
        '项目|地点|金额',
        '谷子加工|柳溪镇|12',
        '大|渡口村深沟组|5',
        '谷子加工|柳溪镇|7',
        '大|渡口村深沟组|8',
        '玉米油渣饼|大坪|',
      ],
    ],
    ['fewer are none', ['项目  地点  金额'], ['谷子加工  柳溪镇  12', '大  渡口村深沟组  5', '玉米油渣饼  大坪'], null],
    [
      'more pieces go to the last column',
      ['项目  地点  金额'],
      [
        '谷子加工  柳溪镇  12',
        '大  渡口村深沟组  5',
        '谷子加工  柳溪镇  7',
        '大  渡口村深沟组  8',
        '玉  大坪村委会  丙丁  戊己',
      ],
      [
        '项目|地点|金额',
        '谷子加工|柳溪镇|12',
        '大|渡口村深沟组|5',
        '谷子加工|柳溪镇|7',
        '大|渡口村深沟组|8',
        '玉|大坪村委会|丙丁 戊己',
      ],
    ],
    [
      'one space parts columns that are kept to',
      ['序号 项目      地点'],
      ['1    谷子      柳溪', '2    大豆加工  渡口', '10   玉米      大坪'],
      ['序号|项目|地点', '1|谷子|柳溪', '2|大豆加工|渡口', '10|玉米|大坪'],
    ],
    [
      'under strokes a piece of no column goes behind the one before it',
      ['项目  地点  金额', '----  ----  --'],
      ['谷子  柳溪        12', '大豆  渡口  5'],
      ['项目|地点|金额', '谷子|柳溪|12', '大豆|渡口|5'],
    ],
    [
      'or to the last',
      ['甲乙  丙丁', '----  ----'],
      ['谷子  柳溪  12', '大豆  渡口'],
      ['甲乙|丙丁', '谷子|柳溪 12', '大豆|渡口'],
    ],
    [
      'strokes are wider than what stands in their columns',
      ['甲乙    丙丁', '------  ------'],
      ['谷子    柳溪', '    12  渡口'],
      ['甲乙|丙丁', '谷子|柳溪', '12|渡口'],
    ],
    [
      'the name of a section stands in the first',
      ['序号  项目  地点'],
      ['1     谷子  柳溪', '      一、林业', '2     杨树  渡口'],
      ['序号|项目|地点', '1|谷子|柳溪', '一、林业||', '2|杨树|渡口'],
    ],
    [
      'a number beside other cells does not',
      ['序号  项目        地点'],
      ['1     谷子        柳溪', '      一、林业    渡口', '3     玉米        大坪'],
      ['序号|项目|地点', '1|谷子|柳溪', '|一、林业|渡口', '3|玉米|大坪'],
    ],
    [
      'a name set wide keeps its gap',
      ['姓名      单位'],
      ['唐　　启  县水利局', '王平平    县财政局', '李    青  县林业局'],
      ['姓名|单位', '唐　　启|县水利局', '王平平|县财政局', '李　青|县林业局'],
    ],
    [
      'other pieces of a cell a space',
      ['姓名        单位'],
      [
        '唐  启发    县水利局',
        '王平平平平  县财政局',
        'a  bcd      县林业局',
        '王平  平    县教育局',
        '王  a平     县农业局',
      ],
      [
        '姓名|单位',
        '唐　启发|县水利局',
        '王平平平平|县财政局',
        'a bcd|县林业局',
        '王平 平|县教育局',
        '王 a平|县农业局',
      ],
    ],
  ])('%s', (_, names, body, expected) => {
    expect(placed(names, ...body)).toEqual(expected)
  })
})
