import { describe, expect, test } from 'vitest'
import { readReferences } from '../../../src/document/fields/references.ts'
import { pieces } from './piece.ts'

const read = (...texts: string[]) => readReferences(pieces(...texts), null)
const titles = (text: string) => read(text).map(({ number, title }) => [number, title])
const roles = (text: string) => read(text).map(({ role }) => role)

describe('numbers', () => {
  test('once each, in order of first mention, without the own one', () => {
    const found = readReferences(
      pieces('白政发〔2021〕2号、云政发〔2020〕1号', '云政发〔2020〕1号', '云政发[2023]9号', '国办发〔2022〕3号'),
      '云政发〔2023〕9号',
    )
    expect(found.map(({ number }) => number)).toEqual(['白政发〔2021〕2号', '云政发〔2020〕1号', '国办发〔2022〕3号'])
  })
  test('with the place of the first mention', () => {
    expect(read('无', '按云政发〔2020〕1号')[0]?.position).toEqual({
      start: { line: 2, column: 2, offset: 1 },
      end: { line: 2, column: 13, offset: 12 },
    })
  })
  test('records without a code are no documents', () => {
    expect(read('编号为〔2024〕第0395号的《检查记录》')).toEqual([])
  })
})

describe('titles', () => {
  test.each<[string, (string | null)[][]]>([
    ['《甲办法》（云政发〔2020〕1号）', [['云政发〔2020〕1号', '甲办法']]],
    [
      '《甲》（云政发〔2020〕1号）、《乙》（白政发〔2021〕2号）',
      [
        ['云政发〔2020〕1号', '甲'],
        ['白政发〔2021〕2号', '乙'],
      ],
    ],
    [
      '《甲》、《乙》（云政发〔2020〕1号、白政发〔2021〕2号）',
      [
        ['云政发〔2020〕1号', '甲'],
        ['白政发〔2021〕2号', '乙'],
      ],
    ],
    [
      '《甲》（云政发〔2020〕1号、2号）',
      [
        ['云政发〔2020〕1号', '甲'],
        ['云政发〔2020〕2号', null],
      ],
    ],
    ['《甲》、《乙》（云政发〔2020〕1号）', [['云政发〔2020〕1号', '乙']]],
    ['《关于印发〈甲方案〉的通知》（云政发〔2020〕1号）', [['云政发〔2020〕1号', '关于印发〈甲方案〉的通知']]],
    ['《关于转发《甲方案》的通知》（云政发〔2020〕1号）', [['云政发〔2020〕1号', '关于转发《甲方案》的通知']]],
    ['《关于转发《甲方案的通知》（云政发〔2020〕1号）', [['云政发〔2020〕1号', '关于转发《甲方案的通知']]],
    ['《关于防汛的通知（云政发〔2020〕1号）', [['云政发〔2020〕1号', '关于防汛的通知']]],
    ['《甲办法》（试行）（云政发〔2020〕1号）', [['云政发〔2020〕1号', '甲办法']]],
    ['《甲办法》（以下简称《办法》，云政发〔2020〕1号）', [['云政发〔2020〕1号', '甲办法']]],
    ['《甲办法》（省政府令294号）', [['省政府令294号', '甲办法']]],
    ['《甲 2020 年 办法》 (云政发 〔2020〕 1 号〕', [['云政发〔2020〕1号', '甲2020年办法']]],
    ['云政发〔1996〕1号《关于防汛的通知》', [['云政发〔1996〕1号', '关于防汛的通知']]],
    ['《甲办法》已经废止，按云政发〔2020〕1号', [['云政发〔2020〕1号', null]]],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected)
  })
  test('a later mention gives the title that the first lacks', () => {
    expect(read('按云政发〔2020〕1号办理', '《甲》（云政发〔2020〕1号）')[0]?.title).toBe('甲')
  })
})

describe('roles', () => {
  test.each<[string, (string | null)[]]>([
    ['根据《甲》（云政发〔2020〕1号）、《乙》（白政发〔2021〕2号）精神，结合实际', ['basedOn', 'basedOn']],
    ['按省财政厅白财农〔2021〕56号文件要求', ['basedOn']],
    ['为贯彻落实《甲》（云政发〔2020〕1号），', ['basedOn']],
    ['你局《甲请示》（云水字〔2023〕5号）收悉。根据《丙》（国发〔2022〕3号）', ['repliesTo', 'basedOn']],
    ['你局《甲》（云水字〔2023〕5号）、《乙》（云水字〔2023〕6号）均已收悉。', ['repliesTo', 'repliesTo']],
    ['现将《甲》（白政发〔2023〕5号）转发给你们，请遵照执行。', ['forwards']],
    ['本办法自发布之日起施行，《甲办法》（云政发〔2018〕1号）同时废止。', ['repeals']],
    ['之前的《甲》（云政发〔2018〕1号)自行失效。', ['repeals']],
    ['废止《甲办法》（云政发〔2018〕1号）。', ['repeals']],
    ['决定对《甲办法》（云政发〔2018〕1号）作如下修改：', ['amends']],
    ['将《甲办法》（云政发〔2018〕1号）第五条修改为“…”', ['amends']],
    ['该项目已经《甲》（云政发〔2018〕1号）批复', [null]],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected)
  })
})

test('the name of an organ before a code is no part of it', () => {
  const numbers = readReferences(pieces('贯彻地委、行署洛发[1998]19号文件精神'), null).map(({ number }) => number)
  expect(numbers).toEqual(['洛发〔1998〕19号'])
})
