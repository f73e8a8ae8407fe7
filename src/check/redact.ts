import { isDigitCode } from '../lexicon/character.ts'
import { findPrivateNumbers, type PrivateKind } from './privacy.ts'

/** How many digits stay in front and at the end. */
const KEPT: Readonly<Record<PrivateKind, readonly [front: number, end: number]>> = {
  'citizen-id': [6, 4],
  mobile: [3, 4],
  'bank-card': [6, 4],
}

/**
 * A text with the numbers of persons masked, character by character, so that every offset stays: 13912345678 becomes
 * 139****5678, 11010519491231002X becomes 110105********002X. Spaces and hyphens inside stay.
 */
export function redactText(s: string): string {
  let out = ''
  let done = 0
  for (const { kind, from, to } of findPrivateNumbers(s)) {
    out += s.slice(done, from) + mask(s.slice(from, to), KEPT[kind])
    done = to
  }
  return done === 0 ? s : out + s.slice(done)
}

function mask(number: string, [front, end]: readonly [number, number]): string {
  const isFigure = (char: string): boolean => isDigitCode(char.charCodeAt(0)) || /[Xx]/u.test(char)
  const count = [...number].filter(isFigure).length
  let seen = 0
  return [...number]
    .map((char) => {
      if (!isFigure(char)) return char
      seen++
      return seen > front && seen <= count - end ? '*' : char
    })
    .join('')
}

/** Names of fields that hold no text of the source. */
const NO_TEXT = new Set(['sha256', 'path', 'type', 'position', 'fieldPositions'])

/** A record or any value with every string in it masked; a value without such numbers comes back as it is. */
export function redact<T>(value: T): T {
  if (typeof value === 'string') return redactText(value) as T
  if (Array.isArray(value)) {
    const items = value.map(redact)
    return (items.some((item, i) => item !== value[i]) ? items : value) as T
  }
  if (typeof value !== 'object' || value === null) return value
  let changed = false
  const entries = Object.entries(value).map(([key, item]) => {
    // The post of an appointment is called position too, and is a string.
    const fresh = NO_TEXT.has(key) && (key !== 'position' || typeof item !== 'string') ? item : redact(item)
    if (fresh !== item) changed = true
    return [key, fresh]
  })
  return (changed ? Object.fromEntries(entries) : value) as T
}
