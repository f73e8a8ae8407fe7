/** The encoding is judged by this much … */
const SAMPLE = 64 * 1024
/** … or, where it holds fewer bytes above 7F than this, by more: the head of a text may be all blank lines and figures. */
const ENOUGH_HIGH = 256
const LONGEST_SAMPLE = 1024 * 1024

function countHigh(bytes: Uint8Array): number {
  let high = 0
  for (let i = 0; i < bytes.length; i++) high += (bytes[i] as number) >> 7
  return high
}

/** Tells, as chunks come in, when they are enough to judge the encoding by. */
export class SampleGauge {
  #length = 0
  #high = 0

  add(chunk: Uint8Array): void {
    this.#length += chunk.length
    if (this.#high < ENOUGH_HIGH) this.#high += countHigh(chunk)
  }

  isEnough(): boolean {
    return this.#length >= LONGEST_SAMPLE || (this.#length >= SAMPLE && this.#high >= ENOUGH_HIGH)
  }
}

/** The part of a whole input that its encoding is judged by. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  const gauge = new SampleGauge()
  let length = 0
  while (length < bytes.length && !gauge.isEnough()) {
    const next = bytes.subarray(length, length + SAMPLE)
    gauge.add(next)
    length += next.length
  }
  return bytes.subarray(0, length)
}
