import { cardFields, isCardValue } from '../lexicon/cardLabel.ts'
import type { Row } from './row.ts'

/**
 * Follows the lines of an input and tells those of the cards that government sites set over their texts: 索引号：… 主题分类：…, 标题：…, 文号：….
 * A card opens with a label that no document prints and goes on while labels follow, each with its value behind it or on the line below.
 */
export class WebCard {
  #open = false
  /** The label whose value may stand on the next line. */
  #label: string | null = null

  /** Whether the next line of the input belongs to a card. Blank lines inside one do not. */
  takes(row: Row): boolean {
    if (row.blank) return false
    const fields = cardFields(row.text)
    if (this.#open ? fields.length > 0 : fields.some((field) => field.sure)) {
      this.#open = true
      const last = fields.at(-1)
      this.#label = last?.value === '' ? last.label : null
      return true
    }
    const isValue = this.#label !== null && isCardValue(this.#label, row.text)
    this.#label = null
    this.#open &&= isValue
    return isValue
  }
}
