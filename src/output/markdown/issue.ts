import type { Root, RootContent } from 'mdast'
import type { GazetteDocument, Issue } from '../../tree/index.ts'
import type { OutputOptions } from '../format.ts'
import { uniqueNames } from '../names.ts'
import { anchored } from './blocks.ts'
import { contentsNodes, diagnosticNodes } from './contents.ts'
import { documentNodes, type Resolve } from './document.ts'
import { documentData, frontMatter, issueData } from './frontMatter.ts'
import { linesOf } from './phrasing.ts'
import { issueTitle } from './words.ts'

export type MarkdownOptions = Pick<OutputOptions, 'lang' | 'tableStyle' | 'resolve'>

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

/** The address of a file in a link; what an address gives a meaning of its own is encoded, Chinese is not. */
export const urlOf = (name: string): string =>
  name.replace(/[%#?\s()\\<>]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))

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
export function issueToMdast(issue: Issue, options: MarkdownOptions & { frontMatter?: boolean } = {}): Root {
  const { lang = 'zh', resolve = () => null, tableStyle = 'gfm' } = options
  const places = new Map(issue.documents.map((document, index) => [document, `doc-${index + 1}`]))
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
          `doc-${index + 1}`,
          documentNodes(document, {
            depth: 2,
            prefix: `doc-${index + 1}-`,
            resolve: (number) => known.get(number) ?? resolve(number),
            tableStyle,
          }),
        ),
      ),
      ...diagnosticNodes(issue, lang),
    ],
  }
}

/** The files of an issue: one a document (`001-云政发〔2024〕20号.md`) and `index.md`; `known` are addresses of other documents. */
export function issueFiles(issue: Issue, options: MarkdownOptions, known: Resolve = () => null): MarkdownFile[] {
  const { lang = 'zh', resolve = () => null, tableStyle = 'gfm' } = options
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
      resolve: (cited) => own.get(cited) ?? known(cited) ?? resolve(cited),
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
