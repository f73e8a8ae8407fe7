export interface Measured {
  code: number | null
  /** Wall clock. */
  seconds: number
  /** Seconds of CPU. */
  cpu: number
  /** Most memory in bytes. */
  peak: number
  fed: number
  written: number
  /** Lines that were written. */
  lines: number
  /** Bytes fed when the first line came out. */
  firstAt: number | null
  sha256: string
  /** The last line that was written. */
  last: string
}

export const program: string
export function measure(
  args: string[],
  options?: { chunks?: Iterable<Uint8Array>; first?: string | null; cwd?: string },
): Promise<Measured>
