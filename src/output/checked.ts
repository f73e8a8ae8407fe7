import { validateRecord } from '../check/schema/index.ts'
import type { RecordWriter } from './format.ts'
import { InternalError } from './internalError.ts'

/** A writer that checks every record against its schema before it passes it on; throws `InternalError` where one does not fit. */
export function checked(writer: RecordWriter): RecordWriter {
  return {
    write(record) {
      const failure = validateRecord(record)
      if (failure !== null) {
        const which = record.type === 'document' ? `document ${JSON.stringify(record.id)}` : `${record.type} record`
        throw new InternalError(`${which} does not fit its schema at ${failure.path}: ${failure.message}`, failure.path)
      }
      return writer.write(record)
    },
    end: () => writer.end(),
  }
}
