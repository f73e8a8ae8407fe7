import { type DocumentRecord, type Gazette, placeFromEnd } from '../../tree/index.ts'
import { alignRows } from '../align.ts'
import type { Input } from '../inputs/index.ts'
import { codeOfTally, eachInput, labelOf, newTally, readRecords } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

/** What the list says of a document. */
interface Listed {
  id: string
  lines: [first: number, last: number]
  number: string | null
  kind: string | null
  date: string | null
  title: string | null
  section: string | null
  page: number | null
}

interface ListedIssue {
  path: string | null
  gazette: Gazette
  documents: Listed[]
}

/** `gongbao list`: the documents of each issue, as an aligned table or as JSON. */
export async function run(session: Session, args: string[], options: Options): Promise<number> {
  const all: ListedIssue[] = []
  let printed = false
  const code = await eachInput(session, args, options, async (input) => {
    const { issues, code } = await readIssues(session, input, options)
    if (options.json) for (const issue of issues) all.push(issue)
    for (const issue of options.json ? [] : issues) {
      await session.out.write(`${printed ? '\n' : ''}${asText(session, issue, labelOf(session, input))}`)
      printed = true
    }
    return code
  })
  if (options.json) await session.out.write(`${JSON.stringify(all, null, 2)}\n`)
  return code
}

async function readIssues(
  session: Session,
  input: Input,
  options: Options,
): Promise<{ issues: ListedIssue[]; code: number }> {
  const tally = newTally()
  const issues: ListedIssue[] = []
  for await (const record of readRecords(session, input, options, tally)) {
    if (record.type === 'issue') issues.push({ path: input.path, gazette: record.gazette, documents: [] })
    if (record.type === 'document') issues.at(-1)?.documents.push(listed(record))
    const issue = issues.at(-1)
    if (record.type !== 'end' || !issue) continue
    issue.gazette = record.gazette
    placeFromEnd(issue.documents, record.contents)
  }
  return { issues, code: codeOfTally(tally) }
}

const listed = ({ id, position, number, kind, date, title, section, page }: DocumentRecord): Listed => ({
  id,
  lines: [position.start.line, position.end.line],
  number,
  kind,
  date,
  title,
  section,
  page,
})

function asText(session: Session, { gazette, documents }: ListedIssue, path: string): string {
  const { name, year, issue, totalIssue: total, published } = gazette
  const head = session.t('list.issue', {
    name: name ?? path,
    year,
    issue,
    total,
    published,
    documents: documents.length,
  })
  const rows = [
    (['list.lines', 'list.number', 'list.kind', 'list.date', 'list.title'] as const).map((key) => session.t(key)),
    ...documents.map((each) => [
      each.lines.join('-'),
      each.number ?? '-',
      each.kind ?? '-',
      each.date ?? '-',
      each.title ?? '-',
    ]),
  ]
  const [heads = '', ...lines] = alignRows(rows, session.width())
  const paint = session.paint('stdout')
  const body = documents.length === 0 ? [] : [paint('dim', heads), ...lines]
  return `${[paint('bold', head), ...body].join('\n')}\n`
}
