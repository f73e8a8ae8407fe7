import { UnknownEncodingError } from './errors.ts'
import type { EncodingName } from './types.ts'

/** Every label of the GB family names GB18030, of which GB 2312 and GBK are subsets. `utf-16` leaves the byte order open. */
const LABELS: Readonly<Record<string, EncodingName | 'UTF-16'>> = {
  'utf-8': 'UTF-8',
  utf8: 'UTF-8',
  gb18030: 'GB18030',
  'gb-18030': 'GB18030',
  gbk: 'GB18030',
  cp936: 'GB18030',
  gb2312: 'GB18030',
  'gb-2312': 'GB18030',
  'euc-cn': 'GB18030',
  big5: 'Big5',
  'big-5': 'Big5',
  'big5-hkscs': 'Big5',
  big5hkscs: 'Big5',
  cp950: 'Big5',
  'utf-16': 'UTF-16',
  utf16: 'UTF-16',
  'utf-16le': 'UTF-16LE',
  utf16le: 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  utf16be: 'UTF-16BE',
  ascii: 'ASCII',
  'us-ascii': 'ASCII',
}

/** The labels that error messages name. */
export const KNOWN_LABELS = [
  'utf-8',
  'gb18030',
  'gbk',
  'gb2312',
  'big5',
  'big5-hkscs',
  'utf-16',
  'utf-16le',
  'utf-16be',
  'ascii',
]

/**
 * The encoding that a label names, whatever its case: `gb2312` → GB18030.
 * Throws UnknownEncodingError for a label that names none.
 */
export function encodingOfLabel(label: string): EncodingName | 'UTF-16' {
  const key = label.trim().toLowerCase().replaceAll('_', '-')
  const encoding = Object.hasOwn(LABELS, key) ? LABELS[key] : undefined
  if (encoding === undefined) throw new UnknownEncodingError(label, KNOWN_LABELS)
  return encoding
}
