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

/** Long enough that anything quadratic takes minutes, short enough to try everything. */
const LENGTH = 1 << 17

describe('a line of any length is read in linear time', () => {
  test.each(Object.entries(FUNCTIONS))('%s', (_name, run) => {
    for (const unit of UNITS) {
      const line = unit.repeat(Math.ceil(LENGTH / unit.length))
      for (const s of [`${line}甲`, `（1${line}`]) {
        const began = performance.now()
        run(s)
        expect(performance.now() - began, JSON.stringify(unit)).toBeLessThan(1000)
      }
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
      const text = unit.repeat(100_000)
      const start = performance.now()
      findDocumentNumbers(text)
      expect(performance.now() - start).toBeLessThan(5000)
    },
  )
})
