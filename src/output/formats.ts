import { checked } from './checked.ts'
import type { Folder, FormatName, OutputFormat, OutputOptions, RecordWriter, Sink } from './format.ts'
import { InternalError } from './internalError.ts'

/** A format before its code is loaded: start-up pays only for the one that is asked for. */
export interface FormatEntry {
  name: FormatName
  extension: string
  /** Whether it can write a folder of files. */
  files: boolean
  load(): Promise<OutputFormat>
}

/** The one list of formats. */
export const formats: readonly FormatEntry[] = [
  { name: 'json', extension: '.json', files: false, load: async () => (await import('./json.ts')).json },
  { name: 'ndjson', extension: '.ndjson', files: false, load: async () => (await import('./ndjson.ts')).ndjson },
  { name: 'markdown', extension: '.md', files: true, load: async () => (await import('./markdown/index.ts')).markdown },
  { name: 'csv', extension: '.csv', files: true, load: async () => (await import('./csv/index.ts')).csv },
]

function load(name: FormatName): Promise<OutputFormat> {
  const entry = formats.find((format) => format.name === name)
  if (entry === undefined) throw new InternalError(`no format is called ${name}`)
  return entry.load()
}

/** A writer of that format to one stream; every record is checked before it is written. */
export async function openStream(name: FormatName, sink: Sink, options: OutputOptions = {}): Promise<RecordWriter> {
  const format = await load(name)
  return checked(format.create(sink, options))
}

/** A writer of that format to a folder of files; every record is checked before it is written. */
export async function openFiles(name: FormatName, folder: Folder, options: OutputOptions = {}): Promise<RecordWriter> {
  const format = await load(name)
  if (format.createFiles === undefined) throw new InternalError(`${name} is written to one stream, not to a folder`)
  return checked(format.createFiles(folder, options))
}
