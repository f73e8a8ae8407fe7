/** Marks that nearly every title has, and how they fold; found out once, by folding them. */
const COMMON = new Map(
  Array.from(
    ` \t\u3000\u00a0《》〈〉〔〕【】“”‘’。、—–―·•・〇○零…×①②③④⑤⑥⑦⑧⑨⑩℃㎡${charsFrom(0x21, 0x7e)}${charsFrom(0xff01, 0xff5e)}`,
    (ch) => [ch.charCodeAt(0), foldAny(ch)],
  ),
)

function charsFrom(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)).join('')
}

/** 1 for what folds to itself, whatever of `COMMON` stands beside it: Han characters but 零, Latin letters and digits. */
const ITSELF = new Uint8Array(0x10000)
for (const range of ['一\u9fff', '09', 'AZ', 'az']) ITSELF.fill(1, range.charCodeAt(0), range.charCodeAt(1) + 1)
ITSELF['零'.charCodeAt(0)] = 0

/**
 * Text as it is compared, never as it is put out: no spaces, half-width ASCII, one form of quotes, brackets, dashes and zeros.
 * 《云水县“双认证”方案》 and <云水县"双认证"方案> fold alike.
 */
export function fold(s: string): string {
  let out = ''
  let kept = 0
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i)
    if (ITSELF[code] === 1) continue
    const common = COMMON.get(code)
    if (common === undefined) return foldAny(s)
    out += s.slice(kept, i) + common
    kept = i + 1
  }
  return out + s.slice(kept)
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
  const pairs = new Map<number, number>()
  for (let i = 1; i < a.length; i++) pairs.set(pairAt(a, i), (pairs.get(pairAt(a, i)) ?? 0) + 1)
  let shared = 0
  for (let i = 1; i < b.length; i++) {
    const pair = pairAt(b, i)
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    shared++
  }
  return (2 * shared) / (a.length + b.length - 2)
}

/** A character and the one before it, as one number: 防汛案 has 防汛 and 汛案. */
function pairAt(s: string, i: number): number {
  return s.charCodeAt(i - 1) * 0x10000 + s.charCodeAt(i)
}
