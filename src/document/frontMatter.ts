import { isBlank } from '../lexicon/spaces.ts'
import type { Row } from './row.ts'

/** No head of a Markdown file is longer, in lines. */
const MOST_LINES = 80
const FENCE = /^-{3}\s{0,9}$/u
/** title: 关于做好防汛工作的通知; the keys are words of the tools that publish such files. */
const ENTRY = /^([A-Za-z][A-Za-z0-9_-]{0,30})[ \t]{0,4}:(?:\s|$)/u
/** An item of a list, 　- 法律解释, or what goes on under a key. */
const ITEM = /^(?:\s{1,8}\S|-\s|#)/u
const QUOTED = /^(["'])(.*)\1$/u

/** Whether a row gives its title alone of a line of such a head: title: 关于做好防汛工作的通知. */
export const isTitleOfHead = ({ line, text }: Row): boolean =>
  /^title[ \t]{0,4}:/iu.test(line.value) && line.value !== text

/** What a line is to the head of a Markdown file: none of it, some entry, or the title that it gives. */
export type FrontMatterLine = { title: string | null }

/**
 * Follows the lines of an input and tells those of the head (front matter) that publishing tools set over a Markdown text: ---⏎title: 关于…的通知⏎
 * date: 2022-01-01⏎---. The text often leaves out the title that stands there.
 */
export class FrontMatter {
  #state: 'out' | 'fence' | 'in' = 'out'
  #seen = 0

  /** What the next line of the input is in such a head; null where it is no entry of one. */
  takes(value: string): FrontMatterLine | null {
    if (this.#state === 'out') {
      if (FENCE.test(value)) this.#state = 'fence'
      return null
    }
    const key = ENTRY.exec(value)
    if (this.#state === 'fence') {
      this.#state = key === null ? 'out' : 'in'
      this.#seen = 0
      if (key === null) return FENCE.test(value) ? this.takes(value) : null
    }
    const goesOn = key !== null || ITEM.test(value)
    if (isBlank(value)) return null
    if (!goesOn || ++this.#seen > MOST_LINES) {
      this.#state = 'out'
      return null
    }
    const title = key?.[1]?.toLowerCase() === 'title' ? value.slice(key[0].length).trim() : ''
    return { title: (QUOTED.exec(title)?.[2] ?? title) || null }
  }
}
