import { type Weights, weightsOf } from './common.ts'

/** How a stretch of bytes reads in one encoding. */
export interface Reading {
  /** Mean weight of the characters that are not ASCII, repetitions left out, from 0 (nothing of it reads like the language) to 1. */
  score: number
  /** Characters that are not ASCII, ill-formed sequences among them. */
  characters: number
  /** Ill-formed sequences. */
  bad: number
}

/**
 * The common-character score of a decoded text: 关于印发…的通知 decoded rightly is near 1, decoded wrongly (鍏充簬鍗板彂) near 0.
 * ASCII reads the same in every multibyte encoding and is left out.
 */
export function scoreText(text: string, weights: Weights): Reading {
  let sum = 0
  let characters = 0
  let bad = 0
  let previous = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    // The second half of a surrogate pair is no character of its own.
    if (code >= 0xdc00 && code < 0xe000) continue
    // Rows of dots and of blanks would drown what is written.
    if (code === previous && code !== 0xfffd) continue
    previous = code
    characters++
    if (code === 0xfffd) bad++
    sum += weights[code] as number
  }
  return { score: characters === 0 ? 0 : Math.max(0, sum / characters / 100), characters, bad }
}

/** The score of bytes read in an encoding that TextDecoder knows; a character cut off at the end does not count. */
export function scoreBytes(bytes: Uint8Array, label: string, language: 'zh' | 'ja' | 'ko' = 'zh'): Reading {
  return scoreText(new TextDecoder(label).decode(bytes, { stream: true }), weightsOf(language))
}
