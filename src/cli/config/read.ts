import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { CliError, codeOf } from '../errors.ts'
import type { Config } from './config.ts'
import { JsonFault, type LocatedJson, lineAndColumn, parseLocated } from './json.ts'
import { faultOf } from './validate.ts'

export const CONFIG_FILE = 'gongbao.config.json'

/** Finds the nearest `gongbao.config.json` from a folder upwards and reads it; null where there is none. */
export async function findConfig(folder: string): Promise<Config | null> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const text = await readFile(join(at, CONFIG_FILE), 'utf8').catch((error) => {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
      throw new CliError('error.unreadable', { path: join(at, CONFIG_FILE), reason: codeOf(error) })
    })
    if (text !== null) return await parseConfig(text, relative(folder, join(at, CONFIG_FILE)))
    if (dirname(at) === at) return null
  }
}

/** Reads the configuration that `--config` names. */
export async function readConfig(folder: string, path: string): Promise<Config> {
  const text = await readFile(resolve(folder, path), 'utf8').catch((error) => {
    throw new CliError('error.unreadable', { path, reason: codeOf(error) })
  })
  return await parseConfig(text, path)
}

/** Throws a `CliError` that names file, line and column of what is wrong. */
export async function parseConfig(text: string, path: string): Promise<Config> {
  const { value, places } = located(text, path)
  const fault = await faultOf(value)
  if (fault === null) return value as Config
  const place = lineAndColumn(text, places.get(fault.pointer) ?? 0)
  throw new CliError(fault.key, { ...fault.values, path, ...place })
}

function located(text: string, path: string): LocatedJson {
  try {
    return parseLocated(text)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    throw new CliError('config.not-json', { path, ...lineAndColumn(text, error.offset) })
  }
}
