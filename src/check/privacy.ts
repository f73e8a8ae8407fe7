import { isDigitCode } from '../lexicon/character.ts'
import { toHalfWidth } from '../lexicon/width.ts'

export type PrivateKind = 'citizen-id' | 'mobile' | 'bank-card'

/** A number that belongs to a person, by its offsets in a text. */
export interface PrivateNumber {
  kind: PrivateKind
  from: number
  to: number
}

/** Digits with single spaces or hyphens between them, X at the end of a citizen number included. */
const DIGITS = /\d(?:[ \-\u3000]?\d){9,21}[Xx]?/gu

/** The numbers of persons in a text, in order: citizen numbers (18 digits, checked), mobile numbers, bank cards (checked). */
export function findPrivateNumbers(s: string): PrivateNumber[] {
  if (!/[0-9０-９]/u.test(s)) return []
  const half = toHalfWidth(s)
  const found: PrivateNumber[] = []
  for (const { 0: run, index } of half.matchAll(DIGITS)) {
    if (isWordCode(half.charCodeAt(index - 1)) || isWordCode(half.charCodeAt(index + run.length))) continue
    found.push(...readRun(run, index))
  }
  return found
}

/** A letter or digit beside the run makes it a part of something else; so does a point, as in 3.14. */
const isWordCode = (code: number): boolean =>
  isDigitCode(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f

function readRun(run: string, base: number): PrivateNumber[] {
  const kind = kindOf(run.replace(/[^0-9Xx]/gu, ''))
  if (kind !== null) return [{ kind, from: base, to: base + run.length }]
  // 13800000000 13900000000: several numbers parted by spaces
  const found: PrivateNumber[] = []
  for (const { 0: part, index } of run.matchAll(/[0-9Xx]+/gu)) {
    const own = kindOf(part)
    if (own !== null) found.push({ kind: own, from: base + index, to: base + index + part.length })
  }
  return found
}

function kindOf(digits: string): PrivateKind | null {
  if (isCitizenId(digits)) return 'citizen-id'
  if (/^(?:86)?1[3-9]\d{9}$/u.test(digits)) return 'mobile'
  return /^(?:62|4|5[1-5]|35|37)\d+$/u.test(digits) && digits.length >= 15 && digits.length <= 19 && isLuhn(digits)
    ? 'bank-card'
    : null
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: region, date of birth, order, check digit by ISO 7064 MOD 11-2. */
function isCitizenId(digits: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/u.test(digits)) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase()
}

/** The check digit of bank cards. */
function isLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
