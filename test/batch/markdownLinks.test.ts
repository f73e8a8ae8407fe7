import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Manifest } from '../../src/batch/manifest.ts'
import { type BatchOptions, type BatchSummary, runBatch, type Text } from '../../src/batch/run.ts'
import { ensureBuilt, program } from '../cli/built.ts'
import { front, notice } from '../issue/gazette.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-links-'))
  mkdirSync(join(folder, 'in/2023'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** An issue of one notice, which may cite others. */
const issue = (number: string, ...cited: string[]): string =>
  [
    ...front(),
    ...notice('关于做好防汛工作的通知', number).flatMap((line) =>
      line.includes('请认真') ? [line, ...cited.map((one) => `　　按照《关于值守的通知》（${one}）执行。`)] : [line],
    ),
  ].join('\n')

const [A, B, C] = ['云政发〔2022〕1号', '云政发〔2023〕2号', '云政发〔2023〕3号'] as const
const NOWHERE = '白政发〔2020〕9号'
/** Each cites the one before, and the first the last. */
const TEXTS: Record<string, string> = {
  'a (1)': issue(A, C),
  '2023/b': issue(B, A, NOWHERE),
  '2023/c#2': issue(C, B, A),
}
const put = (texts: Record<string, string> = TEXTS): void => {
  for (const [key, text] of Object.entries(texts)) writeFileSync(join(folder, 'in', `${key}.txt`), text)
}

function textOf(key: string, single: boolean): Text {
  const markdown = {
    format: 'markdown',
    settings: {},
    several: !single,
    path: single ? `${key}.md` : `${key}/`,
  } as const
  const ndjson = { format: 'ndjson', settings: {}, several: false, path: `${key}.ndjson` } as const
  const job = {
    file: join(folder, 'in', `${key}.txt`),
    parse: { path: `${key}.txt` },
    targets: [ndjson, markdown],
    findings: 'all',
  } as const
  return { key, input: `${key}.txt`, settings: `s${single}`, job }
}

interface Options extends Partial<BatchOptions> {
  out?: string
  single?: boolean
}

const run = (keys: string[], { out = 'out', single = false, ...options }: Options = {}): Promise<BatchSummary> =>
  runBatch(
    keys.map((key) => textOf(key, single)),
    {
      folder: join(folder, out),
      version: '1',
      threads: () => 0,
      force: false,
      failFast: false,
      prune: false,
      shard: null,
      signal: new AbortController().signal,
      done: async () => {},
      ...options,
    },
  )

/** Every file below a folder, the manifest too, by its path. */
const files = (out = 'out'): Map<string, string> =>
  new Map(
    readdirSync(join(folder, out), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(join(folder, out).length + 1), readFileSync(path, 'utf8')] as const),
  )

/** Links between the Markdown files of a folder: `from → to`, with the number that is linked. */
function links(out = 'out'): string[] {
  return [...files(out)].flatMap(([path, text]) =>
    path.endsWith('.md') && !path.endsWith('index.md')
      ? [...text.matchAll(/\[([^\]]+号)\]\(([^)]+)\)/g)].map(([, number, url = '']) => {
          const [file = '', anchor] = url.split('#')
          const to = file === '' ? path : posix.join(dirname(path), decodeURIComponent(file))
          expect(files(out).has(to)).toBe(true)
          if (anchor !== undefined) expect(files(out).get(to)).toContain(`<a id="${anchor}"></a>`)
          return `${path} → ${to}${anchor === undefined ? '' : `#${anchor}`}: ${number}`
        })
      : [],
  )
}

const keys = Object.keys(TEXTS)

describe('links between the Markdown of a folder', () => {
  it('lead to the files of the documents, before and after, and nowhere else', async () => {
    put()
    expect(await run(keys)).toMatchObject({ converted: 3, linked: 3, failed: 0 })
    expect(links()).toEqual([
      `2023/b/001-${B}.md → a (1)/001-${A}.md: ${A}`,
      `2023/c#2/001-${C}.md → 2023/b/001-${B}.md: ${B}`,
      `2023/c#2/001-${C}.md → a (1)/001-${A}.md: ${A}`,
      `a (1)/001-${A}.md → 2023/c#2/001-${C}.md: ${C}`,
    ])
    expect(files().get(`2023/b/001-${B}.md`)).toContain(`（${NOWHERE}）`)
  })

  it('lead into the files of issues where these are one file each', async () => {
    put()
    await run(keys, { single: true })
    expect(links()).toEqual([
      `2023/b.md → a (1).md#doc-1: ${A}`,
      `2023/c#2.md → 2023/b.md#doc-1: ${B}`,
      `2023/c#2.md → a (1).md#doc-1: ${A}`,
      `a (1).md → 2023/c#2.md#doc-1: ${C}`,
    ])
  })

  it.each([true, false])('lead to later issues of the same text (one file: %s)', async (single) => {
    const second = issue(B, A).replace('2023年第2期（总第10期）', '2023年第3期（总第11期）')
    put({ two: `${issue(A, B)}\n${second}`, z: issue(B) })
    await run(['two', 'z'], { single })
    const inside = single
      ? [`two.md → two.md#issue-2-doc-1: ${B}`, `two.md → two.md#doc-1: ${A}`]
      : [
          expect.stringMatching(`第2期.*001-${A}.md → two/.*第3期.*/001-${B}.md`),
          expect.stringMatching(`第3期.*/001-${B}.md → two/.*第2期.*001-${A}.md`),
        ]
    expect(links()).toEqual(inside)
  })

  it('are the same in one run, in several, in shards, and after a run that forgot some', async () => {
    put()
    await run(keys)
    const whole = files()
    for (const [i, order] of [keys, [...keys].reverse()].entries()) {
      for (let n = 1; n <= order.length; n++) await run(order.slice(0, n), { out: `by-${i}` })
      expect(await run(keys, { out: `by-${i}` })).toMatchObject({ converted: 0, kept: 3 })
      expect(files(`by-${i}`)).toEqual(whole)
    }
    for (const index of [1, 2]) await run(keys, { out: 'shards', shard: { index, count: 2 } })
    expect(links('shards')).toEqual([])
    expect(await run(keys, { out: 'shards' })).toMatchObject({ converted: 0, kept: 3, linked: 3 })
    expect(files('shards')).toEqual(whole)
    expect(await run(keys)).toMatchObject({ kept: 3, linked: 0, files: 0 })
    expect(await run(keys, { force: true })).toMatchObject({ converted: 3, linked: 0 })
    expect(files()).toEqual(whole)
  })

  it('follow a document that moves, and end with it', async () => {
    put()
    await run(keys)
    // another document is printed before it now
    put({
      'a (1)': `${[...front(), ...notice('关于值守的通知', '云政发〔2022〕7号')].join('\n')}\n${notice('关于做好防汛工作的通知', A).join('\n')}`,
    })
    expect(await run(keys)).toMatchObject({ converted: 1, kept: 2, linked: 2 })
    expect(links()).toContain(`2023/b/001-${B}.md → a (1)/002-${A}.md: ${A}`)
    expect(await run(keys.slice(1), { prune: true })).toMatchObject({ linked: 2 })
    expect(links()).toEqual([`2023/c#2/001-${C}.md → 2023/b/001-${B}.md: ${B}`])
  })

  it('lead to the first where a document is printed twice', async () => {
    put({ b: issue(A), c: issue(A), d: issue(B, A) })
    await run(['d', 'c', 'b'])
    expect(links()).toEqual([`d/001-${B}.md → b/001-${A}.md: ${A}`])
  })

  it('do not guess between documents of two places that have one number', async () => {
    const other = (text: string) => text.replaceAll('云水县', '云山县').replace('做好防汛工作', '整治河道')
    const citing = (title: string) => issue(B, A).replace('《关于值守的通知》', title)
    put({ shui: issue(A), shan: other(issue(A)), neither: citing('有关文件').replaceAll('云水县', '云林县') })
    put({ own: citing('有关文件'), titled: citing('《关于整治河道的通知》') })
    await run(['shui', 'shan', 'neither', 'own', 'titled'])
    expect(links()).toEqual([
      // the gazette of the same place is meant, unless the title that is cited says otherwise
      `own/001-${B}.md → shui/001-${A}.md: ${A}`,
      `titled/001-${B}.md → shan/001-${A}.md: ${A}`,
    ])
  })

  it('keep the hashes of the manifest right, so that nothing is converted again', async () => {
    put()
    await run(keys)
    const { entries } = await Manifest.open(join(folder, 'out/.gongbao'), null)
    const sizes = [...entries.values()].flatMap(({ outputs }) => outputs.map(({ path, bytes }) => [path, bytes]))
    expect(sizes.length).toBeGreaterThan(6)
    for (const [path, bytes] of sizes) expect(Buffer.byteLength(files().get(path as string) ?? '')).toBe(bytes)
  })

  it('stay where a text cannot be read any more, and its documents are still there', async () => {
    put()
    await run(keys)
    const before = links()
    rmSync(join(folder, 'in/a (1).txt'))
    expect(await run(keys)).toMatchObject({ failed: 1, kept: 2, linked: 0 })
    expect(links()).toEqual(before)
  })

  it('are made when a manifest of before says nothing of the documents', async () => {
    put()
    await run(keys)
    const path = join(folder, 'out/.gongbao/manifest.ndjson')
    const old = readFileSync(path, 'utf8')
    const entries = old
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const write = (changed: object[]) =>
      writeFileSync(path, changed.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    for (const markdown of [
      undefined,
      null,
      {},
      { ...entries[0].markdown, documents: [null] },
      { ...entries[0].markdown, cites: 7 },
    ]) {
      write(entries.map((entry) => ({ ...entry, markdown })))
      expect(await run(keys)).toMatchObject({ converted: 3 })
      expect(readFileSync(path, 'utf8')).toBe(old)
    }
  })

  it('lead nowhere else, whatever the manifest says', async () => {
    put()
    await run(keys)
    const path = join(folder, 'out/.gongbao/manifest.ndjson')
    const before = files()
    for (const address of ['../../secret.md', 'javascript:alert(1)', 'https://example.invalid/a.md', '2023/none.md']) {
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(/"address":"[^"]*"/g, `"address":${JSON.stringify(address)}`),
      )
      await run(keys)
      expect([...files().values()].join('')).not.toContain(`](${address}`)
      expect(links()).toEqual([])
      await run(keys, { force: true })
      expect(files()).toEqual(before)
    }
  })
})

describe('the command', () => {
  beforeAll(ensureBuilt, 120_000)

  it('writes the same links with any number of threads, and tells of them', () => {
    put()
    const convert = (...args: string[]) =>
      execFileSync(
        'sh',
        ['-c', `"$0" "$@" 2>&1`, process.execPath, program, 'convert', '-f', 'markdown', 'in', ...args],
        {
          cwd: folder,
          env: { LANG: 'C' },
          encoding: 'utf8',
        },
      )
    expect(convert('-o', 'one', '--jobs', '1')).toContain('Markdown written again to link documents of other issues: 3')
    expect(links('one')).toHaveLength(4)
    expect(convert('-o', 'four', '--jobs', '4')).toContain('link documents of other issues: 3')
    expect(files('four')).toEqual(files('one'))
  })
})
