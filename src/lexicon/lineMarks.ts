import { skipSpaces } from './character.ts'

/** Where the text begins after indentation and the marks of Markdown headings, quotes, lists and bold type. */
export function skipLineMarks(s: string): { at: number; bold: boolean } {
  let at = skipSpaces(s, 0)
  let bold = false
  for (;;) {
    const ch = s.charAt(at)
    let next = at
    if (ch === '#' || ch === '*') {
      while (s.charAt(next) === ch) next += 1
      if (ch === '*' && next - at > 1) bold = true
      else if (ch === '*' && !isMarkGap(s, next)) return { at, bold }
    } else if ((ch === '-' || ch === '>' || ch === '+') && isMarkGap(s, at + 1)) next = at + 1
    else return { at, bold }
    at = skipSpaces(s, next)
  }
}

function isMarkGap(s: string, at: number): boolean {
  return skipSpaces(s, at) > at
}
