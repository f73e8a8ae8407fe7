import { describe, expect, test } from 'vitest'
import { readBareDecimal } from '../../src/lexicon/bareDecimal.ts'
import { dateLine, findDate, findDates, looksLikeDate, yearMonth } from '../../src/lexicon/date.ts'
import { findDocumentNumbers } from '../../src/lexicon/documentNumber.ts'
import { readEnumerator } from '../../src/lexicon/enumerator.ts'
import { isHtmlComment, isSeparatorRow, markdownHeading, stripMarkup } from '../../src/lexicon/markup.ts'
import { normalizeText } from '../../src/lexicon/normalize.ts'
import { parseNumeral } from '../../src/lexicon/numeral.ts'
import { isPageNumber } from '../../src/lexicon/pageNumber.ts'
import { bracketsBalanced, finalMark, openBrackets } from '../../src/lexicon/punctuation.ts'
import { isTraditional } from '../../src/lexicon/script.ts'
import { compact, compactTitle, indentWidth, isBlank, joinWrapped, tidy } from '../../src/lexicon/spaces.ts'
import { displayWidth, toHalfWidth } from '../../src/lexicon/width.ts'
import { growthBySixteen, MOST_FOR_SIXTEEN } from '../growth.ts'

const FUNCTIONS: Record<string, (s: string) => unknown> = {
  readBareDecimal,
  dateLine,
  findDate,
  findDates,
  looksLikeDate,
  yearMonth,
  readEnumerator,
  isHtmlComment,
  isSeparatorRow,
  markdownHeading,
  stripMarkup,
  normalizeText,
  parseNumeral,
  isPageNumber,
  bracketsBalanced,
  finalMark,
  openBrackets,
  isTraditional,
  compact,
  compactTitle,
  indentWidth,
  isBlank,
  joinWrapped: (s) => joinWrapped(s, s),
  tidy,
  displayWidth,
  toHalfWidth,
}

/** What breaks expressions that look back, nest or give up late. */
const UNITS = [
  '云水县人民政府，',
  ' ',
  '　',
  '甲 ',
  '#',
  '# ',
  '**',
  '- ',
  '**甲',
  '（',
  '）',
  '一',
  '一 ',
  '十',
  '1',
  '1.',
  '１',
  '年',
  ' 年',
  '1年',
  '2023年',
  '2023年1',
  '2023年 1 月',
  '2023年1月2日',
  '2023.',
  '2023.1.',
  '2023 ',
  '二 ',
  '民国',
  '<',
  '<p',
  '<p ',
  '<p>',
  '<!--',
  '<!-- -->',
  '$',
  '$x',
  '\\',
  '\\text{',
  '\\frac{',
  '\\a',
  '^{',
  '_{',
  '&',
  '&#1',
  '[',
  '[2023',
  '"',
  ',',
  '(',
  ')',
  '- 1',
  '-',
  '|-',
  'a@',
  'http://',
  '。”',
  '𠀀',
  '\ud840',
  '\t',
  '\u200b',
]

/** A sixteenth of what is long enough that anything quadratic takes minutes, and short enough to try everything. */
const LENGTH = 1 << 13

describe('a line of any length is read in linear time', () => {
  test.each(Object.entries(FUNCTIONS))('%s', (_name, run) => {
    for (const unit of UNITS) {
      const line = (length: number): string => unit.repeat(Math.ceil(length / unit.length))
      const growth = [
        growthBySixteen((length) => run(`${line(length)}甲`), LENGTH),
        growthBySixteen((length) => run(`（1${line(length)}`), LENGTH),
      ]
      expect(Math.max(...growth), JSON.stringify(unit)).toBeLessThan(MOST_FOR_SIXTEEN)
    }
  })
})

describe('document numbers in a text of any length', () => {
  test('a list', () => {
    expect(findDocumentNumbers(`云政发〔2023〕1号${'、2号'.repeat(200_000)}`)).toHaveLength(200_001)
  })
  test.each(['〔', '2023', '令', '第1号令', '云', '（2023', '云政发〔2023〕', '字第1', '一', ' \n'])(
    '%j over and over',
    (unit) => {
      const find = (count: number): unknown => findDocumentNumbers(unit.repeat(count))
      expect(growthBySixteen(find, 6000)).toBeLessThan(MOST_FOR_SIXTEEN)
    },
  )
})
