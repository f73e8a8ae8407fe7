/** The library: what `import … from 'gongbao'` gives. A test pins this list. */
export { type SchemaFailure, validateRecord } from './check/schema/index.ts'
export { renderMessage } from './messages/index.ts'
export type { ParseOptions, Profile } from './options.ts'
export { parseIssue, parseIssues, parseStream } from './pipeline.ts'
export { NotTextError, UnknownEncodingError } from './source/errors.ts'
export type * from './tree/index.ts'
export { version } from './version.ts'
