import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Block, GazetteDocument, Issue, Position } from '../../tree/index.ts'
import { alignRows } from '../align.ts'
import { tellCorrected } from '../corrections.ts'
import { CliError, EXIT } from '../errors.ts'
import { readAll } from '../inputs/index.ts'
import { correctedOptions, eachInput } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

/** What a line was taken for. */
interface Explained {
  path: string | null
  line: number
  text: string
  document: { id: string; title: string | null; lines: [number, number] } | null
  block: { type: Block['type']; text: string | null; lines: [number, number] } | null
  /** The fields that were read from this line. */
  fields: string[]
}

/** `gongbao explain FILE:LINE`: what a line was taken for. */
export async function run(session: Session, [place = '']: string[], options: Options): Promise<number> {
  const [, path, number] = /^(.+):([1-9]\d{0,8})$/.exec(place) ?? []
  if (path === undefined || number === undefined) throw new CliError('usage.place', { place })
  const line = Number(number)
  const info = await stat(resolve(session.io.cwd, path)).catch(() => null)
  if (info?.isDirectory()) throw new CliError('usage.place', { place })
  return await eachInput(session, [path], options, async (input) => {
    const { issuesOf } = await import('../../pipeline.ts')
    const { openTextSync } = await import('../../source/index.ts')
    const bytes = await readAll(input)
    const settings = await correctedOptions(session, options, input)
    const read = openTextSync(bytes, settings)
    const { lines, summary } = read
    if (line > summary.lines) throw new CliError('usage.line', { line, lines: summary.lines })
    const text = lines
      .filter((each) => each.number === line)
      .map((each) => each.value)
      .join('\f')
    const issues = issuesOf(read, settings)
    await tellCorrected(session, issues)
    const explained = { path: input.path, line, text, ...explain(issues, line) }
    await session.out.write(options.json ? `${JSON.stringify(explained, null, 2)}\n` : asText(session, explained))
    return EXIT.done
  })
}

const holds = (position: Position, line: number): boolean => position.start.line <= line && line <= position.end.line
const linesOf = ({ start, end }: Position): [number, number] => [start.line, end.line]

function explain(issues: readonly Issue[], line: number): Pick<Explained, 'document' | 'block' | 'fields'> {
  const document = issues.flatMap((issue) => issue.documents).find((each) => holds(each.position, line))
  if (!document) return { document: null, block: null, fields: [] }
  const block = document.blocks.find((each) => holds(each.position, line))
  return {
    document: { id: document.id, title: document.title, lines: linesOf(document.position) },
    block: block ? { type: block.type, text: block.text ?? null, lines: linesOf(block.position) } : null,
    fields: fieldsOf(document, line),
  }
}

const fieldsOf = (document: GazetteDocument, line: number): string[] =>
  Object.entries(document.fieldPositions)
    .filter(([, position]) => holds(position, line))
    .map(([name]) => name)

function asText(session: Session, { path, line, text, document, block, fields }: Explained): string {
  const rows = [
    [session.t('explain.line'), `${path}:${line}`],
    [session.t('explain.text'), text.trim() === '' ? session.t('explain.blank') : text.trim()],
    [session.t('list.document'), document ? document.id : session.t('explain.outside')],
  ]
  if (document) rows.push([session.t('list.title'), document.title ?? '-'])
  if (document) {
    const kind = block ? `${block.type} (${block.lines.join('-')})` : session.t('explain.furniture')
    rows.push([session.t('explain.block'), kind])
  }
  if (fields.length > 0) rows.push([session.t('explain.fields'), fields.join(', ')])
  return `${alignRows(rows).join('\n')}\n`
}
