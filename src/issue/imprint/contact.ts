import { digitsOf } from '../../lexicon/printedNumeral.ts'
import { tidy } from '../../lexicon/spaces.ts'
import { isImprintLine } from './labels.ts'

/** A postcode before the address (Taiwan) or behind it: 950青禾市府前路2號, 云水县清流路8号（416320）. */
const LEADING_POSTCODE = /^\s*[(（]?(\d{3}(?:\d{2,3})?)[)）]?\s*(?=\p{Script=Han})/u
const TRAILING_POSTCODE = /[\s(（]{1,20}(\d{6})[)）]?\s*$/u
/** What parts a value from the next one on the line. */
const STOP = /[\s,，;；。]{1,20}$/u

/** The address behind 地址： without its postcode: 云水县清流路8号（416320） → 云水县清流路8号. Null where nothing is left. */
export function readAddress(value: string): string | null {
  const address = value.replace(STOP, '').replace(LEADING_POSTCODE, '').replace(TRAILING_POSTCODE, '')
  return address === '' ? null : tidy(address)
}

/** （云水市府前街二号）: a street and its number alone in brackets. */
const BRACKETED =
  /^\s*[(（]([^()（）：:，。]{2,30}(?:路|街|巷|道|弄|里|院|村|胡同)[^()（）：:，。]{0,10}[号號楼室])[)）]\s*$/u

/** The address that stands in brackets under who edits and publishes the gazette; null where no line is one. */
export function bracketedAddress(lines: readonly string[]): string | null {
  for (let i = 1; i < lines.length; i += 1) {
    const address = (lines[i] ?? '').length > 80 ? undefined : BRACKETED.exec(lines[i] ?? '')?.[1]
    if (address !== undefined && isImprintLine(lines[i - 1] ?? '')) return tidy(address)
  }
  return null
}

/** The postcode that stands with an address: 950青禾市府前路2號 → 950. */
export function postcodeOfAddress(value: string): string | null {
  return LEADING_POSTCODE.exec(value)?.[1] ?? TRAILING_POSTCODE.exec(value)?.[1] ?? null
}

/** The postcode behind 邮编：, in half width and without spaces: ４１ ６３２０ → 416320; six digits with an O or l of OCR among them too. */
export function readPostcode(value: string): string | null {
  const digits = /^[\dOolI][\dOolI\s]{1,11}/.exec(value.normalize('NFKC'))?.[0].replace(/\s/g, '') ?? ''
  if (/^\d+$/.test(digits)) return digits.length >= 3 ? digits : null
  return /^(?=.*\d{2})[\dOolI]{6}$/.test(digits) ? digitsOf(digits) : null
}

/** Exchanges of few lines are counted out in characters: 二一七. */
const DIGITS = /\d{3}|[〇○零一二三四五六七八九]{2}/u

/** The telephone number behind 电话：, as printed, in digits or characters; null where no number follows. */
export function readPhone(value: string): string | null {
  return DIGITS.test(value.normalize('NFKC')) ? tidy(value.replace(STOP, '')) : null
}
