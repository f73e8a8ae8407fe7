import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { parse as parseCsv } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { fileName } from '../../src/output/names.ts'
import type { Issue, Table } from '../../src/tree/index.ts'
import { frontMatterOf, linksOf, readTree } from '../output/markdown/read.ts'
import { ensureBuilt } from './built.ts'
import { Collected } from './collected.ts'
import { ATTACKS, HOSTILE } from './hostileText.ts'

/** A hostile issue goes in, under hostile names, and every kind of output is read back as the program that it is made for reads it. */
const base = realpathSync(mkdtempSync(join(tmpdir(), 'gongbao-outputs-')))
const folder = join(base, 'work')
const NAMES = [
  'a.txt',
  'CON.txt',
  "=cmd|' C calc'!A0.txt",
  '--force.txt',
  '<script>x<\u2215script>.txt',
  '[x](javascript:alert(1)).txt',
  'b\u001b[31m\n::error::x.txt',
  '\u202egpj.exe.txt',
  'x..\\..\\x.txt',
  '%2e%2e%2fx.txt',
  'a: &b *c.txt',
]

async function run(argv: string[], isTTY = false) {
  const stream = () => Object.assign(new Collected(), isTTY ? { isTTY, columns: 100 } : {})
  const [stdout, stderr] = [stream(), stream()]
  const streams = { stdin: Readable.from([]), stdout, stderr }
  const env = { NO_COLOR: '1', LANG: 'C' }
  const code = await main({ argv, streams, env, cwd: folder, signal: new AbortController().signal })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const filesIn = (path: string): string[] =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

/** What a terminal would act on, and what turns the direction of a name. */
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

let issue: Issue
beforeAll(async () => {
  await ensureBuilt()
  mkdirSync(join(folder, 'texts'), { recursive: true })
  for (const name of NAMES) writeFileSync(join(folder, 'texts', name), HOSTILE)
  writeFileSync(join(folder, 'a.txt'), HOSTILE)
  const { stdout } = await run(['a.txt'])
  issue = JSON.parse(stdout)
}, 120_000)
afterAll(() => rmSync(base, { recursive: true }))

describe('the issue', () => {
  it('holds the attacks: in titles, blocks, cells and names of tables', () => {
    expect(issue.documents).toHaveLength(ATTACKS.length)
    const titles = issue.documents.map(({ title }) => title ?? '').join('\n')
    const cells = issue.documents.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()))
    const texts = issue.documents.flatMap(({ blocks }) => blocks.map(({ text }) => text ?? '')).join('\n')
    const names = issue.documents.flatMap(({ tables }) => tables.map(({ title }) => title))
    // an image is no text, and an entity is the character that it stands for
    for (const attack of ATTACKS.filter((one) => !/<img|&lt;/.test(one))) {
      expect(titles).toContain(attack)
      expect(cells).toContain(attack)
      expect(texts).toContain(attack)
    }
    expect(names).toEqual(expect.arrayContaining(['CON', '+86=1+1', '::error file=a,line=1::x']))
  })
})

describe('file names', () => {
  it.each(['markdown', 'csv', 'ndjson', 'json'])('%s: none leads out, none is reserved, none acts', async (format) => {
    const before = readdirSync(base)
    const { code } = await run(['-q', '-f', format, '-o', `names-${format}/`, 'texts'])
    expect(code).toBeLessThan(2)
    const written = filesIn(`names-${format}`).filter((path) => !path.includes('.gongbao/'))
    expect(written.length).toBeGreaterThanOrEqual(NAMES.length)
    for (const path of written)
      for (const part of path.split('/')) {
        expect(part).toBe(fileName(part))
        expect(part).not.toMatch(/[<>:"\\|?*\p{Cc}\p{Cf}]|^\.|[. ]$|^(?:con|nul|prn|aux|com\d|lpt\d)\s*(?:\.|$)/iu)
      }
    expect(readdirSync(base)).toEqual(before)
    expect(existsSync('/etc/x')).toBe(false)
  })
})

describe('csv', () => {
  const tablesOf = async (out: string, ...more: string[]): Promise<Map<string, string[][]>> => {
    await run(['-q', '-f', 'csv', ...more, '-o', out, 'a.txt'])
    const csv = filesIn(out).filter((path) => path.endsWith('.csv'))
    return new Map(csv.map((path) => [path, parseCsv(read(path), { bom: true, relax_column_count: false })]))
  }

  it('is the data as it is', async () => {
    const tables = await tablesOf('csv/')
    const [names = [], ...rows] = tables.get('csv/documents.csv') ?? []
    expect(rows.map((row) => row[names.indexOf('title')])).toEqual(issue.documents.map(({ title }) => title))
    const printed = issue.documents.flatMap((document) => document.tables)
    const files = [...tables.keys()].filter((path) => path.startsWith('csv/tables/'))
    const cells = files.map((path) => tables.get(path)?.slice(1))
    expect(cells).toEqual(printed.map((table: Table) => table.rows))
  })

  it('for Excel holds no cell that it would run', async () => {
    const tables = await tablesOf('excel/', '--excel')
    const plain = await tablesOf('plain/')
    const guarded: string[] = []
    for (const [path, rows] of tables)
      rows.forEach((row, y) => {
        row.forEach((cell, x) => {
          const was = plain.get(path.replace('excel/', 'plain/'))?.[y]?.[x]
          if (cell !== was) guarded.push(cell)
          else expect(cell).not.toMatch(/^[\s\u0000]*[=+\-@＝＋－＠\t\r](?![\d０-９.,%]+$)./u)
        })
      })
    expect(guarded).toEqual(expect.arrayContaining(["'=cmd|' /C calc'!A0", "'@SUM(1+1)*cmd|x", "'+86=1+1"]))
    for (const cell of guarded) expect(cell).toMatch(/^'/)
  })
})

describe('markdown', () => {
  it.each([[[]], [['--tables', 'html']], [['--single']]])('%j: nothing of the text is more than text', async (more) => {
    const out = more.includes('--single') ? 'one.md' : `markdown-${more.length}/`
    await run(['-q', '-f', 'markdown', ...more, '-o', out, 'a.txt'])
    const files = out.endsWith('/') ? filesIn(out).filter((path) => path.endsWith('.md')) : [out]
    expect(files.length).toBe(out.endsWith('/') ? ATTACKS.length + 1 : 1)
    for (const path of files) {
      const tree = readTree(read(path))
      const json = JSON.stringify(tree)
      expect(json).not.toMatch(
        /"type":"(?:image|imageReference|definition|inlineCode|strong|emphasis|delete|code|thematicBreak)"/,
      )
      for (const link of linksOf(tree)) expect(link).toMatch(/^(?:[^:]*\.md(?:#.*)?|#.*|https?:.*)$/)
      const html = [...json.matchAll(/"type":"html","value":"((?:[^"\\]|\\.)*)"/g)].map(([, value]) =>
        JSON.parse(`"${value}"`),
      )
      for (const value of html)
        expect(value).toMatch(/^(?:<a id="(?:doc-\d+|(?:doc-\d+-)?annex-\d+)">|<\/a>|<table>[\s\S]*<\/table>|<br>)$/)
      const inTables = html
        .join('')
        .replace(
          /<\/?(?:table|caption|thead|tbody|tr|a|br)>|<(?:th|td)(?: (?:col|row)span="\d+")*>|<\/t[hd]>|<a id="[a-z\d-]+">/g,
          '',
        )
      expect(inTables).not.toContain('<')
    }
  })

  it('has front matter that reads back as the fields', async () => {
    await run(['-q', '-f', 'markdown', '-o', 'front/', 'a.txt'])
    const files = filesIn('front').filter((path) => /\d.*\.md$/.test(path))
    const titles = files.map((path) => (frontMatterOf(read(path)) as { title: string | null }).title)
    expect(titles.sort()).toEqual(issue.documents.map(({ title }) => title).sort())
  })
})

describe('reports', () => {
  const reported = async (name: string): Promise<string> =>
    (await run(['validate', '--reporter', name, '--fail-on', 'info', 'texts'])).stdout

  it('github: every line is one annotation of ours, and none of the text', async () => {
    const lines = (await reported('github')).trimEnd().split('\n')
    const findings = JSON.parse(await reported('json'))
    expect(lines.length).toBe(JSON.stringify(findings).match(/"fingerprint":/g)?.length)
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z-]+::/,
      )
      // the runner looks for commands at the beginning of a line
      expect(line).not.toMatch(/[\r\n]/)
    }
  })

  it('sarif, gitlab: places are relative addresses, and nothing acts', async () => {
    for (const name of ['sarif', 'gitlab']) {
      const text = await reported(name)
      const found = [...text.matchAll(/"(?:uri|path)": ?"((?:[^"\\]|\\.)*)"/g)].map(([, uri]) => JSON.parse(`"${uri}"`))
      const paths = new Set(found.filter((uri: string) => !uri.startsWith('https://gongbao.invalid/')))
      expect(paths.size).toBe(NAMES.length)
      if (name === 'sarif')
        for (const path of paths) {
          expect(path).not.toMatch(/[\u0000-\u0020<>"\\^`{|}\u007f-\uffff]|^[a-z]+:/u)
          expect(new URL(path, 'file:///root/').href).toMatch(/^file:\/\/\/root\/texts\/[^/]+$/)
        }
    }
  })

  it('junit: is well-formed, and holds no element but its own', async () => {
    const text = await reported('junit')
    const rest = text
      .replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
      .replace(
        /<\/?(?:testsuites|testsuite|testcase|failure|system-out|properties|property)(?: [\w-]+="[^"<]*")*\s*\/?>/g,
        '',
      )
    expect(rest).not.toMatch(/[<>]/)
    expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/)
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  })

  it.each(['pretty', 'compact'])('%s: nothing acts', async (name) => {
    const text = await reported(name)
    expect(text.length).toBeGreaterThan(1000)
    expect(text).not.toMatch(ACTING)
  })
})

describe('pages', () => {
  /** Nothing of an attack stands in the page as it is, where it would be markup. */
  const isText = (page: string): void => {
    for (const attack of ATTACKS.filter((one) => /<[a-z!]/.test(one))) expect(page).not.toContain(attack)
    expect(page).not.toMatch(/<[^>]*\son\w+=|href="(?!#)[^"]*:|src=/)
  }

  it('review', async () => {
    expect((await run(['-q', 'review', 'texts/CON.txt', 'a.txt', '-o', 'review.html'])).code).toBe(0)
    const page = read('review.html')
    const data = /<script type="application\/json"[^>]*>([^<]*)<\/script>/.exec(page)?.[1] ?? ''
    expect(JSON.stringify(JSON.parse(data))).toContain('<script>document.title=')
    expect(page.match(/<script/g)).toHaveLength(2)
    isText(page.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, ''))
  })

  it('stats', async () => {
    await run(['-q', '-f', 'ndjson', '-o', 'counted/', 'a.txt'])
    await run(['-q', 'stats', 'counted', '-o', 'stats.html'])
    const page = read('stats.html')
    expect(page).not.toContain('<script')
    isText(page)
  })
})

describe('the terminal', () => {
  it.each([
    ['list', 'texts'],
    ['tables', 'texts'],
    ['tables', '-n', '1', 'a.txt'],
    ['tables', '-n', '6', 'a.txt'],
    ['explain', 'a.txt:18'],
    ['explain', 'a.txt:64'],
    ['explain', 'texts/\u202egpj.exe.txt:255'],
    ['detect', 'texts'],
    ['validate', 'texts'],
    ['corrections', 'report', 'hostile.corrections.json'],
    ['convert', '-v', '-f', 'ndjson', '-o', 'loud/', 'texts'],
    ['convert', '-f', 'json', '-o', 'loud.json', 'texts/b\u001b[31m\n::error::x.txt', 'texts/no\u001b[2J'],
    ['stats', '--json', 'texts/\u202egpj.exe.txt'],
    ['catalog', 'texts/b\u001b[31m\n::error::x.txt'],
    ['list', '--config', 'texts/b\u001b[31m\n::error::x.txt', 'a.txt'],
    ['convert', '-f', 'no\u001b[2J\u202e', 'a.txt'],
    ['\u001b[2J\u202e'],
  ])('%j', async (...argv) => {
    const at = { line: 1, text: '关于\u001b[2J\u202e', before: null, after: null }
    const corrections = [{ action: 'field', at, field: 'title', from: 'a', value: 'b', because: 'x\u001b[2J' }]
    const source = { path: 'b\u001b[31m\u202e.txt', sha256: '0'.repeat(64), corrections }
    writeFileSync(
      join(folder, 'hostile.corrections.json'),
      JSON.stringify({ type: 'corrections', version: 1, sources: [source] }),
    )
    const { stdout, stderr } = await run(argv, true)
    expect(stdout.length + stderr.length).toBeGreaterThan(20)
    expect(stdout).not.toMatch(ACTING)
    expect(stderr.replaceAll('\r\u001b[K', '')).not.toMatch(ACTING)
    for (const line of [...stdout.split('\n'), ...stderr.split('\n')]) expect(line).not.toMatch(/^(?:::error|##vso)/)
  })
})
