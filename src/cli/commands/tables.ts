import { shown, shownInLine } from '../../lexicon/shown.ts'
import type { Table } from '../../tree/index.ts'
import { alignRows } from '../align.ts'
import { CliError } from '../errors.ts'
import type { Input } from '../inputs/index.ts'
import { codeOfTally, eachInput, labelOf, newTally, readRecords } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

interface Found {
  document: string
  table: Table
}

/** `gongbao tables`: the tables of each text as a list, or one of them (`-n 3`) as an aligned text table. */
export async function run(session: Session, args: string[], options: Options): Promise<number> {
  const all: object[] = []
  let printed = false
  const code = await eachInput(session, args, options, async (input, { many }) => {
    const { found, code } = await findTables(session, input, options)
    const chosen = choose(found, options.table)
    if (options.json) for (const { document, table } of chosen) all.push({ path: input.path, document, ...table })
    else {
      const head = many ? `${session.paint('stdout')('bold', shownInLine(labelOf(session, input)))}\n` : ''
      const text = options.table ? await printOne(session, chosen) : asList(session, found)
      await session.out.write(`${printed ? '\n' : ''}${head}${text}`)
      printed = true
    }
    return code
  })
  if (options.json) await session.out.write(`${JSON.stringify(all, null, 2)}\n`)
  return code
}

async function findTables(session: Session, input: Input, options: Options): Promise<{ found: Found[]; code: number }> {
  const tally = newTally()
  const found: Found[] = []
  for await (const record of readRecords(session, input, options, tally)) {
    if (record.type !== 'document') continue
    for (const table of record.tables) found.push({ document: record.id, table })
  }
  return { found, code: codeOfTally(tally) }
}

function choose(found: readonly Found[], number: number | undefined): readonly Found[] {
  if (number === undefined) return found
  const chosen = found[number - 1]
  if (!chosen) throw new CliError('error.no-table', { number, count: found.length })
  return [chosen]
}

async function printOne(session: Session, [found]: readonly Found[]): Promise<string> {
  if (!found) return ''
  const { printTable } = await import('../../document/tables/print.ts')
  const width = session.width()
  const text = Number.isFinite(width) ? printTable(found.table, width) : printTable(found.table)
  return `${shown(text).trimEnd()}\n`
}

function asList(session: Session, found: readonly Found[]): string {
  if (found.length === 0) return `${session.t('list.none')}\n`
  const rows = [
    ['#', ...(['list.document', 'list.size', 'list.lines', 'list.title'] as const).map((key) => session.t(key))],
    ...found.map(({ document, table }, at) => [
      String(at + 1),
      document,
      `${table.rows.length} × ${table.columns.length}`,
      `${table.position.start.line}-${table.position.end.line}`,
      table.title ?? table.columns.filter((name) => name !== '').join(' | '),
    ]),
  ]
  const [heads = '', ...lines] = alignRows(rows, session.width())
  return `${[session.paint('stdout')('dim', heads), ...lines].join('\n')}\n`
}
