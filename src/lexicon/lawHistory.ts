import { findDate } from './date.ts'
import { compact } from './spaces.ts'

/** What a line of the history of a law says. */
export interface HistoryLine {
  /** ISO date that opens it; null where it tells what was done on the day over it. */
  date: string | null
  /** It says what was done: 制定, 修正, 公布, 施行; the day alone does not. */
  acts: boolean
}

const DAY =
  /^(?:中[華华])?民[國国][\d〇○零一二三四五六七八九十百]{1,5}年[\d元正一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日/u
/** 制定9條, 修正全文10條, 並修正第3條, 增訂第6條之1條文, 修正前[某條例]為本法. */
const DONE = /^[並并]?(?:制定|修正|增訂|增修|刪除|廢止|停止適用)(?:全文|前?\[|前?「|第|附表|\d)[^。]{0,120}$/u
/** 公布, 施行, 國民政府制定公布全文9條, 總統令修正公布第3、5條條文 behind the day. */
const BEHIND_DAY = /^[^。；：]{0,24}(?:公布|發布|施行|制定|訂定|修正|廢止)[^。；：]{0,120}$/u
/** The links of a database to the papers of a bill. */
const LINK = /^立法(?:理由|[紀記][錄録]|[歷历]程)$/u
/** Whether the text below is that in force, behind the day of its version: 民國67年7月7日(非現行條文). */
const VERSION = /^[（(]非?現行(?:條文|法規)[）)]$/u
const LONGEST = 200

/**
 * A line of the history (沿革) that databases of Taiwan print between the name of a law and its first article: 中華民國 27 年 1 月 22 日, 制定9條,
 * 中華民國 27 年 1 月 22 日公布. Null for any other line; a day alone is of a history only over or under a line that says what was done.
 */
export function readHistoryLine(s: string): HistoryLine | null {
  if (s.length > LONGEST || s.length < 4) return null
  const bare = compact(s)
  if (DONE.test(bare) || LINK.test(bare)) return { date: null, acts: true }
  const day = /^[中民]/u.test(bare) ? DAY.exec(bare)?.[0] : undefined
  if (day === undefined) return null
  const behind = bare.slice(day.length).replace(VERSION, '')
  if (behind !== '' && !BEHIND_DAY.test(behind)) return null
  return { date: findDate(day)?.iso ?? null, acts: behind !== '' }
}
