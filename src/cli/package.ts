import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the package: the nearest one above this file that holds package.json, from `src/` as from `dist/src/`. */
export function packageRoot(): string {
  let at = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(at, 'package.json')) && dirname(at) !== at) at = dirname(at)
  return at
}

export const schemaFolder = (): string => join(packageRoot(), 'schemas')

export const schemaFile = (name: string): string => join(schemaFolder(), `${name}.schema.json`)
