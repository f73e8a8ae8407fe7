import type { Root, RootContent } from 'mdast'
import type { GazetteDocument, Issue } from '../../tree/index.ts'
import type { OutputOptions } from '../format.ts'
import { uniqueNames } from '../names.ts'
import { anchored } from './blocks.ts'
import { contentsNodes, diagnosticNodes } from './contents.ts'
import { documentNodes, type Resolve } from './document.ts'
import { documentData, frontMatter, issueData } from './frontMatter.ts'
import { linesOf } from './phrasing.ts'
import { urlOf } from './url.ts'
import { issueTitle } from './words.ts'

export type MarkdownOptions = Pick<OutputOptions, 'lang' | 'tableStyle' | 'resolve'>

export interface IssueOptions extends MarkdownOptions {
  frontMatter?: boolean
  /** Put before the ids of documents and annexes, where several issues share a file. */
  prefix?: string
}

/** A file of Markdown before it is text. */
export interface MarkdownFile {
  name: string
  root: Root
}

const title = (text: string): RootContent => ({
  type: 'heading',
  depth: 1,
  children: [{ type: 'text', value: linesOf(text).join(' ') }],
})

/** What marks the place of a document in the file of an issue. */
export const anchorOf = (index: number, prefix = ''): string => `${prefix}doc-${index + 1}`

/** Addresses of the documents of an issue by their number; of several with the same number, of the first. */
function byNumber(
  documents: readonly GazetteDocument[],
  url: (document: GazetteDocument) => string,
): Map<string, string> {
  const known = new Map<string, string>()
  for (const document of documents) {
    if (document.number !== null && !known.has(document.number)) known.set(document.number, url(document))
  }
  return known
}

/** An issue as one mdast tree: its contents list, then its documents. Front matter holds every field of all of them. */
export function issueToMdast(issue: Issue, options: IssueOptions = {}): Root {
  const { lang = 'zh', resolve = () => null, tableStyle = 'gfm', prefix = '' } = options
  const places = new Map(issue.documents.map((document, index) => [document, anchorOf(index, prefix)]))
  const known = byNumber(issue.documents, (document) => `#${places.get(document)}`)
  const data = { ...issueData(issue), documents: issue.documents.map(documentData) }
  return {
    type: 'root',
    children: [
      ...(options.frontMatter === false ? [] : [frontMatter(data)]),
      title(issueTitle(issue.gazette, lang)),
      ...contentsNodes(issue, (document) => `#${places.get(document)}`, lang),
      ...issue.documents.flatMap((document, index) =>
        anchored(
          anchorOf(index, prefix),
          documentNodes(document, {
            depth: 2,
            prefix: `${anchorOf(index, prefix)}-`,
            resolve: (number, title) => known.get(number) ?? resolve(number, { issue, title }),
            tableStyle,
          }),
        ),
      ),
      ...diagnosticNodes(issue, lang),
    ],
  }
}

/** The files of an issue: one a document (`001-云政发〔2024〕20号.md`) and `index.md`; `resolve` gives the addresses of other documents. */
export function issueFiles(
  issue: Issue,
  { lang = 'zh', tableStyle = 'gfm' }: MarkdownOptions,
  resolve: Resolve = () => null,
): MarkdownFile[] {
  const name = uniqueNames()
  const index = name('index', '.md')
  const names = new Map(
    issue.documents.map((document, order) => {
      const label = document.number ?? document.title ?? document.id
      return [document, name(`${String(order + 1).padStart(3, '0')}-${label}`, '.md')]
    }),
  )
  const url = (document: GazetteDocument): string => urlOf(names.get(document) ?? '')
  const own = byNumber(issue.documents, url)
  const documents = issue.documents.map((document): MarkdownFile => {
    const { name: gazette, year, issue: number, totalIssue, published } = issue.gazette
    const about = { gazette: { name: gazette, year, issue: number, totalIssue, published }, source: issue.source.path }
    const nodes = documentNodes(document, {
      depth: 1,
      prefix: '',
      resolve: (cited, by) => own.get(cited) ?? resolve(cited, by),
      tableStyle,
    })
    const data = { ...documentData(document), ...about }
    return { name: names.get(document) ?? '', root: { type: 'root', children: [frontMatter(data), ...nodes] } }
  })
  const root: Root = {
    type: 'root',
    children: [
      frontMatter(issueData(issue)),
      title(issueTitle(issue.gazette, lang)),
      ...contentsNodes(issue, url, lang),
      ...diagnosticNodes(issue, lang),
    ],
  }
  return [...documents, { name: index, root }]
}
