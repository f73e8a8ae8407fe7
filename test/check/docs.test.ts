import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexText, rulePageText, ruleProperties, withTable } from '../../scripts/rules/pages.ts'
import { rules } from '../../src/check/registry.ts'
import { catalogue } from '../../src/messages/index.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'docs/rules')
const update = process.env['UPDATE'] !== undefined && process.env['CI'] === undefined

const pages = new Map([
  ['README.md', indexText(rules)],
  ...rules.map((rule) => [`${rule.id}.md`, rulePageText(rule)] as const),
])

if (update) {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name))
  for (const [name, text] of pages) writeFileSync(join(folder, name), text)
  const schema = join(root, 'schemas/config.schema.json')
  const value = JSON.parse(readFileSync(schema, 'utf8'))
  value.properties.rules.properties = ruleProperties(rules)
  writeFileSync(schema, `${JSON.stringify(value, null, 2)}\n`)
  const readme = join(root, 'README.md')
  if (existsSync(readme)) writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), rules))
}

describe('what is generated from the rules', () => {
  it('is a page for each rule and an index, nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort())
  })

  it.each([...pages])('docs/rules/%s is up to date', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  })

  it('is the part of the configuration schema', () => {
    const { properties } = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8'))
    expect(properties.rules.properties).toEqual(ruleProperties(rules))
  })

  it('is the table in README.md', () => {
    const readme = join(root, 'README.md')
    const text = existsSync(readme) ? readFileSync(readme, 'utf8') : ''
    expect(withTable(text, rules)).toBe(text)
  })
})

describe('the registry', () => {
  it('has each id once, sayable in both languages', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !(id in catalogue.zh && id in catalogue.en))).toEqual([])
  })

  it('lists every rule there is a file of', () => {
    expect(readdirSync(join(root, 'src/check/rules')).length).toBe(rules.length)
  })

  it('has a rule for whatever the parser says', () => {
    const said = ['source', 'document', 'issue', 'pipeline.ts'].flatMap((part) =>
      filesBelow(join(root, 'src', part)).flatMap((path) => {
        const text = readFileSync(path, 'utf8')
        return [...text.matchAll(/\b(?:rule: |finding\(\s*|warn\(|diagnostic\()'([a-z]+(?:-[a-z]+)+)'/gu)].map(
          ([, id]) => id,
        )
      }),
    )
    expect(said.length).toBeGreaterThan(15)
    expect([...new Set(said)].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
  })
})

function filesBelow(path: string): string[] {
  if (path.endsWith('.ts')) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(path, name))
}
