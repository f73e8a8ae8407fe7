/** Marks that nearly every title has, and how they fold; found out once, by folding them. */
const COMMON = new Map(
  Array.from(' \t\u3000\u00a0《》〈〉（）()〔〕[]［］【】“”‘’"\'，。、；：！？,:;—–―－·•・〇○零', (ch) => [
    ch.charCodeAt(0),
    foldAny(ch),
  ]),
)

/**
 * Text as it is compared, never as it is put out: no spaces, half-width ASCII, one form of quotes, brackets, dashes and zeros.
 * 《云水县“双认证”方案》 and <云水县"双认证"方案> fold alike.
 */
export function fold(s: string): string {
  let out = ''
  let kept = 0
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i)
    const common = isItself(code) ? null : COMMON.get(code)
    if (common === null) continue
    if (common === undefined) return foldAny(s)
    out += s.slice(kept, i) + common
    kept = i + 1
  }
  return kept === 0 ? s : out + s.slice(kept)
}

/** Han characters but 零, Latin letters and digits fold to themselves, whatever of `COMMON` stands beside them. */
function isItself(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff && code !== 0x96f6) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  )
}

/** Composed once more at the end: a space taken out, or a bracket replaced, may leave a mark beside another base. */
function foldAny(s: string): string {
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
