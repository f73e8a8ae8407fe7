import type { AtomicFile, OutputFolder } from '../../output/files.ts'
import type { Folder, FormatName, OutputOptions } from '../../output/format.ts'
import { formats, openFiles, openStream } from '../../output/formats.ts'
import { fileName, uniqueNames } from '../../output/names.ts'
import type { Session } from '../session.ts'
import type { Destination, Piece } from './destination.ts'
import { wholeIssues } from './whole.ts'
import { writing } from './writing.ts'

interface Settings {
  folder: OutputFolder
  /** The folder as the user named it. */
  path: string
  format: FormatName
  settings: OutputOptions
  /** Whether each text becomes several files, in a folder of its own. */
  several: boolean
}

/**
 * A file for each text, or a folder of files: `issues/2024/1.txt` becomes `OUT/2024/1.json`, or `OUT/2024/1/…`. Where one text
 * by itself was asked for, its files stand in OUT.
 */
export function folderDestination(session: Session, settings: Settings): Destination {
  const { folder, path, several } = settings
  const names = new Map<string, ReturnType<typeof uniqueNames>>()
  /** The name of a text, safe part by part, that no text before has. */
  const nameOf = (name: string, extension: string): string => {
    const parts = name.split('/').map((part) => fileName(part))
    const last = (parts.pop() ?? '').replace(/\.(txt|md)$/i, '')
    const parent = parts.join('/')
    const unique = names.get(parent) ?? uniqueNames()
    names.set(parent, unique)
    return [...parts, unique(last, extension)].join('/')
  }
  return {
    async begin(input, many) {
      if (several) return await severalFiles(settings, many ? `${nameOf(input.name, '')}/` : '')
      return await oneFile(settings, nameOf(input.name, extensionOf(settings.format)))
    },
    async end() {
      await session.note('done.written', { count: folder.written.length, path })
    },
    discard: () => folder.discard(),
  }
}

const extensionOf = (format: FormatName): string => formats.find((each) => each.name === format)?.extension ?? ''

async function oneFile({ folder, path, format, settings }: Settings, name: string): Promise<Piece> {
  const at = `${path.replace(/(?<![/\\])[/\\]+$/, '')}/${name}`
  const file: AtomicFile = await writing(at, () => folder.open(name))
  const stream = await openStream(format, (text) => writing(at, () => file.write(text)), settings)
  const writer = format === 'ndjson' ? stream : wholeIssues(stream)
  return {
    write: (record) => writer.write(record),
    async keep() {
      await writer.end()
      await writing(at, () => file.close())
    },
    drop: () => file.discard(),
  }
}

async function severalFiles({ folder, path, format, settings }: Settings, prefix: string): Promise<Piece> {
  const below: Folder = {
    open: (file) =>
      writing(`${path.replace(/(?<![/\\])[/\\]+$/, '')}/${prefix}${file}`, () => folder.open(prefix + file)),
  }
  const writer = wholeIssues(await openFiles(format, below, settings))
  return { write: (record) => writer.write(record), keep: async () => await writer.end(), drop: () => folder.discard() }
}
