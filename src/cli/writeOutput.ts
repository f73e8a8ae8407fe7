import { resolve } from 'node:path'
import { openFile } from '../output/files.ts'
import { writing } from './convert/writing.ts'
import type { Session } from './session.ts'
import type { Options } from './spec.ts'

/** Writes one text to the file of `-o`, or to stdout. The file is there whole or not at all. */
export async function writeOutput(session: Session, options: Options, text: string): Promise<void> {
  const path = options.output
  if (path === undefined || path === '-') {
    await session.out.write(text)
    return
  }
  const file = await writing(path, () => openFile(resolve(session.io.cwd, path), { force: options.force === true }))
  try {
    await writing(path, () => file.write(text))
    await writing(path, () => file.close())
  } catch (error) {
    await file.discard()
    throw error
  }
}
