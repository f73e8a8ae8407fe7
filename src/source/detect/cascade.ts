import { encodingOfLabel } from '../labels.ts'
import type { Detection, SourceOptions } from '../types.ts'

export interface DetectOptions extends SourceOptions {
  /** True where the sample is the whole input. */
  whole: boolean
}

/** Tells how a text is encoded from its first bytes. */
export function detectEncoding(sample: Uint8Array, options: DetectOptions): Detection {
  const found = (encoding: Detection['encoding'], evidence: Detection['evidence'], bom = false): Detection => ({
    encoding,
    bom,
    confidence: 'certain',
    evidence,
    sampleBytes: sample.length,
    alternatives: [],
  })
  if (sample.length === 0) return found('UTF-8', 'empty')
  if (options.encoding !== undefined) {
    const name = encodingOfLabel(options.encoding)
    return found(name === 'UTF-16' ? 'UTF-16LE' : name, 'option')
  }
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return found('UTF-8', 'bom', true)
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: !options.whole })
    return found('UTF-8', 'utf8-strict')
  } catch {
    return found('GB18030', 'multibyte-score')
  }
}
