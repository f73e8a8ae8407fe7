import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FormatName, OutputOptions, RecordWriter } from '../../output/format.ts'
import { formats, openStream } from '../../output/formats.ts'
import { CliError } from '../errors.ts'
import type { Input } from '../inputs/index.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'
import { folderDestination } from './folder.ts'
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

/**
 * Where the output goes. Without `-o` it is stdout. With it, formats of several files (Markdown, CSV) need a folder; others
 * take a folder where one stands there or the path looks like one (`out/`, `out`), and a file otherwise (`out.json`).
 */
export async function openDestination(
  session: Session,
  options: Options,
  format: FormatName,
  settings: OutputOptions,
): Promise<Destination> {
  const several = formats.some((each) => each.name === format && each.files) && !isSingle(options, format)
  const path = options.output
  if (path === undefined || path === '-') {
    // Markdown has a form for one stream; of the tables of CSV one must be chosen.
    if (several && format === 'csv') throw new CliError('usage.needs-output', { format, instead: '--of documents' })
    const write = (text: string): Promise<void> => session.out.write(text)
    return oneStream(format, await openStream(format, write, settings), {
      close: async () => {},
      discard: async () => {},
    })
  }
  const { openFile, openFolder } = await import('../../output/files.ts')
  const at = resolve(session.io.cwd, path)
  const force = options.force === true
  if (several || (await isFolder(at, path))) {
    const folder = await writing(path, () => openFolder(at, { force }))
    return folderDestination(session, { folder, path, format, settings, several })
  }
  const file = await writing(path, () => openFile(at, { force }))
  const stream = await openStream(format, (text) => writing(path, () => file.write(text)), settings)
  return oneStream(format, stream, { close: () => writing(path, () => file.close()), discard: () => file.discard() })
}

const isSingle = (options: Options, format: FormatName): boolean =>
  (format === 'markdown' && options.single === true) || (format === 'csv' && options.of !== undefined)

async function isFolder(at: string, path: string): Promise<boolean> {
  const info = await stat(at).catch(() => null)
  if (info !== null) return info.isDirectory()
  return /[/\\]$/.test(path) || !/\.[^./\\]+$/.test(path)
}
