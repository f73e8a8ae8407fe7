/**
 * Text as it is compared, never as it is put out: no spaces, half-width ASCII, one form of quotes, brackets, dashes and zeros.
 * 《兴县“双认证”方案》 and <兴县"双认证"方案> fold alike.
 * Composed once more at the end: a space taken out, or a bracket replaced, may leave a mark beside another base.
 */
export function fold(s: string): string {
  // Han characters, nearly all of a title, are never but themselves; what stands between them is looked at
  return s.replace(BETWEEN_HAN, foldMarks)
}

/** Whatever is no plain Han character, with 零, which is one. */
const BETWEEN_HAN = /[^\u4e00-\u96f5\u96f7-\u9fff]+/gu

function foldMarks(s: string): string {
  return s
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[“”„‟"‘’']/gu, '"')
    .replace(/[〔[【［﹝]/gu, '(')
    .replace(/[〕\]】］﹞]/gu, ')')
    .replace(/[〈《]/gu, '<')
    .replace(/[〉》]/gu, '>')
    .replace(/[—–―－]/gu, '-')
    .replace(/[○〇零]/gu, '〇')
    .replace(/[・•‧]/gu, '·')
    .normalize('NFC')
}

/**
 * How alike two folded strings are, 0 to 1: shared pairs of neighbouring characters (Dice). 1 for equal strings.
 * An OCR slip in a long title leaves it above 0.85.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 2 || b.length < 2) return 0
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let shared = 0
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2)
    const left = pairs.get(pair) ?? 0
    if (left > 0) {
      pairs.set(pair, left - 1)
      shared++
    }
  }
  return (2 * shared) / (a.length + b.length - 2)
}
