import { resolve } from 'node:path'
import type { FormatName, OutputOptions, RecordWriter } from '../../output/format.ts'
import { openStream } from '../../output/formats.ts'
import { CliError } from '../errors.ts'
import type { Input } from '../inputs/index.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'
import { isSeveral } from './folder.ts'
import { oneStream } from './stream.ts'
import { writing } from './writing.ts'

/** What one text is written to. */
export interface Piece {
  write: RecordWriter['write']
  /** The text was read to its end. */
  keep(): Promise<void>
  /** Reading broke off: what can be taken back is taken back. */
  drop(): Promise<void>
}

/** Where the texts of a run are written to. */
export interface Destination {
  /** Begins a text; `many` tells whether more than one was asked for. */
  begin(input: Input, many: boolean): Promise<Piece>
  /** Completes the output; `any` tells whether anything was written. */
  end(any: boolean): Promise<void>
  /** Removes what is half written. */
  discard(): Promise<void>
}

/** Where the output of all texts goes, where it is no folder: stdout without `-o`, and else the file. */
export async function openDestination(
  session: Session,
  options: Options,
  format: FormatName,
  settings: OutputOptions,
): Promise<Destination> {
  const path = options.output
  if (path === undefined || path === '-') {
    // Markdown has a form for one stream; of the tables of CSV one must be chosen.
    if (isSeveral(options, format) && format === 'csv')
      throw new CliError('usage.needs-output', { format, instead: '--of documents' })
    const write = (text: string): Promise<void> => session.out.write(text)
    return oneStream(format, await openStream(format, write, settings), {
      close: async () => {},
      discard: async () => {},
    })
  }
  const { openFile } = await import('../../output/files.ts')
  const at = resolve(session.io.cwd, path)
  const force = options.force === true
  const file = await writing(path, () => openFile(at, { force }))
  const stream = await openStream(format, (text) => writing(path, () => file.write(text)), settings)
  return oneStream(format, stream, { close: () => writing(path, () => file.close()), discard: () => file.discard() })
}
