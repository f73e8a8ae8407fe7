import { formatsOf } from '../../batch/names.ts'
import type { FormatName } from '../../output/format.ts'
import { formats } from '../../output/formats.ts'
import { openDestination } from '../convert/destination.ts'
import { isFolderOutput, isSeveral } from '../convert/folder.ts'
import { outputOptions } from '../convert/options.ts'
import { codeOfTally, eachInput, newTally, readRecords } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

/** `gongbao convert`: reads texts and writes what they hold. */
export async function run(session: Session, args: string[], options: Options): Promise<number> {
  const names = formatsOf(options.format ?? 'json')
  if (await isFolderOutput(session, options, names)) {
    const planned = names.map((name) => ({
      format: name,
      settings: outputOptions(session, options, name, names),
      several: isSeveral(options, name),
      extension: formats.find((each) => each.name === name)?.extension ?? '',
    }))
    const { convertFolder } = await import('../convert/batch.ts')
    return await convertFolder(session, args, options, planned)
  }
  const format = names[0] as FormatName
  const destination = await openDestination(session, options, format, outputOptions(session, options, format))
  let read = 0
  try {
    const code = await eachInput(session, args, options, async (input, { many }) => {
      const tally = newTally()
      const piece = await destination.begin(input, many)
      try {
        for await (const record of readRecords(session, input, options, tally)) await piece.write(record)
        await piece.keep()
      } catch (error) {
        await piece.drop()
        throw error
      }
      read++
      return codeOfTally(tally)
    })
    // A run that could read nothing leaves nothing behind; one that had nothing to read says so in its format.
    await destination.end(read > 0 || code === 0)
    return code
  } catch (error) {
    await destination.discard()
    throw error
  }
}
