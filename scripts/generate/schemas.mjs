import { readFileSync } from 'node:fs'

/** The schemas of the output, in the order in which they are listed; the config schema is of another kind. */
export const NAMES = [
  'issue',
  'record',
  'document',
  'block',
  'table',
  'contents-entry',
  'gazette',
  'source',
  'diagnostic',
  'position',
]

const root = new URL('../../schemas/', import.meta.url)

/** The schema of that name, as written in `schemas/NAME.schema.json`. */
export function readSchema(name) {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, root), 'utf8'))
}

/** A copy of a schema in which every object (each a subschema or a map of such) has gone through `change`, inner ones first. */
export function mapSchema(value, change) {
  if (Array.isArray(value)) return value.map((item) => mapSchema(item, change))
  if (value === null || typeof value !== 'object') return value
  const inner = Object.entries(value).map(([key, item]) => [key, key === 'examples' ? item : mapSchema(item, change)])
  return change(Object.fromEntries(inner))
}
