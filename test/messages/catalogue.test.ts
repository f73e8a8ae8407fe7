import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cliCatalogue } from '../../src/messages/cli/index.ts'
import { fill } from '../../src/messages/fill.ts'
import { catalogue, renderMessage } from '../../src/messages/index.ts'
import { notTextReasons } from '../../src/messages/notText.ts'
import { reasonCatalogue, reasonText } from '../../src/messages/reasons/index.ts'

const slots = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))].sort()

/** The rules of `src/check/rules/` carry their own words. */
const src = join(import.meta.dirname, '../../src')
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^(messages|check)\b/.test(path) && !path.includes('.generated.'))
  .map((path) => readFileSync(join(src, path), 'utf8'))

const literals = (pattern: RegExp): string[] => [
  ...new Set(code.flatMap((text) => [...text.matchAll(pattern)].map(([, found]) => found as string))),
]

/** The rules that the code gives out: `rule: 'no-date'`, `finding('no-date', …)`, and what is named like the others. */
const rules = [
  ...literals(/\b(?:rule: |finding\(|diagnostic\(|warn\()'([\w-]+)'/g),
  ...literals(/'((?:contents|document|encoding|signatory|heading|attachment|annex|table)-[a-z-]+)'/g),
]

/** Keys of the command line's texts that are put together: `exit.${code}`. */
const COMPOSED = /^(exit|failure|group|role|speaks|finding\.severity|confidence|detect\.evidence)\./

describe.each([
  ['rules', catalogue],
  ['command line', cliCatalogue],
  ['reasons', reasonCatalogue],
  ['reasons why an input is no text', notTextReasons],
] as const)('the catalogue of the %s', (_, { zh, en }) => {
  it('holds both languages complete', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort())
  })

  it.each(Object.keys(en))('%s names the same values in both', (key) => {
    expect(slots((zh as Record<string, string>)[key] as string)).toEqual(
      slots((en as Record<string, string>)[key] as string),
    )
  })

  it('says something in each', () => {
    for (const text of [...Object.values(zh), ...Object.values(en)]) expect(text.trim()).not.toBe('')
  })
})

describe('the texts of the command line', () => {
  it('are all in use', () => {
    const used = new Set(literals(/'([a-z]+(?:\.[a-z-]+)+)'/g))
    expect(Object.keys(cliCatalogue.en).filter((key) => !used.has(key) && !COMPOSED.test(key))).toEqual([])
  })
})

describe('the reasons', () => {
  const given = new Set(
    literals(
      /\b(?:because: |settled: |joins\(|begins\(|heading\(|paragraph\(|item\(|pro\(|contra\(|\.pass\(\w+, )'([\w-]+)'/g,
    ),
  )

  it('have words for every one in the code', () => {
    expect([...given].filter((reason) => !Object.hasOwn(reasonCatalogue.en, reason))).toEqual([])
  })

  it('are all in use', () => {
    const quoted = new Set(literals(/'([a-z]+(?:-[a-z]+)*)'/g))
    const composed = /^(?:begins|cells)-by-/
    expect(Object.keys(reasonCatalogue.en).filter((key) => !quoted.has(key) && !composed.test(key))).toEqual([])
  })

  it('are no rules: the reason of a correction may be either', () => {
    expect(Object.keys(reasonCatalogue.en).filter((key) => Object.hasOwn(catalogue.en, key))).toEqual([])
  })

  it('are given as they are where there are no words', () => {
    expect(reasonText('__proto__', {}, 'en')).toBe('__proto__')
    expect(reasonText('end-above', { line: 7 }, 'zh')).toBe('其上第 7 行是公文的结尾（落款、附注或版记）')
  })
})

describe('renderMessage', () => {
  it('has words for every rule in the code', () => {
    expect(
      rules.filter((rule) => !Object.hasOwn(catalogue.en, rule) && !Object.hasOwn(reasonCatalogue.en, rule)),
    ).toEqual([])
  })

  it('fills in what is stated', () => {
    expect(
      renderMessage('contents-missing-document', { title: '关于修桥的通知', number: '云政发〔2024〕5号' }, 'zh'),
    ).toBe('目录列有“关于修桥的通知”（云政发〔2024〕5号），正文中没有找到。')
  })

  it('leaves out what is not stated', () => {
    expect(renderMessage('contents-missing-document', { title: '关于修桥的通知', number: null }, 'en')).toBe(
      'The contents list has “关于修桥的通知”, which was not found in the text.',
    )
  })

  it.each(['no-such-rule', '__proto__', 'constructor', ''])('names a rule it does not know: %j', (rule) => {
    expect(renderMessage(rule, { a: 1 }, 'en')).toBe(`rule ${rule || '?'}: {"a":1}`)
  })
})

describe('fill', () => {
  it.each([
    ['{a}', { a: 0 }, '0'],
    ['{a}', {}, '?'],
    ['[[{a}]]', { a: '' }, ''],
    ['[[({a}) {b}]]x', { a: 1, b: null }, 'x'],
    ['[[({a}) {b}]]x', { a: 1, b: 2 }, '(1) 2x'],
    ['{a}', { a: '{b}[[{c}]]' }, '{b}[[{c}]]'],
    ['{toString}', {}, '?'],
  ])('%s with %j', (template, values, text) => {
    expect(fill(template, values as Record<string, never>)).toBe(text)
  })
})
