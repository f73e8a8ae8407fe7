/** The fifteen kinds of 《党政机关公文处理工作条例》 (2012), article 8. */
export const STATUTORY_KINDS = [
  '决议',
  '决定',
  '命令',
  '令',
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
/** Kinds of before 2012, and kinds that gazettes print besides. */
export const OTHER_KINDS = [
  '会议纪要',
  '布告',
  '指令',
  '指示',
  '复函',
  '承诺函',
  '催办函',
  '督办函',
  '邀请函',
  '商请函',
  '大事记',
  '政策解读',
  '解读',
  '勘误',
  '更正',
  '讲话',
  '任免',
] as const

const INSTRUMENTS =
  /(?:方案|办法|规定|条例|细则|规则|规划|计划|要点|预案|制度|标准|清单|目录|指南|措施|政策|流程|规程|规范|章程|准则|守则|纲要|名单|任务分解|分工|安排|导则|规约|意见|公约|机制|指引|行动|决定)$/u
const KINDS = [...STATUTORY_KINDS, ...OTHER_KINDS].sort((a, b) => b.length - a.length)

/** A title without the brackets that follow its kind: 云水县防汛应急预案（试行） → 云水县防汛应急预案. */
function withoutTail(title: string): string {
  let text = title.replace(/\s+/gu, '')
  for (let i = 0; i < 4; i++) {
    if (!/[)）〕\]】]$/u.test(text)) break
    const open = Math.max(...['(', '（', '〔', '[', '【'].map((bracket) => text.lastIndexOf(bracket)))
    if (open <= 0) break
    text = text.slice(0, open)
  }
  return text
}

/** The kind (文种) that a title ends in: 关于…的实施意见 → 意见, 关于…的复函 → 复函, 云水县人民政府令 → 令. */
export function kindOf(title: string): string | null {
  const text = withoutTail(title)
  if (text.endsWith('》')) return null
  const kind = KINDS.find((candidate) => text.endsWith(candidate))
  if (kind === undefined) return null
  if (kind === '命令') return '令'
  if (kind === '解读') return '政策解读'
  return kind
}

/** Whether a string ends in the kind of an instrument that a notice or an order carries (方案 办法 细则 …): 云水县防汛应急预案. */
export function isInstrumentKind(s: string): boolean {
  return INSTRUMENTS.test(withoutTail(s))
}
