/**
 * What the decoder of chunks has to know of an encoding. A decoder is only ever given whole characters, so that a cut
 * between two chunks cannot harm one.
 */
export interface Codec {
  /**
   * Length of the character at `at`; negative for an ill-formed sequence of so many bytes, which reads as one U+FFFD;
   * 0 where the bytes end before the character does.
   */
  step(bytes: Uint8Array, at: number): number
  /** Place from which stepping to the end of `bytes` meets every character at its first byte. `bytes` begins with a whole character. */
  safePoint(bytes: Uint8Array): number
  /** Decodes whole, well-formed characters. */
  decode(bytes: Uint8Array): string
  /** Decodes whole characters; null where a sequence among them may be ill-formed. */
  tryDecode(bytes: Uint8Array): string | null
}

/** Length of the part of `bytes` that holds whole characters; the rest, at most three bytes, is the beginning of one. */
export function completeLength(codec: Codec, bytes: Uint8Array): number {
  let at = codec.safePoint(bytes)
  while (at < bytes.length) {
    const step = codec.step(bytes, at)
    if (step === 0) return at
    at += Math.abs(step)
  }
  return bytes.length
}

/** For a codec whose `decode` writes U+FFFD for ill-formed sequences. */
export function unlessReplaced(text: string): string | null {
  return text.includes('\ufffd') ? null : text
}

/** The place after the last byte below `limit`, at which every encoding of two and more bytes begins anew; 0 where there is none. */
export function afterLastBelow(bytes: Uint8Array, limit: number): number {
  let at = bytes.length
  while (at > 0 && (bytes[at - 1] as number) >= limit) at--
  return at
}
