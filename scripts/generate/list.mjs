const HEAD = '// Generated from schemas/ by `npm run generate`. Change the schemas, not this file.\n'

/** Code of the list of schemas that the library exports: by name, the thinned ones as `thin/NAME`. */
export function generateList(full, thin) {
  const entries = [...Object.entries(full), ...Object.entries(thin).map(([name, schema]) => [`thin/${name}`, schema])]
  const names = entries.map(([name]) => `'${name}'`).join(' | ')
  const lines = entries.map(([name, schema]) => `  '${name}': ${JSON.stringify(schema)},`)
  return `${HEAD}
export type SchemaName = ${names}

/** JSON Schemas (draft 2020-12) of everything that is put out, by name. */
export const schemas: Readonly<Record<SchemaName, Readonly<Record<string, unknown>>>> = {
${lines.join('\n')}
}
`
}
