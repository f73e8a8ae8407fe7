import { isAuthority } from './authority.ts'
import { regionsOf } from './organRun.ts'
import { isPersonName } from './personName.ts'
import { compact } from './spaces.ts'

const LONGEST = 60
const BRACKETED = /^[（(]([^（）()。；]{2,56})[）)]$/u
/** 来源：, 供稿：, 通讯员, 据 … 报道: words that say what the bracket is. */
const LABEL = /^(?:来源|稿源|供稿|撰稿|作者|通讯员|记者|摄影|文字?[/／、]图|图[/／、]文|整理)[：:\s]?(?=.)/u
const REPORTED = /^(?:据|摘自|转自|原载)\S{2,40}$|(?:供稿|报道|供图|提供|摄)$/u

/**
 * Whether a line is the source of a piece of news, in brackets under it: （县民政局　王　平）, (县国土分局), （柳溪镇　李　明）, （通讯员　王平）,
 * （县水利局供稿）. Every word in it is a body, a place or a name.
 */
export function isSourceLine(line: string): boolean {
  const text = line.trim()
  const last = text.charAt(text.length - 1)
  if ((last !== '）' && last !== ')') || text.length > LONGEST) return false
  const inner = BRACKETED.exec(text)?.[1]?.trim()
  if (inner === undefined) return false
  const bare = compact(inner)
  if (LABEL.test(bare) || REPORTED.test(bare)) return true
  // 王　平 is one name, 县民政局　王平 are two words
  const words = inner.split(/[\s、，,]+/u)
  return namesAll(words) || namesAll([words[0] as string, words.slice(1).join('')])
}

/** A body, or the place of a person who follows; further words name bodies, places or persons. */
function namesAll([first = '', ...others]: readonly string[]): boolean {
  const further = others.filter((word) => word !== '')
  if (!isAuthority(first) && (further.length === 0 || !isPlace(first))) return false
  return further.every((word) => isAuthority(word) || isPlace(word) || isPersonName(word))
}

/** 柳溪镇; 本县 and 以下简称该县 are how a text speaks of one. */
const isPlace = (word: string): boolean => !/简称|[本我该各]/u.test(word) && regionsOf(word).join('') === word
