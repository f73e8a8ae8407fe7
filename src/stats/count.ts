import type { GazetteDocument, Issue } from '../tree/index.ts'

/** One line of a chart: what is counted, and how often it comes. */
export interface Count {
  name: string
  count: number
}

/** What charts are made of. Lists of names are most frequent first; lists of years and of sizes are in their order. */
export interface Stats {
  issues: number
  documents: number
  tables: number
  references: number
  findings: number
  years: Count[]
  kinds: Count[]
  issuers: Count[]
  sections: Count[]
  /** Documents by length in characters. */
  lengths: Count[]
  /** Documents by days from their date to the publication of the issue. */
  lags: Count[]
  tablesPerDocument: Count[]
  referencesPerDocument: Count[]
  rules: Count[]
}

/** The name of what a document does not state; charts show it last. */
export const NONE = ''

const LENGTHS = [200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]
const LAGS = [-1, 7, 30, 60, 90, 180, 365]
const NUMBERS = [0, 1, 2, 5, 10, 20]

/** Counts what the documents of a batch are like. A document without a value counts under `NONE`, never under a guess. */
export function countIssues(issues: readonly Issue[]): Stats {
  const documents = issues.flatMap((issue) => issue.documents.map((document) => ({ issue, document })))
  const findings = issues.flatMap(({ diagnostics }) => diagnostics ?? [])
  const each = <T>(pick: (document: GazetteDocument, issue: Issue) => T): T[] =>
    documents.map(({ document, issue }) => pick(document, issue))
  return {
    issues: issues.length,
    documents: documents.length,
    tables: sum(each(({ tables }) => tables?.length ?? 0)),
    references: sum(each(({ references }) => references?.length ?? 0)),
    findings: findings.length,
    years: byName(each((document) => yearOf(document) ?? NONE)),
    kinds: byCount(each(({ kind }) => kind ?? NONE)),
    issuers: byCount(each(({ issuers }) => (issuers?.length ? issuers : [NONE])).flat()),
    sections: byCount(each(({ section }) => section ?? NONE)),
    lengths: byBin(each(lengthOf), LENGTHS),
    lags: byBin(
      each((document, issue) => lagOf(document.date, issue.gazette.published)),
      LAGS,
    ),
    tablesPerDocument: byBin(
      each(({ tables }) => tables?.length ?? null),
      NUMBERS,
    ),
    referencesPerDocument: byBin(
      each(({ references }) => references?.length ?? null),
      NUMBERS,
    ),
    rules: byCount(findings.map(({ rule }) => rule)),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** The year of the date, else of the number. */
function yearOf({ date, numberParts }: GazetteDocument): string | null {
  return date?.slice(0, 4) ?? (numberParts?.year ? String(numberParts.year) : null)
}

/** Characters of the text and of the cells, spaces not counted; null where the output leaves the blocks out. */
function lengthOf({ blocks, tables }: GazetteDocument): number | null {
  if (!blocks) return null
  const texts = [...blocks.map(({ text }) => text ?? ''), ...(tables ?? []).flatMap(({ rows }) => rows.flat())]
  return sum(texts.map((text) => text.replace(/\s/gu, '').length))
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** Days from the date of a document to the day of publication; null where one of them is no full date. */
export function lagOf(date: string | null | undefined, published: string | null | undefined): number | null {
  if (!date || !published || !DAY.test(date) || !DAY.test(published)) return null
  return Math.round((Date.parse(published) - Date.parse(date)) / 86_400_000)
}

function tally(names: readonly string[]): Count[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count }))
}

const noneLast = (a: Count, b: Count): number => Number(a.name === NONE) - Number(b.name === NONE)

const byCount = (names: readonly string[]): Count[] =>
  tally(names).sort((a, b) => noneLast(a, b) || b.count - a.count || (a.name < b.name ? -1 : 1))

const byName = (names: readonly string[]): Count[] =>
  tally(names).sort((a, b) => noneLast(a, b) || (a.name < b.name ? -1 : 1))

/** Numbers by stretches: up to the first limit, up to the next …, above the last: ≤7, 8–30, …, >365. */
function byBin(numbers: readonly (number | null)[], limits: readonly number[]): Count[] {
  const names = [
    ...limits.map((limit, i) => {
      const from = i === 0 ? null : (limits[i - 1] as number) + 1
      return from === null ? (limit === 0 ? '0' : `≤${limit}`) : from === limit ? `${limit}` : `${from}–${limit}`
    }),
    `>${limits.at(-1)}`,
  ]
  const counts = names.map((name) => ({ name, count: 0 }))
  let unknown = 0
  for (const number of numbers) {
    if (number === null) {
      unknown++
      continue
    }
    const at = limits.findIndex((limit) => number <= limit)
    const bin = counts[at < 0 ? counts.length - 1 : at]
    if (bin) bin.count++
  }
  return unknown === 0 ? counts : [...counts, { name: NONE, count: unknown }]
}
