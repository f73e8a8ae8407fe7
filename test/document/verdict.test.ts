import { describe, expect, test } from 'vitest'
import { continues, type Neighbours } from '../../src/document/continuation.ts'
import { Draft, type DraftType } from '../../src/document/draft.ts'
import { Row } from '../../src/document/row.ts'
import { ColumnHistory, Shape } from '../../src/document/shape.ts'
import { ALONE } from './alone.ts'

const row = (value: string): Row => new Row({ number: 1, column: 1, offset: 0, value, eol: '\n' })

function verdict(type: DraftType, lines: readonly string[], next: string, around: Partial<Neighbours> = {}): string {
  const [first, ...rest] = lines.map(row)
  const open = new Draft(type, first as Row, 'given', 'own')
  for (const each of rest) open.add(each)
  const { joins, because } = continues(open, row(next), { ...ALONE, ...around })
  return `${joins ? '+' : '-'}${because}`
}

describe('whether a line goes on with the block before it, and why', () => {
  test.each<[DraftType, string[], string, string]>([
    ['addressee', ['各乡镇人民政府，'], '县直各单位：', '+addressee-open'],
    ['addressee', ['各乡镇人民政府：'], '汛期将至。', '-addressee-closed'],
    ['addressee', Array.from({ length: 7 }, () => '各乡镇人民政府，'), '县直各单位：', '+addressee-open'],
    ['addressee', Array.from({ length: 8 }, () => '各乡镇人民政府，'), '县直各单位：', '-addressee-closed'],
    ['addressee', ['受文者：東坡市各區公所'], '發文日期：中華民國114年4月29日', '-head-label'],
    ['note', ['（2023年1月2日县政府第1次常务会议通过'], '自公布之日起施行）', '+note-open'],
    ['note', ['（此件公开发布）'], '各乡镇人民政府：', '-note-closed'],
    ['note', ['（2023年', '1月', '2日', '县政府', '会议'], '通过）', '+note-open'],
    ['note', ['（2023年', '1月', '2日', '县政府', '第1次', '会议'], '通过）', '-note-closed'],
    ['signature', ['云水县人民政府'], '2023年5月8日', '+signature-goes-on'],
    ['signature', ['云水县人民政府'], '云水县财政局', '+signature-goes-on'],
    ['signature', ['云水县人民政府'], '　　年　月　日', '+blank-date'],
    ['signature', ['云水县人民政府'], '请认真贯彻执行', '-no-signature-line'],
    ['signature', ['云水县人民政府', '2023年5月8日'], '2023年5月9日', '-signature-dated'],
    ['signature', ['云水县人民政府', '2023年5月8日'], '云水县财政局', '-signature-dated'],
    ['signature', ['2023年5月8日', '云水县人民政府'], '云水县财政局', '+further-signatory'],
    ['signature', ['审判长　王平', '2023年5月8日'], '书记员　李青', '+clerk-signs'],
    ['attachment', ['附件：'], '1.任务分工表', '-entries-follow'],
    ['attachment', ['附件：1.任务分工（第一'], '批）', '+entry-bracket-open'],
    ['attachment', ['附件：1.任务分工表'], '（见网络版）', '+entry-bracket'],
    ['attachment', ['附件：1.任务分工表（试行）'], '（见网络版）', '-entry-closed'],
    ['attachment', ['附件：1.任务分工表'], '（1-5附件见网络版）', '-entry-ends-in-paper'],
    ['attachment', ['附件：1.任务分工表（试行）'], '单', '-entry-closed'],
    ['attachment', ['附件：1.任务分工表。'], '单', '-entry-closed'],
    ['attachment', ['附件：1.任务分工'], '一览表', '+entry-open'],
    ['attachment', ['附件：1.任务分工表'], '单位联系方式', '-entry-ends-in-paper'],
    ['attachment', ['附件：1.任务分工'], '一、总体要求', '-no-entry-rest'],
    [
      'attachment',
      ['附件：1.任务分工'],
      '各单位要提高认识落实责任加强值守确保汛期人民群众生命财产安全和城乡',
      '-no-entry-rest',
    ],
    ['listItem', ['抄送：县委办公室（含机要'], '局）', '+item-bracket-open'],
    ['listItem', ['组长：王平。'], '县水利局局长', '-item-ended'],
    ['listItem', ['组长：王平；'], '县水利局局长', '-item-ended'],
    ['listItem', ['抄送：县委各部门，县法'], '　　　院，县检察院。', '+copies-go-on'],
    ['listItem', ['抄送：县委各部门，县法'], '院，县检察院。', '+copies-go-on'],
    ['listItem', ['抄送：县委各部门，'], '县法院', '+item-comma'],
    ['listItem', ['联系电话：0999-1234567'], '0999-7654321', '+further-number'],
    ['listItem', ['王　平　县水利局副'], '局长', '+post-cut'],
    ['listItem', ['王　平　县水利局局长'], '王平平　县财政局局长', '-item-of-its-own'],
    ['listItem', ['王　平　县水利局局长'], '各单位要提高认识', '-post-complete'],
    ['listItem', ['王　平　县水利局'], '（正科级）', '+post-bracket'],
    ['listItem', ['王　平　县水利局副'], '各单位要提高认识落实责任加强值守确保安全度汛', '-no-post-rest'],
    ['listItem', ['时间地点'], '地点：县政府', '-item-complete'],
    ['listItem', ['出席：王平、李青、周岚、陈溪'], '吴川', '+enumeration-goes-on'],
    ['paragraph', ['各单位要提高认识。'], '县水利局要加强会商。', '-sentence-ended'],
    ['paragraph', ['现就有关事项通知如下：'], '各单位要提高认识。', '-sentence-ended'],
    ['paragraph', ['各单位要提高认识；'], '县水利局要加强会商。', '-sentence-ended'],
    ['paragraph', ['各单位要提高认识，'], '落实责任。', '+comma-before'],
    ['paragraph', ['按照《云水县防汛'], '预案》执行。', '+bracket-open'],
    ['paragraph', ['按照“云水县防汛'], '预案”执行。', '+bracket-open'],
    ['paragraph', ['各单位要对汛期值守工作进行'], '检查。', '+breaks-off'],
    ['paragraph', ['各单位要把防汛责任落实到每一座水库的'], '责任人。', '+mid-phrase'],
    ['paragraph', ['工作要求'], '各单位要提高认识落实责任加强值守确保安全度汛', '-short-over-long'],
    ['paragraph', ['工作、要求'], '各单位要提高认识落实责任加强值守确保安全度汛', '+breaks-off'],
    ['numbered', ['## 一、总体要求'], '各单位要提高认识', '-markdown-heading'],
    ['numbered', ['一、提高认识。落实责任'], '加强值守', '+numbered-text-cut'],
    ['numbered', ['一、提高认识。（县水利局）'], '加强值守', '-sentence-with-bracket'],
    ['numbered', ['一、工作目标：全县水库安全'], '度汛', '+explanation-cut'],
    ['numbered', ['一是各单位要提高认识落实责任'], '加强值守', '+sentence-cut'],
    ['numbered', ['一、总体要求（试行）'], '各单位要提高认识', '-title-ends-in-bracket'],
    ['numbered', [`一、${'各单位要提高认识落实责任'.repeat(4)}`], '加强值守', '+long-numbered-cut'],
    ['numbered', ['一、各单位要对防汛责任落实情况的'], '检查工作', '+seam-weighed-cut'],
    ['numbered', ['一、总体要求'], '各单位要提高认识', '-seam-weighed-whole'],
    ['heading', ['一、总体要求'], '各单位要提高认识', '-block-complete'],
  ])('%s %j, then %j: %s', (type, lines, next, expected) => {
    expect(verdict(type, lines, next)).toBe(expected)
  })

  test('what opens a block of its own goes on with nothing', () => {
    for (const type of ['attachment', 'listItem', 'paragraph'] as const)
      expect(verdict(type, ['各单位要提高认识，'], '二、落实责任', { opens: 'number-opens' })).toBe('-number-opens')
  })
  test('a bracket of bodies belongs to the item before it, and a line that leads begins', () => {
    expect(verdict('paragraph', ['加强会商。'], '（县水利局）', { bracket: true })).toBe('+bracket-of-item')
    expect(verdict('paragraph', ['加强会商。'], '工作要求', { leads: true })).toBe('-leads-paragraph')
    expect(verdict('paragraph', ['加强会商，'], '工作要求', { leads: true })).toBe('+comma-before')
  })
})

/** What a page says of the line above, and of the one below. */
interface Page {
  isFull?: boolean
  isIndented?: boolean
  endsAtEdge?: boolean
  lacksIndent?: boolean
  isShort?: boolean
  fillsColumn?: boolean | null
  indented?: boolean
  pageTurned?: boolean
}

const shapeOf = ({ indented = false, fillsColumn = null, ...page }: Page): Shape =>
  ({
    indented,
    fillsColumn: () => fillsColumn,
    isFull: () => page.isFull === true,
    isIndented: () => page.isIndented === true,
    endsAtEdge: () => page.endsAtEdge === true,
    lacksIndent: () => page.lacksIndent === true,
    isShort: () => page.isShort === true,
    isUnindented: () => false,
    hasPair: () => false,
  }) as unknown as Shape

describe('whether a line goes on, by what is known of the page', () => {
  const w = (count: number): string => '汛'.repeat(count)
  test.each<[DraftType, string[], string, Page, string]>([
    ['signature', ['审判长　王平', '2023年5月8日'], '代理书记员　李青', {}, '-no-signature-line'],
    ['signature', ['审判长　王平', '2023年5月8日'], '本院书记员　李青', {}, '-no-signature-line'],
    ['signature', ['云水县人民政府'], '年月日', {}, '+blank-date'],
    [
      'signature',
      ['云水县人民政府', '2023年5月8日', ...Array<string>(11).fill('云水县财政局')],
      '云水县水利局',
      {},
      '+further-signatory',
    ],
    [
      'signature',
      ['云水县人民政府', '2023年5月8日', ...Array<string>(12).fill('云水县财政局')],
      '云水县水利局',
      {},
      '+signature-goes-on',
    ],
    ['signature', ['2023年5月8日', '云水县人民政府'], '2023年5月9日', {}, '-signature-dated'],
    ['attachment', ['附件：如主旨'], '说明', {}, '-entry-closed'],
    ['attachment', ['附件：如說明三'], '说明', {}, '-entry-closed'],
    ['attachment', ['附件：隨文'], '说明', {}, '-entry-closed'],
    ['attachment', ['附件：如主旨等'], '说明', {}, '+entry-open'],
    ['attachment', ['附件：任务分工'], w(30), {}, '+entry-open'],
    ['attachment', ['附件：任务分工'], w(31), {}, '-no-entry-rest'],
    ['attachment', ['附件：任务分工'], '单位', { isFull: true }, '+entry-fills-line'],
    ['attachment', ['　　附件：1.任务分工'], '　　单位', { isIndented: true }, '-indent-opens-block'],
    ['attachment', ['　　附件：1.任务分工'], '　　　单位', { isIndented: true }, '+entry-open'],
    ['attachment', ['　　附件：1.任务分工'], '　　单位', { isIndented: true, isFull: true }, '+entry-fills-line'],
    ['attachment', ['附件：1.任务分工'], '（见网络版）', {}, '+entry-bracket'],
    ['attachment', ['附件：1.任务分工'], '见网络版）', {}, '+entry-open'],
    ['attachment', ['附件：1.任务分工'], '（见网络版', {}, '+entry-open'],
    ['attachment', ['附件：1.任务分工表', '（试行）'], '（见网络版）', {}, '-entry-closed'],
    ['attachment', ['附件：1.任务分工，'], '单位', {}, '-entry-closed'],
    ['listItem', ['抄送：县委各部门，县法'], '    院，县检察院', {}, '+copies-go-on'],
    ['listItem', ['抄送：县委各部门，县法'], '   院，县检察院', {}, '-item-complete'],
    ['listItem', ['王平为县水利局局长，免去'], '其县林业局副局长职务；', {}, '+item-ends-below'],
    ['listItem', ['王平为县水利局局长，并同时免去'], '其县林业局副局长职务；', {}, '+item-ends-below'],
    ['listItem', ['王平为县水利局局长，免去'], '县林业局副局长职务；', {}, '+item-ends-below'],
    ['listItem', ['王平为云水县水利局副'], '局长。', {}, '+item-ends-below'],
    ['listItem', ['王平为云水县水利局副'], '局长', {}, '-item-complete'],
    ['listItem', ['王平为云水县水利局副'], `${w(15)}。`, {}, '+item-ends-below'],
    ['listItem', ['王平为云水县水利局副'], `${w(16)}。`, {}, '-item-complete'],
    ['listItem', ['王平为云水县水利局副；'], '局长。', {}, '-item-ended'],
    ['listItem', ['联系电话：0999-1234567'], '0999-76', {}, '+further-number'],
    ['listItem', ['联系电话：0999-1234567'], '0999-7', {}, '-item-complete'],
    ['listItem', ['联系电话：0999-1234567转'], '0999-7654321', {}, '-item-complete'],
    ['listItem', ['联系电话：0999-1234567'], '0999-7654321转', {}, '-item-complete'],
    ['listItem', ['王　平　县水利局'], '（正科级', {}, '+post-cut'],
    ['listItem', ['王　平　县水利局'], '（分管全县防汛抗旱工作）', {}, '+post-bracket'],
    ['listItem', ['王　平　县水利局'], '（分管全县防汛抗旱）', {}, '+post-bracket'],
    ['listItem', ['王　平　县水利局副'], w(16), {}, '+post-cut'],
    ['listItem', ['王　平　县水利局副'], w(17), {}, '-no-post-rest'],
    ['listItem', ['王　平　县水利局副'], '局长。', {}, '-no-post-rest'],
    ['listItem', ['时间地点'], w(40), { isFull: true }, '+item-fills-line'],
    ['listItem', ['时间地点'], w(41), { isFull: true }, '-item-complete'],
    ['listItem', ['时间地点'], w(12), {}, '-item-complete'],
    ['listItem', ['时间地点'], w(61), { isFull: true }, '-item-complete'],
    ['listItem', ['云水县财政局'], '汛汛汛汛汛汛汛汛', { isFull: true }, '-item-complete'],
    ['listItem', ['出席：王平、李青、周岚、陈溪'], '吴川吴川吴川吴川吴川吴川吴川吴', {}, '+enumeration-goes-on'],
    ['listItem', ['出席：王平、李青、周岚、陈溪'], '吴川吴川吴川吴川吴川吴川吴川吴川吴川吴川', {}, '-item-complete'],
    ['listItem', ['出席：王平、李青、周岚、陈溪'], '吴川。列席人员', {}, '-item-complete'],
    ['listItem', ['出席：王平、李青、周岚、陈溪'], '吴川。', {}, '+enumeration-goes-on'],
    ['listItem', ['出席：王平李青周岚陈溪'], '吴川各单位', {}, '-item-complete'],
    ['listItem', ['　　时间地点'], '　　各单位值守。', { isIndented: true }, '-item-complete'],
    ['listItem', ['　　时间地点'], '　　各单位值守', { isIndented: true }, '-item-complete'],
    ['listItem', ['　　时间地点'], '　各单位值守。', { isIndented: true }, '-item-complete'],
    ['listItem', ['　　时间地点'], '各单位值守。', { endsAtEdge: true }, '+item-ends-below'],
    ['listItem', ['　　时间地点'], '各单位值守', { endsAtEdge: true }, '-item-complete'],
    ['listItem', ['　　时间地点，'], '各单位值守。', { endsAtEdge: true }, '+item-comma'],
    ['listItem', ['出　席：王　平　李小海'], '　　　　周　岚', {}, '+names-go-on'],
    ['listItem', ['出　席：王　平　李小海'], '　　　　　　周　岚', {}, '-item-complete'],
    ['listItem', ['出　席：王　平　李小海'], '各单位', {}, '-item-complete'],
    ['listItem', ['组　员：王小平　李国华'], '何　俊　冯小媛', {}, '-item-of-its-own'],
    [
      'paragraph',
      ['云水县人民政府关于防汛工作的通知（云政发〔2003〕5号）'],
      '云水县人民政府关于抗旱工作的通知（云政发〔2003〕6号）',
      {},
      '-item-of-its-own',
    ],
    ['paragraph', ['云水县人民政府关于防汛工作的通知（云政发〔2003〕5号）'], '各单位', {}, '+breaks-off'],
    ['paragraph', ['各单位值守。'], '县水利局要加强会商。', { isFull: true }, '+full-line-in-paragraph'],
    ['paragraph', ['各单位值守；'], '县水利局要加强会商。', { isFull: true }, '+full-line-in-paragraph'],
    ['paragraph', ['如下：'], '县水利局要加强会商。', { isFull: true }, '-sentence-ended'],
    ['paragraph', ['各单位值守。'], '县水利局要加强会商。', { isFull: true, lacksIndent: true }, '-sentence-ended'],
    [
      'paragraph',
      ['各单位值守。'],
      '县水利局要加强会商。',
      { isFull: true, indented: true, pageTurned: true },
      '-sentence-ended',
    ],
    [
      'paragraph',
      ['各单位值守。'],
      '县水利局要加强会商。',
      { isFull: true, indented: true },
      '+full-line-in-paragraph',
    ],
    [
      'paragraph',
      ['各单位值守。'],
      '县水利局要加强会商。',
      { isFull: true, pageTurned: true },
      '+full-line-in-paragraph',
    ],
    ['paragraph', ['各单位值守。'], '县水利局要加强会商。', { endsAtEdge: true }, '+ends-at-edge'],
    ['paragraph', ['如下：'], '县水利局要加强会商。', { endsAtEdge: true }, '+ends-at-edge'],
    ['paragraph', ['各单位值守。'], '以上报告，如无不妥，请批转各地执行。', { isFull: true }, '-sentence-ended'],
    ['paragraph', ['各单位值守。'], '此复。', { isFull: true }, '-sentence-ended'],
    ['paragraph', ['各单位值守。'], '以上各地要加强会商。', { isFull: true }, '+full-line-in-paragraph'],
    ['paragraph', ['各单位值守；'], '县水利局要加强会商。', { endsAtEdge: true }, '-sentence-ended'],
    ['paragraph', ['各单位要'], '　　县水利局', { isIndented: true }, '-indent-opens-paragraph'],
    ['paragraph', ['补助资金=资金总额×占比'], '其中：占比以年报为准。', {}, '-formula-above'],
    ['paragraph', ['补助资金为总额乘占比'], '其中：占比以年报为准。', {}, '+breaks-off'],
    ['paragraph', ['补助资金=资金总额×占比'], '式中：占比以年报为准。', {}, '-formula-above'],
    ['paragraph', ['补助资金=资金总额×占比'], '占比其中：以年报为准。', {}, '+breaks-off'],
    ['paragraph', ['各单位'], '值守', { isFull: true }, '+full-line-before'],
    ['numbered', ['一、各单位'], '值守', { isFull: true }, '+seam-weighed-cut'],
    ['numbered', ['一、各单位，值守'], '值守', { isFull: true }, '+full-line-before'],
    ['numbered', ['一、各单位', '值守'], '值守', { isFull: true }, '+full-line-before'],
    ['paragraph', ['优秀：柳溪镇、大坪镇'], '良好：茶园镇', {}, '-item-of-its-own'],
    ['paragraph', ['优秀：柳溪镇、大坪镇'], '茶园镇', {}, '+breaks-off'],
    ['paragraph', ['各单位值守', '优秀：柳溪镇'], '良好：茶园镇', {}, '+breaks-off'],
    ['paragraph', ['落实到位。（责任单位：县水利局）'], '县财政局', {}, '-sentence-with-bracket'],
    ['paragraph', ['落实到位（责任单位：县水利局）'], '县财政局', {}, '+breaks-off'],
    ['paragraph', ['各单位值守'], '县财政局', { isShort: true }, '-short-of-margin'],
    ['paragraph', ['工作要求'], '各单位要提高认识落实责任加强值守', { fillsColumn: true }, '+fills-column'],
    ['paragraph', ['工作要求'], '各单位要提高认识落实责任加强值守', { fillsColumn: null }, '-short-over-long'],
    ['paragraph', [w(16)], w(32), {}, '-short-over-long'],
    ['paragraph', [w(17)], w(34), {}, '+breaks-off'],
    ['paragraph', [w(16)], w(31), {}, '+breaks-off'],
    ['paragraph', ['各单位', '汛汛汛汛'], w(32), {}, '+breaks-off'],
    ['paragraph', ['此致'], '敬礼', {}, '-sentence-ended'],
    ['paragraph', ['顺祝工作顺利'], '云水县财政局', {}, '+breaks-off'],
    ['numbered', ['一、各单位要'], '值守', { endsAtEdge: true }, '+ends-at-edge'],
    ['numbered', ['一、县民字第八九'], '0六六五号函', {}, '+sentence-cut'],
    ['numbered', ['一、县民字第八'], '号函', {}, '-seam-weighed-whole'],
    ['numbered', ['一、县民字第'], '0六号函', {}, '-seam-weighed-whole'],
    ['numbered', ['首先各单位'], '值守', {}, '+sentence-cut'],
    ['numbered', ['一要各单位'], '值守', {}, '+sentence-cut'],
    ['numbered', [`一、${w(42)}`], '值守', {}, '-seam-weighed-whole'],
    ['numbered', [`一、${w(43)}`], '值守', {}, '+long-numbered-cut'],
    ['numbered', ['一、目标：值守'], '度汛', {}, '-seam-weighed-whole'],
    ['numbered', ['一、目标：值守到位'], '度汛', {}, '+explanation-cut'],
    ['numbered', ['一、提高认识；落实'], '值守', {}, '+numbered-text-cut'],
    ['numbered', ['一、总体要求(试行)'], '各单位', {}, '-title-ends-in-bracket'],
  ])('%s %j, then %j: %j: %s', (type, lines, next, page, expected) => {
    expect(verdict(type, lines, next, { shape: shapeOf(page), pageTurned: page.pageTurned === true })).toBe(expected)
  })
})

/** Lines of the given widths in columns, without a mark at their end; `>` before a width sets it in by two characters. */
const text = (...widths: (number | string)[]): Row[] =>
  widths.map((width) => {
    const isIndented = String(width).startsWith('>')
    const columns = Number(String(width).replace('>', ''))
    return row(`${isIndented ? '　　' : ''}${'水'.repeat(Math.floor(columns / 2))}${columns % 2 === 1 ? 'a' : ''}`)
  })
const last = (rows: readonly Row[]): Row => rows.at(-1) as Row

describe('how a text is set', () => {
  test('indents open paragraphs where three lines have one, and lines without one are few', () => {
    expect(new Shape(text('>40', '>40', '>40')).indented).toBe(true)
    expect(new Shape(text('>40', '>40')).indented).toBe(false)
    expect(new Shape(text('>40', '>40', '>14', 40)).indented).toBe(false)
    expect(new Shape([...text('>40', '>40', '>40'), ...text(...Array(72).fill(40))]).indented).toBe(true)
    expect(new Shape([...text('>40', '>40', '>40'), ...text(...Array(73).fill(40))]).indented).toBe(false)
  })
  test('an indent is of two to ten columns, where indents count', () => {
    const rows = text('>40', '>40', '>40', 40)
    const shape = new Shape(rows)
    expect(rows.map((each) => shape.isIndented(each))).toEqual([true, true, true, false])
    expect(shape.isIndented(row(`${' '.repeat(10)}水`))).toBe(true)
    expect(shape.isIndented(row(`${' '.repeat(11)}水`))).toBe(false)
    expect(shape.isIndented(row(' 水'))).toBe(false)
    expect(new Shape(rows.slice(1)).isIndented(rows[1] as Row)).toBe(false)
  })
  test.each<[(number | string)[], boolean, boolean]>([
    [[60, 60, 60, 60], false, true],
    [[60, 60, 60, 56], false, true],
    [[60, 60, 60, 55], false, false],
    [[60, 60, 60, 54], true, true],
    [[60, 60, 60, 52], true, false],
    [[60, 60, 60, '>56'], true, true],
    [[60, 60, 60, '>50'], true, false],
    [[60, 60], false, false],
    [[60, 40, 50, 60], false, false],
    [[16, 16, 16, 16], false, false],
    [[120, 120, 120, 120], false, false],
  ])('lines of %j: the last fills the line (first of its paragraph: %s): %s', (widths, first, full) => {
    const rows = text(...widths)
    expect(new Shape(rows).isFull(last(rows), first)).toBe(full)
  })
  test.each([
    [[60, 60, 60, 50], true],
    [[60, 60, 60, 51], false],
    [[60, 60, 50], false],
  ])('lines of %j: the last is short: %s', (widths, short) => {
    const rows = text(...widths)
    expect(new Shape(rows).isShort(last(rows))).toBe(short)
  })
  test.each([
    [[60, 60, 60, 56], true],
    [[60, 60, 60, 57], true],
    [[60, 60, 60, 54], true],
    [[60, 60, 60, 58], false],
    [[60, 60, 60, 53], false],
  ])('lines of %j: the last lacks the two characters of an indent: %s', (widths, lacks) => {
    const rows = text(...widths)
    expect(new Shape(rows).lacksIndent(last(rows))).toBe(lacks)
  })
  test('a line as wide as the column opens no paragraph where indents were lost', () => {
    const rows = text(60, 60, 60, 59)
    const shape = new Shape(rows)
    expect(rows.map((each) => shape.isUnindented(each))).toEqual([true, true, true, true])
    const narrow = text(60, 60, 60, 58)
    expect(new Shape(narrow).isUnindented(last(narrow))).toBe(false)
  })
  test('a sentence that ends where the line of the page does goes on under its indent', () => {
    const rows = text('>56', 60, '>56', 60, '>56', 60, '>56', 60, '>56', 60)
    const shape = new Shape(rows)
    expect(shape.endsAtEdge(rows[0] as Row, rows[1] as Row)).toBe(true)
    expect(shape.endsAtEdge(rows[1] as Row, rows[1] as Row)).toBe(false)
    expect(shape.endsAtEdge(rows[0] as Row, rows[2] as Row)).toBe(false)
    const [short, edge] = text('>52', '>54') as [Row, Row]
    expect(shape.endsAtEdge(short, rows[1] as Row)).toBe(false)
    expect(shape.endsAtEdge(edge, rows[1] as Row)).toBe(true)
    expect(new Shape(rows.slice(0, 8)).endsAtEdge(rows[0] as Row, rows[1] as Row)).toBe(false)
  })
  test('words are remembered two characters at a time', () => {
    const shape = new Shape([row('追溯平台'), row('建设')])
    expect([shape.hasPair('溯平'), shape.hasPair('平台'), shape.hasPair('台建'), shape.hasPair('平溯')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
  test('the column of a print is told by the lines that were cut, of this document or those before it', () => {
    // paragraphs of two lines of 40 columns, less the indent of the first
    const cut = () => Array.from({ length: 5 }, () => row(`${'水'.repeat(36)}，水`))
    const rows = [...cut().flatMap((each) => [row('水利。'), each])]
    const history = new ColumnHistory()
    const shape = new Shape(rows, history)
    expect(shape.fillsColumn(row('水'.repeat(18)), true)).toBe(true)
    expect(shape.fillsColumn(row('水'.repeat(20)), false)).toBe(true)
    expect(shape.fillsColumn(row('水'.repeat(15)), false)).toBe(false)
    expect(shape.fillsColumn(row('水水'), false)).toBe(false)
    expect(new Shape([row('水利。')]).fillsColumn(row('水'.repeat(20)), false)).toBeNull()
    expect(new Shape([row('水利。')], history).fillsColumn(row('水'.repeat(20)), false)).toBe(true)
  })
})
