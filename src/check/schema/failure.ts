/** Where a value does not fit its schema, and why. */
export interface SchemaFailure {
  /** JSON pointer into the value: `/blocks/12/depth`. */
  path: string
  message: string
}

/** What a generated validator leaves behind, as far as it is used here. */
export interface AjvError {
  keyword: string
  instancePath: string
  message?: string
  params: Record<string, unknown>
}

/** A generated validator: true, or false with the errors on itself. */
export interface Validator {
  (value: unknown): boolean
  errors?: AjvError[] | null
}

const depth = (path: string): number => path.split('/').length

const step = (name: unknown): string => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The field that an error is about, where it is not the place itself: a missing one, or one too many. */
function field({ params }: AjvError): string {
  const name = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty']
  return name === undefined ? '' : step(name)
}

/**
 * The failure of a value, null where it fits. Of several errors (a choice of forms fails with one for each) the first of the
 * deepest is told, being the nearest to the cause.
 */
export function failureOf(validator: Validator, value: unknown): SchemaFailure | null {
  if (validator(value)) return null
  const errors = validator.errors ?? []
  const deepest = errors.reduce((most, { instancePath }) => Math.max(most, depth(instancePath)), 0)
  const error = errors.find(({ instancePath }) => depth(instancePath) === deepest)
  if (error === undefined) return { path: '', message: 'does not fit the schema' }
  return { path: error.instancePath + field(error), message: error.message ?? 'does not fit the schema' }
}
