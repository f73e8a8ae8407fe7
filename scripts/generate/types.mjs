import { compile } from 'json-schema-to-typescript'
import { mapSchema } from './schemas.mjs'

const BANNER = '// Generated from schemas/*.schema.json by `npm run generate`. Change the schemas, not this file.'

/** The type name that a reference stands for: the title of the schema it names. */
function typeOf(ref, home, byFile) {
  const [file, pointer = ''] = ref.split('#')
  let target = file === '' ? home : byFile.get(file)
  for (const key of pointer.split('/').filter(Boolean)) target = target[key]
  return target.title
}

/**
 * A schema as json-schema-to-typescript takes it: references are type names, tuples are in the older form, conditions
 * (which types cannot say) are dropped, a field open to every string that fits one of several patterns is a string.
 */
function plain(schema, home, byFile) {
  return mapSchema(schema, (node) => {
    const { allOf: _conditions, examples: _examples, unevaluatedProperties: _closed, ...rest } = node
    if (typeof rest.$ref === 'string') return { tsType: typeOf(rest.$ref, home, byFile), description: rest.description }
    if (Array.isArray(rest.prefixItems)) {
      return { type: 'array', items: rest.prefixItems, minItems: rest.minItems, maxItems: rest.prefixItems.length }
    }
    if (rest.const !== undefined) return { ...rest, enum: [rest.const] }
    return rest
  })
}

// A doc comment that json-schema-to-typescript spreads over three lines.
const LONE_COMMENT = /\/\*\*\n *\* (.*)\n *\*\//g

const joined = (name, base, schema) => {
  const own = Object.entries(schema.properties).map(([key, field]) => {
    const type = field.const === undefined ? 'number' : `'${field.const}'`
    return `  /** ${field.description} */\n  ${key}: ${type}`
  })
  return `/** ${schema.description} */\nexport type ${name} = ${base} & {\n${own.join('\n')}\n}\n`
}

const options = {
  bannerComment: '',
  additionalProperties: false,
  declareExternallyReferenced: false,
  enableConstEnums: false,
  format: true,
  style: { semi: false, singleQuote: true, printWidth: 120 },
}

async function declare(name, schema, home, byFile) {
  if (schema.$ref?.endsWith('.schema.json#/$defs/fields')) {
    return joined(name, typeOf(schema.$ref.replace('#/$defs/fields', ''), home, byFile), schema)
  }
  const { $defs: _definitions, ...own } = schema.$ref === '#/$defs/fields' ? home.$defs.fields : schema
  return compile({ ...plain(own, home, byFile), title: name, description: schema.description }, name, options)
}

/** TypeScript declarations of every titled schema, one after another: the text of `src/tree/schema.generated.ts`. */
export async function generateTypes(schemas) {
  const byFile = new Map(Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, schema]))
  const parts = []
  for (const home of Object.values(schemas)) {
    const definitions = Object.entries(home.$defs ?? {}).filter(([key]) => key !== 'fields')
    for (const schema of [...definitions.map(([, definition]) => definition), home]) {
      parts.push(
        schema.oneOf === undefined ? await declare(schema.title, schema, home, byFile) : union(schema, home, byFile),
      )
    }
  }
  const text = parts.map((part) => part.trim()).join('\n\n')
  return `${BANNER}\n\n${text.replace(LONE_COMMENT, '/** $1 */')}\n`
}

const union = (schema, home, byFile) =>
  `/** ${schema.description} */\nexport type ${schema.title} = ${schema.oneOf.map(({ $ref }) => typeOf($ref, home, byFile)).join(' | ')}\n`
