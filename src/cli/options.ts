import { CSV_TABLES } from '../output/format.ts'
import type { OptionSpec } from './spec.ts'

/** The formats of `convert`; `src/output/formats.ts` writes them (a test holds the two lists equal). */
export const FORMATS = ['json', 'ndjson', 'markdown', 'csv'] as const

/** What a command that reads texts takes. */
export const INPUT: readonly OptionSpec[] = [
  { flags: '--encoding <label>', group: 'input', text: 'option.encoding' },
  { flags: '--encodings <labels>', group: 'input', text: 'option.encodings', value: 'list' },
  { flags: '--files-from <file>', group: 'input', text: 'option.files-from', completes: 'file' },
  { flags: '-0, --null', group: 'input', text: 'option.null' },
  { flags: '--pass-on-no-files', group: 'input', text: 'option.pass-on-no-files' },
  { flags: '--stdin-filename <name>', group: 'input', text: 'option.stdin-filename' },
]

/** What a person has corrected. */
export const CORRECTIONS: readonly OptionSpec[] = [
  { flags: '--corrections <file>', group: 'input', text: 'option.corrections', completes: 'file' },
  { flags: '--no-corrections', group: 'input', text: 'option.no-corrections' },
]

/** Where one file is written to. */
export const ONE_FILE: readonly OptionSpec[] = [
  { flags: '-o, --output <path>', group: 'output', text: 'option.output-file', completes: 'file' },
  { flags: '--force', group: 'output', text: 'option.force' },
]

export const OUTPUT: readonly OptionSpec[] = [
  { flags: '-f, --format <formats>', group: 'output', text: 'option.format', choices: FORMATS, value: 'choices' },
  { flags: '-o, --output <path>', group: 'output', text: 'option.output', completes: 'file' },
  { flags: '--of <table>', group: 'output', text: 'option.of', choices: CSV_TABLES },
  { flags: '--single', group: 'output', text: 'option.single' },
  { flags: '--tables <style>', group: 'output', text: 'option.tables', choices: ['gfm', 'html'] },
  { flags: '--excel', group: 'output', text: 'option.excel' },
  { flags: '--force', group: 'output', text: 'option.force' },
]

/** How many texts are converted into a folder. */
export const BATCH: readonly OptionSpec[] = [
  { flags: '-j, --jobs <number>', group: 'output', text: 'option.jobs', value: 'jobs' },
  { flags: '--fail-fast', group: 'output', text: 'option.fail-fast' },
  { flags: '--prune', group: 'output', text: 'option.prune' },
  { flags: '--shard <part>', group: 'input', text: 'option.shard' },
]

export const CONTENT: readonly OptionSpec[] = [
  { flags: '--fields <names>', group: 'content', text: 'option.fields', value: 'list' },
  { flags: '--no-blocks', group: 'content', text: 'option.no-blocks' },
  { flags: '--no-tables', group: 'content', text: 'option.no-tables' },
  { flags: '--no-positions', group: 'content', text: 'option.no-positions' },
  { flags: '--normalize', group: 'content', text: 'option.normalize' },
]

/** What `validate` takes besides the input. */
export const CHECKS: readonly OptionSpec[] = [
  { flags: '--rule <ids>', group: 'rules', text: 'option.rule', value: 'list' },
  { flags: '--no-rule <ids>', group: 'rules', text: 'option.no-rule', value: 'without' },
  { flags: '--fail-on <severity>', group: 'rules', text: 'option.fail-on', choices: ['error', 'warning', 'info'] },
  { flags: '--max-warnings <number>', group: 'rules', text: 'option.max-warnings', value: 'whole' },
  { flags: '--suppressions <file>', group: 'rules', text: 'option.suppressions', completes: 'file' },
  { flags: '--baseline <file>', group: 'rules', text: 'option.baseline', completes: 'file' },
  { flags: '--reporter <name>', group: 'output', text: 'option.reporter', value: 'each' },
  { flags: '--fix', group: 'output', text: 'option.fix' },
  { flags: '--diff', group: 'output', text: 'option.diff' },
]

export const JSON_OPTION: OptionSpec = { flags: '--json', group: 'output', text: 'option.json' }

/** What every command takes, before its name or after it. */
export const GENERAL: readonly OptionSpec[] = [
  { flags: '--config <file>', group: 'general', text: 'option.config', completes: 'file' },
  { flags: '--no-config', group: 'general', text: 'option.no-config' },
  { flags: '--print-config', group: 'general', text: 'option.print-config' },
  { flags: '--lang <lang>', group: 'general', text: 'option.lang', choices: ['zh', 'en'] },
  { flags: '--color <when>', group: 'general', text: 'option.color', choices: ['auto', 'always', 'never'] },
  { flags: '-q, --quiet', group: 'general', text: 'option.quiet' },
  { flags: '-v, --verbose', group: 'general', text: 'option.verbose' },
  { flags: '--no-progress', group: 'general', text: 'option.no-progress' },
]
