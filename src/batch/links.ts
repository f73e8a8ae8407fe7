import { posix } from 'node:path'
import type { Cited, OutputOptions } from '../output/format.ts'
import { urlOf } from '../output/markdown/url.ts'
import type { GazetteDocument, Issue } from '../tree/index.ts'
import { KnownDocuments } from './known.ts'
import type { Entry } from './manifest.ts'
import type { Target } from './types.ts'

/** A document as far as citations need to know it, and where its Markdown stands below the output folder. */
export interface Standing extends Pick<GazetteDocument, 'title' | 'issuers' | 'date'> {
  /** Place of its issue in the text. */
  issue: number
  number: string
  address: string
}

/** A number that an issue cites and does not hold, with the title that it cites by it. */
export interface Citation {
  issue: number
  number: string
  title: string | null
}

/** Where the link at a number that an issue cites leads to, from the Markdown of its text. */
export interface Link {
  issue: number
  number: string
  address: string
}

/** How the Markdown of a text hangs together with that of the others of a folder. */
export interface Linked {
  /** Names of the gazettes, by issue. */
  gazettes: (string | null)[]
  documents: Standing[]
  cites: Citation[]
  /** The links to other issues that it was written with. */
  links: Link[]
}

/** Whether what a manifest says is of that form; who wrote it is not known. */
export function isLinked(value: unknown): value is Linked {
  const { gazettes, documents, cites, links } = (value ?? {}) as Partial<Linked>
  return (
    [gazettes, documents, cites, links].every(Array.isArray) &&
    (documents ?? []).every((each) => typeof each?.address === 'string' && Array.isArray(each.issuers)) &&
    (cites ?? []).every((each) => typeof each?.number === 'string')
  )
}

/** The options of a writer of Markdown, so that it links what is known, and what it then tells of its text. */
export function linking({ path, settings }: Target, links: readonly Link[]) {
  const known = new Map(links.map(({ issue, number, address }) => [`${issue} ${number}`, address]))
  const issues = new Map<Issue, number>()
  const cites = new Map<string, Citation>()
  const documents: Standing[] = []
  const indexOf = (issue: Issue): number => {
    const index = issues.get(issue) ?? issues.size
    issues.set(issue, index)
    return index
  }
  const options: OutputOptions = {
    ...settings,
    resolve(number: string, cited?: Cited) {
      if (!cited) return null
      const issue = indexOf(cited.issue)
      const key = `${issue} ${number}`
      cites.set(key, { issue, number, title: cites.get(key)?.title ?? cited.title })
      return known.get(key) ?? null
    },
    placed({ number, title, issuers, date }, address, issue) {
      if (number !== null)
        documents.push({ issue: indexOf(issue), number, address: urlOf(path) + address, title, issuers, date })
    },
  }
  const linked = (): Linked => ({
    gazettes: [...issues.keys()].map(({ gazette }) => gazette.name),
    documents,
    cites: [...cites.values()],
    links: links.filter(({ issue, number }) => cites.has(`${issue} ${number}`)),
  })
  return { options, linked }
}

const issueKey = (text: string, issue: number): string => `${text}#${issue}`

/** The documents of a folder that its texts cite, each known by where it stands; reprints count as the first, in the order of the texts. */
export function citedDocuments(entries: ReadonlyMap<string, Entry>): KnownDocuments {
  const cited = new Set<string>()
  for (const { markdown } of entries.values()) for (const { number } of markdown?.cites ?? []) cited.add(number)
  const known = new KnownDocuments()
  for (const key of [...entries.keys()].sort()) {
    const { outputs, markdown } = entries.get(key) as Entry
    const { gazettes = [], documents = [] } = markdown ?? {}
    const files = new Set(documents.length > 0 ? outputs.map(({ path }) => urlOf(path)) : [])
    for (const [issue, name] of gazettes.entries()) known.addIssue(issueKey(key, issue), { name })
    for (const document of documents)
      if (cited.has(document.number) && files.has(document.address.split('#')[0] as string))
        known.add(document.address, issueKey(key, document.issue), { ...document, references: [] })
  }
  return known
}

/** The links that the Markdown of a text should have: to the documents that its citations mean, where there is no doubt which these are. */
export function linksOf(key: string, { cites }: Linked, known: KnownDocuments, { path }: Target): Link[] {
  return cites.flatMap(({ issue, number, title }): Link[] => {
    const { to } = known.resolve({ number, title }, issueKey(key, issue))
    return to === null ? [] : [{ issue, number, address: relative(urlOf(path), to) }]
  })
}

export const sameLinks = (a: readonly Link[], b: readonly Link[]): boolean => JSON.stringify(a) === JSON.stringify(b)

/** From the file or folder at `from` (a folder ends in /) to an address, both below the output folder: 2024/1/ → 2023/4/001.md is ../../2023/4/001.md. */
function relative(from: string, to: string): string {
  if (to.startsWith(`${from}#`)) return to.slice(from.length)
  const [file = '', ...anchor] = to.split('#')
  const folder = from.endsWith('/') ? from : posix.dirname(from)
  return [posix.relative(`/${folder}`, `/${file}`), ...anchor].join('#')
}
