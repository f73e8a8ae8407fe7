import { fold } from '../lexicon/fold.ts'
import { kindOf } from '../lexicon/kind.ts'
import { splitTitle } from '../lexicon/title.ts'
import type { GazetteDocument } from '../tree/index.ts'

/** Characters of the shortest title that may stand for a longer one. */
const SHORTEST = 8

/**
 * Whether an entry of the contents list names a document in other words: shortened (函轉修正古蹟修復辦法 for 函轉「古蹟修復及再利用辦法」修正條文), with what the document
 * only puts out in brackets (某委員會命令（頒發「某辦法」）), or in full where the document has nothing but its kind for a title (某委員会关于…的通令 for 通令).
 * Asked of the entry that is next in the list, it is no search.
 */
export function abbreviates(entry: string, document: Pick<GazetteDocument, 'title' | 'kind' | 'issuers'>): boolean {
  const title = document.title
  if (title === null) return false
  const listed = fold(splitTitle(entry).title)
  const own = fold(title)
  if (own.length >= SHORTEST && fold(entry).includes(own)) return true
  if (listed.length >= SHORTEST && listed.length * 3 >= own.length && isWithin(listed, own)) return true
  return namesInFull(entry, document)
}

/**
 * Whether the list shortens a title by words within it: 更正4月2日公告附表 for 更正本府4月2日府社字第114號公告附表, both folded. An entry with the first
 * or the last words alone has lost a line, and one that lacks a character or two is misprinted.
 */
export const shortensWithin = (listed: string, own: string): boolean =>
  listed.length >= SHORTEST &&
  listed.length * 3 >= own.length &&
  listed.length * 3 <= own.length * 2 &&
  !own.startsWith(listed) &&
  !own.endsWith(listed) &&
  isWithin(listed, own)

/**
 * 某委员会关于…的通令 for a document whose own title is 通令: the list says what it is about. `sameNumber`: it gives the document's number as well, and
 * need not name who issues it.
 */
export function namesInFull(
  entry: string,
  { title, kind, issuers }: Pick<GazetteDocument, 'title' | 'kind' | 'issuers'>,
  sameNumber = false,
): boolean {
  if (title === null || kind === null || !title.endsWith(kind) || title.length > kind.length + 2) return false
  const listed = splitTitle(entry)
  if (kindOf(entry) !== kind || (listed.issuers.length === 0 && !sameNumber)) return false
  return listed.issuers.every((name) => issuers.includes(name))
}

/** 某委員會命令（頒發「某辦法」）: the entry gives in brackets what an order puts out, whose title is the order's; `own` is folded. */
export const putsOut = (entry: string, own: string): boolean =>
  own.length >= SHORTEST && /[（(]/u.test(entry) && /[）)]$/u.test(entry) && fold(entry).includes(own)

/** 省人民政府令第5号: the body, and what it counts. */
const COUNTED = /^(.*?)((?:令|公告|通告)(?:\d{4}年)?第?\d+号)$/u

/** Whether a number of the list is that of the document but for the body, which is shortened or left out: 省政府令第5号 and 通告2021年第2号. */
export function isShortNumber(listed: string, number: string): boolean {
  const [, short, counted] = COUNTED.exec(listed) ?? []
  const [, body, own] = COUNTED.exec(number) ?? []
  if (short === undefined || body === undefined || counted !== own) return false
  return short.length < body.length && isWithin(short, body)
}

/** Whether all characters of `short` stand in `long` in the same order. */
export function isWithin(short: string, long: string): boolean {
  let at = 0
  for (const ch of short) {
    at = long.indexOf(ch, at) + 1
    if (at === 0) return false
  }
  return true
}
