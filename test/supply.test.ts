import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

interface Locked {
  version: string
  dev?: boolean
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
}

const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = read('package.json')
const locked = Object.entries<Locked>(read('package-lock.json').packages).filter(([path]) => path !== '')
const shipped = locked.filter(([, { dev }]) => dev !== true)

describe('what the package depends on', () => {
  it('is named by its exact version', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(?:-[\w.]+)?$/u)
  })

  it('runs nothing when it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  })

  it('comes from the registry, with a checksum', () => {
    const loose = shipped.filter(([, { integrity, resolved }]) => !integrity || resolved?.startsWith('git'))
    expect(loose.map(([path]) => path)).toEqual([])
  })
})
