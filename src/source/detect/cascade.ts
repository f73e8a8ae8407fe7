import { NotTextError } from '../errors.ts'
import { encodingOfLabel } from '../labels.ts'
import type { Detection, DetectionEvidence, EncodingName, SourceOptions } from '../types.ts'
import { readBom } from './bom.ts'
import { countBytes } from './count.ts'
import { isCommonInGb18030, judgeMultibyte } from './multibyte.ts'
import { refuseShiftEncodings } from './seven-bit.ts'
import { refuseKnownFormats } from './signature.ts'
import { hasLongSequence, isStrictUtf8 } from './utf8.ts'
import { refuseUtf32, utf16Shape } from './utf16.ts'

export interface DetectOptions extends SourceOptions {
  /** True where the sample is the whole input. */
  whole: boolean
}

/**
 * Tells how a text is encoded from its first bytes. Asked in this order, the surest first: the option, a byte order mark, the shape
 * of UTF-16, strict UTF-8 (a character may be cut off at the end), pure ASCII, and the common characters of GB18030 and Big5.
 * The GB family is always called GB18030, which contains it. Throws NotTextError for what is no text or in an encoding that is
 * not supported, UnknownEncodingError for a label that names none.
 */
export function detectEncoding(sample: Uint8Array, options: DetectOptions): Detection {
  const found = (
    encoding: EncodingName,
    evidence: DetectionEvidence,
    more: Partial<Pick<Detection, 'bom' | 'confidence' | 'alternatives'>> = {},
  ): Detection => ({
    encoding,
    bom: false,
    confidence: 'certain',
    evidence,
    sampleBytes: sample.length,
    alternatives: [],
    ...more,
  })
  const wanted = options.encoding === undefined ? undefined : encodingOfLabel(options.encoding)
  const allowed = allowedEncodings(options.encodings)
  if (sample.length === 0) return found(wanted === undefined || wanted === 'UTF-16' ? 'UTF-8' : wanted, 'empty')

  refuseKnownFormats(sample)
  const bom = readBom(sample)
  if (wanted !== undefined) {
    const encoding = wanted === 'UTF-16' ? utf16Order(sample, bom?.encoding) : wanted
    return found(encoding, 'option', { bom: bom?.encoding === encoding })
  }
  if (bom !== null) return found(bom.encoding, 'bom', { bom: true })

  const { high, nul, control } = countBytes(sample)
  const isUtf8 = nul === 0 && isStrictUtf8(sample)
  // UTF-16 need hold no byte above 7F (省 is 77 01), but what it holds instead is no ASCII text.
  if (nul > 0 || control > 0 || (high > 0 && !isUtf8)) {
    refuseUtf32(sample)
    const shape = utf16Shape(sample)
    if (shape !== null && allowed.has(shape.encoding)) {
      return found(shape.encoding, 'utf16-shape', { confidence: shape.score >= 0.6 ? 'certain' : 'probable' })
    }
  }
  // A stray control character does not make a text binary.
  if ((nul + control) * 100 > sample.length) {
    throw new NotTextError('binary', 'controls', { nul, control, bytes: sample.length })
  }
  if (high === 0) {
    refuseShiftEncodings(sample)
    return found('ASCII', 'ascii')
  }
  if (isUtf8 && allowed.has('UTF-8')) {
    if (hasLongSequence(sample)) return found('UTF-8', 'utf8-strict')
    if (!allowed.has('GB18030') || !isCommonInGb18030(sample)) {
      return found('UTF-8', 'utf8-strict', { confidence: 'probable' })
    }
    return found('GB18030', 'multibyte-score', { confidence: 'guess', alternatives: [{ encoding: 'UTF-8', score: 0 }] })
  }
  const candidates = MULTIBYTE.filter((name) => allowed.has(name))
  const { encoding, confidence, alternatives } = judgeMultibyte(sample, candidates)
  return found(encoding, 'multibyte-score', { confidence, alternatives })
}

const MULTIBYTE: readonly EncodingName[] = ['GB18030', 'Big5', 'UTF-8']

function allowedEncodings(labels: readonly string[] | undefined): ReadonlySet<EncodingName> {
  if (labels === undefined || labels.length === 0) return new Set([...MULTIBYTE, 'UTF-16LE', 'UTF-16BE', 'ASCII'])
  return new Set(
    labels.flatMap((label): EncodingName[] => {
      const encoding = encodingOfLabel(label)
      return encoding === 'UTF-16' ? ['UTF-16LE', 'UTF-16BE'] : [encoding]
    }),
  )
}

/** The byte order of a text that is known to be UTF-16: by its mark, by its shape, else little-endian as Windows writes it. */
function utf16Order(sample: Uint8Array, marked: EncodingName | undefined): EncodingName {
  if (marked === 'UTF-16LE' || marked === 'UTF-16BE') return marked
  return utf16Shape(sample)?.encoding ?? 'UTF-16LE'
}
