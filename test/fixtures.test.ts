import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prettyJson } from '../src/output/pretty.ts'
import { parseIssues } from '../src/pipeline.ts'
import { FIXTURES, fixtureNames, inputOf } from './support/gold.ts'

/**
 * The whole reading of every fixture, with positions and messages, as it stands in its expected.json. A change shows there, line by
 * line, for a person to judge. UPDATE=1 writes the files anew; in CI nothing is written.
 */
const updating = process.env['UPDATE'] === '1' && !process.env['CI']

/** What the reading says, without what only this copy of the file would say. */
function reading(name: string): string {
  const issues = parseIssues(readFileSync(inputOf(name))).map((issue) => ({
    ...issue,
    source: { ...issue.source, path: null, sha256: '' },
  }))
  return `${prettyJson(issues.length === 1 ? issues[0] : issues)}\n`
}

const hasInput = (name: string): boolean => readdirSync(join(FIXTURES, name)).some((file) => file.startsWith('input.'))

describe('the whole reading', () => {
  it.each(fixtureNames().filter(hasInput))('of %s', (name) => {
    const file = join(FIXTURES, name, 'expected.json')
    const text = reading(name)
    if (updating) writeFileSync(file, text)
    if (!existsSync(file))
      expect.fail(`fixtures/${name} has no expected.json; UPDATE=1 npx vitest run test/fixtures.test.ts`)
    const expected = readFileSync(file, 'utf8')
    // what is the same to the byte need not be compared value by value
    if (text !== expected) expect(JSON.parse(text)).toEqual(JSON.parse(expected))
  })
})

it('no expectation is without its input, and nothing else lies there', () => {
  const known = /^(?:input(?:\.[a-z0-9-]+)?\.(?:txt|md)|gold\.json|labels\.tsv|expected\.json)$/u
  const stray = fixtureNames().flatMap((name) => {
    const files = readdirSync(join(FIXTURES, name))
    const orphan = files.includes('expected.json') && !hasInput(name)
    if (orphan && updating) rmSync(join(FIXTURES, name, 'expected.json'))
    return files
      .filter((file) => !known.test(file) || (orphan && file === 'expected.json'))
      .map((file) => `${name}/${file}`)
  })
  expect(stray).toEqual([])
})
