/**
 * A fault of this program, not of the text: what was about to be written does not fit its schema, or records came in an
 * impossible order. `path` is a JSON pointer into the record, '' for the record as a whole.
 */
export class InternalError extends Error {
  override name = 'InternalError'
  readonly path: string

  constructor(message: string, path = '') {
    super(message)
    this.path = path
  }
}
