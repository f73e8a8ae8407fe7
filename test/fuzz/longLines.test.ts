import { expect, it } from 'vitest'
import { parseIssues } from '../../src/pipeline.ts'

/** Just under the longest line that is read in one piece; a pattern that keeps a place for each character runs out of its stack on it. */
const LENGTH = 16_500_000
const text = '好'.repeat(LENGTH)
const spaces = ' '.repeat(LENGTH)

const HEAD = '云水县人民政府关于加强防汛工作的通知\n云政发〔2023〕5号\n各乡镇人民政府：\n现通知如下。\n'

it.each([
  ['一、加强。', text],
  ['一、加强《', text],
  ['一、：', text],
  ['附件：', spaces],
  ['抄送：', text],
  ['抄送：', spaces],
  ['（此件公开发布', spaces],
])('a line as long as one may be, behind %s', (opening, long) => {
  const [issue] = parseIssues(Buffer.from(`${HEAD}${opening}${long}好\n云水县人民政府\n2023年5月6日\n`))
  expect(issue?.documents.map(({ number, date }) => [number, date])).toEqual([['云政发〔2023〕5号', '2023-05-06']])
})
