import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseIssues } from '../src/pipeline.ts'
import type { Issue } from '../src/tree/index.ts'
import { type Annotated, annotatedCorpus, annotatedFixtures } from './support/gold.ts'
import { type Score, score } from './support/score.ts'

/**
 * How well each annotated text is read, against recorded floors. `UPDATE=1` raises the floors to what is read now and never lowers
 * one: who has a reason to lower a floor does so by hand, in sight. In CI nothing is written, and a text without floors fails.
 */
const FLOORS = join(import.meta.dirname, 'gold.floors.json')
const updating = process.env['UPDATE'] === '1' && !process.env['CI']

/** The mean of all rows, and the two rows that no other may make up for: where documents begin, and that no text is lost. */
const HELD = ['total', 'document starts', 'text kept'] as const
type Figures = Record<(typeof HELD)[number], number>

const recorded: Record<string, Figures> = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : {}
const raised: Record<string, Figures> = {}
const fixtures = annotatedFixtures()
const corpus = annotatedCorpus()
/** One entry for all of the corpus, which is no part of the repository: the lowest figure of any of its texts. */
const OF_CORPUS = 'corpus (lowest)'

const scored = (annotated: Annotated): Score => score(parseIssues(annotated.bytes)[0] as Issue, annotated)

/** Rounded down, so that a floor is never above what it was taken from. */
const rounded = (figure: number): number => Math.floor(figure * 10_000) / 10_000

const perRow = (of: (row: keyof Figures) => number): Figures => ({
  total: of('total'),
  'document starts': of('document starts'),
  'text kept': of('text kept'),
})

function figuresOf({ total, rows }: Score): Figures {
  return perRow((name) => {
    const row = rows.get(name)
    return rounded(name === 'total' ? total : row ? row.good / row.total : 1)
  })
}

function hold(name: string, figures: Figures, misses: () => string): void {
  const floor = recorded[name]
  raised[name] = perRow((row) => Math.max(floor?.[row] ?? 0, figures[row]))
  if (floor === undefined && !updating) expect.fail(`${name} has no floors; UPDATE=1 npx vitest run test/gold.test.ts`)
  const fallen = HELD.filter((row) => figures[row] < (floor?.[row] ?? 0))
  const said = fallen.map((row) => `${row} fell from ${floor?.[row]} to ${figures[row]}`)
  expect(said, fallen.length === 0 ? '' : misses()).toEqual([])
}

const missesOf = ({ rows }: Score): string =>
  [...rows]
    .filter(([, row]) => row.misses.length > 0)
    .flatMap(([name, row]) => [
      `${name} ${row.good}/${row.total}`,
      ...row.misses.slice(0, 5).map((miss) => `    ${miss}`),
    ])
    .join('\n')

describe('annotated texts are read no worse than before', () => {
  it.each(fixtures)('$name', (annotated) => {
    const result = scored(annotated)
    hold(annotated.name, figuresOf(result), () => missesOf(result))
  })

  it.skipIf(corpus.length === 0)('the corpus (skipped where ../shared/corpus is not there)', () => {
    const results = corpus.map((annotated) => ({ name: annotated.name, figures: figuresOf(scored(annotated)) }))
    const lowest = perRow((row) => Math.min(...results.map(({ figures }) => figures[row])))
    hold(OF_CORPUS, lowest, () => results.map(({ name, figures }) => `${name} ${JSON.stringify(figures)}`).join('\n'))
  })

  it('every floor belongs to a text', () => {
    const known = new Set([...fixtures.map(({ name }) => name), OF_CORPUS])
    expect(Object.keys(recorded).filter((name) => !known.has(name))).toEqual([])
  })
})

afterAll(() => {
  if (!updating) return
  const sorted = Object.entries({ ...recorded, ...raised }).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(FLOORS, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
})
