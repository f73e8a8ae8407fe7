import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReviewText } from '../../review/data.ts'
import { noteFit } from '../corrections.ts'
import { EXIT } from '../errors.ts'
import { readAll } from '../inputs/index.ts'
import { packageRoot } from '../package.ts'
import { correctedOptions, eachInput } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'
import { writeOutput } from '../writeOutput.ts'

/** `gongbao review`: one page that shows texts beside what was read from them, and takes corrections. */
export async function run(session: Session, args: string[], options: Options): Promise<number> {
  const { reviewText } = await import('../../review/model.ts')
  const { reviewPage } = await import('../../review/html.ts')
  const texts: ReviewText[] = []
  const code = await eachInput(session, args, options, async (input) => {
    const settings = await correctedOptions(session, options, input)
    texts.push(reviewText(await readAll(input), settings))
    if (texts.at(-1)?.corrections.length) noteFit(session)
    return EXIT.done
  })
  if (texts.length === 0) return code
  const [script, style] = await Promise.all(
    ['page.js', 'page.css'].map((name) => readFile(join(packageRoot(), 'dist/review', name), 'utf8')),
  )
  const page = reviewPage(
    { type: 'review', version: 1, lang: session.lang, texts },
    { script: script ?? '', style: style ?? '' },
  )
  await writeOutput(session, options, page)
  return code
}
