import { describe, expect, it } from 'vitest'
import { openFiles, openStream } from '../../src/output/formats.ts'
import { InternalError } from '../../src/output/internalError.ts'
import { issueRecords } from '../../src/output/records.ts'
import type { GazetteRecord } from '../../src/tree/index.ts'
import { sampleIssue } from './sample.ts'

describe('the check before writing', () => {
  it('names the place in the record and writes nothing of it', async () => {
    const lines: string[] = []
    const writer = await openStream('ndjson', (text) => void lines.push(text))
    const [begin, document] = issueRecords(sampleIssue())
    if (begin === undefined || document?.type !== 'document') throw new Error('the sample begins with other records')
    await writer.write(begin)
    const { depth: _depth, ...broken } = document.blocks[10] ?? {}
    const blocks = [...document.blocks]
    blocks[10] = broken as (typeof blocks)[number]
    const write = () => writer.write({ ...document, blocks })
    expect(write).toThrow(InternalError)
    expect(write).toThrow('document "云政发〔2024〕20号" does not fit its schema at /blocks/10/depth')
    expect(lines).toHaveLength(1)
  })

  it('refuses a record of no known type', async () => {
    const writer = await openStream('ndjson', () => {})
    for (const type of ['page', 'constructor', '__proto__']) {
      expect(() => writer.write({ type } as unknown as GazetteRecord)).toThrow(InternalError)
    }
  })

  it('refuses a folder for formats of one stream', async () => {
    const folder = { open: () => ({ write() {}, close() {} }) }
    await expect(openFiles('json', folder)).rejects.toThrow(InternalError)
  })
})
