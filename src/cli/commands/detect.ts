import type { Detection } from '../../source/types.ts'
import { alignRows } from '../align.ts'
import { EXIT } from '../errors.ts'
import { type Input, readHead } from '../inputs/index.ts'
import { eachInput, labelOf } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

/** Detection looks no further than this. */
const SAMPLE = 1 << 20

/** `gongbao detect`: how each text is encoded, how sure that is and what else was weighed. */
export async function run(session: Session, args: string[], options: Options): Promise<number> {
  const all: object[] = []
  let printed = false
  const code = await eachInput(session, args, options, async (input) => {
    const detection = await detect(input, options)
    if (options.json) all.push({ path: input.path, ...detection })
    else {
      await session.out.write(`${printed ? '\n' : ''}${asText(session, labelOf(session, input), detection)}`)
      printed = true
    }
    return EXIT.done
  })
  if (options.json) await session.out.write(`${JSON.stringify(all, null, 2)}\n`)
  return code
}

async function detect(input: Input, options: Options): Promise<Detection> {
  const { detectEncoding } = await import('../../source/index.ts')
  const { bytes, whole } = await readHead(input, SAMPLE)
  return detectEncoding(bytes, { encoding: options.encoding, encodings: options.encodings, whole })
}

function asText(session: Session, path: string, detection: Detection): string {
  const { encoding, bom, confidence, evidence, alternatives } = detection
  const others = alternatives.map((each) => `${each.encoding} ${each.score.toFixed(2)}`).join(', ')
  const rows = [
    [session.t('detect.file'), path],
    [session.t('detect.encoding'), bom ? `${encoding} + BOM` : encoding],
    [session.t('detect.confidence'), session.t(`confidence.${confidence}`)],
    [session.t('detect.evidence'), session.t(`detect.evidence.${evidence}`)],
    ...(others ? [[session.t('detect.alternatives'), others]] : []),
  ]
  return `${alignRows(rows).join('\n')}\n`
}
