import { parseIssue, parseIssues } from '../../src/pipeline.ts'
import type { Issue } from '../../src/tree/index.ts'

/** A cover and contents list of an invented gazette: one entry a title. */
export const front = (...entries: string[]): string[] => [
  '云水县人民政府公报',
  '2023年第2期（总第10期）',
  '云水县人民政府办公室主办　2023年6月30日出版',
  '',
  '目　录',
  ...entries,
  '',
]

/** A whole short notice. */
export const notice = (title: string, number: string | null, date = '2023年5月8日'): string[] => [
  '云水县人民政府',
  title,
  ...(number === null ? [] : [number]),
  '',
  '各乡（镇）人民政府：',
  '　　请认真贯彻执行。',
  '',
  '　　　　　　云水县人民政府',
  `　　　　　　${date}`,
  '',
]

export const read = (...lines: string[]): Issue => parseIssue(lines.join('\n'))
export const readAll = (...lines: string[]): Issue[] => parseIssues(lines.join('\n'))
export const numbers = (issue: Issue | undefined) => issue?.documents.map(({ number }) => number)
