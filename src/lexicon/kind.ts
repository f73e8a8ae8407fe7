import { recent } from './recent.ts'
import { compact } from './spaces.ts'
import { wordsBy } from './wordsBy.ts'

/** The fifteen kinds (文种) of 《党政机关公文处理工作条例》 (2012), article 8. */
export const STATUTORY_KINDS = [
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
] as const

/** Kinds of before 2012, kinds of letters, and what gazettes print beside documents. */
export const OTHER_KINDS = [
  '布告',
  '通令',
  '训令',
  '指令',
  '指示',
  '批示',
  '复函',
  '答复',
  '承诺函',
  '催办函',
  '督办函',
  '邀请函',
  '商请函',
  '提示函',
  '建议函',
  '大事记',
  '政策解读',
  '勘误',
  '决定书',
  '判决书',
  '裁定书',
  '调解书',
  '说明',
  '公示',
] as const

/** Other wordings of a kind, traditional forms among them, and the generic name. */
const GENERIC = new Map<string, string>([
  ['命令', '令'],
  ['令', '令'],
  ['解读', '政策解读'],
  ['更正', '勘误'],
  ['更正启事', '勘误'],
  ['会议纪要', '纪要'],
  ['決議', '决议'],
  ['決定', '决定'],
  ['公報', '公报'],
  ['意見', '意见'],
  ['通報', '通报'],
  ['報告', '报告'],
  ['請示', '请示'],
  ['批復', '批复'],
  ['議案', '议案'],
  ['紀要', '纪要'],
  ['復函', '复函'],
  ['指示', '指示'],
  ['佈告', '布告'],
])

/** Every ending that names a kind, longest first, by its last character. */
const ENDINGS = wordsBy([...STATUTORY_KINDS, ...OTHER_KINDS, ...GENERIC.keys()], (ending) => ending.slice(-1))

/** The characters with which those endings end. */
export const LAST_OF_KINDS: string = [...ENDINGS.keys()].join('')

const INSTRUMENTS =
  /(?:方案|办法|规定|条例|细则|规则|规划|计划|要点|预案|制度|标准|清单|目录|指南|措施|政策|流程|规程|规范|章程|准则|守则|纲要|纲领|綱領|通则|通則|名单|任务分解|任务|分工|安排|导则|公约|机制|指引|行动|决定|意见|图则|大纲|名录|手册|工作法|暂行规定|若干规定|(?<!司法)解释|一览表|明细表|分解表|辦法|規定|條例|細則|規則|標準)$/u

/** 一图读懂：…, 图解：…: a policy explained in pictures, whatever its title ends in. */
const PICTURED = /^(?:一张?图(?:读懂|看懂|了解|解读)|图解|图说)[：:|｜丨《]?.{4}/u

const OPENING = '(（〔[［【'
const CLOSING = ')）〕]］】'
/** Footnote marks and quotes after a title. */
const AFTER_TITLE = /(?<![*＊※①②③”’"'\s])[*＊※①②③”’"'\s]+$/u

/** Offset of the bracket that the last character closes, whatever the two look like; -1 where none does. */
function openingOfLast(text: string): number {
  let depth = 0
  for (let i = text.length - 1; i >= 0; i--) {
    const char = text.charAt(i)
    if (CLOSING.includes(char)) depth++
    else if (OPENING.includes(char)) depth--
    if (depth === 0) return i === text.length - 1 ? -1 : i
  }
  return -1
}

/** A title without the brackets and footnote marks that follow its kind: 云水县防汛应急预案（试行） → 云水县防汛应急预案. */
export const withoutTail = recent((title: string): string => {
  let text = compact(title.slice(-400)).replace(AFTER_TITLE, '')
  for (let i = 0; i < 4; i++) {
    const open = openingOfLast(text)
    if (open <= 0) break
    text = text.slice(0, open)
  }
  return text
})

/**
 * The generic kind (文种) that a title ends in: 关于…的实施意见 → 意见, 关于…的复函 → 复函, 云水县人民政府命令 → 令. Brackets after it
 * (（试行）) say nothing; a title that ends in 《…》 or in the kind of an instrument (方案) has none.
 */
export function kindOf(title: string): string | null {
  const text = withoutTail(title)
  if (PICTURED.test(text)) return '政策解读'
  const ending = ENDINGS.get(text.slice(-1))?.find((candidate) => text.endsWith(candidate))
  // 司令, 口令 and 信函 as words; 意见 as in 征求意见 is what is asked for, not given
  // 关于《…条例（草案）》的说明 is given to a congress; 编制说明 and 填表说明 explain a paper
  if (ending === '说明' && !/^.{0,60}关于.+的说明$/u.test(text)) return null
  if (ending === undefined || /(?:司令|口令|法令|征求意见|公开信函)$/u.test(text)) return null
  return GENERIC.get(ending) ?? ending
}

/** Whether a string ends in the kind of an instrument that a notice or an order carries (方案 办法 细则 …): 云水县防汛应急预案. */
export function isInstrumentKind(s: string): boolean {
  return INSTRUMENTS.test(withoutTail(s))
}

/** Whether a string ends as the title of a document, of an instrument or of a law does: …的通知, …奖励办法, …补充规定（七）, …保护法. */
export function isPaper(title: string): boolean {
  const bare = withoutTail(title)
  return kindOf(title) !== null || isInstrumentKind(bare) || /\p{Script=Han}{3}(?:法|法典)$/u.test(bare)
}
