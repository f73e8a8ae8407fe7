import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Appointment, Gazette, GazetteDocument } from '../../src/tree/index.ts'

/** The annotation of an issue by hand: what each line is, and what the issue and its documents say. */
export interface Gold {
  gazette: Gazette
  contents: GoldEntry[]
  documents: GoldDocument[]
  tables: GoldTable[]
}
export interface GoldEntry {
  section: string | null
  title: string
  number: string | null
  page: number | null
}
type Stated = 'number' | 'issuers' | 'title' | 'kind' | 'section' | 'page' | 'addressee' | 'signatories' | 'date'
export interface GoldDocument extends Pick<GazetteDocument, Stated | 'disclosure'> {
  doc: number
  lines: [number, number]
  attachments: { n: number | null; title: string; availability: string | null }[]
  instruments: { title: string; line: number }[]
  annexes: { label: string | null; title: string | null; line: number }[]
  references: { number: string; title: string | null }[]
  appointments: Pick<Appointment, 'action' | 'person' | 'position'>[]
}
export interface GoldTable {
  parts: [number, number][]
  title: string | null
  unit: string | null
  columns: string[]
  bodyRows: number
  firstRow: string[]
  lastRow: string[]
}
export interface Label {
  line: number
  doc: number
  role: string
  bio: string
}

/** A text that has an annotation. `lines` are its physical lines without what ends them. */
export interface Annotated {
  name: string
  bytes: Buffer
  text: string
  lines: string[]
  labels: Label[]
  gold: Gold
}

const root = join(import.meta.dirname, '..', '..')
export const FIXTURES = join(root, 'fixtures')
/** Real and invented issues that may lie beside the repository and are no part of it. */
export const CORPUS = join(root, '..', 'shared', 'corpus')

/** Folders under fixtures/. */
export const fixtureNames = (): string[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** The input of a fixture: input.txt, input.md, input.gb18030.txt. */
export function inputOf(name: string): string {
  const file = readdirSync(join(FIXTURES, name)).find((entry) => entry.startsWith('input.'))
  if (file === undefined) throw new Error(`fixtures/${name} has no input`)
  return join(FIXTURES, name, file)
}

/** Every fixture that is annotated. */
export function annotatedFixtures(): Annotated[] {
  return fixtureNames()
    .filter((name) => ['gold.json', 'labels.tsv'].every((file) => existsSync(join(FIXTURES, name, file))))
    .map((name) =>
      readAnnotated(name, inputOf(name), join(FIXTURES, name, 'gold.json'), join(FIXTURES, name, 'labels.tsv')),
    )
}

/** The annotated issues of the corpus, real ones first; none where there is no corpus. */
export function annotatedCorpus(): Annotated[] {
  return ['', 'invented'].flatMap((sub) => {
    const folder = join(CORPUS, sub)
    if (!existsSync(folder)) return []
    const names = readdirSync(folder).flatMap((file) => /^(.+)\.gold\.json$/u.exec(file)?.[1] ?? [])
    return names
      .sort()
      .map((name) =>
        readAnnotated(
          name,
          join(folder, `${name}.txt`),
          join(folder, `${name}.gold.json`),
          join(folder, `${name}.labels.tsv`),
        ),
      )
  })
}

function readAnnotated(name: string, input: string, gold: string, labels: string): Annotated {
  const bytes = readFileSync(input)
  // by the name, not by the detection that is under test
  const encoding = /\.(gb18030|big5|utf16le)\./u.exec(input)?.[1] ?? 'utf-8'
  const text = new TextDecoder(encoding.replace('utf16', 'utf-16'), { fatal: true }).decode(bytes)
  return {
    name,
    bytes,
    text,
    lines: text.replaceAll('\r\n', '\n').split('\n'),
    labels: readFileSync(labels, 'utf8')
      .trimEnd()
      .split('\n')
      .map((row) => {
        const [line, doc, role = '', bio = ''] = row.split('\t')
        return { line: Number(line), doc: Number(doc), role, bio }
      }),
    gold: JSON.parse(readFileSync(gold, 'utf8')) as Gold,
  }
}
