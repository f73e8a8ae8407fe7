import { readdir, readFile } from 'node:fs/promises'
import { CliError, EXIT } from '../errors.ts'
import { schemaFile, schemaFolder } from '../package.ts'
import type { Session } from '../session.ts'

const SUFFIX = '.schema.json'

/** `gongbao schema [NAME]`: prints a schema as it ships, or the names of all. */
export async function run(session: Session, [name]: string[]): Promise<number> {
  const files = await readdir(schemaFolder(), { recursive: true })
  const names = files
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length).replaceAll('\\', '/'))
    .sort()
  if (name === undefined) await session.out.write(names.map((each) => `${each}\n`).join(''))
  else if (!names.includes(name)) throw new CliError('error.no-schema', { name, choices: names.join(', ') })
  else await session.out.write(await readFile(schemaFile(name)))
  return EXIT.done
}
