import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { catalogue } from '../../src/messages/index.ts'
import { parseIssues } from '../../src/pipeline.ts'

const lacking = vi.hoisted(() => new Set<string>())

// What is rendered is held against its template: a value that a template must have is stated.
vi.mock('../../src/messages/index.ts', async (load) => {
  const real = await load<typeof import('../../src/messages/index.ts')>()
  const renderMessage: typeof real.renderMessage = (rule, values, lang) => {
    const needed = (catalogue.en[rule] ?? '').replace(/\[\[.*?\]\]/g, '').matchAll(/\{(\w+)\}/g)
    for (const [, name] of needed) {
      const value = values[name as string]
      if (value === undefined || value === null || value === '') lacking.add(`${rule}: ${name}`)
    }
    return real.renderMessage(rule, values, lang)
  }
  return { ...real, renderMessage }
})

const fixtures = join(import.meta.dirname, '../../fixtures')

/** Texts with something wrong in each: cut off, mixed up, doubled, shuffled, half of them missing. */
function* spoilt(bytes: Buffer): Generator<Buffer> {
  yield bytes
  yield bytes.subarray(0, bytes.length >> 1)
  yield bytes.subarray(bytes.length >> 1)
  yield Buffer.concat([bytes, bytes])
  const lines = bytes.toString('utf8').split('\n')
  yield Buffer.from(lines.toReversed().join('\n'))
  yield Buffer.from(lines.filter((_, at) => at % 3 !== 1).join('\n'))
  yield Buffer.from(bytes.toString('utf8').replaceAll('5', '8').replaceAll('月', '99月'))
  yield Buffer.concat([bytes.subarray(0, 2000), Buffer.from([0xff, 0xfe, 0x81]), bytes.subarray(2000)])
}

it('every finding states the values that its message needs', () => {
  for (const { name } of readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(join(fixtures, name)).filter((each) => each.startsWith('input.'))) {
      for (const text of spoilt(readFileSync(join(fixtures, name, file)))) {
        try {
          parseIssues(text)
        } catch (error) {
          if ((error as Error).name !== 'NotTextError') throw error
        }
      }
    }
  }
  expect([...lacking].sort()).toEqual([])
}, 120_000)
