import { allMatches } from '../../lexicon/allMatches.ts'
import type { ReferenceRole } from '../../tree/nodes.ts'

/** How far on each side of a number its role is looked for. */
const REACH = 600
/** What stands between a cited document and the word that says its role. */
const FILLER = '[\\s、，,和与及等）)〕\\]】文件的通知规定内容有关以上该原]{0,24}'
const ALONE = '(?:同时|自行|随之|一并|即行|相应|现予以?|予以|均|全部|已经?|自本\\S{1,12}之日起)?'

const REPEALED = new RegExp(
  `^${FILLER}${ALONE}${ALONE}(?:废止|失效|停止(?:执行|施行|使用)|不再(?:执行|施行|适用))`,
  'u',
)
const AMENDED = new RegExp(
  `^${FILLER}(?:第[^，。；]{1,30})?(?:予以|进行|作出|作|做出?)?(?:如下|相应|部分)?(?:修改|修订|修正)`,
  'u',
)
const ANSWERED = new RegExp(`^${FILLER}[均业已也]{0,3}经?(?:收悉|悉)`, 'u')
const FORWARDED = new RegExp(`^${FILLER}(?:转发|印发|批转)(?:给|你们)`, 'u')
const FOLLOWED = new RegExp(`^${FILLER}(?:精神|要求|部署|确定|批复)`, 'u')

const REPEALS = /(?:废止|停止执行|不再执行)[^，。；]{0,12}$/u
const AMENDS = /(?:决定|现)?(?:对|修改|修订|修正)[^，。；]{0,12}$/u
const FORWARDS = /(?:转发|批转)[^，。；]{0,12}$/u
const BASED_ON = /(?:根[据據]|依[据據]|按照|依照|遵照|[贯貫][彻徹]|落[实實])[^，。；]{0,60}$/u

const CITATION = /[《（(〔》）)〕]/gu

/** Without 《titles》 and （numbers）, which may hold any word; linear, unclosed ones run to the end of the text. */
function withoutCitations(text: string): string {
  let out = ''
  let kept = 0
  let depth = 0
  for (const { 0: mark, index } of allMatches(text, CITATION)) {
    if (depth === 0) out += text.slice(kept, index)
    depth = '《（(〔'.includes(mark) ? depth + 1 : Math.max(0, depth - 1)
    kept = index + 1
  }
  return depth === 0 ? out + text.slice(kept) : out
}

/** What closes a bracket or title that was opened before the text: its number's own 号） and what follows in it. */
function afterBracket(text: string): string {
  const close = /^[^（(《。]{0,40}?[）)〕]/u.exec(text)
  return close === null ? text : text.slice(close[0].length)
}

const lastSentence = (text: string): string => text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('；')) + 1)
const firstSentence = (text: string): string => text.split(/[。；]/u, 1)[0] as string

/**
 * What the sentence says that a cited document is to this one; null where it says nothing. `from` is where the citation begins
 * (its 《 or its number), `to` where its number ends. 你局《…》（…号）收悉 repliesTo, 《…》（…号）同时废止 repeals,
 * 根据《…》（…号）精神 basedOn, 现将《…》（…号）转发给你们 forwards, 对《…》（…号）作如下修改 amends.
 */
export function referenceRole(text: string, from: number, to: number): ReferenceRole | null {
  const after = withoutCitations(firstSentence(afterBracket(text.slice(to, to + REACH))))
  const before = withoutCitations(lastSentence(text.slice(Math.max(0, from - REACH), from)))
  if (REPEALED.test(after) || REPEALS.test(before)) return 'repeals'
  if (ANSWERED.test(after)) return 'repliesTo'
  if (AMENDS.test(before) && AMENDED.test(after)) return 'amends'
  // 根据新修订的《…条例》: what has been amended is cited, not amended
  if (/(?:修改|修订|修正)(?!后?的)[^，。；]{0,4}$/u.test(before) || /^[）)]?第[^，。；]{1,30}修改为/u.test(after))
    return 'amends'
  if (FORWARDED.test(after) || FORWARDS.test(before)) return 'forwards'
  return BASED_ON.test(before) || (/按/u.test(before) && FOLLOWED.test(after)) ? 'basedOn' : null
}
