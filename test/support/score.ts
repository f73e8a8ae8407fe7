import type { Block, GazetteDocument, Issue, Position, Table } from '../../src/tree/index.ts'
import { bare, folded, printedCells } from './fold.ts'
import type { Annotated, GoldDocument } from './gold.ts'

/** How much of one kind of thing was read as the annotation has it: `good` of `total`, and what was not. */
export interface Row {
  good: number
  total: number
  misses: string[]
}
export interface Score {
  rows: Map<string, Row>
  /** The mean of the rows: each kind of thing counts the same. */
  total: number
}

const BLOCK_OF_ROLE: Record<string, string> = {
  para: 'paragraph',
  list: 'listItem',
  attachments: 'attachment',
  'annex-title': 'annexTitle',
}
const FIELDS = ['number', 'title', 'kind', 'section', 'page', 'addressee', 'date', 'disclosure'] as const

const startLine = (node: { position: Position }): number => node.position.start.line
const endLine = (node: { position: Position }): number => node.position.end.line
const holds = (node: { position: Position }, line: number): boolean => startLine(node) <= line && endLine(node) >= line
const same = (a: unknown, b: unknown): boolean => folded(a) === folded(b)
const sameAll = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => same(value, b[i]))
const sameCells = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((value, i) => bare(value) === bare(b[i]))
const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

/** Compares one issue with its annotation. */
export function score(issue: Issue, annotated: Annotated): Score {
  const tally = new Tally()
  scoreGazette(tally, issue, annotated)
  scoreContents(tally, issue, annotated)
  scoreDocuments(tally, issue, annotated)
  scoreBlocks(tally, issue, annotated)
  scoreTables(tally, issue, annotated)
  return tally.score()
}

class Tally {
  readonly #rows = new Map<string, Row>()

  #row(name: string): Row {
    const row = this.#rows.get(name) ?? { good: 0, total: 0, misses: [] }
    this.#rows.set(name, row)
    return row
  }

  /** One thing that is right or not. */
  count(name: string, right: boolean, miss: string): void {
    const row = this.#row(name)
    row.total++
    if (right) row.good++
    else row.misses.push(miss)
  }

  /** Two lists without order: what both have counts for both (F1). */
  lists(name: string, expected: readonly string[], actual: readonly string[], where: string): void {
    const row = this.#row(name)
    const left = [...actual]
    row.total += expected.length + actual.length
    for (const value of expected) {
      const at = left.indexOf(value)
      if (at >= 0) {
        left.splice(at, 1)
        row.good += 2
      } else row.misses.push(`${where}: lacks ${value}`)
    }
    for (const value of left) row.misses.push(`${where}: ${value} is not there`)
  }

  score(): Score {
    const counted = [...this.#rows].filter(([, row]) => row.total > 0)
    const sum = counted.reduce((total, [, row]) => total + row.good / row.total, 0)
    return { rows: new Map(counted), total: counted.length === 0 ? 1 : sum / counted.length }
  }
}

function scoreGazette(tally: Tally, issue: Issue, { gold }: Annotated): void {
  for (const [key, value] of Object.entries(gold.gazette)) {
    const got = issue.gazette[key as keyof Issue['gazette']]
    if (value === null && (got === null || got === undefined)) continue
    tally.count('gazette', same(got, value), `${key}: ${shown(got)} for ${shown(value)}`)
  }
}

function scoreContents(tally: Tally, issue: Issue, { gold }: Annotated): void {
  const left = [...issue.contents]
  const keys = (entry: { number: string | null; title: string }): string => folded(entry.number ?? entry.title)
  const found: string[] = []
  for (const entry of gold.contents) {
    const at = left.findIndex((got) => (entry.number ? same(got.number, entry.number) : same(got.title, entry.title)))
    const got = at < 0 ? undefined : left.splice(at, 1)[0]
    if (got) found.push(keys(entry))
    for (const key of ['section', 'title', 'number', 'page'] as const)
      tally.count(
        'contents fields',
        got !== undefined && same(got[key], entry[key]),
        `${entry.title} ${key}: ${shown(got?.[key])} for ${shown(entry[key])}`,
      )
  }
  tally.lists('contents entries', gold.contents.map(keys), [...found, ...left.map(keys)], 'contents')
}

/** The document that an annotated one was read as: the one that begins there, or the one of its number nearby. */
export function counterpart(issue: Issue, document: GoldDocument): GazetteDocument | undefined {
  const [first, last] = document.lines
  return (
    issue.documents.find((got) => startLine(got) === first) ??
    issue.documents.find(
      (got) =>
        document.number !== null &&
        same(got.number, document.number) &&
        startLine(got) >= first - 12 &&
        startLine(got) <= last,
    )
  )
}

function scoreDocuments(tally: Tally, issue: Issue, { gold }: Annotated): void {
  tally.lists(
    'document starts',
    gold.documents.map((document) => `line ${document.lines[0]}`),
    issue.documents.map((document) => `line ${startLine(document)}`),
    'documents',
  )
  for (const document of gold.documents) {
    const got = counterpart(issue, document)
    const where = document.number ?? document.title ?? `document ${document.doc}`
    for (const key of FIELDS) {
      if (document[key] === null && got && got[key] === null) continue
      tally.count(
        `document ${key}`,
        got !== undefined && same(got[key], document[key]),
        `${where}: ${shown(got?.[key])} for ${shown(document[key])}`,
      )
    }
    for (const key of ['issuers', 'signatories'] as const)
      tally.count(
        `document ${key}`,
        got !== undefined && sameAll(got[key], document[key]),
        `${where}: ${shown(got?.[key])} for ${shown(document[key])}`,
      )
    scoreLists(tally, document, got, where)
  }
}

/** What a document carries and cites, each thing as one string. */
function scoreLists(tally: Tally, document: GoldDocument, got: GazetteDocument | undefined, where: string): void {
  type Lists = Pick<GoldDocument, 'attachments' | 'references' | 'appointments'> & {
    annexes: readonly { label: string | null; title: string | null }[]
    instruments: readonly { title: string }[]
  }
  const none: Lists = { attachments: [], annexes: [], references: [], appointments: [], instruments: [] }
  const kinds: [string, (from: Lists) => (string | number | null)[][]][] = [
    ['attachments', (from) => from.attachments.map((a) => [a.n, a.title, a.availability])],
    ['annexes', (from) => from.annexes.map((a) => [a.label, a.title])],
    ['references', (from) => from.references.map((r) => [r.number])],
    ['reference titles', (from) => from.references.filter((r) => r.title).map((r) => [r.number, r.title])],
    ['appointments', (from) => from.appointments.map((a) => [a.action, a.person, a.position])],
    ['instruments', (from) => from.instruments.map((i) => [i.title])],
  ]
  for (const [name, of] of kinds) {
    const joined = (from: Lists): string[] => of(from).map((values) => values.map(folded).join(' | '))
    tally.lists(name, joined(document), joined(got ?? none), where)
  }
}

/** Where each block begins, what it is, that every printed line stands in one, and that page numbers and running heads do not. */
function scoreBlocks(tally: Tally, issue: Issue, { labels, lines }: Annotated): void {
  const blocks = issue.documents.flatMap((document) => document.blocks)
  const tables = issue.documents.flatMap((document) => document.tables)
  const printed = (line: number): string => lines[line - 1] ?? ''
  const shows = (line: number): string => `line ${line}: ${printed(line).trim().slice(0, 30)}`
  const inside = labels.filter((label) => label.doc > 0 && label.doc < 99)
  const starts = inside.filter((label) => label.bio === 'B')
  const firstAt = new Map<number, Block>()
  for (const block of blocks) if (!firstAt.has(startLine(block))) firstAt.set(startLine(block), block)
  tally.lists(
    'block starts',
    starts.map(({ line }) => shows(line)),
    [...firstAt.keys()].map(shows),
    'blocks',
  )
  for (const { line, role } of starts) {
    const block = firstAt.get(line)
    if (block) tally.count('block types', block.type === (BLOCK_OF_ROLE[role] ?? role), `${shows(line)}: ${block.type}`)
  }
  const tableText = new Map(tables.map((table) => [table, bare([...table.columns, ...table.rows.flat()].join(''))]))
  for (const { line, role, bio } of inside) {
    const holders = blocks.filter((block) => holds(block, line))
    if (role === 'furniture') {
      const text = bare(printed(line))
      const leaks = holders.some(
        (block) => block.type !== 'table' && text !== '' && block.text?.includes(printed(line).trim()),
      )
      tally.count('furniture removed', !leaks, shows(line))
    } else if (role === 'table') {
      const table = tables.find((candidate) => holds(candidate, line))
      for (const cell of printedCells(printed(line)))
        tally.count('table text kept', (table && tableText.get(table)?.includes(cell)) === true, shows(line))
    } else if (bio !== '-' && bare(printed(line)) !== '')
      tally.count(
        'text kept',
        holders.some((block) => bare(block.text).includes(bare(printed(line)))),
        shows(line),
      )
  }
}

function scoreTables(tally: Tally, issue: Issue, { gold }: Annotated): void {
  const tables = issue.documents.flatMap((document) => document.tables)
  const at = (line: number): string => `table at line ${line}`
  tally.lists(
    'table starts',
    gold.tables.map((table) => at(table.parts[0]?.[0] ?? 0)),
    tables.map((table) => at(startLine(table))),
    'tables',
  )
  for (const table of gold.tables) {
    const first = table.parts[0]?.[0] ?? 0
    const got: Table | undefined = tables.find((candidate) => startLine(candidate) === first)
    const say = (what: string, actual: unknown, expected: unknown): string =>
      `${at(first)}: ${what} ${shown(actual)} for ${shown(expected)}`
    const count = (row: string, right: boolean, what: string, actual: unknown, expected: unknown): void =>
      tally.count(row, got !== undefined && right, say(what, actual, expected))
    const last = table.parts.at(-1)?.[1]
    count('table shape', sameCells(got?.columns, table.columns), 'columns', got?.columns, table.columns)
    count('table shape', got?.rows.length === table.bodyRows, 'rows', got?.rows.length, table.bodyRows)
    count('table shape', got !== undefined && endLine(got) === last, 'end', got && endLine(got), last)
    count('table cells', sameCells(got?.rows[0], table.firstRow), 'first row', got?.rows[0], table.firstRow)
    count('table cells', sameCells(got?.rows.at(-1), table.lastRow), 'last row', got?.rows.at(-1), table.lastRow)
    count('table titles', same(got?.title, table.title), 'title', got?.title, table.title)
    count('table titles', same(got?.unit, table.unit), 'unit', got?.unit, table.unit)
  }
}
