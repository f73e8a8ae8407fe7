import { NotTextError } from '../errors.ts'
import { weightsOf } from './common.ts'

export interface Utf16Shape {
  encoding: 'UTF-16LE' | 'UTF-16BE'
  score: number
}

/** So much is enough to see the shape. */
const LOOK = 16 * 1024

/**
 * Mean weight of all characters, ASCII among them: in UTF-16 ASCII is a shape as good as Chinese. The ideographic space U+3000 is
 * left out, since it is the digit 0 in the other byte order, and so is that.
 */
function shapeScore(sample: Uint8Array, label: string): number {
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(sample.subarray(0, LOOK), { stream: true })
  const weights = weightsOf('zh')
  let sum = 0
  let characters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x30 || code === 0x3000) continue
    sum += weights[code] as number
    characters++
  }
  return characters === 0 ? 0 : sum / characters / 100
}

/**
 * The byte order in which the sample reads as UTF-16 text without a mark, and how well: near 1 for Chinese and ASCII, near or
 * below 0 for everything else. Null where neither order reads as text. An odd length is no hindrance: the text may be cut.
 */
export function utf16Shape(sample: Uint8Array): Utf16Shape | null {
  if (sample.length < 2) return null
  const little = shapeScore(sample, 'utf-16le')
  const big = shapeScore(sample, 'utf-16be')
  const score = Math.max(little, big)
  return score < 0.35 ? null : { encoding: little >= big ? 'UTF-16LE' : 'UTF-16BE', score }
}

/** Throws NotTextError where three of four bytes are NUL by turns, as UTF-32 without a mark is. */
export function refuseUtf32(sample: Uint8Array): void {
  const look = Math.min(sample.length & ~3, LOOK)
  if (look < 8) return
  const nul = [0, 0, 0, 0]
  for (let i = 0; i < look; i++) if (sample[i] === 0) (nul[i & 3] as number)++
  const all = look / 4
  const little = nul[3] === all && (nul[2] as number) > 0.9 * all && (nul[0] as number) < 0.2 * all
  const big = nul[0] === all && (nul[1] as number) > 0.9 * all && (nul[3] as number) < 0.2 * all
  if (little || big) {
    throw new NotTextError('unsupported-encoding', 'zero-bytes', { encoding: little ? 'UTF-32LE' : 'UTF-32BE' })
  }
}
