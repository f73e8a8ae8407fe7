import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPageNumber } from '../../src/lexicon/pageNumber.ts'

describe('isPageNumber', () => {
  test.each([
    '- 6 -',
    '-6-',
    '-74 -',
    '— 32 —',
    '—32—',
    '－ 1 －',
    '– 5 –',
    '——12——',
    '　　　　 － １２ －　',
    '- 1 2 -',
    '·1·',
    '· 4 ·',
    '• 4 •',
    '~ 5 ~',
    '～5～',
    '- 3',
    '3 -',
    '— 3',
    '(12)',
    '（12）',
    '( 12 )',
    '[12]',
    '第 3 页',
    '第3页',
    '第三页',
    '第3頁',
    '第3页 共20页',
    '第 3 页，共 20 页',
    '第3页/共20页',
    '共20页 第3页',
    '3/20',
    '3 / 20',
    'Page 3',
    'Page 3 of 20',
    '- iv -',
    '- Ⅳ -',
    '— 十二 —',
    '一 6 一',
    '一32一',
    '- lO -',
    '—l4—',
    '-1O-',
    '一 l 一',
    '— 2 一',
    '一 l5 一',
    "— 6 — '",
    "' — 6 —",
    '- 12 - .',
    '—3—·',
    '—3—’',
    '. 6・',
    '.16 ·',
    '・ 6 .',
    "· 6'",
    '. 26 .',
  ])('%j is dressed', (s) => {
    expect(isPageNumber(s)).toBe('dressed')
  })
  test.each(['1', ' 12 ', '　１２', '2023', '007'])('%j is bare', (s) => {
    expect(isPageNumber(s)).toBe('bare')
  })
  test.each([
    "3 '",
    '3.',
    '3,',
    "(12)'",
    '3-5.',
    '— .',
    '',
    '　',
    '12345',
    '2\t\t',
    '2\t3',
    '- -',
    '---',
    '—',
    '-5',
    '5-',
    '2023-',
    '-5.2',
    '1.',
    '.5',
    '. 5',
    '5. 6 ·',
    '1、',
    '1-2',
    '- 1 总则',
    '1 2',
    '(一)',
    '(12',
    '20/3',
    '0/3',
    '3/20/21',
    '一、',
    '一',
    '一是一',
    '第3条',
    '第3页的',
    'Page',
    'iv',
    '$6$',
    '第  页，共  页',
    '· 甲 ·',
    `- ${' '.repeat(100)}6 -`,
  ])('%j is none', (s) => {
    expect(isPageNumber(s)).toBeNull()
  })

  test('whatever the number and the dashes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('-', '—', '－', '–', '·'),
        fc.constantFrom('', ' ', '　'),
        (n, d, gap) => {
          expect(isPageNumber(`${d}${gap}${n}${gap}${d}`)).toBe('dressed')
          expect(isPageNumber(String(n))).toBe('bare')
        },
      ),
    )
  })
})
