import { describe, expect, test } from 'vitest'
import { centredRows } from '../../../src/document/tables/centred.ts'
import { breaksOff, joinWrappedRows } from '../../../src/document/tables/continuation.ts'
import { isForm } from '../../../src/document/tables/form.ts'
import {
  countHeaderRows,
  isData,
  isDatum,
  isHeaderRow,
  isSubHeader,
  namesColumns,
} from '../../../src/document/tables/header.ts'
import { partOf } from '../../../src/document/tables/part.ts'
import { isForeign, isTextInColumns } from '../../../src/document/tables/reject.ts'
import { alignNames, countRepeatedRows, isSameName } from '../../../src/document/tables/repeated.ts'
import { brokenSerials } from '../../../src/document/tables/serials.ts'
import { usualWidth, widestRow } from '../../../src/document/tables/tabs.ts'
import { wrongSums } from '../../../src/document/tables/totals.ts'
import { typeColumns } from '../../../src/document/tables/types.ts'

/** `甲|乙` as cells. */
const cells = (row: string): string[] => row.split('|')
const printed = (...rows: string[]) => rows.map((row, i) => ({ cells: cells(row), first: i, last: i }))
const NONE: ReadonlySet<number> = new Set()

describe('a row of names and a row of values', () => {
  test.each([
    ['序号|项目|金额', true],
    ['项目|金额', true],
    ['谷子|金额', true],
    ['谷子|大豆|金额', false],
    ['编号|谷子|大豆', true],
    ['|编号|谷子|大豆', true],
    ['项目', false],
    ['项目|12', false],
    ['项目|金额。', false],
    ['谷子|大豆', false],
  ])('%s names columns: %s', (row, names) => {
    expect(namesColumns(cells(row))).toBe(names)
  })
  test.each([
    ['谷子|12|甲', true],
    ['谷子|甲|乙|12', false],
    ['谷子|甲', false],
    ['|||12', true],
    ['', false],
    ['2023年3月1日|甲|乙', true],
    ['2023年|甲|乙', false],
  ])('%s holds values: %s', (row, data) => {
    expect(isData(cells(row))).toBe(data)
  })
  test('a year heads a column and is no value', () => {
    expect(isDatum('2022')).toBe(false)
    expect(isDatum('2122')).toBe(true)
    expect(isDatum('甲')).toBe(false)
  })
})

describe('the first row of a table names its columns', () => {
  test.each([
    ['项目|金额', ['谷子|12'], true],
    ['品目|甲方', ['谷子|12', '大豆|5', '高粱|'], true],
    ['品目|甲方', ['谷子|12', '大豆|无', '高粱|无'], true],
    ['柳溪镇|渡口村', ['谷子|大豆'], false],
    ['县水利局|甲方', ['谷子|大豆'], false],
    ['县水利局|甲方', ['谷子|12'], true],
    ['谷子、大豆、高粱、玉米、红薯|甲方', ['谷子|大豆'], false],
    ['谷子、大豆|甲方', ['甲|乙'], true],
    ['甲方|', ['谷子|大豆'], false],
    ['甲方|乙方', [], false],
    ['甲方|乙方', ['甲方|大豆'], false],
    ['甲方', ['谷子'], true],
    ['甲方||', ['谷子|大豆|高粱'], false],
    ['渡口村|做法', ['甲|组织党员干部上门宣讲惠民政策并登记在册', '乙|组织志愿者清理河道垃圾并登记在册留影'], false],
    ['甲法|做法', ['甲|组织党员干部上门宣讲惠民政策并登记在册', '乙|组织志愿者清理河道垃圾并登记在册留影'], true],
    ['12|做法', ['甲|乙'], false],
    ['渡口村|做法', ['甲|组织党员干部上门宣讲惠民政策并登记在册', '乙|留影'], false],
    ['渡口镇|组织党员干部宣讲', ['|组织党员干部上门宣讲惠民政策并登记在册'], false],
    ['不予处罚。|做法', ['甲|乙'], false],
  ])('%s over %j: %s', (row, body, names) => {
    expect(isHeaderRow(cells(row), body.map(cells))).toBe(names)
  })
})

describe('a second row of names', () => {
  test.each([
    ['项目|资金||', '|中央|省级|县级', true],
    ['项目|资金|资金|资金', '项目|中央|省级|县级', true],
    ['项目|资金||', '谷子|中央|省级|县级', false],
    ['项目|资金||备注', '|中央|省级|', true],
    ['项目|资金|备注|其他', '|中央|省级|', false],
    ['项目|资金||', '|中央||', false],
    ['项目|资金||', '|12|省级|县级', false],
    ['项目|资金||', '|中央。|省级|县级', false],
    ['||项目', '中央|省级|', false],
    ['资金||项目', '甲方|乙方|', false],
    ['资金||项目', '金额|占比|', true],
  ])('%s over %s: %s', (upper, lower, sub) => {
    expect(isSubHeader(cells(upper), cells(lower))).toBe(sub)
  })
})

describe('the rows of a header', () => {
  const count = (rows: string[], known: Partial<Parameters<typeof partOf>[0]> = {}) =>
    countHeaderRows(
      partOf({ form: 'tab', rows: printed(...rows), width: cells(rows[0] ?? '').length, first: 0, last: 9, ...known }),
    )
  test('are those that name, and those that give their parts', () => {
    expect(count(['项目|金额', '谷子|12'])).toBe(1)
    expect(count(['项目|资金||', '|中央|省级|县级', '谷子|1|2|3'])).toBe(2)
    expect(count(['谷子|12', '大豆|5'])).toBe(0)
    expect(count([''], { rows: [] })).toBe(0)
  })
  test('are as many as the notation marks, unless they hold values', () => {
    expect(count(['甲方|柳溪镇', '谷子|大豆', '甲|乙'], { headerRows: 2 })).toBe(2)
    expect(count(['谷子|12', '大豆|5'], { headerRows: 1 })).toBe(0)
    expect(count(['项目|金额', '谷子|12'], { headerRows: 5 })).toBe(2)
  })
  test('reach down as far as the merged cells of the first row, where no value lies beside them', () => {
    const spans = [{ row: 0, column: 0, rows: 2, columns: 1 }]
    expect(count(['项目|金额', '|万元', '谷子|12'], { spans })).toBe(2)
    expect(count(['项目|金额', '|12', '谷子|12'], { spans })).toBe(1)
    expect(count(['项目|金额', '|万元'], { spans })).toBe(1)
    expect(count(['项目|金额', '|万元', '谷子|12'], { spans: [{ row: 1, column: 0, rows: 2, columns: 1 }] })).toBe(1)
  })
})

describe('a form', () => {
  test.each([
    [['姓名|王平|性别|女', '民族|汉族|籍贯|白沙'], true],
    [['姓名|王平|性别|女'], false],
    [['姓名||性别|', '工作单位|||', '县水利局意见|年月日||'], true],
    [['村名||所属乡|', '户数（户）||人口（人）|', '自评得分||奖补（万元）|', '乡审核意见|（盖章） 年 月 日||'], true],
    [['村名||所属乡|', '户数（户）||人口（人）|', '柳溪|12|青禾|30', '白塔|8|桥头|21'], false],
    [['投资||面积|', '中央|省级|耕地|林地', '1|2|3|4'], false],
    [['序号|姓名|性别|民族', '1|王平|女|汉族'], false],
    [['姓名|性别|民族|籍贯', '王平|女|汉族|白沙'], false],
    [['姓名|王平|谷子|大豆', '民族|汉族|籍贯|白沙'], false],
    [['姓名|王平|性别', '民族|汉族|籍贯'], false],
    [['||', '姓名||'], false],
  ])('%j: %s', (rows, form) => {
    expect(isForm(rows.map((row) => ({ cells: cells(row) })))).toBe(form)
  })
})

describe('text that only looks like columns', () => {
  test.each([
    [['联系人：|王平', '电话：|0999'], true],
    [['联系人：|王平', '谷子|12', '大豆|5', '高粱|7'], false],
    [['一、|总体要求', '二、|主要任务'], true],
    [['|甲', '|乙'], true],
    [['|甲'], false],
    [['云水县人民政府|云水县财政局', '2023年1月1日|2023年1月1日'], true],
    [['云水县人民政府|云水县财政局', '2023年1月1日|2023年1月1日', '谷子|大豆'], false],
    [['谷子|12', '大豆|5'], false],
  ])('%j belongs to no table: %s', (rows, foreign) => {
    expect(isForeign(printed(...rows))).toBe(foreign)
  })
  const prose = `${'组织党员干部上门宣讲惠民政策'.repeat(5)}。`
  test.each([
    [['组长|王平', '副组长|李青'], false, true],
    [['1 总则|1', '2 组织体系|2'], false, true],
    [['关于防汛的通知|3', '关于抗旱的通知|8'], false, true],
    [[`${prose}|甲`, `${prose}|乙`], false, true],
    [[`${prose}|甲`, `${prose}|乙`], true, false],
    [['谷子|12', '大豆|5'], false, false],
    [['谷子|12|甲', '大豆|5|乙'], false, false],
    [['谷子|不予处罚。', '大豆|不予处罚。'], false, false],
    [['谷子|不予处罚。', '大豆|不予处罚。|甲', '高粱|不予处罚。|甲|乙'], false, true],
    [
      [
        '县水利局关于抢险救灾物资储备和调拨的安排情况|不予处罚。',
        '县财政局关于抢险救灾资金拨付和使用的安排情况|不予处罚。',
      ],
      false,
      true,
    ],
  ])('%j under a header %s: %s', (rows, hasHeader, isText) => {
    expect(isTextInColumns(printed(...rows), hasHeader)).toBe(isText)
  })
})

describe('a header that is printed again', () => {
  test.each([
    ['主要内容', '主要内容', true],
    ['主要内容', '主要内容与规模', true],
    ['主要 内容', '主要内容', true],
    ['内容', '主要内容与规模建设', false],
    ['主要内客', '主要内容', true],
    ['项目', '金额', false],
    ['', '金额', false],
    ['', '', true],
  ])('%s and %s are one name: %s', (a, b, same) => {
    expect(isSameName(a, b)).toBe(same)
  })
  test('its names are found in order, with what was lost or put between them', () => {
    expect(alignNames(['序号', '项目', '金额'], ['序号', '金额'])).toEqual([
      [0, 0],
      [2, 1],
    ])
    expect(alignNames(['序号', '金额'], ['序号', '项目', '金额'])).toEqual([
      [0, 0],
      [1, 2],
    ])
    expect(alignNames(['项目', '项目名称'], ['项目名称'])).toEqual([[1, 0]])
    expect(alignNames([], ['序号'])).toEqual([])
  })
  test.each([
    [['序号|项目|金额'], ['序号|项目|金额', '1|谷子|12'], 1],
    [['序号|项目|金额'], ['序号|项 目|金颔', '1|谷子|12'], 1],
    [['序号|项目|金额'], ['1|谷子|12'], 0],
    [['序号|项目|金额'], ['序号|谷子|大豆'], 0],
    [['项目|资金|', '|中央|省级'], ['项目|资金|', '|中央|省级', '谷子|1|2'], 2],
    [['项目|资金|', '|中央|省级'], ['项目|资金|'], 1],
    [['||'], ['||'], 0],
  ])('%j in %j: %i rows', (header, rows, count) => {
    expect(countRepeatedRows(header.map(cells), printed(...rows))).toBe(count)
  })
})

describe('the numbers of the rows', () => {
  const broken = (serials: string[], sections: number[] = [], starts: number[] = []) =>
    brokenSerials(serials, new Set(sections), new Set(starts)).map(({ row, actual, expected }) => [
      row,
      actual,
      expected,
    ])
  test('go on one by one, from whatever they begin with', () => {
    expect(broken(['1', '2', '3'])).toEqual([])
    expect(broken(['5', '6'])).toEqual([])
    expect(broken(['1', '', '—', '2'])).toEqual([])
    expect(broken(['1', '3', '4'])).toEqual([[1, 3, 2]])
    expect(broken(['1', '1', '2'])).toEqual([[1, 1, 2]])
  })
  test('one that was misread is one finding', () => {
    expect(broken(['1', '7', '3', '4'])).toEqual([[1, 7, 2]])
    expect(broken(['1', '2', '1.5', '3'])).toEqual([])
  })
  test('begin again after the name of a section, and stand again where a page begins', () => {
    expect(broken(['1', '2', '一、', '1', '2'], [2])).toEqual([])
    expect(broken(['1', '2', '一、', '2', '3'], [2])).toEqual([[3, 2, 3]])
    expect(broken(['1', '2', '1', '2'])).toEqual([[2, 1, 3]])
    expect(broken(['1', '2', '2', '3'], [], [2])).toEqual([])
    expect(broken(['1', '2', '2', '3'])).toEqual([[2, 2, 3]])
  })
})

describe('sums', () => {
  const wrong = (columns: string, rows: string[], sections: number[] = []) =>
    wrongSums(cells(columns), rows.map(cells), new Set(sections)).map(({ row, column, actual, expected }) => [
      row,
      column,
      actual,
      expected,
    ])
  const COLUMNS = '项目|中央|省级'
  test('are held against the rows, first or last', () => {
    expect(wrong(COLUMNS, ['谷子|1|2', '大豆|3|4', '合计|4|6'])).toEqual([])
    expect(wrong(COLUMNS, ['谷子|1|2', '大豆|3|4', '合计|4|7'])).toEqual([[2, 2, 7, 6]])
    expect(wrong(COLUMNS, ['合计|4|7', '谷子|1|2', '大豆|3|4'])).toEqual([[0, 2, 7, 6]])
    expect(wrong(COLUMNS, ['谷子|1|2', '合计|4|7', '大豆|3|4'])).toEqual([])
  })
  test('that are all wrong are named once: something else is summed', () => {
    expect(wrong(COLUMNS, ['谷子|1|2', '大豆|3|4', '合计|5|7'])).toEqual([[2, 1, 5, 4]])
  })
  test('with subtotals are each held against their own rows', () => {
    expect(wrong(COLUMNS, ['谷子|1|2', '大豆|3|4', '小计|4|6', '牛|1|1', '羊|1|1', '小计|2|3', '合计|6|8'])).toEqual([
      [5, 2, 3, 2],
    ])
    expect(wrong(COLUMNS, ['小计|4|6', '谷子|1|2', '大豆|3|4', '小计|2|3', '牛|1|1', '羊|1|1'])).toEqual([[3, 2, 3, 2]])
    expect(wrong(COLUMNS, ['合计|6|9', '小计|4|6', '谷子|1|2', '大豆|3|4', '小计|2|3', '牛|1|1', '羊|1|2'])).toEqual([])
  })
  test('are let alone where rows have parts or levels, or there are several totals', () => {
    expect(wrong(COLUMNS, ['谷子|1|2', '其中：早谷|3|4', '合计|1|7'])).toEqual([])
    expect(wrong(COLUMNS, ['一、谷子|1|2', '大豆|3|4', '合计|4|7'])).toEqual([])
    expect(wrong(COLUMNS, ['一|1|2', '大豆|3|4', '合计|4|7'])).toEqual([])
    expect(wrong(COLUMNS, ['谷子|1|2', '大豆|3|4', '合计|4|7', '合计|4|7'])).toEqual([])
    expect(wrong(COLUMNS, ['一、种植|4|6', '谷子|1|2', '大豆|3|4', '合计|4|7'], [0])).toEqual([[3, 2, 7, 6]])
  })
  test('are not looked for where numbers do not add up to anything', () => {
    expect(wrong('项目|占比|单价', ['谷子|1|2', '大豆|3|4', '合计|9|9'])).toEqual([])
    expect(wrong('序号|年份|2022年计划投资', ['1|2021|2', '2|2022|4', '合计|9|7'])).toEqual([[2, 2, 7, 6]])
    expect(wrong(COLUMNS, ['谷子|1|甲', '大豆|3|4', '合计|4|7'])).toEqual([])
    expect(wrong(COLUMNS, ['谷子|1|—', '大豆|3|4', '高粱|1|2', '合计|5|7'])).toEqual([[3, 2, 7, 6]])
    expect(wrong(COLUMNS, ['谷子|1|', '大豆|3|4', '合计|4|7'])).toEqual([])
    expect(wrong(COLUMNS, ['谷子|1|10%', '大豆|3|20%', '合计|4|70%'])).toEqual([])
  })
  test('may have been rounded before they were added, or after', () => {
    expect(wrong(COLUMNS, ['谷子|1|2.24', '大豆|3|4.24', '合计|4|6'])).toEqual([])
    expect(wrong(COLUMNS, ['谷子|1|2.24', '大豆|3|4.24', '合计|4|7'])).toEqual([[2, 2, 7, 6.48]])
    expect(wrong(COLUMNS, ['谷子|1|2.2', '大豆|3|4.2', '合计|4|6.5'])).toEqual([])
    expect(wrong(COLUMNS, ['谷子|1|2.2', '大豆|3|4.2', '合计|4|6.6'])).toEqual([[2, 2, 6.6, 6.4]])
    expect(wrong(COLUMNS, ['谷子|1|0.1', '大豆|3|0.2', '合计|4|0.3'])).toEqual([])
  })
})

describe('the type of a column', () => {
  const typed = (name: string, column: string[], unit: string | null = null, sections: ReadonlySet<number> = NONE) => {
    const { columnTypes, columnUnits, values } = typeColumns([name], column.map(cells), sections, unit)
    return [columnTypes[0], columnUnits[0], values[0]]
  }
  test('is that of all its values', () => {
    expect(typed('数', ['1', '2'])).toEqual(['integer', null, [1, 2]])
    expect(typed('数', ['1', '2.5'])).toEqual(['decimal', null, [1, 2.5]])
    expect(typed('数', ['1', '2%'])).toEqual(['text', null, null])
    expect(typed('数', ['1', '甲'])).toEqual(['text', null, null])
    expect(typed('数', ['1元', '2万元'])).toEqual(['text', null, null])
    expect(typed('数', ['', '—'])).toEqual(['text', null, null])
    expect(typed('数', ['1', '—', ''])).toEqual(['integer', null, [1, null, null]])
    expect(typed('数', ['1', '合计'])).toEqual(['integer', null, [1, null]])
    expect(typed('数', ['产业', '1'], null, new Set([0]))).toEqual(['integer', null, [null, 1]])
  })
  test('of numbers that name is text', () => {
    for (const name of ['联系电话', '邮编', '身份证号', '统一社会信用代码', '账号'])
      expect(typed(name, ['12', '34'])[0]).toBe('text')
    expect(typed('电话数', ['12', '34'])[0]).toBe('integer')
  })
  test('is money by the unit of its name, of its cells or of the table', () => {
    expect(typed('投资（万元）', ['1', '2'])).toEqual(['money', '万元', [1, 2]])
    expect(typed('投资/中央（单位：万元）', ['1', '2'])).toEqual(['money', '万元', [1, 2]])
    expect(typed('面积（亩）', ['1', '2'])).toEqual(['integer', '亩', [1, 2]])
    expect(typed('备注（可另附）', ['1', '2'])).toEqual(['integer', null, [1, 2]])
    expect(typed('投资', ['1元', '2元'])).toEqual(['money', '元', [1, 2]])
    expect(typed('投资', ['1', '2'], '万元')).toEqual(['money', '万元', [1, 2]])
    expect(typed('投资', ['1%', '2%'], '万元')).toEqual(['percent', null, [1, 2].map(Number)])
    expect(typed('投资', ['1', '2'], '亩')).toEqual(['integer', null, [1, 2]])
    // the unit of a group is that of its columns
    expect(typed('投资（万元）/中央', ['1', '2'])).toEqual(['money', '万元', [1, 2]])
    expect(typed('面积（亩）/水田/早稻', ['1', '2'], '万元')).toEqual(['integer', '亩', [1, 2]])
    expect(typed('投资（万元）/占比', ['1', '2'])).toEqual(['integer', null, [1, 2]])
    expect(typed('投资（万元）/来源', ['甲', '乙'])).toEqual(['text', null, null])
    expect(typed('投资/中央', ['1', '2'])).toEqual(['integer', null, [1, 2]])
    for (const name of ['户数', '面积', '序号', '占比', '年份', '批次'])
      expect(typed(name, ['1', '2'], '万元')[0]).toBe('integer')
  })
})

describe('a cell that goes on in the row below', () => {
  test.each([
    ['组织党员干部，', '上门宣讲', true],
    ['组织党员干部（含', '退休干部）', true],
    ['组织党员干部、志愿者上门宣讲惠民政策和', '防汛知识', true],
    ['组织党员干部志愿者上门宣讲惠民政策和法', '防汛知识', false],
    ['谷子、大豆', '高粱', false],
    ['组织党员干部、志愿者上门宣讲惠民政策。', '防汛知识', false],
    ['组织党员干部、志愿者上门宣讲惠民（政策）', '防汛知识', false],
    ['组织党员干部，', '1.防汛知识', false],
    ['组织党员干部，', '12', false],
    ['组织党员干部，', '', false],
    ['', '上门宣讲', false],
  ])('%s + %s: %s', (above, below, goesOn) => {
    expect(breaksOff(above, below)).toBe(goesOn)
  })
  test('is put together, and the row of a merged cell is not', () => {
    const rows = printed('1|组织党员干部，|县委', '|上门宣讲|', '|清理河道|县水利局', '2|甲|乙')
    const { rows: joined, kept } = joinWrappedRows(rows, false)
    expect(joined.map((row) => row.cells.join('|'))).toEqual([
      '1|组织党员干部，上门宣讲|县委',
      '|清理河道|县水利局',
      '2|甲|乙',
    ])
    expect(joined.map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [2, 2],
      [3, 3],
    ])
    expect(kept).toEqual([0, 0, 1, 2])
  })
  test('fills its column where rows are print lines', () => {
    const joined = (...rows: string[]) => joinWrappedRows(printed(...rows), true).rows.map((row) => row.cells.join('|'))
    expect(joined('1|组织干部上门|县委', '|宣讲政策|', '2|甲|乙')).toEqual(['1|组织干部上门宣讲政策|县委', '2|甲|乙'])
    expect(joined('1|组织干部|县委', '|宣讲惠民政策|', '2|甲|乙')).toEqual([
      '1|组织干部|县委',
      '|宣讲惠民政策|',
      '2|甲|乙',
    ])
    expect(joined('1|干部|县委', '|宣讲|', '2|甲|乙')).toEqual(['1|干部|县委', '|宣讲|', '2|甲|乙'])
    expect(joined('1|组织干部上门|县委组织部门', '|宣讲政策|县宣传部', '2|甲|乙')).toEqual([
      '1|组织干部上门宣讲政策|县委组织部门县宣传部',
      '2|甲|乙',
    ])
  })
  test('is a name in the first column that fills it', () => {
    const joined = (...rows: string[]) => joinWrappedRows(printed(...rows), true).rows.map((row) => row.cells.join('|'))
    expect(joined('石河口市|3', '自治区农|4', '垦局|', '合计|7')).toEqual(['石河口市|3', '自治区农垦局|4', '合计|7'])
    // a row that is named alone, a place of its own, a total, a name as wide, one under a name that leaves room
    for (const rows of [
      ['云水农科|', '农业|', '大豆|4'],
      ['自治区云水县|3', '青禾|'],
      ['自治区农|3', '合计|'],
      ['自治区农|3', '水利系统|'],
      ['自治区农垦|3', '水利|4', '系统|'],
    ])
      expect(joined(...rows)).toEqual(rows)
  })
})

describe('rows set in the middle of their height', () => {
  test('have lines above and below their number', () => {
    expect(centredRows(printed('|组织党员', '1|干部上门', '|宣讲。', '|清理', '2|河道。'))).toEqual([0, 0, 0, 1, 1])
    expect(centredRows(printed('|组织党员', '1|干部。', '|清理', '2|河道', '|垃圾。'))).toEqual([0, 0, 1, 1, 1])
  })
  test('are not where the first line has a number, there is one number, or a name in its place', () => {
    expect(centredRows(printed('1|组织党员', '|干部。', '2|河道'))).toBeNull()
    expect(centredRows(printed('|组织党员', '1|干部。'))).toBeNull()
    expect(centredRows(printed('|组织党员', '1|干部。', '|清理', '甲|河道'))).toBeNull()
    expect(centredRows(printed('|组织党员'))).toBeNull()
  })
})

describe('the width of rows between tabs', () => {
  test('is that of most rows, the greater of two', () => {
    expect(usualWidth(printed('甲|乙', '甲|乙', '甲|乙|丙'))).toBe(2)
    expect(usualWidth(printed('甲|乙', '甲|乙|丙'))).toBe(3)
    expect(usualWidth(printed('甲|乙|丙', '甲|乙'))).toBe(3)
    expect(usualWidth([])).toBe(0)
  })
  test('is more where a row has more that hold something', () => {
    expect(widestRow(printed('甲|乙|丙', '甲|乙|'), 2)).toBe(3)
    expect(widestRow(printed('甲|乙|', '甲|乙'), 2)).toBe(2)
    expect(widestRow(printed('||'), 2)).toBe(2)
  })
})
