/**
 * Text as it counts in a comparison with the annotation: without spaces, and one form for each width, quote, dash and bracket.
 * 〔2023〕 5 号 and [2023]5号 are the same number, “ and " the same quote.
 */
export function folded(value: unknown): string {
  if (value === null || value === undefined) return ''
  return String(value)
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[“”„‟]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[〔[【]/gu, '(')
    .replace(/[〕\]】]/gu, ')')
    .replace(/[—–―]/gu, '-')
    .replace(/[〈《]/gu, '<')
    .replace(/[〉》]/gu, '>')
}

/** Text of a block or cell without the marks of markdown, HTML and LaTeX, which the annotation leaves out of account. */
export function bare(value: string | null | undefined): string {
  const plain = (value ?? '')
    .replace(/\\geq?(?![a-z])/gu, '≥')
    .replace(/\\leq?(?![a-z])/gu, '≤')
    .replace(/\\text\{([^}]*)\}/gu, '$1')
    .replace(/\\%/gu, '%')
    .replace(/\\sim(?![a-z])/gu, '~')
    .replace(/\\mathrm\s?(?=\{)/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/<\/?(?:br|p|div)(?:\s[^<>]*)?\/?>/gu, '')
    .replace(/[\^_]\s?\{([^{}]*)\}/gu, '$1')
  return folded(plain).replace(/^[-•>]+|[*#$`|\\]/gu, '')
}

/** The cells that a line of a table prints, however its columns are drawn. */
export const printedCells = (line: string): string[] =>
  line
    .replace(/<[^>]*>/gu, '\t')
    .replace(/&nbsp;/gu, ' ')
    .split(/[\t│┃|\u3000]|\s{2,}/u)
    .map(bare)
    .filter((cell) => cell !== '' && !/^[┌┬┐├┼┤└┴┘─━+=:-]+$/u.test(cell))
