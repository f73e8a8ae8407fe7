import type { Profile } from '../../options.ts'

/** What `gongbao.config.json` may hold; `schemas/config.schema.json` is the authority. */
export interface Config {
  $schema?: string
  lang?: 'zh' | 'en'
  format?: string
  encoding?: string
  encodings?: string[]
  fields?: string[]
  blocks?: boolean
  tables?: 'gfm' | 'html' | false
  positions?: boolean
  normalize?: boolean
  single?: boolean
  excel?: boolean
  /** Severity of each rule of `validate`, or `off`. */
  rules?: Record<string, 'error' | 'warning' | 'info' | 'off'>
  /** Where the rule pages are published, with `{rule}` for the id. */
  rulePages?: string
  failOn?: 'error' | 'warning' | 'info'
  maxWarnings?: number
  suppressions?: string
  profile?: Profile
}
