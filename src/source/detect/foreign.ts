import { weightsOf } from './common.ts'
import { type Reading, scoreText } from './score.ts'

export interface ForeignReading extends Reading {
  encoding: string
}

/** The encodings of Japanese and Korean that are mistaken for Chinese ones, and the letters without which nothing is written there. */
const READINGS: readonly (readonly [string, 'ja' | 'ko', RegExp, number])[] = [
  ['Shift_JIS', 'ja', /[\u3041-\u30fe]/g, 0.15],
  ['EUC-JP', 'ja', /[\u3041-\u30fe]/g, 0.15],
  ['EUC-KR', 'ko', /[\uac00-\ud7a3]/g, 0.5],
]

/** The best reading of the sample as Japanese (with kana) or Korean (with Hangul), null where it reads as neither. */
export function bestForeignReading(sample: Uint8Array): ForeignReading | null {
  let best: ForeignReading | null = null
  for (const [encoding, language, letter, share] of READINGS) {
    const text = new TextDecoder(encoding).decode(sample, { stream: true })
    const reading = scoreText(text, weightsOf(language))
    const letters = text.match(letter)?.length ?? 0
    if (letters >= share * reading.characters && reading.score > (best?.score ?? 0)) best = { encoding, ...reading }
  }
  return best
}
