import type { Issue } from '../../tree/index.ts'
import type { Folder, OutputFormat } from '../format.ts'
import { fileName, uniqueNames } from '../names.ts'
import { issueFiles, issueToMdast, type MarkdownOptions, urlOf } from './issue.ts'
import { issueCollector } from './issues.ts'
import { seriesIndex } from './series.ts'
import { markdownText } from './stringify.ts'
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
    let first = true
    return eachIssue(async (issue, several) => {
      const text = markdownText(issueToMdast(issue, { ...options, frontMatter: !several }))
      await sink(first ? text : `\n${text}`)
      first = false
    })
  },
  createFiles(folder, options) {
    const { lang = 'zh' } = options
    const folderName = uniqueNames()
    const series: { title: string; url: string }[] = []
    /** Paths of the documents of the issues before, by number. */
    const known = new Map<string, string>()

    async function put(issue: Issue, several: boolean): Promise<void> {
      const title = issueTitle(issue.gazette, lang)
      const own = several ? `${folderName(fileName(title))}/` : ''
      const files = issueFiles(issue, options, (number) => {
        const path = known.get(number)
        return path === undefined ? null : `../${path}`
      })
      for (const [index, { name, root }] of files.entries()) {
        await putFile(folder, own + name, markdownText(root))
        const number = issue.documents[index]?.number
        if (number != null && !known.has(number)) known.set(number, urlOf(own + name))
      }
      series.push({ title, url: urlOf(`${own}index.md`) })
    }

    return eachIssue(put, async (several) => {
      if (several) await putFile(folder, 'index.md', markdownText(seriesIndex(series, lang)))
    })
  },
}
