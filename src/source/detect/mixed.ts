import type { EncodingName } from '../types.ts'
import { scoreBytes } from './score.ts'

const MULTIBYTE: readonly EncodingName[] = ['UTF-8', 'GB18030', 'Big5']

/** Fewer characters may read as Chinese by chance. */
const ENOUGH = 4

/**
 * The encoding in which a line with ill-formed bytes reads as Chinese, where it does not in the encoding of the text: a GBK page in
 * a UTF-8 file. Null where the line is only damaged, as far as can be told.
 */
export function otherEncoding(line: Uint8Array, encoding: EncodingName): EncodingName | null {
  if (encoding === 'UTF-16LE' || encoding === 'UTF-16BE') return null
  const own = scoreBytes(line, encoding === 'ASCII' ? 'utf-8' : encoding).score
  let best: EncodingName | null = null
  let bestScore = Math.max(0.5, own + 0.3)
  for (const other of MULTIBYTE) {
    if (other === encoding) continue
    const { score, characters } = scoreBytes(line, other)
    if (characters >= ENOUGH && score >= bestScore) {
      best = other
      bestScore = score
    }
  }
  return best
}
