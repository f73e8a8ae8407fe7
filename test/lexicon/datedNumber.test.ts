import { describe, expect, test } from 'vitest'
import { splitDatedNumber } from '../../src/lexicon/datedNumber.ts'
import { parseIssues } from '../../src/pipeline.ts'

describe('a number and the date beside it', () => {
  test.each([
    ['云政办〔1998〕3号　1998年4月5日', '云政办〔1998〕3号', '1998-04-05'],
    ['云政办〔1998〕3号（一九九八年四月五日）', '云政办〔1998〕3号', '1998-04-05'],
    ['　　云政办〔1998〕3号　1998年4月5日　', '云政办〔1998〕3号', '1998-04-05'],
    ['（　1990年5月9日　（90）云财字第35号　）', '（90）云财字第35号', '1990-05-09'],
    ['雲政字第3號　1998年4月5日', '雲政字第3號', '1998-04-05'],
    ['水务总局公告2012年第33号     2012-07-09', '水务总局公告2012年第33号', '2012-07-09'],
    ['1998年4月5日　云政办〔1998〕3号', '云政办〔1998〕3号', '1998-04-05'],
    ['云政办〔1998〕3号　1998年2月30日', '云政办〔1998〕3号', null],
    ['（1990年5月9日　（90）云财字第35号）', '（90）云财字第35号', '1990-05-09'],
  ])('%s', (line, number, date) => {
    expect(splitDatedNumber(line)).toEqual({ number, date })
  })
  test.each([
    '云政办〔1998〕3号',
    '1998年4月5日',
    '云政办〔1998〕3号文件于1998年4月5日',
    '1998年4月5日云政办〔1998〕3号',
    '云政办〔1998〕3号1998年4月5日',
    '1998年4月5日　云政办〔1998〕3号文',
    '（云政办〔1998〕3号　1998年4月5日）止',
    '云政办〔1998〕3号　4月5日',
    `云政办〔1998〕3号${' '.repeat(61)}1998年4月5日`,
    '4月5日前报县水利局〔1998〕3号',
    '',
  ])('none in %s', (line) => {
    expect(splitDatedNumber(line)).toBeNull()
  })
  test('are those of the document under whose title they stand', () => {
    const documents = parseIssues(
      [
        '云水县人民政府',
        '关于加强水库管理的通知',
        '云政发〔1998〕3号　1998年4月5日',
        '各乡（镇）人民政府：',
        '　　请遵照执行。',
      ].join('\n'),
    ).flatMap((issue) => issue.documents)
    expect(documents.map(({ number, date, title }) => [number, date, title])).toEqual([
      ['云政发〔1998〕3号', '1998-04-05', '关于加强水库管理的通知'],
    ])
  })
})
