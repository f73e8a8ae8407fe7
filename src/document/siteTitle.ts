import type { FrontMatterLine } from './frontMatter.ts'
import type { Row } from './row.ts'

/** What parts the name of a site from the title of its page. */
const OF_SITE = /\s[-–—|_]\s/u

/**
 * Follows the lines of an input and tells the title that a site gives its page in the head of a Markdown file, where the text has its own below: title:
 * 关于防汛的通知全文 - 云水之窗⏎---⏎# 关于防汛的通知. The first is of the page then, and no line of the title.
 */
export class SiteTitle {
  #title: Row | null = null

  /** Takes the next line, which is `entry` of such a head or none of it. */
  follow(row: Row, entry: FrontMatterLine | null): void {
    if ((this.#title === null && entry === null) || row.blank || row.isDrawing) return
    if (entry !== null) {
      if (entry.title !== null) this.#title = OF_SITE.test(row.text) ? row : null
      return
    }
    const title = this.#title
    this.#title = null
    if (title !== null && row.markdownDepth > 0 && title.compact.startsWith(row.compact)) title.onCard = true
  }
}
