import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { mapSchema } from './schemas.mjs'

const HEAD = `// @ts-nocheck
// Generated from schemas/ by \`npm run generate\`. Change the schemas, not this file.
`

/** What stands for a call of `require` in the code of ajv, and the line that declares it. */
const REQUIRED = [
  ['require("ajv-formats/dist/formats")', 'formats', "import formats from 'ajv-formats/dist/formats.js'"],
  ['require("ajv/dist/runtime/ucs2length").default', 'lengthOf', 'const lengthOf = (text) => [...text].length'],
]

/** The records of a stream, by the name of their validator. */
export const recordTargets = ({ record }) => ({
  issue: `${record.$id}#/$defs/IssueRecord`,
  document: `${record.$id}#/$defs/DocumentRecord`,
  diagnostic: `${record.$id}#/$defs/DiagnosticRecord`,
  end: `${record.$id}#/$defs/EndRecord`,
})

/** Ajv copies the schemas into its code; what only people read stays out of it. */
const bare = (schema) =>
  mapSchema(schema, ({ 'x-description-zh': _zh, examples, description, title, ...rest }) => ({
    ...rest,
    // A field of that name, not the keyword, is an object.
    ...Object.fromEntries(Object.entries({ description, title }).filter(([, value]) => typeof value === 'object')),
  }))

/**
 * Code of validators, by export name the `$id` of what they check, as one ES module. Ajv's own standalone code calls `require` for formats and
 * lengths even when asked for an ES module; those calls are replaced. Any other `require` would fail at run time, so it fails here.
 */
export function generateValidators(schemas, targets) {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    schemas: schemas.map(bare),
  })
  addFormats.default(ajv, ['date'])
  let code = standaloneCode.default(ajv, targets).replace(/^"use strict";\n?/, '')
  const used = REQUIRED.filter(([call]) => code.includes(call))
  for (const [call, name] of used) code = code.replaceAll(call, name)
  const left = /require\([^)]*\)/.exec(code)
  if (left !== null) throw new Error(`the generated validators would call ${left[0]}; declare what stands for it`)
  return `${HEAD}${used.map(([, , line]) => `${line}\n`).join('')}${code}`
}
