import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

/** The content of a file of a case: lines, bytes, a copy of a file of the repository, or a symbolic link. */
type Content = string[] | { base64: string } | { copy: string } | { link: string }

/** What is expected of a stream: all its lines, or some lines among others. */
type Expected = string[] | { has: string[] }

/** A command-line case, as `test/cli/cases/NAME.json` holds it. */
export interface Case {
  name: string
  purpose: string
  /** Commands that are run before; what they say is not looked at. */
  before?: string[][]
  args: string[]
  /** What stands in the working folder before; a name that ends in / is an empty folder. */
  files?: Record<string, Content>
  /** Absent: stdin is a terminal. */
  stdin?: string[] | { base64: string } | { copy: string }
  env?: Record<string, string>
  /** Cases about a terminal are run in process only. */
  inProcessOnly?: true
  /** Cases that need what is built, as worker threads do. */
  asProgramOnly?: true
  exit: number
  stdout: Expected
  stderr: Expected
  /** The files that stand in the working folder afterwards besides `files`; not looked at where absent. */
  written?: string[]
}

export interface Result {
  exit: number
  stdout: string
  stderr: string
}

const root = join(import.meta.dirname, '../..')
const folder = join(import.meta.dirname, 'cases')

export const cases: readonly Case[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ ...JSON.parse(readFileSync(join(folder, file), 'utf8')), name: basename(file, '.json') }))

/** Makes the working folder of a case, runs it there, and takes the folder away again. */
export async function inFolder(
  each: Case,
  run: (each: Case, cwd: string) => Promise<Result>,
): Promise<Result & { written: string[] }> {
  const cwd = mkdtempSync(join(tmpdir(), 'gongbao-case-'))
  try {
    for (const [path, content] of Object.entries(each.files ?? {})) place(join(cwd, path), content, path.endsWith('/'))
    for (const args of each.before ?? []) await run({ ...each, args }, cwd)
    const result = await run(each, cwd)
    const written = filesBelow(cwd).filter((path) => !Object.hasOwn(each.files ?? {}, path))
    return { ...result, written }
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

function place(path: string, content: Content, isFolder: boolean): void {
  mkdirSync(isFolder ? path : dirname(path), { recursive: true })
  if (isFolder) return
  if ('link' in content) symlinkSync(content.link, path)
  else writeFileSync(path, bytesOf(content))
}

export function bytesOf(content: Exclude<Content, { link: string }>): Uint8Array {
  if ('base64' in content) return Buffer.from(content.base64, 'base64')
  if ('copy' in content) return readFileSync(join(root, content.copy))
  return Buffer.from(content.map((line) => `${line}\n`).join(''))
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

/** The environment of a case: nothing of the machine's locale and colours gets in. */
export const environment = (each: Case): Record<string, string> => ({ LANG: 'C', ...each.env })

/** What came of a case, in the form in which the case states what is expected. */
export function outcome(
  each: Case,
  result: Result & { written: string[] },
): Pick<Case, 'exit' | 'stdout' | 'stderr' | 'written'> {
  return {
    exit: result.exit,
    stdout: told(result.stdout, each.stdout),
    stderr: told(result.stderr, each.stderr),
    ...(each.written === undefined ? {} : { written: result.written }),
  }
}

export function expectation({
  exit,
  stdout,
  stderr,
  written,
}: Case): Pick<Case, 'exit' | 'stdout' | 'stderr' | 'written'> {
  return { exit, stdout, stderr, ...(written === undefined ? {} : { written }) }
}

function told(text: string, expected: Expected | undefined): Expected {
  if (expected !== undefined && 'has' in expected) return { has: expected.has.filter((line) => text.includes(line)) }
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

/** Writes what came of a case into it where that is not expected: at the desk, with UPDATE=1, to be read before it is kept. */
export function update(each: Case, result: Result & { written: string[] }): void {
  if (isDeepStrictEqual(outcome(each, result), expectation(each))) return
  const { name, ...rest } = { ...each, ...outcome(each, result) }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(rest, null, 2)}\n`)
}
