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

/** Where the phrases stand in the text, however their brackets and spaces are printed: 云政发〔2024〕3号 also as 云政发[2024] 3 号. */
export function mentions(text: string, list: readonly Mention[]): Span[] {
  if (list.length === 0) return []
  const { value, places } = fold(text)
  const found: (Span & { linked: boolean })[] = []
  const free = new Uint8Array(value.length).fill(1)
  // A longer phrase that holds a shorter one is the one that is meant.
  for (const { phrase, url } of [...list].sort((a, b) => b.phrase.length - a.phrase.length)) {
    const wanted = fold(phrase).value
    if (wanted === '') continue
    for (let at = value.indexOf(wanted); at >= 0; at = value.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length
      if (free[at] === 0 || free[end - 1] === 0) continue
      free.fill(0, at, end)
      found.push({ start: places[at] ?? 0, end: (places[end - 1] ?? 0) + 1, url: url ?? '', linked: url !== null })
    }
  }
  return found.filter(({ linked }) => linked).map(({ start, end, url }) => ({ start, end, url }))
}
