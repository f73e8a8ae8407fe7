/** A bracket or quote, by its offset in a text. */
export interface Bracket {
  at: number
  char: string
}

export interface BracketFaults {
  /** Opening marks that are not closed. */
  open: Bracket[]
  /** Closing marks that close nothing. */
  stray: Bracket[]
  /** 《 inside 《》 that is closed itself. */
  nested: Bracket[]
}

/** Marks that print and OCR take for each other close each other. */
const FAMILIES: readonly (readonly [string, string])[] = [
  ['（(', '）)'],
  ['《〈', '》〉'],
  ['〔[［【〖﹝', '〕]］】〗﹞'],
  ['「『', '」』'],
  ['“', '”'],
]
const familyOf = (char: string, side: 0 | 1): number => FAMILIES.findIndex((family) => family[side].includes(char))
const MARK = /[（(）)《〈》〉〔[［【〖﹝〕\]］】〗﹞「『」』“”]/gu
/** 1） and 一) at the start of a line or after a mark: their bracket closes nothing. */
const HALF_ENUMERATOR = /(?:^|[\s。；：，、;:,])[0-9０-９一二三四五六七八九十A-Za-z①-⑳]{1,4}[ \u3000]{0,2}$/u

/** Where a paragraph ended, be its line end lost. */
const PARAGRAPH_END = /[。；：？！][ \u3000\n]{0,3}$/u

/** A text with more of them is none, and one that were nothing but brackets would fill the memory. */
const MOST = 1000

/** The brackets and quotes of a text that lack their counterpart. The inner ones of a pair that is closed count as lacking theirs. */
export function bracketFaults(s: string): BracketFaults {
  const stack: Bracket[] = []
  const faults: BracketFaults = { open: [], stray: [], nested: [] }
  for (const { 0: char, index: at } of s.matchAll(MARK)) {
    if (stack.length + faults.stray.length > MOST) break
    if (familyOf(char, 0) >= 0) {
      // A quotation of several paragraphs opens each of them and closes the last.
      if (char === '“' && stack.at(-1)?.char === '“' && PARAGRAPH_END.test(s.slice(Math.max(0, at - 4), at))) continue
      stack.push({ at, char })
      continue
    }
    const family = familyOf(char, 1)
    const partner = partnerOf(stack, family)
    if (partner < 0) {
      if (!(family === 0 && HALF_ENUMERATOR.test(s.slice(Math.max(0, at - 8), at)))) faults.stray.push({ at, char })
      continue
    }
    const [opened] = stack.splice(partner, 1)
    for (const left of stack.splice(partner)) faults.open.push(left)
    if (opened?.char === '《' && stack.at(-1)?.char === '《') faults.nested.push(opened)
  }
  for (const left of stack) faults.open.push(left)
  return faults
}

/** More marks than this are never open at once; what comes on top of them is a broken line. */
const DEEPEST = 32

/** Index of the innermost open mark of a family, -1 where there is none. */
function partnerOf(stack: readonly Bracket[], family: number): number {
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - DEEPEST); i--)
    if (familyOf((stack[i] as Bracket).char, 0) === family) return i
  return -1
}

/** What a mark would be closed or opened by: 》 for 《. */
export function counterpart(char: string): string {
  for (const [open, close] of FAMILIES) {
    const at = open.indexOf(char)
    if (at >= 0) return close.charAt(at)
    const back = close.indexOf(char)
    if (back >= 0) return open.charAt(back)
  }
  return ''
}

/** Whether two marks, opening and closing, are of one family. */
export const isPair = (open: string, close: string): boolean => familyOf(open, 0) === familyOf(close, 1)
