import { fold, likeness } from '../lexicon/fold.ts'
import { openBrackets } from '../lexicon/punctuation.ts'
import { perRow } from './perRow.ts'
import type { Row } from './row.ts'

const KEY = 2
/** Which version it is, behind the title of a rule: （2019年11月修订）, （试行）. */
const VERSION = /[（(](?:\d{4}年?(?:\d{1,2}月)?)?(?:版|修订|修正|修改|试行|暂行)(?:稿|版)?[）)]$/u
const MOST_ROWS = 5
/** What the titles that may begin in a row begin with. */
const headOf = perRow((row) => fold(row.compact.slice(0, 8)).slice(0, KEY))
/** Titles with the same head that are compared letter by letter; of more, a line must be the very title. */
const MOST_ALIKE = 48

/**
 * Titles that the document itself announces: the 《…方案》 that a 印发 notice names, the entries of its list of attachments.
 * Where one of them stands alone later, it is the title of an instrument or annex.
 */
export class AnnouncedTitles {
  readonly #byHead = new Map<string, { longest: number; alike: string[] }>()
  readonly #all = new Set<string>()

  add(title: string): void {
    const key = fold(title)
    if (key.length < 4 || key.length > 120 || this.#all.has(key)) return
    this.#all.add(key)
    const head = key.slice(0, KEY)
    const heads = this.#byHead.get(head)
    if (heads === undefined) this.#byHead.set(head, { longest: key.length, alike: [key] })
    else {
      heads.longest = Math.max(heads.longest, key.length)
      if (heads.alike.length < MOST_ALIKE) heads.alike.push(key)
    }
  }

  get size(): number {
    return this.#all.size
  }

  /** Adds every 《…》 of a text, and one that is set in 《》 twice without the inner ones also: 《《云水县湿地》保护条例》. */
  addQuoted(text: string): void {
    for (const quoted of outerQuotes(text)) {
      this.add(quoted)
      if (quoted.includes('《')) this.add(quoted.replace(/[《》]/gu, ''))
    }
  }

  has(title: string): boolean {
    return this.#all.has(fold(title))
  }

  /** Number of rows from `i` on that make up an announced title; 0 where none begins there. */
  match(rows: readonly Row[], i: number, isFurniture: (index: number) => boolean): number {
    const first = rows[i] as Row
    if (this.size === 0 || first.blank || first.width > 160) return 0
    const candidates = this.#byHead.get(headOf(first))
    if (!candidates) return 0
    let joined = ''
    let taken = 0
    for (let j = i, seen = 0; j < rows.length && seen < MOST_ROWS; j++) {
      const row = rows[j] as Row
      if (row.blank || isFurniture(j)) continue
      seen++
      joined += row.compact
      const key = fold(joined)
      // 县水利局《关于…的报告 is the first line of a paragraph that goes on with 》
      const whole = openBrackets(joined) === ''
      const plain = VERSION.test(joined) ? fold(joined.replace(VERSION, '')) : key
      if (
        whole &&
        (this.#all.has(key) || this.#all.has(plain) || candidates.alike.some((candidate) => sameTitle(key, candidate)))
      )
        taken = j - i + 1
      if (taken > 0 || candidates.longest <= key.length - 2) break
    }
    return taken
  }
}

/** Two folded titles are one, an OCR slip aside: their last character, the kind of paper, must agree (计划 is not 计划表). */
export function sameTitle(a: string, b: string): boolean {
  if (a === b) return true
  return b.length >= 10 && Math.abs(a.length - b.length) <= 3 && a.at(-1) === b.at(-1) && likeness(a, b) > 0.88
}

/** What stands in the outermost 《》 of a text, or in 「」 where it names a paper; 〈〉 and 《》 inside stay. */
export function outerQuotes(text: string): string[] {
  const out: string[] = []
  let depth = 0
  let from = 0
  const first = text.indexOf('《')
  for (let i = first < 0 ? text.length : first; i < text.length; i++) {
    const ch = text.charCodeAt(i)
    if (ch === 0x300a) {
      if (depth === 0) from = i + 1
      depth++
    } else if (ch === 0x300b && depth > 0) {
      depth--
      if (depth === 0) out.push(text.slice(from, i))
    }
  }
  if (out.length === 0) for (const match of text.matchAll(/「([^「」]{6,60})」/gu)) out.push(match[1] as string)
  return out
}

/** 关于印发《甲方案》《乙方案》的通知, 关于印发甲县防汛方案的通知: what the title says is carried. */
export function announcedBy(title: string | null): string[] {
  if (title === null) return []
  const out = outerQuotes(title)
  const issued = /(?:印发|公布|发布|下达|转发|批转)(.{4,}?)的(?:通知|决定|函|通告|公告)$/u.exec(title)
  if (issued !== null) out.push((issued[1] as string).replace(/^《|》$/gu, ''))
  return out
}
