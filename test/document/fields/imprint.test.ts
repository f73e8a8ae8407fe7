import { expect, test } from 'vitest'
import { readImprintLines } from '../../../src/document/fields/imprint.ts'
import { numberBelow } from '../../../src/document/fields/numberBelow.ts'
import { draftOf } from './drafts.ts'

const NOTHING = { keywords: [], copiedTo: [], printedDate: null }

test('what the lines under a document say of its print', () => {
  const lines = [
    '主题词：水利　防汛',
    '抄送：县委办，县人大办。',
    '抄报：市政府',
    '云水县人民政府办公室　2005年3月4日印发',
  ]
  expect(readImprintLines(lines.map((line) => draftOf('listItem', line)))).toEqual({
    keywords: ['水利', '防汛'],
    copiedTo: ['县委办', '县人大办', '市政府'],
    printedDate: '2005-03-04',
  })
})

test('the first date of print holds, also where a line without one stands over it', () => {
  const printed = ['（共印120份）', '县政府办 2005年3月4日印发', '县政府办 2005年3月5日印发']
  expect(readImprintLines(printed.map((line) => draftOf('listItem', line)))).toEqual({
    ...NOTHING,
    printedDate: '2005-03-04',
  })
})

test('no other block and no other line says so', () => {
  expect(readImprintLines([draftOf('paragraph', '主题词：水利'), draftOf('listItem', '责任单位：县水利局')])).toEqual(
    NOTHING,
  )
  expect(readImprintLines([])).toEqual(NOTHING)
})

test.each([
  ['under the date of an announcement', ['现予公告。', '法释〔2020〕14号'], '法释〔2020〕14号', null],
  [
    'of a judgment, the kind above it',
    ['云水县人民法院民事判决书', '（2019）白02民终388号'],
    '（2019）白02民终388号',
    '判决书',
  ],
  ['of a judgment alone', ['（2019）白02民终388号'], '（2019）白02民终388号', null],
  ['of a document, no kind above it', ['民事判决书', '云政发〔2023〕5号'], '云政发〔2023〕5号', null],
  ['without a code', ['现予公告。', '第5号'], null, null],
  ['none', ['现予公告。'], null, null],
])('the number %s', (_where, lines, canonical, kind) => {
  const drafts = lines.map((line) => draftOf(/号$/u.test(line) ? 'number' : 'paragraph', line))
  const found = numberBelow(drafts)
  expect(found?.number.canonical ?? null).toBe(canonical)
  expect(found?.kind ?? null).toBe(kind)
  expect(found?.row ?? null).toBe(canonical === null ? null : drafts.at(-1)?.first)
})
