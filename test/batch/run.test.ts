import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LockedError, lockFolder } from '../../src/batch/lock.ts'
import { Manifest } from '../../src/batch/manifest.ts'
import { type BatchOptions, type BatchSummary, runBatch, type Text } from '../../src/batch/run.ts'

const notice = readFileSync(join(import.meta.dirname, '../cli/notice.txt'), 'utf8')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-batch-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text)
const outputs = (): string[] =>
  readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 5))
    .sort()

function textOf(key: string): Text {
  const several = { format: 'csv', settings: {}, several: true, path: `${key}/` } as const
  const one = { format: 'ndjson', settings: {}, several: false, path: `${key}.ndjson` } as const
  const file = join(folder, `${key}.txt`)
  const job = { file, parse: { path: `${key}.txt` }, targets: [one, several], findings: 'all' } as const
  return { key, input: `${key}.txt`, settings: 's', job }
}

async function run(keys: string[], options: Partial<BatchOptions> = {}): Promise<BatchSummary & { told: string[] }> {
  const told: string[] = []
  const summary = await runBatch(keys.map(textOf), {
    folder: join(folder, 'out'),
    version: '1',
    threads: () => 0,
    force: false,
    failFast: false,
    prune: false,
    shard: null,
    signal: new AbortController().signal,
    done: async ({ key }, { failure }, kept) => void told.push(`${key} ${failure?.kind ?? (kept ? 'kept' : 'done')}`),
    ...options,
  })
  return { ...summary, told }
}

describe('a batch', () => {
  it('writes every format from one reading and keeps what is unchanged', async () => {
    put('a.txt', notice)
    put('b.txt', notice)
    const first = await run(['a', 'b'])
    expect(first).toMatchObject({ converted: 2, kept: 0, failed: 0, told: ['a done', 'b done'] })
    expect(outputs()).toContain('a.ndjson')
    expect(outputs()).toContain('a/documents.csv')
    expect(outputs().filter((path) => path.startsWith('.gongbao'))).toEqual(['.gongbao/manifest.ndjson'])
    expect(await run(['a', 'b'])).toMatchObject({ converted: 0, kept: 2, files: 0 })
  })

  it('does again what changed: the text, the version, an output that is gone or spoilt', async () => {
    put('a.txt', notice)
    await run(['a'])
    put('a.txt', `${notice}\n`)
    expect(await run(['a'])).toMatchObject({ converted: 1 })
    expect(await run(['a'], { version: '2' })).toMatchObject({ converted: 1 })
    rmSync(join(folder, 'out/a/issues.csv'))
    expect(await run(['a'], { version: '2' })).toMatchObject({ converted: 1 })
    writeFileSync(join(folder, 'out/a.ndjson'), '{}')
    expect(await run(['a'], { version: '2' })).toMatchObject({ converted: 1 })
    expect(await run(['a'], { version: '2' })).toMatchObject({ kept: 1 })
  })

  it('goes on after a text that cannot be read, and stops there with failFast', async () => {
    put('a.txt', notice)
    put('b.txt', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2, 3, 0, 0, 0]))
    put('d.txt', notice)
    const keys = ['a', 'b', 'c', 'd']
    expect((await run(keys)).told).toEqual(['a done', 'b not-text', 'c read', 'd done'])
    rmSync(join(folder, 'out'), { recursive: true })
    expect((await run(['a', 'b', 'd'], { failFast: true })).told).toEqual(['a done', 'b not-text'])
  })

  it('does not replace a file that it did not write, unless forced', async () => {
    put('a.txt', notice)
    mkdirSync(join(folder, 'out/a'), { recursive: true })
    writeFileSync(join(folder, 'out/a/issues.csv'), 'mine')
    expect((await run(['a'])).told).toEqual(['a exists'])
    expect(readFileSync(join(folder, 'out/a/issues.csv'), 'utf8')).toBe('mine')
    expect(outputs().filter((path) => !path.startsWith('.gongbao'))).toEqual(['a/issues.csv'])
    expect((await run(['a'], { force: true })).told).toEqual(['a done'])
  })

  it('tells of outputs whose text is not named any more, and removes them where asked', async () => {
    put('a.txt', notice)
    put('b.txt', notice)
    await run(['a', 'b'])
    expect(await run(['a'])).toMatchObject({ gone: 1, removed: 0 })
    expect(outputs()).toContain('b.ndjson')
    const { removed } = await run(['a'], { prune: true })
    expect(removed).toBeGreaterThan(1)
    expect(outputs().filter((path) => path.startsWith('b'))).toEqual([])
  })

  it('takes what was being put in its place when it was killed as its own', async () => {
    put('a.txt', notice)
    await run(['a'])
    const path = join(folder, 'out/.gongbao/manifest.ndjson')
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, `${whole.replace('"status":"done"', '"status":"writing"')}{"key":"b","inp`)
    expect((await run(['a'])).told).toEqual(['a done'])
    expect(readFileSync(path, 'utf8')).toBe(whole)
  })

  it('comes to the same in shards as in one run', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e']
    for (const key of keys) put(`${key}.txt`, notice)
    await run(keys)
    const manifest = readFileSync(join(folder, 'out/.gongbao/manifest.ndjson'), 'utf8')
    const files = outputs()
    rmSync(join(folder, 'out'), { recursive: true })
    const parts = [
      await run(keys, { shard: { index: 1, count: 2 } }),
      await run(keys, { shard: { index: 2, count: 2 } }),
    ]
    expect(parts.flatMap(({ told }) => told).sort()).toEqual(keys.map((key) => `${key} done`))
    expect(await run(keys)).toMatchObject({ kept: 5 })
    expect(outputs()).toEqual(files)
    expect(readFileSync(join(folder, 'out/.gongbao/manifest.ndjson'), 'utf8')).toBe(manifest)
  })
})

describe('the lock of a folder', () => {
  it('keeps a second run out until it is released', async () => {
    const release = await lockFolder(folder, null)
    await expect(lockFolder(folder, null)).rejects.toThrow(LockedError)
    await expect(lockFolder(folder, { index: 1, count: 2 })).rejects.toThrow(LockedError)
    await release()
    await (await lockFolder(folder, null))()
    expect(readdirSync(folder)).toEqual([])
  })

  it('lets the shards of one division in together', async () => {
    const one = await lockFolder(folder, { index: 1, count: 2 })
    const two = await lockFolder(folder, { index: 2, count: 2 })
    await expect(lockFolder(folder, { index: 1, count: 3 })).rejects.toThrow(LockedError)
    await one()
    await two()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is taken over from a dead process of this machine, and from no other machine', async () => {
    const lock = (holder: object): void => put('lock', JSON.stringify(holder))
    lock({ pid: 2 ** 22 + 1, host: hostname(), born: null })
    await (await lockFolder(folder, null))()
    // The number of a process that lives, but of another one.
    lock({ pid: process.pid, host: hostname(), born: 'never' })
    await (await lockFolder(folder, null))()
    lock({ pid: 1, host: `not-${hostname()}`, born: null })
    await expect(lockFolder(folder, null)).rejects.toThrow(LockedError)
  })
})

describe('a manifest', () => {
  it('reads past a line that was cut and past what is none', async () => {
    writeFileSync(join(folder, 'manifest.ndjson'), 'no\n[]\n{"key":"a","outputs":[],"status":"done"}\n{"key":"b","out')
    const manifest = await Manifest.open(folder, null)
    expect([...manifest.entries.keys()]).toEqual(['a'])
  })
})
