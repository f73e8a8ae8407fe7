import { describe, expect, test } from 'vitest'
import { areEnough, isForeign, isTextInColumns } from '../../../src/document/tables/reject.ts'
import { rowsOf } from './parts.ts'

const LONG =
  '为做好今年的防汛工作，保障人民群众生命财产安全，县人民政府决定在全县开展水库安全检查，各乡镇要认真组织，切实抓好落实，务必取得实效。'

describe('text that only looks like a table', () => {
  test.each<[string, string]>([
    ['a roster', '组长|王平\n成员|李青\n甲|乙\n丙|丁\n戊|己'],
    ['posts behind a colon', '甲|乙\n组 长：王向东|县政府副县长\n丙|丁'],
    ['facts behind labels', '甲|乙\n联系人：|王平\n丙|丁\n电话：|12'],
    ['a list', '（一）|加强领导\n（二）|落实责任'],
    ['a list with bullets', '●|加强领导\n●|落实责任\n甲|乙'],
    ['a list of numbers', '1.|加强领导\n2.|落实责任'],
    ['lines of a form to be written on', '户主：____|性别：__|民族：__\n住址：____|电话:＿＿|邮编：__'],
    ['indented paragraphs', '|加强领导\n|落实责任'],
    ['a signature', '云水县人民政府|\n|2023年10月19日'],
    ['a signature on one line', '云水县人民政府|2023年10月19日'],
    ['long paragraphs', `${LONG}|1|2\n甲|乙|3`],
    ['sentences in rows of any length', '加强领导。|甲|乙|丙\n甲|乙\n落实责任。|甲|乙'],
    ['sentences behind long texts', '关于做好今年全县防汛抗旱工作的若干具体要求|加强领导。|甲\n甲|乙。|丙'],
    ['a contents list', '关于做好防汛工作的通知|3\n关于做好防火工作的通知|5'],
    ['a contents list of headings', '一、总则|3\n二、职责|5'],
    ['a contents list with leaders', '甲……………|3\n乙…………|5'],
    ['leaders before the page', '甲|………… 3\n乙|…………12'],
    ['leaders of dots', '甲....|3\n乙|.... 12'],
    ['long entries', '全县防汛抗旱工作物资储备点管理细则全|3\n甲乙|丙\n全县森林草原防火工作物资储备点管理细则|5'],
    ['numbered entries', '1.1编制目的|3\n附则|5'],
  ])('%s', (_, text) => {
    expect(isTextInColumns(rowsOf(text))).toBe(true)
  })
  test.each<[string, string]>([
    ['a table', '序号|项目\n1|谷子\n2|大豆'],
    ['a table of numbers', '谷子|12\n大豆|5'],
    ['rows of three cells', '关于防汛的通知|3|甲\n关于防火的通知|5|乙'],
    ['one post among others', '组长|王平|1\n甲|乙|2\n丙|丁|3'],
    ['a label among others', '联系人：|王平|1\n甲|乙|2\n丙|丁|3'],
    ['a bullet among others', '●|加强|1\n甲|乙|2\n丙|丁|3'],
    ['three rows of organs', '云水县水利局|\n云水县财政局|\n云水县教育局|'],
    ['numbers alone', '1|谷子\n2|大豆'],
    ['short texts with a sentence', '谷子|减产。|12\n大豆|增产。|5'],
    ['names with a number that is no page', '谷子|12.5\n大豆|5.5'],
    ['the same twice', '2023|2023\n2024|2024'],
  ])('not %s', (_, text) => {
    expect(isTextInColumns(rowsOf(text))).toBe(false)
  })
  test('prose is looked for only where no header stands over it', () => {
    const rows = rowsOf(`${LONG}|1|2\n甲|乙|3`)
    expect(isTextInColumns(rows, true)).toBe(false)
    expect(isTextInColumns(rowsOf('组长|王平\n成员|李青'), true)).toBe(true)
  })
  test('a paragraph has more than sixty characters', () => {
    const paragraph = (length: number): string => `${'汛'.repeat(length - 1)}。`
    expect(isTextInColumns(rowsOf(`${paragraph(60)}|1|2\n甲|乙|3\n丙|丁|4\n戊|己|4`))).toBe(false)
    expect(isTextInColumns(rowsOf(`${paragraph(61)}|1|2\n${paragraph(61)}|乙|3\n丙|丁|4\n戊|己|4`))).toBe(true)
    expect(isTextInColumns(rowsOf(`${'汛'.repeat(61)}|1|2\n${'汛'.repeat(61)}|乙|3\n丙|丁|4`))).toBe(false)
  })
  test('two hundred rows are looked at', () => {
    const table = Array.from({ length: 200 }, (_, i) => `谷子${i}|甲|乙`).join('\n')
    const list = Array.from({ length: 400 }, () => '（一）|加强|领导').join('\n')
    expect(isTextInColumns(rowsOf(`${table}\n${list}`))).toBe(false)
    expect(isForeign(rowsOf(`${table}\n${list}`))).toBe(false)
    expect(isForeign(rowsOf(`${list}\n${table}`))).toBe(true)
  })
})

describe('prose between tabs', () => {
  const text = (length: number, end = '。') => `${'汛'.repeat(length - 1)}${end}`
  test.each<[string, string, boolean]>([
    ['paragraphs of more than sixty characters', `${text(61)}|甲|乙\n${text(61)}|丙|丁`, true],
    ['of sixty', `${text(60)}|甲|乙\n丙|丁|戊\n己|庚|辛\n壬|癸|子`, false],
    ['without a full stop', `${text(61, '汛')}|甲|乙\n${text(61, '汛')}|丙|丁`, false],
    ['half of them', `${text(61)}|甲|乙\n丙|丁|戊`, true],
    ['fewer', `${text(61)}|甲|乙\n丙|丁|戊\n己|庚|辛\n壬|癸|子`, false],
    ['sentences behind first cells of more than twenty', `${text(21, '汛')}|甲。|乙\n${text(21, '汛')}|丙。|丁`, true],
    ['behind first cells of twenty', `${text(20, '汛')}|甲。|乙\n${text(20, '汛')}|丙。|丁`, false],
    ['no sentences', `${text(21, '汛')}|甲|乙\n${text(21, '汛')}|丙|丁`, false],
  ])('%s', (_, rows, is) => {
    expect(isTextInColumns(rowsOf(rows))).toBe(is)
    expect(isTextInColumns(rowsOf(rows), true)).toBe(false)
  })
})

describe('rows that cannot belong to the table above', () => {
  test.each<[string, boolean]>([
    ['联系人：|王平\n电话:|12', true],
    ['联系人：|王平\n电话:|12\n甲|乙\n丙|丁\n戊|己', true],
    ['联系人：|王平\n甲|乙\n丙|丁', false],
    ['|联系人：|王平', true],
    ['（一）|甲\n（二）|乙\n丙|丁', true],
    ['（一）|甲\n丙|丁', false],
    ['◆|甲\n◆|乙', true],
    ['◆甲|甲\n甲◆|乙', false],
    ['（ 一 ）|甲\n（ 二 ）|乙', true],
    ['1|甲\n2|乙', false],
    ['第一百二十三条|甲\n第一百二十四条|乙', true],
    ['|甲\n|乙', true],
    ['|甲', false],
    ['|甲|1\n|乙|2', false],
    ['甲|\n乙|', false],
    ['云水县人民政府|\n2023年10月19日|', true],
    ['云水县人民政府|甲\n2023年10月19日|', false],
    ['云水县人民政府|\n|\n2023年10月19日|', false],
  ])('%j: %s', (text, is) => {
    expect(isForeign(rowsOf(text))).toBe(is)
  })
})

describe('how many rows are a table', () => {
  test.each<[string, Parameters<typeof areEnough>[1], number, boolean, boolean]>([
    ['甲', 'html', 0, false, true],
    ['甲|乙', 'pipe', 1, false, true],
    ['甲|乙', 'box', 0, false, false],
    ['甲|乙\n1|2', 'pipe', 0, false, true],
    ['甲|乙', 'tab', 1, true, false],
    ['甲|乙\n1|2', 'tab', 0, true, true],
    ['甲|乙\n1|2', 'tab', 1, false, true],
    ['甲|乙\n1|2', 'tab', 0, false, false],
    ['甲|乙|丙\n1|2|3', 'tab', 0, false, true],
    ['甲|乙|丙\n1|2|', 'tab', 0, false, false],
    ['甲|乙\n1|2\n3|4', 'tab', 0, false, true],
    ['甲|乙\n1|2', 'aligned', 0, false, false],
  ])('%j as %s with a header of %i', (text, form, headerRows, hasNames, are) => {
    expect(areEnough(rowsOf(text), form, headerRows, hasNames)).toBe(are)
  })
  test('none is no table', () => {
    expect(areEnough([], 'html', 0, false)).toBe(false)
    expect(areEnough([], 'tab', 0, true)).toBe(false)
  })
  test('two rows without names of columns stand together', () => {
    const rows = [...rowsOf('甲|乙|丙', 0), ...rowsOf('1|2|3', 2)]
    expect(areEnough(rows, 'tab', 1, false)).toBe(false)
    expect(areEnough(rows, 'tab', 1, true)).toBe(true)
  })
})
