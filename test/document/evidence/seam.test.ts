import { expect, test } from 'vitest'
import type { Neighbours, Verdict } from '../../../src/document/continuation.ts'
import { seamEvidence } from '../../../src/document/evidence/seam.ts'
import { Shape } from '../../../src/document/shape.ts'
import { ALONE } from '../alone.ts'
import { draftOf, rowsOf } from '../fields/drafts.ts'

type Type = Parameters<typeof draftOf>[0]
type Row = ReturnType<typeof rowsOf>[number]

/** What a page's shape says of its lines, here as given; by itself it says nothing. */
const shape = (
  says: Partial<Record<'indented' | 'isIndented' | 'isFull' | 'isShort' | 'endsAtEdge', boolean>> = {},
): Shape =>
  Object.assign(new Shape([]), {
    indented: says.indented ?? false,
    isIndented: () => says.isIndented ?? false,
    isFull: () => says.isFull ?? false,
    isShort: () => says.isShort ?? false,
    endsAtEdge: () => says.endsAtEdge ?? false,
  })

function evidence(
  type: Type,
  before: string | string[],
  line: string,
  around: Partial<Neighbours> = {},
  verdict: Partial<Verdict> = {},
) {
  const neighbours = { ...ALONE, shape: shape(), ...around }
  const decided = { joins: true, because: 'given', ...verdict } as Verdict
  const all = seamEvidence(rowsOf(line)[0] as Row, draftOf(type, before), neighbours, decided)
  return all.map(({ reason, speaks }) => (speaks === 'for' ? '+' : '-') + reason).join(' ')
}

const CUT = { joins: false }

test.each<[string, Parameters<typeof evidence>, string]>([
  ['the line before breaks off', ['paragraph', '抓好防汛', '工作。'], '+given +breaks-off'],
  ['so it does of an item', ['listItem', '抓好防汛', '工作。'], '+given +breaks-off'],
  ['and of a numbered block', ['numbered', '一、抓好防汛', '工作。'], '+given +breaks-off'],
  ['of no other block is more said', ['addressee', '各镇人民', '政府：'], '+given'],
  ['nor of a heading', ['heading', '一、抓好防汛', '工作'], '+given'],
  ['it speaks against a new block', ['paragraph', '抓好防汛', '工作。', {}, CUT], '+given -breaks-off'],
  ['what decided is said once', ['paragraph', '抓好防汛', '工作。', {}, { because: 'breaks-off' }], '+breaks-off'],
  ['a sentence ended', ['paragraph', '抓好防汛。', '二是', {}, CUT], '+given +sentence-ended'],
  ['half a sentence', ['paragraph', '抓好防汛；', '二是'], '+given -sentence-ended'],
  ['a lead', ['paragraph', '抓好防汛：', '二是'], '+given -sentence-ended'],
  ['a comma', ['paragraph', '抓好防汛，', '二是'], '+given +comma-before'],
  ['a word that something must follow', ['paragraph', '抓好防汛和', '救灾。'], '+given +breaks-off +mid-phrase'],
  ['an open bracket', ['paragraph', '抓好防汛（', '救灾）。'], '+given +breaks-off +bracket-open'],
  [
    'a bracket open since the line before',
    ['paragraph', ['抓好（防汛。', '抗旱。'], '救灾）。'],
    '+given -sentence-ended +bracket-open',
  ],
  [
    'what opens a block',
    ['paragraph', '抓好防汛。', '二、', { opens: 'number-opens' }, CUT],
    '+given +number-opens +sentence-ended',
  ],
  [
    'an indent',
    ['paragraph', '抓好。', '二是', { shape: shape({ indented: true, isIndented: true }) }, CUT],
    '+given +indent-opens-paragraph +sentence-ended',
  ],
  [
    'no indent among those that have one',
    ['paragraph', '抓好。', '二是', { shape: shape({ indented: true }) }],
    '+given +no-indent -sentence-ended',
  ],
  ['no indent where none has one', ['paragraph', '抓好。', '二是', { shape: shape() }], '+given -sentence-ended'],
  [
    'a bracket of the item',
    ['paragraph', '抓好。', '（县水利局）', { bracket: true }],
    '+given -sentence-ended +bracket-of-item',
  ],
  [
    'a full line',
    ['paragraph', '抓好。', '二是', { shape: shape({ isFull: true }) }],
    '+given -sentence-ended +full-line-before',
  ],
  [
    'a short line',
    ['paragraph', '抓好。', '二是', { shape: shape({ isShort: true }) }, CUT],
    '+given +sentence-ended +short-of-margin',
  ],
  [
    'an edge',
    ['paragraph', '抓好。', '二是', { shape: shape({ endsAtEdge: true }) }],
    '+given -sentence-ended +ends-at-edge',
  ],
  [
    'a signature at the end',
    ['paragraph', '执行。云水县人民政府 2023年5月8日', '附件', { signed: true }, CUT],
    '+given -breaks-off +after-signature-tail',
  ],
  [
    'a line that leads a paragraph',
    ['paragraph', '抓好。', '二是', { leads: true }, CUT],
    '+given +sentence-ended +leads-paragraph',
  ],
  ['a page that turned', ['paragraph', '抓好。', '二是', { pageTurned: true }], '+given -sentence-ended +page-turned'],
])('%s', (_what, sources, expected) => {
  expect(evidence(...sources)).toBe(expected)
})

test('a seam that was weighed names what weighed', () => {
  const weighed = (because: Verdict['because'], joins: boolean) =>
    evidence('numbered', '一、抓好防汛和', '的救灾工作。', {}, { because, joins })
  expect(weighed('given' as Verdict['because'], true)).toBe('+given +breaks-off +mid-phrase')
  expect(weighed('seam-weighed-cut', true)).toBe('+seam-weighed-cut +breaks-off +mid-phrase +opens-in-mid-phrase')
  expect(weighed('seam-weighed-whole', false)).toBe('+seam-weighed-whole -breaks-off -mid-phrase -opens-in-mid-phrase')
})
