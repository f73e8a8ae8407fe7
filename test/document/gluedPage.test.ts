import { describe, expect, test } from 'vitest'
import { GluedPage } from '../../src/document/gluedPage.ts'
import { readDocument } from './read.ts'

/** What is left of each line without the page number glued to it. */
const without = (...lines: string[]): string[] => {
  const pages = new GluedPage()
  return lines.map((line) => line.slice(pages.headOf(line)))
}

describe('a page number glued to the first line of its page', () => {
  test.each<[string, string[], string[]]>([
    [
      'counts from 1',
      ['-1-云水县人民政府令', '第一章', '-2-（二）加强值守。'],
      ['云水县人民政府令', '第一章', '（二）加强值守。'],
    ],
    ['goes on from one on its own line', ['- 6 -', '-7-防汛值守'], ['- 6 -', '防汛值守']],
    ['begins anew in the next document', ['-1-甲', '-2-乙', '-1-丙'], ['甲', '乙', '丙']],
    ['stands apart between dashes', ['　— 14 — 附件1'], ['附件1']],
    ['stands apart by other spaces', ['—\u20031\u2003—云水县人民政府令'], ['云水县人民政府令']],
    ['without spaces, between dashes', ['—1—关于防汛的通知'], ['关于防汛的通知']],
  ])('%s', (_what, lines, expected) => {
    expect(without(...lines)).toEqual(expected)
  })
  test.each([
    ['-3-甲基丁醇。'],
    ['-1-甲', '-3-甲基丁醇'],
    ['- 6 -'],
    ['-5'],
    ['-1-2月'],
    ['——1月份，完成投资'],
    ['—12—', '-12-甲'],
    ['-1 -甲'],
    ['-1—甲'],
    ['1-甲'],
    [''],
  ])('not in %j', (...lines) => {
    expect(without(...lines).at(-1)).toBe(lines.at(-1))
  })
  test('title, marker and text are read without it', () => {
    const document = readDocument([
      '-1-云水县人民政府关于印发防汛',
      '值守办法的通知',
      '云政发〔2023〕5号',
      '各乡镇人民政府：',
      '现将防汛值守办法印发给你们，请遵照执',
      '-2-行。',
      '云水县人民政府',
      '2023年5月8日',
      '-3-附件',
      '防汛值守办法',
      '第一章　总则',
    ])
    expect(document).toMatchObject({
      title: '关于印发防汛值守办法的通知',
      issuers: ['云水县人民政府'],
      annexes: [{ label: '附件', title: '防汛值守办法' }],
    })
    expect(document.blocks.find(({ type }) => type === 'paragraph')?.text).toMatch(/执行。$/u)
  })
})
