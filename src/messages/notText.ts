import { fill, type Values } from './fill.ts'

/** What tells that an input is no text that can be read, in one clause, by language. Both hold the same reasons. */
export const notTextReasons = {
  zh: {
    signature: '文件开头是该格式的标志',
    controls: '前 {bytes} 字节中有 {nul} 个 NUL 和 {control} 个控制字符',
    'byte-order-mark': '据字节顺序标记为 {encoding}',
    'zero-bytes': '据零字节为 {encoding}',
    'shift-sequences': '据转义序列为 {encoding}',
    'reads-as': '按 {encoding} 可以读通',
    'reads-as-none': '按 UTF-8、UTF-16、GB18030、Big5 都读不成中文，可能是 Latin-1 等单字节编码',
    'none-allowed': '不是所允许的编码',
  },
  en: {
    signature: 'it begins with the signature of that format',
    controls: '{nul} NUL and {control} control characters in the first {bytes} bytes',
    'byte-order-mark': '{encoding}, by its byte order mark',
    'zero-bytes': '{encoding}, by its zero bytes',
    'shift-sequences': '{encoding}, by its shift sequences',
    'reads-as': 'it reads as {encoding}',
    'reads-as-none':
      'it does not read as Chinese in UTF-8, UTF-16, GB18030 or Big5; it may be Latin-1 or another single-byte encoding',
    'none-allowed': 'none of the encodings that were allowed',
  },
} as const

export type NotTextReason = keyof typeof notTextReasons.en

/** What an input was told by: `{reason: 'byte-order-mark', values: {encoding: 'UTF-32LE'}}`. */
export interface NotTextEvidence {
  reason: NotTextReason
  values: Values
}

/** The clause in one language: UTF-32LE, by its byte order mark. */
export const notTextClause = ({ reason, values }: NotTextEvidence, lang: 'zh' | 'en'): string =>
  fill(notTextReasons[lang][reason], values)
