import { sumCorrections } from '../../corrections/report.ts'
import { reasonsText } from '../../messages/reasons/index.ts'
import type { Corrections } from '../../tree/index.ts'
import { alignRows } from '../align.ts'
import { isCorrections, readCorrections } from '../corrections.ts'
import { CliError, EXIT } from '../errors.ts'
import { filesUnder } from '../inputs/under.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

/** `gongbao corrections report [paths...]`: what was corrected over a batch, most frequent first. */
export async function run(session: Session, [what = '', ...paths]: string[], options: Options): Promise<number> {
  if (what !== 'report') throw new CliError('corrections.what', { name: what })
  const files: Corrections[] = []
  for (const path of paths.length === 0 ? ['.'] : paths) {
    for (const file of (await filesUnder(session, path, isCorrections)).files) {
      session.alive()
      const read = await readCorrections(session, file, false)
      if (read) files.push(read)
    }
  }
  const report = sumCorrections(files)
  if (options.json) {
    await session.out.write(`${JSON.stringify(report, null, 2)}\n`)
    return EXIT.done
  }
  const head = session.t('corrections.sum', { files: files.length, texts: report.texts, count: report.corrections })
  const rows = [
    (
      [
        'corrections.count',
        'corrections.texts',
        'corrections.action',
        'corrections.field',
        'corrections.because',
        'corrections.example',
      ] as const
    ).map((key) => session.t(key)),
    ...report.counts.map(({ count, texts, action, field, because, example }) => [
      String(count),
      String(texts),
      action,
      field ?? '-',
      because === null ? '-' : reasonsText(because, session.lang),
      `${example.path ?? '-'}:${example.line} ${example.text}`,
    ]),
  ]
  const [heads = '', ...lines] = alignRows(rows, session.width())
  const paint = session.paint('stdout')
  await session.out.write(
    `${[paint('bold', head), ...(lines.length === 0 ? [] : [paint('dim', heads), ...lines])].join('\n')}\n`,
  )
  return EXIT.done
}
