import { expect, test } from 'vitest'
import { readImprintLine } from '../../src/lexicon/imprintLine.ts'

test.each<[string, string[]]>([
  ['主题词：农业　水利　通知', ['农业', '水利', '通知']],
  ['主题词：农业　　水利； 通知', ['农业', '水利', '通知']],
  ['主题词：农业，,水利 ', ['农业', '水利']],
  ['主题词：', []],
  ['主 题 词: 防汛、抗旱、意见', ['防汛', '抗旱', '意见']],
])('%s', (line, values) => {
  expect(readImprintLine(line)).toEqual({ kind: 'keywords', values })
})

test.each<[string, string[]]>([
  ['抄送：县委各部门，县人大常委会办公室。', ['县委各部门', '县人大常委会办公室']],
  ['抄 送:省水利厅；省财政厅', ['省水利厅', '省财政厅']],
  ['抄报：省人民政府。', ['省人民政府']],
  ['分送：各乡（镇）人民政府', ['各乡（镇）人民政府']],
  ['发送：县水利局;；县财政局，', ['县水利局', '县财政局']],
  ['抄送：县 水 利 局.', ['县水利局']],
  ['抄送：县水利局。局属各单位', ['县水利局。局属各单位']],
  ['发：各副县长，县政府办主任、副主任，县直有关单位。', ['各副县长', '县政府办主任、副主任', '县直有关单位']],
  ['送:县委书记、副书记,县人大常委会主任。', ['县委书记、副书记', '县人大常委会主任']],
  ['报：市政府办公室', ['市政府办公室']],
])('%s', (line, values) => {
  expect(readImprintLine(line)).toEqual({ kind: 'copiedTo', values })
})

test.each<[string, string | null]>([
  ['云水县人民政府办公室　　　　2023年10月19日印发', '2023-10-19'],
  ['白沙省人民政府办公厅秘书处　一九八八年五月九日印发', '1988-05-09'],
  ['2010年1月8日 印 发', '2010-01-08'],
  ['（云水县人民政府办公室　2025年1月27日印发）', '2025-01-27'],
])('%s', (line, date) => {
  expect(readImprintLine(line)).toEqual({ kind: 'printed', date })
})

test.each([
  '主题教育：学习贯彻',
  '抄送县财政局',
  '发：10元',
  '送：锦旗一面',
  '校对：',
  '打印：每页0.5元',
  '责任编辑：王平',
  '发展：项目',
  '县政府办公室印发',
  '2023年10月19日由县政府办公室印发',
  '关于印发2023年防汛预案的通知',
  `${'县'.repeat(80)}2023年10月19日印发`,
  '云水县人民政府办公室二〇二三印发',
  '2023年10月19日印发执行',
  `${'县'.repeat(66)}2023年10月19日印发。`,
  '',
])('%s is none', (line) => {
  expect(readImprintLine(line)).toBeNull()
})

test.each([
  '（共印120份）',
  '校对:王　平　打印:李明远　　（共印200份）',
  '打字：王平　校对：李明',
  '核稿：王平',
  '印制：县政府办文印室 共印80份',
  '(共印2OO份)',
  '　（共印l60份）'.trim(),
  '共印95份',
])('%s', (line) => {
  expect(readImprintLine(line)).toEqual({ kind: 'printed', date: null })
})

test('how many copies are to be printed is no line of the imprint', () => {
  expect(readImprintLine('宣传手册共印2000份，免费发放')).toBeNull()
})

test('the line of the printing office has eighty characters at most', () => {
  const line = (length: number): string => `${'县'.repeat(length - 13)}2023年10月19日印发`
  expect(readImprintLine(line(80))).toEqual({ kind: 'printed', date: '2023-10-19' })
  expect(readImprintLine(line(81))).toBeNull()
})

test.each([
  ['云水县人民政府办公室 2005年3月4日印发', '2005-03-04'],
  ['云水县人民政府办公室 2005年3月4日印发印发', undefined],
  ['云水县人民政府办公室 2005年3月4日前印发', undefined],
  ['2005年3月4日云水县人民政府办公室印发', undefined],
  ['云水县人民政府办公室 2005年3月4日印发送', undefined],
])('%s was printed on %s', (line, date) => {
  const read = readImprintLine(line)
  expect(read?.kind === 'printed' ? read.date : undefined).toBe(date)
})
