import { authorityPrefix } from '../../lexicon/authority.ts'
import { isInstrumentKind, kindOf } from '../../lexicon/kind.ts'
import { compact } from '../../lexicon/spaces.ts'

/** Marks that stand before an entry or a section: □ 关于…, ● 关于…, - 关于…, ◎法規. */
const MARK = /^\s{0,200}(?:[-*+>–—](?=\s{1,4}[^\s\d(（—–-])|[•·●○■□◆◇▲△▼▽►▶▷★☆※◎⊙➢➤→✦❖♦◈](?![.·…\s]{2}))\s{0,20}/u

/** 1. 关于… / 1、关于… / （1）关于… / 一、关于…: the place of an entry in the list, which is no part of its title; （86）云政字31号 is a number. */
const ORDINAL =
  /^\s{0,20}(?:\d{1,3}(?=\s{0,4}\t)|[(（]\d{1,3}[)）](?!\s{0,4}\p{Script=Han}{1,10}字\s{0,4}第?\s{0,4}[\d０-９一二三四五六七八九十百]{1,6}\s{0,4}[号號])|\d{1,3}\s{0,2}[.．、](?!\d)|[一二三四五六七八九十壹貳贰參叁肆伍陸陆柒捌玖拾]{1,3}\s{0,2}、|[(（][一二三四五六七八九十]{1,3}[)）])\s{0,20}/u

/** First words of a title that need no issuer before them. */
const OPENING =
  /^(?:[关關][于於]|印发|印發|转发|轉發|批转|批轉|公布|发布|發布|訂定|修正|廢止|制定|核定|公告(?=\s{0,9}[^\s、和及])|函轉|檢送|《|【|「)/

/** An order or announcement with its number: 国务院令(第612号). */
const ORDER =
  /^[^\s,，。；;:：]{2,30}?(?:令|公告|通告)\s{0,4}[(（]?\s{0,2}(?:\d{4}年)?第?\s{0,2}[\d一二三四五六七八九十百〇零]{1,6}\s{0,2}[号號]/u

/** The mark (□, ●, -) before the text of a line with the spaces about it, '' where there is none. */
export function markOf(s: string): string {
  return MARK.exec(s)?.[0] ?? ''
}

/** Length of the ordinal (1. / 一、) before the text of a line, 0 where there is none. */
export function ordinalLength(s: string): number {
  return ORDINAL.exec(s)?.[0].length ?? 0
}

/**
 * What stands before the text of a line, as a sort: the sign itself (□, ◎, -), or for ordinals 壹 (壹、), 一 (一、), （一）, 1 (1. or 1、), （1）.
 * '' where there is nothing. Lists use one sort for sections and another for entries.
 */
export function markSort(s: string): string {
  const head = s.slice(0, 240)
  const sign = markOf(head)
  if (sign !== '') return sign.trim()
  const ordinal = head.slice(0, ordinalLength(head)).trim()
  const character = /[^(（\s]/u.exec(ordinal)?.[0]
  if (character === undefined) return ''
  const sort = /\d/.test(character) ? '1' : '一二三四五六七八九十'.includes(character) ? '一' : '壹'
  return /^[(（]/.test(ordinal) ? `（${sort}）` : sort
}

/** Whether a text opens an entry: 关于…, 甲县人民政府关于…, 《…》政策解读, 国务院令（第612号）, marked or numbered or not. */
export function startsEntry(s: string): boolean {
  const head = s.slice(0, 120)
  const unmarked = head.slice(markOf(head).length)
  const text = unmarked.slice(ordinalLength(unmarked)).trimStart()
  return OPENING.test(text) || ORDER.test(text) || opensWithIssuer(text)
}

/** 云水县人民政府关于…, but not 县政府文件: what follows the issuer must say what it is about. */
function opensWithIssuer(text: string): boolean {
  const issuer = authorityPrefix(text)
  return issuer !== null && compact(text).length - compact(issuer).length >= 4
}

/** Whether a text can end an entry before its page: …的通知, …的通知（甲政发〔2023〕1号）, …办法（试行）, 甲政发〔2023〕1号, …答记者问. */
export function endsEntry(s: string): boolean {
  const text = compact(s.slice(-160)).replace(/[.．。·•…—\-–_]{1,160}$/, '')
  return /(?:[号號][)）〕\]】]{0,3}|答记者问)$/.test(text) || kindOf(text) !== null || isInstrumentKind(text)
}
