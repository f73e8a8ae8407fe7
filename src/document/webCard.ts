import { cardFields, isCardValue } from '../lexicon/cardLabel.ts'
import { releaseNote } from '../lexicon/note.ts'
import type { Row } from './row.ts'

/** Lines below 公开方式：主动公开 in which a card may go on, blank ones counted. */
const REACH = 4

/**
 * Follows the lines of an input and tells those of the cards that government sites set over their texts: 索引号：… 主题分类：…, 标题：…, 文号：….
 * A card opens with a label that no document prints and goes on while labels follow, each with its value behind it or on the line below.
 * 公开方式：主动公开 alone is printed under documents too: it opens a card only where the next line is of one.
 */
export class WebCard {
  #open = false
  /** The label whose value may stand on the next line. */
  #label: string | null = null
  /** The card prints values behind their labels, on the line: 主题词： with nothing behind it is then empty. */
  #inline = false
  /** 公开方式：主动公开 over the line to be judged, and how many lines it stands above it. */
  #release: Row | null = null
  #above = 0

  /** Whether the next line of the input belongs to a card. Blank lines inside one do not. */
  takes(row: Row): boolean {
    if (++this.#above > REACH) this.#release = null
    if (row.blank) return false
    const release = this.#release
    this.#release = null
    if (!this.#open && releaseNote(row.text) !== null) {
      this.#release = row
      this.#above = 0
      return false
    }
    const taken = this.#takesText(row)
    // over a number it may be of the document below
    if (release !== null && (taken || row.number !== null)) release.onCard = true
    return taken
  }

  #takesText(row: Row): boolean {
    const fields = cardFields(row.text)
    if (this.#open ? fields.length > 0 : fields.some((field) => field.sure)) {
      if (!this.#open) this.#inline = false
      this.#open = true
      this.#inline ||= fields.some(({ value }) => value !== '')
      const last = fields.at(-1)
      this.#label = last?.value === '' && !(this.#inline && isShort(last.label)) ? last.label : null
      return true
    }
    const isValue = this.#label !== null && isCardValue(this.#label, row.text)
    this.#label = null
    this.#open &&= isValue
    return isValue
  }
}

/** A label whose value is a word or two: a title or a summary may begin a line of its own even where the others do not. */
function isShort(label: string): boolean {
  return !/(?:标题|名称|概述|摘要)$/u.test(label)
}
