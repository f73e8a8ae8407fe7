import iconv from 'iconv-lite'
import type { EncodingName } from './types.ts'

const MARKS: Readonly<Partial<Record<EncodingName, string>>> = {
  'UTF-8': 'utf-8',
  ASCII: 'utf-8',
  GB18030: 'gb18030',
  Big5: 'big5-hkscs',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
}

/** The bytes of a text in an encoding, with a byte order mark in front where `bom` says so. Characters that it lacks become `?`. */
export function encodeText(text: string, encoding: EncodingName, bom: boolean): Uint8Array {
  return iconv.encode(bom ? `\ufeff${text}` : text, MARKS[encoding] ?? 'utf-8', { addBOM: false })
}
