import type { Heading, List, ListItem, PhrasingContent, RootContent } from 'mdast'
import type { ContentsEntry, GazetteDocument, Issue } from '../../tree/index.ts'
import { linesOf } from './phrasing.ts'
import { type Lang, words } from './words.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value: linesOf(value).join(' ') })

const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

const item = (children: PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ type: 'paragraph', children }],
})

const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children })

/** What a document is called in a list: its title, else its id. */
const nameOf = ({ title, id }: GazetteDocument): string => title ?? id

/** Documents by a key of theirs, each given once, the first first. */
function supply(documents: readonly GazetteDocument[], keyOf: (document: GazetteDocument) => string | null) {
  const waiting = new Map<string, GazetteDocument[]>()
  for (const document of [...documents].reverse()) {
    const key = keyOf(document)
    if (key === null) continue
    const list = waiting.get(key)
    if (list === undefined) waiting.set(key, [document])
    else list.push(document)
  }
  return (key: string, free: Set<GazetteDocument>): GazetteDocument | null => {
    const list = waiting.get(key) ?? []
    while (list.length > 0) {
      const document = list.pop()
      if (document !== undefined && free.delete(document)) return document
    }
    return null
  }
}

/** A title of the contents list as a document may have it: as it is, or without the issuer in front of 关于. */
function forms(title: string): string[] {
  const starts = [...title.slice(0, 200).matchAll(/[关關][于於]/g)].map(({ index }) => index)
  return [title, ...starts.map((start) => title.slice(start))]
}

/** The document of each entry of the contents list, by number, else by title; each document once. */
export function listedDocuments({ contents, documents }: Issue): (GazetteDocument | null)[] {
  const free = new Set(documents)
  const byNumber = supply(documents, ({ number }) => number)
  const byTitle = supply(documents, ({ title }) => title)
  const numbered = contents.map(({ number }) => (number === null ? null : byNumber(number, free)))
  return contents.map(({ title }, index) => {
    const found = numbered[index] ?? null
    return forms(title).reduce((document, form) => document ?? byTitle(form, free), found)
  })
}

function line(title: string, url: string | null, facts: (string | null)[], lang: Lang): ListItem {
  const name = text(title)
  const rest = facts.filter((fact) => fact !== null).map((fact) => words[lang].comma + fact)
  const tail = rest.length === 0 ? [] : [text(rest.join(''))]
  return item([url === null ? name : { type: 'link', url, children: [name] }, ...tail])
}

const pageOf = (page: number | null, lang: Lang): string | null => (page === null ? null : words[lang].page(page))

/** Entries of one section after another, each under the name of its section. */
function sections(entries: { section: string | null; node: ListItem }[], depth: Heading['depth']): RootContent[] {
  const nodes: RootContent[] = []
  let section: string | null = null
  let open: List | null = null
  for (const entry of entries) {
    if (open === null || entry.section !== section) {
      if (entry.section !== null) nodes.push(heading(depth, entry.section))
      open = list([])
      nodes.push(open)
    }
    section = entry.section
    open.children.push(entry.node)
  }
  return nodes
}

/** The contents list of an issue and the documents that are not in it, linked to where the documents stand. */
export function contentsNodes(issue: Issue, urlOf: (document: GazetteDocument) => string, lang: Lang): RootContent[] {
  const listed = listedDocuments(issue)
  const entryLine = ({ title, number, page }: ContentsEntry, document: GazetteDocument | null): ListItem =>
    line(title, document && urlOf(document), [number, pageOf(page, lang)], lang)
  const printed = issue.contents.map((entry, index) => ({
    section: entry.section,
    node: entryLine(entry, listed[index] ?? null),
  }))
  const others = issue.documents.filter((document) => !listed.includes(document))
  const own = others.map((document) => line(nameOf(document), urlOf(document), [document.number, document.date], lang))
  const { contents, documents, unlisted } = words[lang]
  return [
    ...(printed.length > 0 ? [heading(2, contents), ...sections(printed, 3)] : []),
    ...(own.length > 0 ? [heading(2, printed.length > 0 ? unlisted : documents), list(own)] : []),
  ]
}

/** The findings of an issue as a list. */
export function diagnosticNodes({ diagnostics }: Issue, lang: Lang): RootContent[] {
  if (diagnostics.length === 0) return []
  const { severity, colon, diagnostics: title } = words[lang]
  const items = diagnostics.map((finding) => item([text(severity[finding.severity] + colon + finding.message)]))
  return [heading(2, title), list(items)]
}
