import { describe, expect, test } from 'vitest'
import { readBoxes } from '../../../src/document/tables/boxes.ts'
import { readNotes } from '../../../src/document/tables/notes.ts'
import { type Part, Sheet } from '../../../src/document/tables/part.ts'
import { readTabs } from '../../../src/document/tables/tabs.ts'
import { linesOf, tabs } from './support.ts'

/** `boundary` and `furniture` are indexes of lines. */
const sheetOf = (text: string, boundary: readonly number[] = [], furniture: readonly number[] = []) =>
  new Sheet(
    linesOf(tabs(text)),
    (_line, index) => furniture.includes(index),
    (index) => boundary.includes(index),
  )
const rowsOf = (part: Part | undefined) =>
  part?.rows.map(({ cells, first, last }) => `${first}-${last} ${cells.join('|')}`)

describe('rows between tabs', () => {
  const read = (text: string, boundary: readonly number[] = []) => {
    const { parts, next } = readTabs(sheetOf(text, boundary), 0)
    return [rowsOf(parts[0]), next]
  }
  test('end at a blank line, at a boundary and at a line without a tab', () => {
    expect(read('甲→乙\n丙→丁\n\n戊→己')).toEqual([['0-0 甲|乙', '1-1 丙|丁'], 2])
    expect(read('甲→乙\n丙→丁\n戊→己', [2])).toEqual([['0-0 甲|乙', '1-1 丙|丁'], 2])
    expect(read('甲→乙\n丙→丁\n正文如下。\n再见。\n后会有期。')).toEqual([['0-0 甲|乙', '1-1 丙|丁'], 2])
    expect(read('正文')).toEqual([undefined, 1])
  })
  test('keep the name of a section between them', () => {
    expect(read('序号→项目→金额\n1→谷子→12\n一、林业\n2→杨树→5')).toEqual([
      ['0-0 序号|项目|金额', '1-1 1|谷子|12', '2-2 一、林业', '3-3 2|杨树|5'],
      4,
    ])
  })
  test('do not go on over a title or the header printed again', () => {
    expect(read('序号→项目\n1→谷子\n任务分工表\n1→杨树')[1]).toBe(2)
    expect(read('序号→项目\n1→谷子\n林业\n序号→项目\n1→杨树')[1]).toBe(2)
  })
  test('that a line break inside a cell has cut are put together', () => {
    expect(read('序号→做法→单位\n1→组织党员干部，\n上门宣讲→县委\n2→清理→县水利局')[0]).toEqual([
      '0-0 序号|做法|单位',
      '1-2 1|组织党员干部，上门宣讲|县委',
      '3-3 2|清理|县水利局',
    ])
    expect(read('序号→做法→单位\n1→宣讲\n清理→县委\n2→清理→县水利局')[0]).toEqual([
      '0-0 序号|做法|单位',
      '1-2 1|宣讲\n清理|县委',
      '3-3 2|清理|县水利局',
    ])
    expect(read('名称→做法→单位\n甲→宣讲\n乙→县委\n丙→清理→县水利局')[0]).toEqual([
      '0-0 名称|做法|单位',
      '1-1 甲|宣讲',
      '2-2 乙|县委',
      '3-3 丙|清理|县水利局',
    ])
  })
  test('an indented paragraph belongs to no table of more columns', () => {
    expect(read('甲→乙→丙\n丁→戊→己\n→为了管好集市摊位，制定本规则。')[1]).toBe(2)
    expect(read('→为了管好集市摊位，制定本规则。\n甲→乙→丙')[1]).toBe(1)
    expect(read('甲→组织党员，→丙\n→上门宣讲。\n丁→戊→己')[1]).toBe(3)
  })
  test('a rule under the first rows tells the header', () => {
    const { parts } = readTabs(sheetOf('项目→金额\n------\n谷子→12\n------\n大豆→5'), 0)
    expect(parts[0]).toMatchObject({ headerRows: 1, furniture: [1, 3], first: 0, last: 4, width: 2 })
    expect(readTabs(sheetOf('------\n谷子→12\n大豆→5'), 0).parts[0]?.headerRows).toBeNull()
    expect(readTabs(sheetOf('甲→1\n乙→2\n丙→3\n丁→4\n------\n谷子→12'), 0).parts[0]?.headerRows).toBeNull()
  })
})

describe('drawn tables', () => {
  const read = (text: string, before: Part | null = null) => readBoxes(sheetOf(text), 0, before)
  test('where rules part the rows, the lines between two of them are one', () => {
    const { parts, next } = read('┌──┬──┐\n│甲│乙│\n├──┼──┤\n│丙│丁│\n│戊│  │\n├──┼──┤\n│己│庚│\n└──┴──┘\n完')
    expect(rowsOf(parts[0])).toEqual(['1-1 甲|乙', '3-4 丙戊|丁', '6-6 己|庚'])
    expect(parts[0]).toMatchObject({
      width: 2,
      headerRows: null,
      furniture: [0, 2, 5, 7],
      inLines: false,
      first: 0,
      last: 7,
    })
    expect(next).toBe(8)
  })
  test('where only the header is ruled off every line is a row', () => {
    const { parts } = read('┌──┬──┐\n│甲│乙│\n├──┼──┤\n│丙│丁│\n│戊│己│\n└──┴──┘')
    expect(rowsOf(parts[0])).toEqual(['1-1 甲|乙', '3-3 丙|丁', '4-4 戊|己'])
    expect(parts[0]).toMatchObject({ headerRows: 1, inLines: true })
  })
  test('a double rule is under the header', () => {
    const { parts } = read('+--+--+\n|甲|乙|\n+==+==+\n|丙|丁|\n+--+--+\n|戊|己|\n+--+--+')
    expect(rowsOf(parts[0])).toEqual(['1-1 甲|乙', '3-3 丙|丁', '5-5 戊|己'])
    expect(parts[0]?.headerRows).toBe(1)
  })
  test('a cell goes over columns, and down where a rule leaves it open', () => {
    const { parts } = read('┌──┬──┐\n│甲乙  │\n├──┼──┤\n│丙│丁│\n│  ├──┤\n│  │戊│\n└──┴──┘')
    expect(rowsOf(parts[0])).toEqual(['1-1 甲乙|', '3-3 丙|丁', '5-5 |戊'])
    expect(parts[0]?.spans).toEqual([
      { row: 0, column: 0, rows: 1, columns: 2 },
      { row: 1, column: 0, rows: 2, columns: 1 },
    ])
  })
  test('are parted by rules as the part above them was', () => {
    const [above] = read('┌──┬──┐\n│甲│乙│\n├──┼──┤\n│丙│丁│\n├──┼──┤\n│己│庚│\n└──┴──┘').parts
    const text = '┌──┬──┐\n│丙│丁│\n│戊│  │\n└──┴──┘'
    expect(rowsOf(read(text, above).parts[0])).toEqual(['1-2 丙戊|丁'])
    expect(rowsOf(read(text).parts[0])).toEqual(['1-1 丙|丁', '2-2 戊|'])
  })
  test('are none where nothing stands in them', () => {
    expect(read('┌──┬──┐\n└──┴──┘')).toMatchObject({ parts: [], next: 2 })
    expect(read('正文')).toEqual({ parts: [], next: 1 })
  })
})

describe('notes under a table', () => {
  const notes = (text: string, boundary: readonly number[] = [], furniture: readonly number[] = [], until = 99) =>
    readNotes(sheetOf(text, boundary, furniture), 0, until).map(({ text: note, lines }) => `${lines.join(',')} ${note}`)
  const long = `注：${'汛期值守'.repeat(6)}`
  test.each([
    ['注：含乡镇。', ['0 注：含乡镇。']],
    ['\n\n备注：含乡镇。', ['2 备注：含乡镇。']],
    ['\n\n\n备注：含乡镇。', []],
    ['（注：含乡镇。）', ['0 （注：含乡镇。）']],
    ['註：含鄉鎮。', ['0 註：含鄉鎮。']],
    ['※：含乡镇。', ['0 ※：含乡镇。']],
    ['注1：含乡镇。\n注2：不含县直。', ['0 注1：含乡镇。', '1 注2：不含县直。']],
    ['注：1.含乡镇。\n2.不含县直。\n4.其他。', ['0 注：1.含乡镇。', '1 2.不含县直。']],
    ['注：\n1.含乡镇。\n2.不含县直。', ['0 注：', '1 1.含乡镇。', '2 2.不含县直。']],
    ['注：\n\n1.含乡镇。', ['0 注：', '2 1.含乡镇。']],
    ['注：含乡镇。\n\n1.含乡镇。', ['0 注：含乡镇。']],
    ['注：\n2.含乡镇。', ['0 注：']],
    [`${long}\n加强`, [`0,1 ${long}加强`]],
    [`${long}。\n加强`, [`0 ${long}。`]],
    [`${long}，\n加强`, [`0,1 ${long}，加强`]],
    ['注：含乡镇\n加强', ['0 注：含乡镇']],
    [`${long}\n一、加强`, [`0 ${long}`]],
    [`${long}\n甲→乙`, [`0 ${long}`]],
    [`${long}\n甲|乙`, [`0 ${long}`]],
    ['正文如下。', []],
    ['备注', []],
  ])('%j', (text, found) => {
    expect(notes(text)).toEqual(found)
  })
  test('end at a boundary, at what belongs to the page and at the line that is given', () => {
    expect(notes('注1：甲。\n注2：乙。', [1])).toEqual(['0 注1：甲。'])
    expect(notes('注1：甲。\n注2：乙。', [], [1])).toEqual(['0 注1：甲。'])
    expect(notes('注1：甲。\n注2：乙。', [], [], 1)).toEqual(['0 注1：甲。'])
    expect(notes('注1：甲。', [0])).toEqual([])
    expect(notes('注1：甲。', [], [], 0)).toEqual([])
  })
})
