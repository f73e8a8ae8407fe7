import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Explanation } from '../../explain/index.ts'
import { reasonText } from '../../messages/reasons/index.ts'
import type { Evidence } from '../../tree/index.ts'
import { alignRows } from '../align.ts'
import { tellCorrected } from '../corrections.ts'
import { CliError, EXIT } from '../errors.ts'
import { readAll } from '../inputs/index.ts'
import { correctedOptions, eachInput } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

/** `gongbao explain FILE:LINE`: what a line was taken for, the document it belongs to, and what speaks for and against. */
export async function run(session: Session, [place = '']: string[], options: Options): Promise<number> {
  const [, path, number] = /^(.+):([1-9]\d{0,8})$/.exec(place) ?? []
  if (path === undefined || number === undefined) throw new CliError('usage.place', { place })
  const line = Number(number)
  const info = await stat(resolve(session.io.cwd, path)).catch(() => null)
  if (info?.isDirectory()) throw new CliError('usage.place', { place })
  return await eachInput(session, [path], options, async (input) => {
    const { readExplained } = await import('../../explain/index.ts')
    const { openTextSync } = await import('../../source/index.ts')
    const settings = await correctedOptions(session, options, input)
    const read = openTextSync(await readAll(input), settings)
    const { lines } = read.summary
    if (line > lines) throw new CliError('usage.line', { line, lines })
    const { explained, issues } = readExplained(read, new Set([line]), settings)
    await tellCorrected(session, issues)
    await session.out.write(
      options.json
        ? `${JSON.stringify(forMachines(explained, session), null, 2)}\n`
        : explained.map((each) => asText(session, each)).join('\n'),
    )
    return EXIT.done
  })
}

/** One object; an array where a form feed divides the line. Every piece of evidence with its words. */
function forMachines(explained: readonly Explanation[], session: Session): unknown {
  const worded = explained.map((each) => withWords(each, session))
  return worded.length === 1 ? worded[0] : worded
}

const wordsOf = (session: Session, { reason, values = {} }: Evidence): string =>
  reasonText(reason, values, session.lang)

function withWords(value: unknown, session: Session): unknown {
  if (Array.isArray(value)) return value.map((item) => withWords(item, session))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, withWords(item, session)] as const)
  const own = 'speaks' in value ? { message: wordsOf(session, value as Evidence) } : {}
  return { ...Object.fromEntries(entries), ...own }
}

type Texts = [label: string, text: string]

function asText(session: Session, explained: Explanation): string {
  const { path, line, text, role, document, block, seam, fields, findings } = explained
  const t: Session['t'] = (key, values) => session.t(key, values)
  const placed = (what: string, [first, last]: readonly [number, number]): string =>
    t('explain.placed', { what, first, last })
  const rows: Texts[] = [
    [t('explain.line'), `${path ?? '-'}:${line}`],
    [t('explain.text'), text.trim() === '' ? t('explain.blank') : text.trim()],
    [t('explain.role'), block ? placed(t(`role.${role}`), block.lines) : t(`role.${role}`)],
    ...weighed(session, explained.evidence),
  ]
  if (seam)
    rows.push(
      [t('explain.seam'), t(seam.joins ? 'explain.joins' : 'explain.begins')],
      ...weighed(session, seam.evidence),
    )
  rows.push([t('list.document'), document ? placed(document.id, document.lines) : t('explain.outside')])
  if (document) {
    const at = t('explain.beginning', { line: document.lines[0] })
    rows.push(
      [t('list.title'), document.title ?? '-'],
      [t('explain.begun'), at],
      ...weighed(session, document.evidence),
    )
  }
  for (const { name, value, confidence, evidence } of fields)
    rows.push(
      [
        t('explain.field'),
        t('explain.value', { name, value: shownValue(value), confidence: t(`confidence.${confidence}`) }),
      ],
      ...weighed(session, evidence),
    )
  for (const { rule, message } of findings) rows.push([t('explain.finding'), `${message} (${rule})`])
  return `${alignRows(rows).join('\n')}\n`
}

const weighed = (session: Session, evidence: readonly Evidence[]): Texts[] =>
  evidence.map((each) => [`  ${session.t(`speaks.${each.speaks}`)}`, wordsOf(session, each)])

/** A value in one line: a text as it is, a list with its items side by side. */
function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(shownValue).join('、')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
