import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

interface File {
  path: string
  /** The room it lives in: the folder under src/, `pipeline`, `index`, `bin`. */
  room: string
  /** `atLoad` is false for types and for code that is fetched when it is called for. */
  imports: { target: string; atLoad: boolean }[]
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"()]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm

function read(path: string): File {
  const text = readFileSync(join(root, path), 'utf8')
  const imports = [...text.matchAll(IMPORT)].map(([, type, from, bare, lazy]) => {
    const target = (from ?? bare ?? lazy) as string
    const local = target.startsWith('.')
      ? relative(root, resolve(root, dirname(path), target)).replaceAll('\\', '/')
      : target
    return { target: local, atLoad: type === undefined && lazy === undefined }
  })
  return { path, room: roomOf(path), imports }
}

/** `src/document/tables/x.ts` → document, `src/pipeline.ts` → pipeline, `commander/esm.mjs` → npm:commander. */
function roomOf(path: string): string {
  const [top, next = ''] = path.split('/')
  if (top === 'bin') return 'bin'
  if (top === 'schemas') return 'schemas'
  if (top !== 'src') return path.startsWith('node:') ? path : `npm:${path.startsWith('@') ? `${top}/${next}` : top}`
  return next.replace(/\.ts$/, '')
}

const files = ['src', 'bin'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(`${folder}/${path.replaceAll('\\', '/')}`)),
)

/** What each room may import besides itself. */
const MAY: Record<string, readonly string[]> = {
  lexicon: ['npm:get-east-asian-width'],
  tree: [],
  options: ['tree'],
  version: [],
  messages: ['tree'],
  source: ['lexicon', 'tree', 'messages', 'npm:chardet', 'npm:iconv-lite', 'node:'],
  document: ['lexicon', 'tree', 'options'],
  issue: ['document', 'lexicon', 'tree', 'options'],
  check: ['lexicon', 'tree', 'messages', 'options', 'npm:ajv', 'npm:ajv-formats', 'npm:vfile-message'],
  output: [
    'check',
    'tree',
    'options',
    'npm:unified',
    'npm:mdast',
    'npm:remark-gfm',
    'npm:remark-stringify',
    'npm:yaml',
    'npm:vfile',
    'npm:get-east-asian-width',
    'node:fs',
    'node:fs/promises',
    'node:path',
    'node:crypto',
  ],
  corrections: ['issue', 'document', 'lexicon', 'tree'],
  review: ['pipeline', 'corrections', 'issue', 'check', 'messages', 'tree', 'options', 'node:crypto'],
  pipeline: ['corrections', 'source', 'issue', 'document', 'lexicon', 'tree', 'options', 'messages', 'check'],
  explain: ['pipeline', 'issue', 'document', 'lexicon', 'source', 'messages', 'tree', 'options'],
  plugin: ['pipeline', 'tree', 'options', 'npm:unified'],
  index: ['plugin', 'pipeline', 'output', 'check', 'messages', 'tree', 'options', 'source', 'version'],
  batch: ['pipeline', 'output', 'check', 'messages', 'tree', 'options', 'node:'],
  profile: ['pipeline', 'issue', 'document', 'lexicon', 'tree', 'options'],
  stats: ['tree', 'node:crypto'],
  cli: [
    'profile',
    'stats',
    'explain',
    'review',
    'corrections',
    'batch',
    'pipeline',
    'output',
    'check',
    'source',
    'document',
    'lexicon',
    'messages',
    'tree',
    'options',
    'version',
    'npm:commander',
    'npm:tinyglobby',
    'node:',
  ],
  bin: ['cli'],
}

describe('the house rules', () => {
  it('every file lives in a room that has rules', () => {
    expect(files.filter((file) => !(file.room in MAY)).map((file) => file.path)).toEqual([])
  })

  it('each room imports only what it may', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ target }) => {
          const room = roomOf(target)
          if (room === file.room) return false
          return !(MAY[file.room] ?? []).some((allowed) =>
            allowed === 'node:' ? room.startsWith('node:') : room === allowed,
          )
        })
        .map(({ target }) => `${file.path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('the rooms form no circle', () => {
    const rooms = new Map<string, Set<string>>()
    for (const file of files) {
      const below = rooms.get(file.room) ?? new Set()
      for (const { target } of file.imports)
        if (!target.includes(':') && roomOf(target) !== file.room) below.add(roomOf(target))
      rooms.set(file.room, below)
    }
    expect(circle(rooms)).toBeNull()
  })

  it('the files form no circle', () => {
    const graph = new Map(
      files.map((file) => [
        file.path,
        new Set(file.imports.filter(({ atLoad }) => atLoad).map(({ target }) => target)),
      ]),
    )
    expect(circle(graph)).toBeNull()
  })

  it('imports carry their extension', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ target }) => roomOf(target) === file.room && !/\.(ts|json)$/.test(target))
        .map(({ target }) => target),
    )
    expect(wrong).toEqual([])
  })

  it('nothing ends the process, and only the command line writes to its streams', () => {
    const wrong = files.filter((file) => {
      const text = readFileSync(join(root, file.path), 'utf8')
      return /process\.exit\(|process\.(stdout|stderr|stdin)\b|console\./.test(text)
    })
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  it('the program itself is under 15 lines', () => {
    expect(readFileSync(join(root, 'bin/gongbao.ts'), 'utf8').trimEnd().split('\n').length).toBeLessThan(15)
  })
})

/** A path that leads back to where it began, null where there is none. */
function circle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>()
  const walk = (at: string, path: string[]): string[] | null => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at]
    if (done.has(at)) return null
    for (const next of graph.get(at) ?? []) {
      const found = walk(next, [...path, at])
      if (found) return found
    }
    done.add(at)
    return null
  }
  for (const start of graph.keys()) {
    const found = walk(start, [])
    if (found) return found
  }
  return null
}
