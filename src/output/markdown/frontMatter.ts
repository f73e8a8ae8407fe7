import type { Yaml } from 'mdast'
import { stringify } from 'yaml'
import type { GazetteDocument, Issue } from '../../tree/index.ts'
import { fieldsOf, withoutPlaces } from '../thin.ts'

const CONTENT = new Set(['issue', 'blocks', 'tables', 'fieldPositions', 'position'])

/**
 * Data as the front matter of a Markdown file. What an older reader of YAML would take for a date or a yes (2024-05-19, on)
 * is in quotes.
 */
export function frontMatter(data: object): Yaml {
  return { type: 'yaml', value: stringify(data, { compat: 'yaml-1.1', lineWidth: 0 }).trimEnd() }
}

/** Every field of a document that is no content of it, and the lines of the source that it was read from. */
export function documentData(document: GazetteDocument): object {
  const values = document as unknown as Record<string, unknown>
  const fields = fieldsOf(document).filter((field) => !CONTENT.has(field))
  const { start, end } = document.position
  const data = withoutPlaces(Object.fromEntries(fields.map((field) => [field, values[field]]))) as object
  return { ...data, lines: [start.line, end.line] }
}

/** What an issue says of itself, and the input that it was read from. */
export const issueData = ({ gazette, source }: Pick<Issue, 'gazette' | 'source'>): object => ({ gazette, source })
