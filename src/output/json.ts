import type { OutputFormat } from './format.ts'
import { issueAssembler } from './issueText.ts'

/**
 * One issue as an object, several as an array of them. An issue is written when it has ended; the first waits until it is
 * known whether a second follows. What has not ended is kept as text: for inputs beyond memory there is NDJSON.
 */
export const json: OutputFormat = {
  name: 'json',
  extension: '.json',
  create(sink, options) {
    const issues = issueAssembler(options)
    let waiting: string[] | null = null
    let count = 0

    async function put(before: string, pieces: string[]): Promise<void> {
      await sink(before)
      for (const piece of pieces) await sink(piece)
    }

    return {
      async write(record) {
        const pieces = issues.add(record)
        if (pieces === null) return
        count += 1
        if (count === 1) {
          waiting = pieces
          return
        }
        if (waiting !== null) {
          await put('[\n', waiting)
          waiting = null
        }
        await put(',\n', pieces)
      },
      async end() {
        issues.finish()
        if (count === 0) await sink('[]\n')
        else if (waiting === null) await sink('\n]\n')
        else await put('', [...waiting, '\n'])
      },
    }
  },
}
