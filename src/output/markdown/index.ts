import type { GazetteDocument, Issue } from '../../tree/index.ts'
import type { Folder, OutputFormat, OutputOptions } from '../format.ts'
import { fileName, uniqueNames } from '../names.ts'
import { anchorOf, issueFiles, issueToMdast, type MarkdownOptions } from './issue.ts'
import { issueCollector } from './issues.ts'
import { seriesIndex } from './series.ts'
import { markdownText } from './stringify.ts'
import { urlOf } from './url.ts'
import { issueTitle } from './words.ts'

/** An issue as one Markdown document. */
export const toMarkdown = (issue: Issue, options: MarkdownOptions = {}): string =>
  markdownText(issueToMdast(issue, options))

/**
 * Calls `put` for each issue that the records make, with whether it is one of several; the first waits until that is known.
 * `finish` comes after the last.
 */
function eachIssue(
  put: (issue: Issue, several: boolean) => Promise<void>,
  finish: (several: boolean) => Promise<void> = async () => {},
): ReturnType<OutputFormat['create']> {
  const collector = issueCollector()
  let begun = 0
  let waiting: Issue | null = null

  async function putWaiting(): Promise<void> {
    if (waiting === null) return
    await put(waiting, begun > 1)
    waiting = null
  }

  return {
    async write(record) {
      if (record.type === 'issue') begun += 1
      const issue = collector.add(record)
      if (begun > 1) await putWaiting()
      if (issue === null) return
      waiting = issue
      if (begun > 1) await putWaiting()
    },
    async end() {
      collector.finish()
      await putWaiting()
      await finish(begun > 1)
    },
  }
}

/** Whether an address does not depend on where the link stands: https://…, /…. */
const isAbsolute = (address: string): boolean => /^(?:[a-z][a-z\d+.-]{0,30}:|\/)/i.test(address)

/** Where the documents of one stream or folder stand, and where its citations lead: as `resolve` has it, else to an issue before. */
function places({ placed, resolve }: OutputOptions) {
  const known = new Map<string, string>()
  return {
    resolve: (number: string, title: string | null, issue: Issue): string | null =>
      resolve?.(number, { issue, title }) ?? known.get(number) ?? null,
    /** Notes where a document stands, and tells it; of several with one number the first is known. */
    place(document: GazetteDocument, address: string, issue: Issue): void {
      const { number } = document
      if (number !== null && !known.has(number)) known.set(number, address)
      placed?.(document, address, issue)
    },
  }
}

async function putFile(folder: Folder, path: string, text: string): Promise<void> {
  const file = await folder.open(path)
  await file.write(text)
  await file.close()
}

/**
 * Markdown: in a folder one file a document and an `index.md`, each of several issues in a folder of its own; as a stream
 * one document an issue (several follow one another, then without front matter).
 */
export const markdown: OutputFormat = {
  name: 'markdown',
  extension: '.md',
  create(sink, options) {
    let count = 0
    const { resolve, place } = places(options)
    return eachIssue(async (issue, several) => {
      count += 1
      const prefix = count === 1 ? '' : `issue-${count}-`
      const text = markdownText(
        issueToMdast(issue, {
          ...options,
          resolve: (number, { title }) => resolve(number, title, issue),
          prefix,
          frontMatter: !several,
        }),
      )
      await sink(count === 1 ? text : `\n${text}`)
      for (const [index, document] of issue.documents.entries()) place(document, `#${anchorOf(index, prefix)}`, issue)
    })
  },
  createFiles(folder, options) {
    const { lang = 'zh' } = options
    const folderName = uniqueNames()
    const series: { title: string; url: string }[] = []
    const { resolve, place } = places(options)

    async function put(issue: Issue, several: boolean): Promise<void> {
      const title = issueTitle(issue.gazette, lang)
      const own = several ? `${folderName(fileName(title))}/` : ''
      // what is known of other issues is relative to the folder
      const files = issueFiles(issue, options, (number, title) => {
        const address = resolve(number, title, issue)
        return address === null || own === '' || isAbsolute(address) ? address : `../${address}`
      })
      for (const [index, { name, root }] of files.entries()) {
        await putFile(folder, own + name, markdownText(root))
        const document = issue.documents[index]
        if (document) place(document, urlOf(own + name), issue)
      }
      series.push({ title, url: urlOf(`${own}index.md`) })
    }

    return eachIssue(put, async (several) => {
      if (several) await putFile(folder, 'index.md', markdownText(seriesIndex(series, lang)))
    })
  },
}
