import { isOfWebPage } from '../../document/furniture.ts'
import type { Row } from '../../document/row.ts'
import { cardFields } from '../../lexicon/cardLabel.ts'
import { type DocumentNumber, ownDocumentNumber } from '../../lexicon/documentNumber.ts'

/** Printed lines under a card, its own among them, in which the text prints its number again. */
const WITHIN = 24

/**
 * The number of a document that only the card of a web page prints, 文号：云政发〔2022〕9号　公开方式：主动公开, or alone below its label. Null where row
 * `i` of a card has none, or the text has it on a line of its own.
 */
export function cardNumber(rows: readonly Row[], i: number): DocumentNumber | null {
  const number = numberOf(rows[i] as Row)
  if (number === null) return null
  for (let j = i + 1, seen = 0; j < rows.length && seen < WITHIN; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    seen++
    const other = row.text.length <= 80 ? ownDocumentNumber(row.text) : null
    if (other?.canonical === number.canonical) return null
  }
  return number
}

/** The number in a line of a card, behind its label or alone below it; null where none stands there. */
export function numberOf(row: Row): DocumentNumber | null {
  const field = cardFields(row.text).find(({ label }) => /(?:文号|字号|文件编号)$/u.test(label))
  return ownDocumentNumber(field?.value ?? row.text)
}

/** The first row behind the card that goes on at row `from`. */
export function belowCard(rows: readonly Row[], from: number): number {
  let at = from
  for (let j = from; j < rows.length && ((rows[j] as Row).blank || (rows[j] as Row).onCard); j++)
    if ((rows[j] as Row).onCard) at = j + 1
  return at
}

/** Rows between the card of a page and the number on it, in which a title and what the site adds (浏览次数：30 次) may stand. */
const MOST_BETWEEN = 16

/** The last row, at or after `floor`, of the card of a web page that stands over row `i`; null where none does. */
export function cardOver(rows: readonly Row[], i: number, floor: number): number | null {
  for (let j = i - 1; j >= Math.max(floor, i - MOST_BETWEEN); j--) if ((rows[j] as Row).onCard) return j
  return null
}

/** Whether the card that ends in row `last` gives this number. */
export function cardGives(rows: readonly Row[], last: number, canonical: string): boolean {
  for (let j = last; j >= Math.max(0, last - MOST_BETWEEN); j--)
    if ((rows[j] as Row).onCard && numberOf(rows[j] as Row)?.canonical === canonical) return true
  return false
}

/** The row of the card right under the title that ends in row `to` which gives the number of its document: nothing but tools of the page between. Null where none does. */
export function numberOnCardBelow(rows: readonly Row[], to: number): number | null {
  for (let j = to + 1; j < rows.length; j++) {
    const row = rows[j] as Row
    if (row.onCard && cardNumber(rows, j) !== null) return j
    if (!row.blank && !row.onCard && !isOfWebPage(row)) return null
  }
  return null
}
