import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, editsOf } from '../../src/check/fix/apply.ts'
import { unifiedDiff } from '../../src/check/fix/diff.ts'
import { mend } from '../../src/check/fix/safe.ts'
import { differenceOf } from '../../src/check/fix/same.ts'
import { parseIssues } from '../../src/pipeline.ts'
import { openTextSync } from '../../src/source/index.ts'
import { base, check } from './marked.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const texts = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(fixtures, name))
      .filter((file) => file.startsWith('input.'))
      .map((file) => [name, join(fixtures, name, file)] as const),
  )

const decoded = (path: string): string => {
  const { lines } = openTextSync(readFileSync(path))
  return lines.map(({ value, eol }) => value + eol).join('')
}

const fix = (text: string): string =>
  mend(text, parseIssues(text), check(text).findings, (each) => parseIssues(each)).text

/** Spoils typography as OCR does: what --fix is to mend. */
const spoil = (text: string): string =>
  text
    .replaceAll('，', ',')
    .replaceAll('；', ';')
    .replaceAll('（此件公开发布）', '(此件公开发布)')
    .replace(/^([\p{Script=Han}]+)〔(\d{4})〕(\d+)号$/gmu, '$1[$2]$3号')

describe('--fix', () => {
  it.each(texts)('leaves the documents of %s as they are', (_, path) => {
    const text = decoded(path)
    const fixed = fix(text)
    expect(differenceOf(parseIssues(text), parseIssues(fixed))).toBeNull()
    expect(fixed.split('\n').length).toBe(text.split('\n').length)
  })

  it.each(texts)('leaves the documents of %s as they are, its typography spoilt', (_, path) => {
    const text = spoil(decoded(path))
    expect(differenceOf(parseIssues(text), parseIssues(fix(text)))).toBeNull()
  })

  it.each(texts)('has nothing more to mend in %s after it', (_, path) => {
    const fixed = fix(decoded(path))
    expect(fix(fixed)).toBe(fixed)
  })

  it('brings a spoilt text back', () => {
    const spoilt = spoil(base)
    expect(spoilt).not.toBe(base)
    const body = (text: string): string => text.slice(text.indexOf('各乡镇'))
    expect(body(fix(spoilt))).toBe(body(base))
  })

  it('mends the brackets of a number with spaces around them', () => {
    expect(fix(base.replace('\n云政函〔2023〕41号\n', '\n云政函 [2023] 41 号\n'))).toContain(
      '\n云政函 〔2023〕 41 号\n',
    )
  })
})

describe('editsOf', () => {
  it('keeps the first of two that overlap, and the same one once', () => {
    const edits = [
      { from: 4, to: 6, text: 'x' },
      { from: 1, to: 2, text: '，' },
      { from: 1, to: 2, text: '，' },
      { from: 5, to: 7, text: 'y' },
    ]
    const kept = editsOf(edits.map((edit) => ({ edits: [edit] })) as unknown as Parameters<typeof editsOf>[0])
    expect(applyEdits('01234567', kept)).toBe('0，23x67')
  })
})

describe('unifiedDiff', () => {
  it('quotes a name that would end the line, or that a terminal acts on', () => {
    const [from, to] = unifiedDiff('a\n--- b\u202e"\\', '甲,', '甲，').split('\n')
    expect(from).toBe('--- "a/a\\012--- b\\342\\200\\256\\"\\\\"')
    expect(to).toBe('+++ "b/a\\012--- b\\342\\200\\256\\"\\\\"')
  })

  it('is empty where nothing changed', () => expect(unifiedDiff('a', 'x\n', 'x\n')).toBe(''))

  it('says where a file has no line end', () => {
    expect(unifiedDiff('a.txt', '甲,', '甲，')).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n-甲,\n\\ No newline at end of file\n+甲，\n\\ No newline at end of file\n',
    )
  })

  it('gives the new text back when it is carried out', () => {
    const line = fc.constantFrom('甲', '乙', '丙', '')
    fc.assert(
      fc.property(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 40 }), (pairs) => {
        const before = pairs.map(([a]) => `${a}\n`).join('')
        const after = pairs.map(([, b]) => `${b}\n`).join('')
        expect(patched(before, unifiedDiff('a', before, after))).toBe(after)
      }),
    )
  })
})

/** Carries out a unified diff, checking every line that it names. */
function patched(before: string, diff: string): string {
  const old = before.split('\n').slice(0, -1)
  const out: string[] = []
  let at = 0
  for (const line of diff.split('\n').slice(2, -1)) {
    const hunk = /^@@ -(\d+),\d+ \+/.exec(line)
    if (hunk) {
      while (at < Number(hunk[1]) - 1) out.push(old[at++] as string)
    } else if (line.startsWith('+')) out.push(line.slice(1))
    else {
      expect(line.slice(1)).toBe(old[at])
      if (line.startsWith(' ')) out.push(old[at] as string)
      at++
    }
  }
  return [...out, ...old.slice(at)].map((each) => `${each}\n`).join('')
}
