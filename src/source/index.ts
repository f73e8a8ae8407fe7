export { createDecoder, type Decoder } from './decode/decoder.ts'
export { type DetectOptions, detectEncoding } from './detect/cascade.ts'
export { dataFormat } from './detect/dataFormat.ts'
export { NotTextError, UnknownEncodingError } from './errors.ts'
export { encodingOfLabel, KNOWN_LABELS } from './labels.ts'
export { LineSplitter, splitLines } from './lines.ts'
export { openText, openTextSync, readText } from './open.ts'
export type {
  Alternative,
  Detection,
  DetectionEvidence,
  EncodingName,
  OpenedText,
  ReadText,
  SourceOptions,
  SourceSummary,
} from './types.ts'
