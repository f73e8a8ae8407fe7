import { isCardLabel } from '../lexicon/cardLabel.ts'
import type { Row } from './row.ts'

/** A field in bold, at the margin, in a list or quoted: **发布日期**: 2023-05-08, - **来源：** 云水县水利局. */
const FIELD =
  /^[ \t]{0,3}(?:[-*+>][ \t]{1,3})?(?:\*\*|__)\s?([^*_：:\n]{1,16}?)\s?(?:[：:]\s?(?:\*\*|__)|(?:\*\*|__)\s?[：:])(.*)$/u
/** Labels of the tools that fetch pages, beside those of the cards that sites set over their texts. */
const FETCHED =
  /^(?:(?:原文|来源|文件|页面)?(?:链接|网址|地址|URL)|(?:检索|抓取|采集|爬取|下载|获取|更新)(?:时间|日期)|(?:检索)?关键词|分类|标签|栏目|作者|层级|地区|部门|级别)$/iu
const ITEM = /^[ \t]{0,6}[-*+][ \t]/u
/** The heading under the fields that says nothing but that the text begins: ## 政策全文. */
const WHOLE_TEXT = /^(?:(?:政策|文件|公告|通知|法规)?(?:全文|正文|原文)|(?:正文|政策|文件)内容)$/u

/**
 * Follows the lines of an input and tells those that tools set between the heading and the text of a page they fetched: # 关于做好防汛工作的通知⏎
 * **发布日期**: 2023-05-08⏎**来源**: …⏎---⏎## 正文. The heading itself is the title, or names what the text puts out.
 */
export class MarkdownFields {
  #state: 'out' | 'heading' | 'in' = 'out'
  /** The first field of the page, until a second tells that it is one. */
  #first: Row | null = null
  /** The field above has its value in a list below. */
  #open = false

  /** Whether the next line of the input is one of them. */
  takes(row: Row): boolean {
    if (row.blank) return false
    const { value } = row.line
    if (row.markdownDepth > 0) return this.#takesHeading(row)
    if (this.#state === 'out') return false
    const field = /[*_]/u.test(value) ? FIELD.exec(value) : null
    if (field !== null && (this.#state === 'in' || isFieldLabel(field[1] as string))) {
      this.#open = (field[2] as string).trim() === ''
      return this.#takesField(row)
    }
    if (this.#isTold() && (row.isDrawing || (this.#open && ITEM.test(value)))) return true
    this.#state = 'out'
    return false
  }

  #takesHeading(row: Row): boolean {
    const taken = this.#isTold() && WHOLE_TEXT.test(row.compact)
    this.#state = taken || row.enumerator ? 'out' : 'heading'
    return taken
  }

  #takesField(row: Row): boolean {
    const alone = this.#state === 'heading'
    if (this.#first !== null && !alone) this.#first.onCard = true
    this.#first = alone ? row : null
    this.#state = 'in'
    return !alone
  }

  /** Two fields have been seen under the heading, or more. */
  #isTold(): boolean {
    return this.#state === 'in' && this.#first === null
  }
}

const isFieldLabel = (label: string): boolean => isCardLabel(label) || FETCHED.test(label)
