import { mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OutputError, openFile, openFolder } from '../../src/output/files.ts'

let base = ''
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'gongbao-files-'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

const names = async (path: string): Promise<string[]> => (await readdir(path)).toSorted()

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(OutputError)
  return (error as OutputError).code
}

describe('a folder of files', () => {
  it('has a file under its name only when it is whole', async () => {
    const folder = await openFolder(join(base, 'new', 'out'))
    const file = await folder.open('云.md')
    await file.write('一')
    await file.write('二')
    const [temporary] = await names(join(base, 'new', 'out'))
    expect(temporary).toMatch(/^\.gongbao-[0-9a-f]{16}\.tmp$/)
    await file.close()
    expect(await names(join(base, 'new', 'out'))).toEqual(['云.md'])
    expect(await readFile(join(base, 'new', 'out', '云.md'), 'utf8')).toBe('一二')
    expect(folder.written).toEqual(['云.md'])
  })

  it('makes folders inside', async () => {
    const folder = await openFolder(base)
    for (const name of ['tables/a.csv', 'tables/b.csv']) await (await folder.open(name)).close()
    expect(await names(join(base, 'tables'))).toEqual(['a.csv', 'b.csv'])
  })

  it('keeps a file that exists, unless forced', async () => {
    await writeFile(join(base, 'a.md'), 'old')
    expect(await codeOf((await openFolder(base)).open('a.md'))).toBe('exists')
    const file = await (await openFolder(base, { force: true })).open('a.md')
    await file.write('new')
    await file.close()
    expect(await readFile(join(base, 'a.md'), 'utf8')).toBe('new')
    expect(await names(base)).toEqual(['a.md'])
  })

  it('keeps a file that comes while its own is written', async () => {
    const file = await (await openFolder(base)).open('a.md')
    await file.write('ours')
    await writeFile(join(base, 'a.md'), 'theirs')
    expect(await codeOf(file.close())).toBe('exists')
    expect(await readFile(join(base, 'a.md'), 'utf8')).toBe('theirs')
    expect(await names(base)).toEqual(['a.md'])
  })

  it.each(['../x', 'a/../../x', '/etc/x', 'a//x', '', '.', 'a/..', 'a\\..\\x', 'CON', 'a\u0000b', 'a/./x'])(
    'refuses the path %j',
    async (path) => {
      const inner = join(base, 'inner')
      expect(await codeOf((await openFolder(inner, { force: true })).open(path))).toBe('outside')
      expect(await names(base)).toEqual(['inner'])
    },
  )

  it('does not leave through a link', async () => {
    const [inner, other] = [join(base, 'inner'), join(base, 'other')]
    await openFolder(other)
    const folder = await openFolder(inner, { force: true })
    await symlink(other, join(inner, 'tables'))
    expect(await codeOf(folder.open('tables/a.csv'))).toBe('outside')
    await writeFile(join(other, 'secret'), 'secret')
    await symlink(join(other, 'secret'), join(inner, 'b.csv'))
    const file = await folder.open('b.csv')
    await file.write('ours')
    await file.close()
    expect(await readFile(join(other, 'secret'), 'utf8')).toBe('secret')
    expect(await readFile(join(inner, 'b.csv'), 'utf8')).toBe('ours')
    expect(await names(other)).toEqual(['secret'])
  })

  it('may itself be named by a link', async () => {
    await openFolder(join(base, 'real'))
    await symlink(join(base, 'real'), join(base, 'link'))
    await (await (await openFolder(join(base, 'link'))).open('a.md')).close()
    expect(await names(join(base, 'real'))).toEqual(['a.md'])
  })

  it('does not put a file in the place of a folder', async () => {
    const folder = await openFolder(base, { force: true })
    await (await folder.open('a/b.md')).close()
    expect(await codeOf(folder.open('a'))).toBe('not-a-file')
  })

  it('leaves nothing of unfinished files when discarded', async () => {
    const folder = await openFolder(base)
    await (await folder.open('whole.md')).close()
    for (const name of ['a.md', 'sub/b.md']) await (await folder.open(name)).write('x'.repeat(100_000))
    await folder.discard()
    expect(await names(base)).toEqual(['sub', 'whole.md'])
    expect(await names(join(base, 'sub'))).toEqual([])
  })

  it('leaves nothing of a file that cannot be written', async () => {
    const file = await (await openFolder(base)).open('a.md')
    await file.write('x')
    await rm(base, { recursive: true })
    await expect(file.close()).rejects.toThrow('ENOENT')
  })

  it('writes long texts whole', async () => {
    const file = await (await openFolder(base)).open('a.md')
    for (let index = 0; index < 50; index += 1) await file.write('云𠀀'.repeat(5000))
    await file.close()
    expect(await readFile(join(base, 'a.md'), 'utf8')).toBe('云𠀀'.repeat(250_000))
  })
})

describe('one file', () => {
  it('is written as a whole, its folders made', async () => {
    const path = join(base, 'a', 'b', '[out].json')
    const file = await openFile(path)
    await file.write('{}')
    expect(await names(join(base, 'a', 'b'))).not.toContain('[out].json')
    await file.close()
    expect(await readFile(path, 'utf8')).toBe('{}')
    expect(await codeOf(openFile(path))).toBe('exists')
    expect(await codeOf(openFile(base, { force: true }))).toBe('not-a-file')
  })

  it('follows a link that the user names', async () => {
    await writeFile(join(base, 'real'), 'old')
    await symlink(join(base, 'real'), join(base, 'link'))
    const file = await openFile(join(base, 'link'), { force: true })
    await file.write('new')
    await file.close()
    expect(await readFile(join(base, 'real'), 'utf8')).toBe('new')
    expect(await readlink(join(base, 'link'))).toBe(join(base, 'real'))
  })

  it.skipIf(process.platform === 'win32')('writes to a device directly', async () => {
    const file = await openFile('/dev/null')
    await file.write('x')
    await file.close()
  })

  it('is gone when discarded, and stays when closed', async () => {
    const file = await openFile(join(base, 'a'))
    await file.discard()
    expect(await names(base)).toEqual([])
    const other = await openFile(join(base, 'b'))
    await other.close()
    await other.discard()
    expect(await names(base)).toEqual(['b'])
  })
})
