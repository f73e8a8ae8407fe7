import type { Span } from './autolink.ts'

/** A phrase to look for in a text and the address it links to; null keeps the phrase from being taken for a part of another. */
export interface Mention {
  phrase: string
  url: string | null
}

const BRACKETS: Record<string, string> = { '[': '〔', '［': '〔', '【': '〔', '(': '〔', '（': '〔', '﹝': '〔' }
const CLOSING: Record<string, string> = { ']': '〕', '］': '〕', '】': '〕', ')': '〕', '）': '〕', '﹞': '〕' }

/** A character as far as it says something in a document number: brackets are one, digits half-width, spaces nothing. */
function folded(character: string): string {
  if (/\s/.test(character)) return ''
  const code = character.charCodeAt(0)
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 0x30)
  return BRACKETS[character] ?? CLOSING[character] ?? character
}

/** The folded text, with the place in the text of each of its characters. */
function fold(text: string): { value: string; places: number[] } {
  const places: number[] = []
  let value = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = folded(text[index] ?? '')
    if (character !== '') places.push(index)
    value += character
  }
  return { value, places }
}

/** Longer phrases are not looked for: neither number nor title is longer. */
const LONGEST = 200

/** What may come after a beginning, and the address where that is a phrase. */
interface Branch {
  next: Map<string, Branch>
  url?: string | null
}

/** Finds the longest of the phrases that begins at a place; its cost grows with the length of that phrase, not with their number. */
function finder(list: readonly Mention[]) {
  const root: Branch = { next: new Map() }
  for (const { phrase, url } of list) {
    const wanted = fold(phrase).value
    if (wanted === '' || wanted.length > LONGEST) continue
    let branch = root
    for (const character of wanted) {
      const next = branch.next.get(character) ?? { next: new Map() }
      branch.next.set(character, next)
      branch = next
    }
    branch.url ??= url
  }
  return (text: string, at: number): { length: number; url: string | null } | null => {
    let found: { length: number; url: string | null } | null = null
    let branch: Branch | undefined = root
    for (let to = at; branch !== undefined; ) {
      if (branch.url !== undefined) found = { length: to - at, url: branch.url }
      const character = String.fromCodePoint(text.codePointAt(to) ?? 0)
      branch = to < text.length ? branch.next.get(character) : undefined
      to += character.length
    }
    return found
  }
}

/**
 * Where the phrases stand in a text, however their brackets and spaces are printed: 云政发〔2024〕3号 also as 云政发[2024] 3 号.
 * Of phrases that overlap the first and longest is meant.
 */
export function mentionFinder(list: readonly Mention[]): (text: string) => Span[] {
  if (list.length === 0) return () => []
  const find = finder(list)
  return (text) => {
    const { value, places } = fold(text)
    const spans: Span[] = []
    for (let at = 0; at < value.length; at += 1) {
      const found = find(value, at)
      if (found === null) continue
      const end = at + found.length
      if (found.url !== null) spans.push({ start: places[at] ?? 0, end: (places[end - 1] ?? 0) + 1, url: found.url })
      at = end - 1
    }
    return spans
  }
}
