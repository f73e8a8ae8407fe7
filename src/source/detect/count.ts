/** What the bytes of a sample are, counted once. */
export interface ByteCounts {
  /** 80 to FF. */
  high: number
  /** 00. */
  nul: number
  /** Control characters other than NUL, tab, line ends, form feed and Ctrl-Z (the end of a DOS text); 7F too. */
  control: number
}

// Class of each byte: 1 high, 2 NUL, 3 control, 0 the rest.
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return 1
  if (byte === 0) return 2
  if (byte === 0x7f) return 3
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b ? 3 : 0
})

/** Counts the bytes of a sample by class. */
export function countBytes(sample: Uint8Array): ByteCounts {
  const counts = [0, 0, 0, 0]
  for (let i = 0; i < sample.length; i++) {
    ;(counts[CLASSES[sample[i] as number] as number] as number)++
  }
  return { high: counts[1] as number, nul: counts[2] as number, control: counts[3] as number }
}
