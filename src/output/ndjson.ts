import type { OutputFormat } from './format.ts'
import { thinRecord } from './thin.ts'

/** One record a line, written as soon as it comes. */
export const ndjson: OutputFormat = {
  name: 'ndjson',
  extension: '.ndjson',
  create(sink, options) {
    return {
      write: (record) => sink(`${JSON.stringify(thinRecord(record, options))}\n`),
      end() {},
    }
  },
}
