import { relative, resolve, sep } from 'node:path'
import { checkFile } from '../../check/check.ts'
import type { CheckedFile } from '../../check/finding.ts'
import type { Selection } from '../../check/selection.ts'
import type { Detection } from '../../source/index.ts'
import type { Issue } from '../../tree/index.ts'
import { tellCorrected } from '../corrections.ts'
import { type Input, readAll } from '../inputs/index.ts'
import { correctedOptions } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

/** A text that was read and checked, with what `--fix` needs. */
export interface CheckedText {
  bytes: Uint8Array
  text: string
  detection: Detection
  issues: Issue[]
  /** Reads another version of the same text. */
  parse(text: string): Issue[]
  /** Checks another version of the same text. */
  recheck(text: string): CheckedFile
}

export interface Checked {
  files: CheckedFile[]
  /** null where the input was JSON of gongbao. */
  source: CheckedText | null
}

/** The name of an input in reports: relative to the working folder where it lies in it, with `/`. */
export function reportName(session: Session, path: string | null): string | null {
  if (path === null) return null
  const below = relative(session.io.cwd, resolve(session.io.cwd, path))
  const name = below.startsWith('..') || below === '' ? path : below
  return name.split(sep).join('/')
}

/** Reads one input, a text (with the corrections that are for it) or JSON of gongbao, and holds the rules against it. */
export async function checkInput(
  session: Session,
  input: Input,
  options: Options,
  selection: Selection,
): Promise<Checked> {
  const path = reportName(session, input.path)
  const bytes = await readAll(input)
  const { isRecords, readRecords } = await import('../../check/records.ts')
  const head = Buffer.from(bytes.subarray(0, 64)).toString('utf8')
  if (isRecords(input.path, head)) {
    const inputs = readRecords(new TextDecoder().decode(bytes), path, session.lang)
    return { files: inputs.map((each) => checkFile(each, selection)), source: null }
  }
  const { issuesOf } = await import('../../pipeline.ts')
  const { openTextSync } = await import('../../source/index.ts')
  const parsing = { ...(await correctedOptions(session, options, input)), path }
  const read = openTextSync(bytes, parsing)
  const { lines, detection } = read
  const issues = issuesOf(read, parsing)
  await tellCorrected(session, issues)
  const file = checkFile({ path, issues, lines, lang: session.lang }, selection)
  const utf8 = { ...parsing, encoding: 'utf-8' }
  const reread = (fresh: string) => openTextSync(new TextEncoder().encode(fresh), utf8)
  const parse: CheckedText['parse'] = (fresh) => issuesOf(reread(fresh), utf8)
  const recheck: CheckedText['recheck'] = (fresh) => {
    const read = reread(fresh)
    return checkFile({ path, issues: issuesOf(read, utf8), lines: read.lines, lang: session.lang }, selection)
  }
  const text = lines.map(({ value, eol }) => value + eol).join('')
  return { files: [file], source: { bytes, text, detection, issues, parse, recheck } }
}
