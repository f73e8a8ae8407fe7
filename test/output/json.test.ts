import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateIssue } from '../../src/check/schema/files.ts'
import { json } from '../../src/output/json.ts'
import { issueRecords } from '../../src/output/records.ts'
import { anyIssue } from './arbitrary.ts'
import { hostileIssue, sampleIssue } from './sample.ts'
import { written } from './write.ts'

describe('JSON', () => {
  it('prints one issue as an object that holds the issue', async () => {
    expect(JSON.parse(await written('json', [sampleIssue()]))).toEqual(sampleIssue())
  })

  it('prints several issues as an array', async () => {
    const issues = [sampleIssue(), hostileIssue(), sampleIssue()]
    expect(JSON.parse(await written('json', issues))).toEqual(issues)
    expect(JSON.parse(await written('json', issues, { compact: true }))).toEqual(issues)
  })

  it('prints an empty array where there is no issue', async () => {
    expect(await written('json', [])).toBe('[]\n')
  })

  it('has what the issue says of itself in front', async () => {
    const keys = Object.keys(JSON.parse(await written('json', [sampleIssue()])))
    expect(keys).toEqual(['type', 'source', 'gazette', 'contents', 'documents', 'diagnostics'])
  })

  it('keeps a position on one line', async () => {
    const position =
      '"position": { "start": { "line": 12, "column": 1, "offset": 220 }, "end": { "line": 12, "column": 18, "offset": 237 } }'
    expect(await written('json', [sampleIssue()])).toContain(`${position}\n`)
  })

  it('is one line when compact', async () => {
    const text = await written('json', [sampleIssue()], { compact: true })
    expect(text).toBe(`${JSON.stringify(JSON.parse(text))}\n`)
    expect(JSON.parse(text)).toEqual(sampleIssue())
  })

  it('reads back equal, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyIssue, { minLength: 1, maxLength: 3 }), fc.boolean(), async (issues, compact) => {
        const read = JSON.parse(await written('json', issues, { compact }))
        expect(read).toEqual(issues.length === 1 ? issues[0] : issues)
        for (const issue of [read].flat()) expect(validateIssue(issue)).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  it('writes nothing before the first issue has ended, and each further issue as it ends', async () => {
    const pieces: string[] = []
    const writer = json.create((text) => void pieces.push(text), {})
    const [first, second] = [[...issueRecords(sampleIssue())], [...issueRecords(sampleIssue(), 1)]]
    for (const record of first) await writer.write(record)
    expect(pieces).toEqual([])
    for (const record of second) await writer.write(record)
    expect(JSON.parse(`${pieces.join('')}]`)).toEqual([sampleIssue(), sampleIssue()])
  })

  it('takes issues that end together, as those of one input do', async () => {
    const pieces: string[] = []
    const writer = json.create((text) => void pieces.push(text), {})
    const records = [sampleIssue(), hostileIssue()].flatMap((issue, index) => [...issueRecords(issue, index)])
    const ends = records.filter(({ type }) => type === 'end')
    for (const record of [...records.filter(({ type }) => type !== 'end'), ...ends]) await writer.write(record)
    await writer.end()
    expect(JSON.parse(pieces.join(''))).toEqual([sampleIssue(), hostileIssue()])
  })

  it('refuses records in an impossible order', async () => {
    const [begin, inside] = [...issueRecords(sampleIssue())]
    if (begin === undefined || inside === undefined) throw new Error('the sample has no records')
    const writer = () => json.create(() => {}, {})
    await expect(writer().write(inside)).rejects.toThrow('outside its issue')
    const twice = writer()
    await twice.write(begin)
    await expect(twice.write(begin)).rejects.toThrow('began twice')
    await expect(twice.end()).rejects.toThrow('no end record')
  })
})
