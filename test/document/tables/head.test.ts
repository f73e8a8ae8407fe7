import { describe, expect, test } from 'vitest'
import { readCaption } from '../../../src/document/tables/caption.ts'
import { readHead } from '../../../src/document/tables/head.ts'
import { Sheet } from '../../../src/document/tables/part.ts'
import { linesOf } from './support.ts'

/** `/` ends a line; the table begins behind the last; `-1-` is a page number. */
const head = (text: string, floor = 0, boundary: readonly number[] = []) => {
  const lines = linesOf(`${text.replaceAll('/', '\n')}\n甲\t乙`)
  const sheet = new Sheet(
    lines,
    (line) => /^-\d-$/.test(line.value),
    (index) => boundary.includes(index),
  )
  const { title, unit, captions, headlines } = readHead(sheet, lines.length - 1, floor)
  return { title, unit, captions: captions.map(({ index, begins }) => `${index}${begins ? '*' : ''}`), headlines }
}
const MIDDLE = '　　　　　　'

describe('what stands over a table', () => {
  test.each<[string, string | null, string | null, string[]]>([
    ['资金分配表', '资金分配表', null, ['0*']],
    ['资金分配表/单位：万元', '资金分配表', '万元', ['0*', '1*']],
    ['单位：万元/资金分配表', '资金分配表', '万元', ['0*', '1*']],
    ['资金分配表//单位：万元/', '资金分配表', '万元', ['0*', '2*']],
    // eight lines at most
    [`资金分配表${'/填报日期：'.repeat(7)}`, '资金分配表', null, ['0*', '1*', '2*', '3*', '4*', '5*', '6*', '7*']],
    [`资金分配表${'/填报日期：'.repeat(8)}`, null, null, ['1*', '2*', '3*', '4*', '5*', '6*', '7*', '8*']],
    // right over the unit, under a sentence
    ['正文如下。/资金安排/单位：万元', '资金安排', '万元', ['1*', '2*']],
    ['正文如下：/资金安排/单位：万元', '资金安排', '万元', ['1*', '2*']],
    ['正文如下/资金安排/单位：万元', null, '万元', ['2*']],
    ['资金安排/单位：万元', null, '万元', ['1*']],
    ['-1-/资金安排/单位：万元', null, '万元', ['2*']],
    // the page ends under the unit
    ['资金分配表/单位：万元/-1-', '资金分配表', '万元', ['0*', '1*']],
    ['资金分配表/单位：万元//-1-/-2-//', '资金分配表', '万元', ['0*', '1*']],
    ['资金分配表/面积：亩　产量：吨/-1-', '资金分配表', null, ['0*', '1*']],
    ['资金分配表/-1-', null, null, []],
    ['单位：万元/填报日期：/-1-', null, null, []],
    [`单位：万元${'/-1-'.repeat(8)}`, null, null, []],
    ['资金分配表///', '资金分配表', null, ['0*']],
    ['资金分配表////', null, null, []],
    // the number and its title are one caption
    ['表1/资金分配表', '资金分配表', null, ['0*', '1']],
    ['见表1。/表1/主要农产品产量及增速', '主要农产品产量及增速', null, ['1*', '2']],
    ['表1/主要农产品产量及增速/单位：吨', '主要农产品产量及增速', '吨', ['0*', '1', '2*']],
    ['表1/全县粮食丰收。', null, null, []],
    ['表1//资金分配表', '资金分配表', null, ['0*', '2*']],
    ['表1　资金分配表', '资金分配表', null, ['0*']],
    ['任务分工表/表1　资金分配表', '资金分配表', null, ['1*']],
    ['任务分工表/资金分配表', '资金分配表', null, ['1*']],
    ['单位：元/单位：万元', null, '万元', ['1*']],
    ['资金分配表/填报单位：/（盖章）', '资金分配表', null, ['0*', '1*', '2']],
    ['填报单位：/（盖章）', null, null, ['0*', '1']],
    ['正文如下。/资金分配表', '资金分配表', null, ['1*']],
    ['资金分配表/正文如下。', null, null, []],
    ['附件1/资金分配表', null, null, []],
    ['附件1/资金/分配表', null, null, []],
    ['附件1//资金分配表/单位：万元', null, '万元', ['3*']],
    ['附件1/关于资金的方案/资金分配表', '资金分配表', null, ['2*']],
    ['附件1/一、资金/资金分配表', '资金分配表', null, ['2*']],
    [`${MIDDLE}云水县/${MIDDLE}资金分配`, '云水县资金分配', null, ['0*', '1']],
    [`${MIDDLE}云水县//${MIDDLE}资金分配`, '资金分配', null, ['2*']],
    [`${MIDDLE}表1　云水县/${MIDDLE}资金分配`, '资金分配', null, ['1*']],
    ['', null, null, []],
  ])('%s', (text, title, unit, captions) => {
    expect(head(text)).toMatchObject({ title, unit, captions })
  })
  test('nothing above what belongs to the page, a boundary or the floor', () => {
    expect(head('资金分配表/-1-').title).toBeNull()
    expect(head('资金分配表', 0, [0]).title).toBeNull()
    expect(head('资金分配表/单位：万元', 1)).toMatchObject({ title: null, unit: '万元' })
    expect(head('资金分配表/单位：万元', 0, [0])).toMatchObject({ title: null, unit: '万元' })
  })
  test.each<[string, string[]]>([
    ['资金分配表/单位：万元', ['资金分配表']],
    ['县水利局/各乡镇/单位：万元', ['各乡镇', '县水利局各乡镇']],
    ['甲/乙/丙/丁', ['丁', '丙丁', '乙丙丁']],
    [`${'汛'.repeat(61)}/乙`, ['乙']],
    [`${'汛'.repeat(60)}/乙`, ['乙', `${'汛'.repeat(60)}乙`]],
    ['', []],
  ])('what would stand over it again on the next page: %s', (text, headlines) => {
    expect(head(text).headlines).toEqual(headlines)
  })
})

describe('a line over a table', () => {
  test.each<[string, Partial<NonNullable<ReturnType<typeof readCaption>>> | null]>([
    ['资金分配表', { title: '资金分配表', unit: null, isNumbered: false, isCentred: false, isCentredOnly: false }],
    ['表1-2　资金分配', { title: '资金分配', isNumbered: true, isCentredOnly: false }],
    ['表1', { title: null, isNumbered: true }],
    ['附表二：资金分配', { title: '资金分配', isNumbered: true }],
    ['资金分配（单位：万元）', { title: '资金分配', unit: '万元' }],
    ['资金分配　　单位：万元', { title: '资金分配', unit: '万元' }],
    ['（计量单位：亩）', { title: null, unit: '亩' }],
    ['单位：县水利局', { title: null, unit: null }],
    ['填报日期：', { title: null, unit: null }],
    ['第 页，共 页', { title: null }],
    [`${MIDDLE}资金分配`, { title: '资金分配', isCentred: true, isCentredOnly: true }],
    [`${MIDDLE}资金分配表`, { title: '资金分配表', isCentred: true, isCentredOnly: false }],
    ['资金分配', null],
    ['资金分配如下表', null],
    ['目录', null],
    ['一、资金分配表', null],
    ['附件：资金分配表', null],
    ['附件1', null],
    ['资金分配表。', null],
    ['资金；分配表', null],
    ['', null],
    [`${'汛'.repeat(49)}表`, { isNumbered: false }],
    [`${' '.repeat(7)}资金分配表`, { isCentred: false }],
    [`${' '.repeat(8)}资金分配表`, { isCentred: true }],
    [`${'　'.repeat(260)}资金分配表`, { title: '资金分配表' }],
    [`${'　'.repeat(266)}资金分配表`, null],
    ['资金分配 （单位：万元）', { title: '资金分配', unit: '万元' }],
    ['资金分配（单位：县水利局）', null],
    ['资金分配表（单位：县水利局）', null],
    ['资金分配（单位：万元）　　单位：元', { title: '资金分配', unit: '元' }],
    [`${'汛'.repeat(50)}表`, null],
    [`${'汛'.repeat(90)}表`, null],
  ])('%s', (line, caption) => {
    if (caption === null) expect(readCaption(line)).toBeNull()
    else expect(readCaption(line)).toMatchObject(caption)
  })
})
