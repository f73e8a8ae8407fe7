export interface Generating {
  /** One issue of many documents instead of many issues. */
  one?: boolean
  encoding?: string
  /** The first round of numbers. */
  from?: number
}

export function bytesOf(size: string): number
export function generated(bytes: number, options?: Generating): Generator<string>
export function generatedBytes(bytes: number, options?: Generating): Generator<Buffer>
