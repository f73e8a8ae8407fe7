import { expect, test } from 'vitest'
import { numberedEvidence } from '../../../src/document/evidence/numbered.ts'
import type { Siblings } from '../../../src/document/heading.ts'
import { draftOf, rowsOf } from '../fields/drafts.ts'

const ALONE: Siblings = { next: null, before: null, nextIsFact: false }
const next = (line: string) => rowsOf(line)[0] as NonNullable<Siblings['next']>
const TEXT = { ...ALONE, next: next('　　各镇抓紧落实。') }

/** What speaks for (+) and against (-) a numbered block being of its type; the verdict first. */
function evidence(
  type: 'heading' | 'paragraph',
  body: string,
  siblings: Siblings,
  because = 'given',
  lines = [`一、${body}`],
) {
  const all = numberedEvidence(draftOf('numbered', lines), body, siblings, { type, because } as Parameters<
    typeof numberedEvidence
  >[3])
  return all.map(({ reason, speaks }) => (speaks === 'for' ? '+' : '-') + reason).join(' ')
}

const LENGTHS = [24, 25, 36, 37].map((length) => '防'.repeat(length))

test.each<[string, Parameters<typeof evidence>, string]>([
  ['a short line over text', ['heading', '加强领导', TEXT], '+given +short-for-text +no-final-mark +text-below'],
  ['the same as a paragraph', ['paragraph', '加强领导', TEXT], '+given -short-for-text -no-final-mark -text-below'],
  [
    'what decided is said once',
    ['heading', '加强领导', TEXT, 'text-below'],
    '+text-below +short-for-text +no-final-mark',
  ],
  [
    '24 characters are short',
    ['heading', LENGTHS[0] as string, TEXT],
    '+given +short-for-text +no-final-mark +text-below',
  ],
  ['25 are neither short nor long', ['heading', LENGTHS[1] as string, TEXT], '+given +no-final-mark +text-below'],
  ['36 are not long', ['heading', LENGTHS[2] as string, TEXT], '+given +no-final-mark +text-below'],
  ['37 are', ['heading', LENGTHS[3] as string, TEXT], '+given -long-for-heading +no-final-mark +text-below'],
  ['a sentence', ['paragraph', '加强领导。', TEXT], '+given -short-for-text +ends-with-mark -text-below'],
  ['half a sentence', ['paragraph', '加强领导；', TEXT], '+given -short-for-text +ends-with-mark -text-below'],
  ['a lead', ['paragraph', '加强领导：', TEXT], '+given -short-for-text -text-below'],
  [
    'a comma',
    ['heading', '加强领导，抓好落实', TEXT],
    '+given +short-for-text +no-final-mark -comma-inside +text-below',
  ],
  [
    'a comma of half width',
    ['heading', '加强领导,抓好落实', TEXT],
    '+given +short-for-text +no-final-mark -comma-inside +text-below',
  ],
  [
    'two lines',
    ['heading', '加强领导', TEXT, 'given', ['一、加强', '领导']],
    '+given +short-for-text +no-final-mark -several-lines +text-below',
  ],
  [
    'a sibling below',
    ['paragraph', '加强领导', { ...ALONE, next: next('二、抓好落实') }],
    '+given -short-for-text -no-final-mark +sibling-below',
  ],
  [
    'another number below',
    ['heading', '加强领导', { ...ALONE, next: next('（一）抓好落实') }],
    '+given +short-for-text +no-final-mark +text-below',
  ],
  ['a fact below', ['heading', '加强领导', { ...TEXT, nextIsFact: true }], '+given +short-for-text +no-final-mark'],
  ['nothing below', ['heading', '加强领导', ALONE], '+given +short-for-text +no-final-mark -nothing-below'],
  [
    'a heading before it',
    ['heading', '加强领导', { ...TEXT, before: { type: 'heading', sentence: false } }],
    '+given +short-for-text +no-final-mark +text-below +sibling-heading',
  ],
  [
    'a text before it',
    ['heading', '加强领导', { ...TEXT, before: { type: 'paragraph', sentence: true } }],
    '+given +short-for-text +no-final-mark +text-below -sibling-text',
  ],
])('%s', (_what, sources, expected) => {
  expect(evidence(...sources)).toBe(expected)
})
