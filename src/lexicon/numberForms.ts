import type { DocumentNumber } from './documentNumberNode.ts'
import { readPrintedNumeral } from './printedNumeral.ts'
import { compact } from './spaces.ts'
import { toHalfWidth } from './width.ts'

/** Forms of document numbers beside those of the grammar, as a profile lists them. */
export interface NumberForms {
  /** The number that a text without spaces is and nothing else: 云水府2023-15号. `from` and `to` are those of the text. */
  whole(text: string): DocumentNumber | null
  /** The numbers that stand alone in brackets: 《关于…的通知》（云水府2022-3号）. */
  bracketed(s: string): DocumentNumber[]
}

/** What is longer is no number. */
const LONGEST = 80
const PAIRS: Record<string, string> = { '（': '）', '(': ')', '〔': '〕', '【': '】', '［': '］', '[': ']' }
const CLOSING = new Set(Object.values(PAIRS))

/**
 * Reads regular expressions with the groups code, year and serial; each holds for a whole text, anchored or not. Null where there are none; one that
 * does not compile is left out (the configuration tells of it).
 */
export function numberForms(patterns: readonly string[] = []): NumberForms | null {
  const forms = patterns.flatMap((pattern) => {
    try {
      return [new RegExp(`^(?:${pattern})$`, 'u')]
    } catch {
      return []
    }
  })
  if (forms.length === 0) return null

  const whole = (text: string): DocumentNumber | null => {
    if (text.length > LONGEST) return null
    const half = toHalfWidth(text)
    for (const form of forms) {
      const groups = (form.exec(text) ?? form.exec(half))?.groups
      const read = groups && numberOf(text, groups)
      if (read) return read
    }
    return null
  }
  return { whole, bracketed: (s) => [...insideBrackets(s)].flatMap((piece) => numberIn(piece, whole)) }
}

/** The number as printed, digits half-width: its form is that of the region. Null where the groups hold no code or no serial. */
function numberOf(
  text: string,
  { code = '', year, serial = '' }: Record<string, string | undefined>,
): DocumentNumber | null {
  const parts = { code: compact(code), serial: readPrintedNumeral(serial)?.value }
  if (parts.code === '' || parts.serial === undefined) return null
  const read = year === undefined ? null : (readPrintedNumeral(year)?.value ?? null)
  return {
    canonical: text.replace(/[０-９]/gu, toHalfWidth),
    code: parts.code,
    year: read,
    serial: parts.serial,
    form: 'standard',
    from: 0,
    to: text.length,
    raw: text,
    irregular: [],
  }
}

interface Piece {
  text: string
  from: number
}

function numberIn({ text, from }: Piece, whole: (text: string) => DocumentNumber | null): DocumentNumber[] {
  const number = whole(compact(text))
  return number === null ? [] : [{ ...number, from, to: from + text.length, raw: text }]
}

/** What stands between each bracket and the one that closes it, as far as it may be a number. */
function* insideBrackets(s: string): Generator<Piece> {
  const open: { at: number; close: string }[] = []
  for (let i = 0; i < s.length; i++) {
    const character = s.charAt(i)
    const close = PAIRS[character]
    if (close !== undefined) open.push({ at: i, close })
    else if (CLOSING.has(character)) {
      const last = open.pop()
      if (last === undefined || last.close !== character) open.length = 0
      else if (i - last.at <= LONGEST) yield { text: s.slice(last.at + 1, i), from: last.at + 1 }
    }
  }
}
