import { cellKey } from './cells.ts'
import { bareName } from './headerWords.ts'

/** The grades of events, warnings and responses, the gravest first (突发事件应对法: 特别重大, 重大, 较大, 一般; 红, 橙, 黄, 蓝). */
const LADDERS: readonly (readonly string[])[] = [
  ['特别重大', '重大', '较大', '一般'],
  ['特大', '大', '中', '小'],
  ['I', 'II', 'III', 'IV'],
  ['一', '二', '三', '四'],
  ['红', '橙', '黄', '蓝'],
]
const GRADE =
  /^(特别重大|重大|较大|一般|特大|大|中|小|I|II|III|IV|[一二三四红橙黄蓝])(?:型|级|色)?(?:事[件故]|灾[害情]|险情|预警|响应)?(?:\([^()]{1,8}\))?$/u
/** What a grade stands for alone: 中, 一 are other things as well. */
const WHOLE = /^(?:特别重大|特大|[IVX]+级)|型|级|色/u
const LONGEST = 16

/** The rank of a grade, from 1 for the gravest: 特别重大 and 特大型（Ⅰ级） 1, 较大事故 and 黄色预警 3; null for any other text. */
export function gradeRank(text: string): number | null {
  if (text.length > LONGEST) return null
  const key = cellKey(text).normalize('NFKC')
  const word = GRADE.exec(key)?.[1]
  if (word === undefined || (word.length === 1 && !WHOLE.test(key))) return null
  const ladder = LADDERS.find((names) => names.includes(word))
  return ladder === undefined ? null : ladder.indexOf(word) + 1
}

/** Whether a column of this name holds grades: 级别, 预警等级, 响应级别, 分级. */
export const isGradeName = (name: string): boolean => /^\p{Script=Han}{0,8}(?:等级|级别|分级|级)$/u.test(bareName(name))
