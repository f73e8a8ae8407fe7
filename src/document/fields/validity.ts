import { allMatches } from '../../lexicon/allMatches.ts'
import { findDate } from '../../lexicon/date.ts'
import { parseNumeral } from '../../lexicon/numeral.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { Validity } from '../../tree/nodes.ts'
import type { Position } from '../../tree/position.ts'
import type { TextPiece } from './references.ts'

export interface ValidityReading {
  /** Null where the document says nothing of it. */
  validity: Validity | null
  /** Where it is said first; null with `validity`. */
  position: Position | null
}

/** The document speaks of itself: 本办法, 本解释, 该文件, 以上政策, 以上修订内容, 现予公布. */
const SELF =
  /本法\s{0,4}$|本(?:(?:司法)?解释|(?:负面)?清单|(?:工作)?指引|(?:指导)?目录|指南|规程|导则|通则|纲要|要点|公约|守则|规章|修正案)|以上(?:(?:修[订改]|调整|规定|标准|措施|条款|事项|决定)(?:的?内容)?|内容)|本\s{0,2}[\p{Script=Han}\s]{0,14}(?:办\s{0,2}法|规\s{0,2}定|条\s{0,2}例|细则|规则|方\s{0,2}案|预案|通\s{0,2}知|意\s{0,2}见|通告|公告|决\s{0,2}定|制度|政\s{0,2}策|规范|标准|文\s{0,2}件|计划|规划|措施|令|准则|章程|辦法|規定|條例|細則)|该(?:文件|通知|办法)|(?:以上|上述)政策|现予?\s{0,2}以?(?:公布|发布|印发)|现将[^。]{1,120}?(?:公布|发布|印发)|请遵照执行/u
/** 本合同, 本协议: the form of a contract speaks of the contract. */
const CONTRACT = /本(?:合同|协议|约定书?|契约|意向书|承诺书|责任书)/u
/** 本解释第一至第八项自…起施行, 本解释“关于报销”的内容自…, 其余规定自…: a part of the document. */
const PART = /^.{0,30}第.{1,12}[条款项章节目]|其[余他][^，。；]{0,6}$|”的?(?:内容|部分|规定|问题)\s{0,4}$/u
/** 《…条例》自…起施行: another text's. */
const OTHERS = /》\s{0,4}(?:[（(][^（）()]{0,40}[)）])?\s{0,4}$/u
const IN_FORCE =
  '(?:正式)?\\s{0,4}(?:起)?\\s{0,4}(?:正式)?\\s{0,4}(?:施\\s{0,4}行|实\\s{0,4}施|执\\s{0,4}行|生\\s{0,4}效|试\\s{0,4}行|实行)'
const ON_ISSUE = new RegExp(
  `[自从]\\s{0,4}(?:发\\s{0,4}布|印\\s{0,4}发|公\\s{0,4}布|下\\s{0,4}发|颁\\s{0,4}布|颁\\s{0,4}发|签\\s{0,4}发|發布|頒布)\\s{0,4}之?\\s{0,4}日\\s{0,4}${IN_FORCE}`,
  'u',
)
const FROM_DATE =
  /[自从](?=[^。；，]{4,40}?[日曰]\s{0,4}(?:之日)?\s{0,4}(?:起|(?:正式)?(?:施行|实施|执行|生效|试行)))/gu
/** 自2010年1月1日施行以来 tells what was. */
const AFTER_DATE = new RegExp(`^\\s{0,4}(?:之日)?\\s{0,4}${IN_FORCE}(?!\\s{0,4}(?:以来|之?[前后]|之日))`, 'u')
const NUMERAL = '[0-9０-９〇零一二三四五六七八九十两]{1,3}'
const TERM_WORD = '(?:有\\s{0,4}效\\s{0,4}期|试行期|施行期限?|执行期限?|实施期限?|有效期限)'
const TERM = new RegExp(`${TERM_WORD}\\s{0,4}限?(?:为|：|:)?\\s{0,4}(${NUMERAL})\\s{0,4}(个?月|年)`, 'u')
const SPAN = new RegExp(`${TERM_WORD}\\s{0,4}(?:为|：|:)?\\s{0,4}[自从]?\\s{0,4}(?=[0-9０-９二])`, 'u')
const UNTIL = new RegExp(
  `(?:${TERM_WORD}[^。；，至到]{0,30}?(?:截\\s{0,2}[至到止]于?|[至到])|(?:施行|实施|执行)(?:期限)?至|至(?=[^。；，]{4,30}(?:失效|废止)))\\s{0,4}`,
  'u',
)

/** The day `term` after `from`, less one: 2023-03-31 and five years give 2028-03-30. Null where `from` is no day, or the amount unknown. */
function lastDay(from: string | null, amount: number | null, unit: string): string | null {
  const start = new Date(`${from}T00:00:00Z`)
  if (amount === null || Number.isNaN(start.getTime())) return null
  const months = unit.endsWith('年') ? amount * 12 : amount
  const month = start.getUTCMonth() + months
  const last = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate()
  // 2023-08-31 and six months: no 31st of February, so the term ends with the month before the day would come
  const day = start.getUTCDate() > last ? last + 1 : start.getUTCDate()
  return new Date(Date.UTC(start.getUTCFullYear(), month, day - 1)).toISOString().slice(0, 10)
}

interface Said {
  from: string | null
  until: string | null
  term: string | null
  at: number
  to: number
}

const NOTHING: Said = { from: null, until: null, term: null, at: -1, to: -1 }

/** From when, in one sentence. */
function startIn(text: string): Pick<Said, 'from' | 'at' | 'to'> | null {
  const issue = ON_ISSUE.exec(text)
  if (issue !== null) return { from: 'onIssue', at: issue.index, to: issue.index + issue[0].length }
  for (const match of allMatches(text, FROM_DATE)) {
    const date = findDate(text, match.index)
    if (date === null || date.from > match.index + 4) continue
    const after = AFTER_DATE.exec(text.slice(date.to, date.to + 30))
    if (after !== null) return { from: date.iso, at: match.index, to: date.to + after[0].length }
  }
  return null
}

/** 有效期自2023年1月1日至2027年12月31日. */
function spanIn(text: string): Said | null {
  const word = SPAN.exec(text)
  if (word === null) return null
  const from = findDate(text, word.index + word[0].length)
  if (from === null || from.from > word.index + word[0].length + 2) return null
  const link = /^\s{0,4}(?:起\s{0,4})?[至到]\s{0,4}/u.exec(text.slice(from.to, from.to + 12))
  const until = link === null ? null : findDate(text, from.to + link[0].length)
  if (link === null || until === null || until.from > from.to + link[0].length + 1) return null
  return { from: from.iso, until: until.iso, term: null, at: word.index, to: until.to }
}

/** Until when and for how long, in one sentence. */
function endIn(text: string, from: string | null): Pick<Said, 'until' | 'term' | 'at' | 'to'> | null {
  const term = TERM.exec(text)
  if (term !== null) {
    const amount = parseNumeral(compact(term[1] as string))
    const until = lastDay(from, amount, term[2] as string)
    return { until, term: compact(term[0]), at: term.index, to: term.index + term[0].length }
  }
  const until = UNTIL.exec(text)
  if (until === null) return null
  const start = until.index + until[0].length
  const date = findDate(text, start)
  if (date !== null && date.from <= start + 2) return { until: date.iso, term: null, at: until.index, to: date.to }
  // a month without its day: the term as printed, no date made up
  const month = /^[0-9０-９\s]{4,8}年[0-9０-９\s]{1,6}月(?:底)?/u.exec(text.slice(start, start + 24))
  if (month === null) return null
  const to = start + month[0].length
  return { until: null, term: compact(text.slice(until.index, to)), at: until.index, to }
}

function readSentence(text: string): Said | null {
  // every word for a term has 期, every beginning its 自…日, every end 期 or 至
  const termed = text.includes('期')
  const span = termed ? spanIn(text) : null
  if (span !== null) return span
  const start = /[自从]/u.test(text) && /[日曰]/u.test(text) ? startIn(text) : null
  const end = termed || text.includes('至') ? endIn(text, start?.from ?? null) : null
  if (start === null && end === null) return null
  const places = [start, end].filter((said) => said !== null)
  return {
    ...NOTHING,
    ...start,
    ...end,
    at: Math.min(...places.map((said) => said.at)),
    to: Math.max(...places.map((said) => said.to)),
  }
}

/** Where a sentence ends. */
const END = /[。\n]|$/gu
/** A longer one says nothing of the term. */
const LONGEST = 2000

/** 自 at the head of a sentence, save for a numeral: its subject is the document. */
const BEGINS = /^[\s第条一二三四五六七八九十百、.．（）()0-9]{0,12}[自从]/u

/**
 * From when and until when a document says that it is in force: 本办法自2023年3月31日起施行，有效期5年. `from` is a date, or `onIssue`
 * for 自发布之日起施行; `until` is a stated date, or follows from a stated `from` and the term; the term stands as printed.
 * Only sentences in which the document speaks of itself count. An end before `documentDate` (ISO, null if unknown) is another text's.
 */
export function readValidity(pieces: Iterable<TextPiece>, documentDate: string | null): ValidityReading {
  let validity = null as Validity | null
  let position = null as Position | null
  for (const piece of pieces) {
    if (!/[自从至期]/u.test(piece.text)) continue
    let next = 0
    for (const { index: end } of allMatches(piece.text, END)) {
      const start = next
      next = end + 1
      if (end - start > LONGEST) continue
      const sentence = piece.text.slice(start, end)
      const said = readSentence(sentence)
      if (said === null) continue
      const head = sentence.slice(0, said.at)
      if (OTHERS.test(head)) continue
      const self = SELF.exec(head)
      if (self === null && !BEGINS.test(sentence) && !(validity !== null && head.trim() === '')) continue
      if (CONTRACT.test(head) || (self !== null && PART.test(head.slice(self.index)))) continue
      if (said.until !== null && documentDate !== null && said.until < documentDate) continue
      const { from, until, term } = said
      position ??= piece.position(start + said.at, start + said.to)
      validity = { from: validity?.from ?? from, until: validity?.until ?? until, term: validity?.term ?? term }
    }
  }
  return { validity, position }
}
