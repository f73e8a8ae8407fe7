import { compact } from '../lexicon/spaces.ts'

const PRIME = 0x01000193

/** FNV-1a of 32 bits over the UTF-16 code units of a text. */
function hash(s: string, seed: number): number {
  let value = seed
  for (let i = 0; i < s.length; i++) value = Math.imul(value ^ s.charCodeAt(i), PRIME)
  return value >>> 0
}

const hex = (value: number): string => value.toString(16).padStart(8, '0')

/** Sixteen hexadecimal digits for a list of texts; no cryptographic hash. Spaces do not count. */
export function fingerprintOf(parts: readonly string[]): string {
  const text = parts.map(compact).join('\u0000')
  return hex(hash(text, 0x811c9dc5)) + hex(hash(text, 0x9747b28c))
}
