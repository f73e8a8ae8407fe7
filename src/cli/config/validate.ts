import type { Validator } from '../../check/schema/failure.ts'
import type { CliText } from '../../messages/cli/index.ts'
import type { Values } from '../../messages/fill.ts'

/** What is wrong with a configuration, and where: `pointer` is a JSON pointer to the key. */
export interface ConfigFault {
  key: CliText
  values: Values
  pointer: string
}

/** Holds a configuration against its schema, and its patterns against the grammar of regular expressions. */
export async function faultOf(value: unknown): Promise<ConfigFault | null> {
  const validate: Validator = (await import('../../check/schema/config.generated.ts')).config
  if (validate(value)) return patternFault(value as { profile?: { numberPatterns?: string[] } })
  const error = validate.errors?.[0]
  if (!error) return null
  const { additionalProperty } = error.params
  if (typeof additionalProperty === 'string') {
    return {
      key: 'config.unknown-key',
      values: { name: additionalProperty },
      pointer: `${error.instancePath}/${additionalProperty}`,
    }
  }
  const values = { name: error.instancePath.slice(1).replaceAll('/', '.'), ...wanted(error) }
  return { key: 'config.bad-value', values, pointer: error.instancePath }
}

/** What the schema wants instead: some values, a type, or what ajv says of it. */
function wanted({
  keyword,
  params,
  message,
}: {
  keyword: string
  params: Record<string, unknown>
  message?: string
}): Values {
  if (keyword === 'enum') return { choices: (params['allowedValues'] as unknown[]).join(', ') }
  if (keyword === 'type') return { choices: String(params['type']) }
  return { reason: message ?? keyword }
}

const GROUPS = ['code', 'year', 'serial']

/** A pattern for document numbers must compile and name its parts: `(?<code>…)…(?<year>…)…(?<serial>…)`. */
function patternFault(config: { profile?: { numberPatterns?: string[] } }): ConfigFault | null {
  for (const [at, pattern] of (config.profile?.numberPatterns ?? []).entries()) {
    const pointer = `/profile/numberPatterns/${at}`
    try {
      new RegExp(pattern, 'u')
    } catch {
      return { key: 'config.bad-pattern', values: { pattern }, pointer }
    }
    const lacking = GROUPS.filter((group) => !pattern.includes(`(?<${group}>`))
    if (lacking.length > 0)
      return { key: 'config.pattern-groups', values: { pattern, groups: lacking.join(', ') }, pointer }
  }
  return null
}
