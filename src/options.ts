import type { Corrections } from './tree/index.ts'

/** A profile of a region: what a person knows of its gazettes, as data. */
export interface Profile {
  /** Extra forms of document numbers, as regular expressions with the groups code, year and serial. */
  numberPatterns?: string[]
  /** Issuer name by the code of its document numbers: { "交政发": "交城县人民政府" }. */
  issuers?: Record<string, string>
  /** Running heads and feet, as printed. */
  runningHeads?: string[]
  /** Names of sections of the contents list. */
  sections?: string[]
}

export interface ParseOptions {
  /** Name of the input, as it is to stand in `source.path`. */
  path?: string | null
  /** Encoding label; overrules detection. */
  encoding?: string
  /** Encodings that detection may choose from. */
  encodings?: string[]
  /** Language of the messages. */
  lang?: 'zh' | 'en'
  /** Adds `normalized` to every block. */
  normalize?: boolean
  profile?: Profile
  /** What a person has corrected. The input is then read as a whole. */
  corrections?: Corrections
}
