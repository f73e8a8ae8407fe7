/** Marks that nearly every title has, and how they fold; found out once, by folding them. */
const COMMON = new Map(
  Array.from(' \t\u3000\u00a0《》〈〉（）()〔〕[]［］【】“”‘’"\'，。、；：！？,:;—–―－·•・〇○零', (ch) => [
    ch,
    foldAny(ch),
  ]),
)
/** Han characters but 零, Latin letters and digits fold to themselves, whatever of `COMMON` stands beside them. */
const ITSELF = '\\u4e00-\\u96f5\\u96f7-\\u9fff0-9A-Za-z'
const MARK = new RegExp(`[^${ITSELF}]`, 'g')
const UNCOMMON = new RegExp(
  `[^${ITSELF}${[...COMMON.keys()].map((mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`).join('')}]`,
  'u',
)

/**
 * Text as it is compared, never as it is put out: no spaces, half-width ASCII, one form of quotes, brackets, dashes and zeros.
 * 《云水县“双认证”方案》 and <云水县"双认证"方案> fold alike.
 */
export function fold(s: string): string {
  if (UNCOMMON.test(s)) return foldAny(s)
  return s.replace(MARK, (mark) => COMMON.get(mark) as string)
}

/** Composed once more at the end: a space taken out, or a bracket replaced, may leave a mark beside another base. */
function foldAny(s: string): string {
  return s
    .normalize('NFKC')
    .replace(/\s/gu, '')
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
  for (const pair of pairsOf(a)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairsOf(b)) {
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    shared++
  }
  return (2 * shared) / (a.length + b.length - 2)
}

/** The pairs of neighbouring characters: 防汛案 has 防汛 and 汛案. */
function pairsOf(s: string): string[] {
  const pairs: string[] = []
  for (let i = 1; i < s.length; i++) pairs.push(s.slice(i - 1, i + 1))
  return pairs
}
