import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ndjson } from '../../src/output/ndjson.ts'
import { issueRecords } from '../../src/output/records.ts'
import { anyIssue } from './arbitrary.ts'
import { sampleIssue } from './sample.ts'
import { written } from './write.ts'

const read = (text: string): unknown[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

describe('NDJSON', () => {
  it('writes each record as it comes, one a line, type and issue first', () => {
    const lines: string[] = []
    const writer = ndjson.create((text) => void lines.push(text), {})
    const records = [...issueRecords(sampleIssue(), 4)]
    for (const [index, record] of records.entries()) {
      void writer.write(record)
      expect(lines).toHaveLength(index + 1)
      expect(JSON.parse(lines[index] ?? '')).toEqual(record)
    }
    expect(lines[0]).toMatch(/^\{"type":"issue","index":4,/)
    expect(lines[1]).toMatch(/^\{"type":"document","issue":4,"id":/)
    expect(lines.at(-2)).toMatch(/^\{"type":"diagnostic","issue":4,"rule":/)
    expect(lines.at(-1)).toMatch(/^\{"type":"end","issue":4,"documents":3,"diagnostics":2,/)
  })

  it('reads back equal, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyIssue, { maxLength: 2 }), async (issues) => {
        const records = issues.flatMap((issue, index) => [...issueRecords(issue, index)])
        expect(read(await written('ndjson', issues))).toEqual(records)
      }),
      { numRuns: 100 },
    )
  })

  it('waits for a slow sink', async () => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const [record] = issueRecords(sampleIssue())
    if (record === undefined) throw new Error('the sample has no records')
    let done = false
    const writing = Promise.resolve(ndjson.create(() => gate, {}).write(record)).then(() => {
      done = true
    })
    await Promise.resolve()
    expect(done).toBe(false)
    open()
    await writing
    expect(done).toBe(true)
  })
})
