import { normalizeText } from '../../lexicon/normalize.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { GazetteDocument, Issue } from '../../tree/index.ts'

/** What positions and findings are no part of. */
const PLACES = new Set(['position', 'fieldPositions', 'place', 'rowLines', 'source', 'diagnostics'])

/** A value without places, its texts without spaces (which keep 云政发 [2023] 5 号 from being normalized) and in normalized typography. */
function comparable(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'number' ? value : normalizeText(compact(value))
  if (Array.isArray(value)) return value.map((item) => comparable(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, item]) => !PLACES.has(name) || (name === 'position' && typeof item === 'string'))
      .map(([name, item]) => [name, comparable(item, name)]),
  )
}

/** Names of the fields in which two documents differ. */
function differing(a: GazetteDocument, b: GazetteDocument): string[] {
  const [x, y] = [comparable(a), comparable(b)] as [Record<string, unknown>, Record<string, unknown>]
  return Object.keys(x).filter((name) => JSON.stringify(x[name]) !== JSON.stringify(y[name]))
}

export interface Difference {
  /** `id` of the first document that differs; null where there are more or fewer documents. */
  document: string | null
  field: string
}

/** In what two readings of a text differ, but for typography and places; null where they give the same documents. */
export function differenceOf(before: readonly Issue[], after: readonly Issue[]): Difference | null {
  const [a, b] = [before, after].map((issues) => issues.flatMap(({ documents }) => documents)) as [
    GazetteDocument[],
    GazetteDocument[],
  ]
  if (before.length !== after.length || a.length !== b.length) return { document: null, field: 'documents' }
  for (const [i, document] of a.entries()) {
    const [field] = differing(document, b[i] as GazetteDocument)
    if (field !== undefined) return { document: document.id, field }
  }
  return null
}
