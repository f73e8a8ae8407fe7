import { expect, test } from 'vitest'
import { readHistoryLine } from '../../src/lexicon/lawHistory.ts'

test.each<[string, string | null, boolean]>([
  ['中華民國 27 年 1 月 22 日', '1938-01-22', false],
  ['民國 101 年 1 月 20 日', '2012-01-20', false],
  ['民國67年7月7日(非現行條文)', '1978-07-07', false],
  ['中華民國 27 年 1 月 22 日公布', '1938-01-22', true],
  ['中華民國一百零二年一月一日施行', '2013-01-01', true],
  ['中華民國 90 年 3 月 9 日總統令修正公布第 3、5 條條文', '2001-03-09', true],
  ['制定9條', null, true],
  ['修正全文10條', null, true],
  ['修正第3, 12, 26條', null, true],
  ['並增訂第9之1條', null, true],
  ['修正前[湖泊設置分站暫行條例]為本法', null, true],
  ['立法理由', null, true],
])('%s', (line, date, acts) => {
  expect(readHistoryLine(line)).toEqual({ date, acts })
})

test.each([
  '第一條',
  '修正湖泊管理辦法之說明如下',
  '中華民國 27 年',
  '中華民國 27 年 1 月 22 日起，各縣應辦理登記；逾期不予受理。',
  '制定湖泊法',
  '',
  `中華民國27年1月22日公布${'湖'.repeat(200)}`,
])('%s is none', (line) => {
  expect(readHistoryLine(line)).toBeNull()
})
