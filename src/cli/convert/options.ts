import type { CsvTableName, FormatName, OutputOptions } from '../../output/format.ts'
import { DOCUMENT_FIELDS, type DocumentField } from '../../output/thin.ts'
import { CliError } from '../errors.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

/** Options that mean something in some formats only; elsewhere they are an error, not passed over in silence. */
const ONLY: readonly { key: keyof Options; flag: string; value?: unknown; formats: readonly FormatName[] }[] = [
  { key: 'fields', flag: '--fields', formats: ['json', 'ndjson'] },
  { key: 'blocks', flag: '--no-blocks', formats: ['json', 'ndjson'] },
  { key: 'positions', flag: '--no-positions', formats: ['json', 'ndjson'] },
  { key: 'tables', flag: '--no-tables', value: false, formats: ['json', 'ndjson'] },
  { key: 'tables', flag: '--tables gfm', value: 'gfm', formats: ['markdown'] },
  { key: 'tables', flag: '--tables html', value: 'html', formats: ['markdown'] },
  { key: 'single', flag: '--single', formats: ['markdown'] },
  { key: 'of', flag: '--of', formats: ['csv'] },
  { key: 'excel', flag: '--excel', formats: ['csv'] },
]

/** The options of the writer. Throws where an option of the command line goes with none of the formats asked for. */
export function outputOptions(
  session: Session,
  options: Options,
  format: FormatName,
  all: readonly FormatName[] = [format],
): OutputOptions {
  for (const { key, flag, value, formats } of ONLY) {
    const given = options.given?.includes(key) && (value === undefined || options[key] === value)
    if (given && !all.some((each) => formats.includes(each))) {
      throw new CliError('usage.only-for', { option: flag, format: formats.join(', ') })
    }
  }
  return {
    lang: session.lang,
    blocks: options.blocks !== false,
    tables: options.tables !== false,
    positions: options.positions !== false,
    excel: options.excel === true,
    ...(options.fields === undefined ? {} : { fields: options.fields.map(documentField) }),
    ...(typeof options.tables === 'string' ? { tableStyle: options.tables as 'gfm' | 'html' } : {}),
    ...(options.of === undefined ? {} : { of: options.of as CsvTableName }),
  }
}

function documentField(name: string): DocumentField {
  const field = DOCUMENT_FIELDS.find((each) => each === name)
  if (field === undefined) throw new CliError('usage.fields', { name, choices: DOCUMENT_FIELDS.join(', ') })
  return field
}
