import { readAuthorities, readSignatureLine } from './endMatter.ts'
import type { Row } from './row.ts'

/** The star in the middle of a round seal, and what else OCR makes of it. */
const STAR = /^[★☆✩✪⭐※]/u
const HAN = /^\p{Script=Han}*$/u
/** Characters that a piece of the ring has at least: beside the star, and without it. */
const [SHORTEST_STARRED, SHORTEST] = [2, 3]
const LONGEST = 20
/** Lines of a signature that are looked at above, and below for its date. */
const MOST_ABOVE = 5
const MOST_BELOW = 3

/**
 * Whether a line is what OCR read of the round seal (印章) over a signature: a piece of the name around its edge, 水县人民政 under 云水县人民政府⏎2023年5月8日, the
 * star, or both, ★ 水利局. It stands among the lines of the signature or right under them; a whole name is that of another body that signs.
 */
export function isOfSeal(rows: readonly Row[], i: number): boolean {
  const row = rows[i] as Row
  if (row.furniture !== null || row.compact.length > LONGEST) return false
  const starred = STAR.test(row.compact)
  const piece = starred ? row.compact.slice(1) : row.compact
  if (!HAN.test(piece) || (!starred && (piece.length < SHORTEST || readAuthorities(row) !== null))) return false
  const above = signatureAbove(rows, i)
  if (above.names.length === 0 || !(above.dated || isDatedBelow(rows, i)) || !endsThere(rows[i + 1])) return false
  if (piece === '') return true
  return (
    piece.length >= (starred ? SHORTEST_STARRED : SHORTEST) &&
    above.names.some((name) => name.length > piece.length && name.includes(piece))
  )
}

/** Who signs in the lines right above row `i`, and whether a date is among these. */
function signatureAbove(rows: readonly Row[], i: number): { names: string[]; dated: boolean } {
  const names: string[] = []
  let dated = false
  for (let j = i - 1; j >= 0 && j >= i - MOST_ABOVE; j--) {
    const row = rows[j] as Row
    if (row.blank) continue
    const line = readSignatureLine(row)
    if (line === null) break
    for (const name of line.authorities) names.push(name)
    dated ||= line.dated
  }
  return { names, dated }
}

function isDatedBelow(rows: readonly Row[], i: number): boolean {
  for (let j = i + 1; j < rows.length && j <= i + MOST_BELOW; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    const line = readSignatureLine(row)
    if (line === null || line.dated) return line !== null
  }
  return false
}

/** Nothing goes on from the line into the next: the title of a document could. */
const endsThere = (next: Row | undefined): boolean =>
  next === undefined || next.blank || /^[（(]/u.test(next.text) || readSignatureLine(next) !== null
