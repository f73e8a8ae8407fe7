import { describe, expect, test } from 'vitest'
import { readAnnexes } from '../../../src/document/fields/annexes.ts'
import type { Attachment } from '../../../src/tree/index.ts'
import { draftOf } from './drafts.ts'

type Drafts = ReturnType<typeof draftOf>[]
const marker = (line: string) => draftOf('annex', line, 'annex')
const title = (lines: string | string[], part: 'annex' | 'instrument' = 'instrument') =>
  draftOf('annexTitle', lines, part)

/** Annexes as `label|title`, then instruments by their titles. */
const read = (drafts: Drafts, listed: string[] = []) => {
  const position = draftOf('attachment', '附件').position
  const attachments: Attachment[] = listed.map((name) => ({ n: null, title: name, availability: null, position }))
  const { annexes, instruments } = readAnnexes(drafts, attachments)
  return [annexes.map((annex) => `${annex.label ?? ''}|${annex.title ?? ''}`), instruments.map((paper) => paper.title)]
}

describe('annexes and instruments out of their blocks', () => {
  test.each<[string, Drafts, unknown[]]>([
    ['nothing', [], [[], []]],
    ['a marker over a title', [marker('附件1'), title('任务分工表')], [['附件1|任务分工表'], []]],
    ['a marker with its title', [marker('附件1：任务 分工表')], [['附件1|任务分工表'], []]],
    [
      'a second title under a marker with its title',
      [marker('附件1：任务分工表'), title('防汛办法')],
      [['附件1|任务分工表'], ['防汛办法']],
    ],
    ['a marker that stands alone', [marker('附件：')], [['附件|'], []]],
    ['a sheet that stands alone', [marker('附 表：'), title('资金表')], [['附表|资金表'], []]],
    ['a title behind 附件： alone', [marker('附件：任务分工表')], [['附件|任务分工表'], []]],
    ['a title by itself is that of an instrument', [title('防汛办法')], [[], ['防汛办法']]],
    ['a title by itself in an annex', [title('任务分工表', 'annex')], [['|任务分工表'], []]],
    ['a sheet with its title', [title('附表：资金 表')], [['附表|资金表'], []]],
    [
      'a table between marker and title',
      [marker('附件1'), draftOf('table', '甲 乙', 'annex'), title('任务分工表')],
      [['附件1|任务分工表'], []],
    ],
    [
      'a caption between them',
      [marker('附件1'), draftOf('caption', '表1', 'annex'), title('任务分工表')],
      [['附件1|任务分工表'], []],
    ],
    [
      'a paragraph between them',
      [marker('附件1'), draftOf('paragraph', '说明。', 'annex'), title('任务分工表')],
      [['附件1|'], ['任务分工表']],
    ],
    [
      'two titles under a marker',
      [marker('附件1'), title('任务分工表'), title('防汛办法')],
      [['附件1|任务分工表'], ['防汛办法']],
    ],
    ['nothing but markup', [title('</table>'), title('防汛办法')], [[], ['防汛办法']]],
    [
      'a marker over nothing but markup',
      [marker('附件1'), title('</table>'), title('防汛办法')],
      [['附件1|防汛办法'], []],
    ],
  ])('%s', (_what, drafts, expected) => {
    expect(read(drafts)).toEqual(expected)
  })

  test('a title that the document lists is that of an annex', () => {
    expect(read([title('任务分工表'), title('防汛办法')], ['资金表', '任务 分工表'])).toEqual([
      ['|任务分工表'],
      ['防汛办法'],
    ])
  })

  test.each<[string, string[], string]>([
    ['over two lines', ['云水县防汛', '应急 预案'], '云水县防汛应急预案'],
    ['with a bracket of its own', ['防汛办法', '（试行）'], '防汛办法（试行）'],
    ['with the note on its making', ['防汛办法', '（2023年3月1日县政府第3次常务会议通过）'], '防汛办法'],
    ['with such a note over two lines', ['防汛办法', '（2023年3月1日县政府', '第3次常务会议通过）'], '防汛办法'],
    ['that is such a note', ['（2023年3月1日县政府第3次常务会议通过）'], '（2023年3月1日县政府第3次常务会议通过）'],
    ['a line on its making without a bracket', ['防汛办法', '2023年3月1日通过'], '防汛办法 2023年3月1日通过'],
    ['with its makers', ['防汛办法', '县民政局', '县教育局'], '防汛办法'],
    ['with its makers and the day', ['防汛办法', '县民政局　县教育局', '（二〇〇二年二月六日）'], '防汛办法'],
    ['with the day alone', ['防汛办法', '（二〇〇二年二月六日）'], '防汛办法'],
    ['with two days', ['防汛办法', '（一月五日至二月六日）'], '防汛办法（一月五日至二月六日）'],
    ['with makers and day in one bracket', ['防汛办法', '（县民政局　县教育局　二〇〇二年四月五日）'], '防汛办法'],
    [
      'with a day and no makers in one bracket',
      ['防汛办法', '（自下而上　二〇〇二年四月五日）'],
      '防汛办法（自下而上 二〇〇二年四月五日）',
    ],
    ['with makers and no day in one bracket', ['防汛办法', '（县民政局　县教育局　县水利局）'], '防汛办法'],
    ['with the one body that it is for', ['权责清单', '（县民政局）'], '权责清单（县民政局）'],
    [
      'with a day before its makers',
      ['防汛办法', '（二〇〇二年四月五日　县民政局生日）'],
      '防汛办法（二〇〇二年四月五日县民政局生日）',
    ],
    ['that is a body', ['县民政局'], '县民政局'],
    ['of two bodies', ['县民政局', '县教育局'], '县民政局'],
    [
      'that is a bracket of makers',
      ['（县民政局　县教育局　二〇〇二年四月五日）'],
      '（县民政局县教育局二〇〇二年四月五日）',
    ],
  ])('a title %s', (_what, lines, expected) => {
    const [, instruments] = read([title(lines)])
    expect(instruments).toEqual([expected.replaceAll(' ', '')])
  })

  test('the place of a title by itself is all its lines', () => {
    const { instruments } = readAnnexes([draftOf('annexTitle', ['云水县防汛', '应急预案'], 'instrument', 3)], [])
    expect(instruments.map(({ position }) => [position.start.line, position.end.line])).toEqual([[3, 4]])
  })
})
