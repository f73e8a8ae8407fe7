import type { Lang } from '../messages/index.ts'
import {
  type ContentsEntry,
  type GazetteDocument,
  type Issue,
  type Placed,
  type Position,
  placeFromEnd,
} from '../tree/index.ts'
import type { CheckInput } from './context.ts'
import type { SchemaFailure } from './schema/failure.ts'
import { validateThinIssue, validateThinRecord } from './schema/files.ts'

/** The place of what has none, in output whose positions were left out. Its line 0 is in no text. */
export const NOWHERE: Position = {
  start: { line: 0, column: 0, offset: 0 },
  end: { line: 0, column: 0, offset: 0 },
}

/** What a document that was put out without some of its fields is taken to have there. */
const EMPTY: Omit<GazetteDocument, 'type' | 'id'> = {
  number: null,
  numberParts: null,
  issuers: [],
  title: null,
  kind: null,
  section: null,
  page: null,
  addressee: null,
  addressees: [],
  signatories: [],
  date: null,
  disclosure: null,
  keywords: [],
  copiedTo: [],
  printedDate: null,
  attachments: [],
  instruments: [],
  annexes: [],
  references: [],
  appointments: [],
  validity: null,
  confidence: {},
  fieldPositions: {},
  blocks: [],
  tables: [],
  position: NOWHERE,
}

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fills what `--fields` and `--no-positions` have left out, at every depth where a position is due. */
function filledDocument(value: Json, index: number): GazetteDocument {
  const placed = (items: unknown): unknown[] =>
    (Array.isArray(items) ? items : []).map((item) => (isObject(item) ? { position: NOWHERE, ...item } : item))
  const lists = ['attachments', 'instruments', 'annexes', 'references', 'blocks', 'tables'] as const
  const filled: Json = { ...EMPTY, id: `doc-${index + 1}`, type: 'document', ...value }
  for (const name of lists) filled[name] = placed(filled[name])
  return filled as unknown as GazetteDocument
}

function filledIssue(value: Json): Issue {
  const documents = (value['documents'] as Json[] | undefined) ?? []
  const listed = (value['contents'] as Json[] | undefined) ?? []
  return {
    ...(value as unknown as Issue),
    contents: listed.map((entry) => ({ position: NOWHERE, ...entry })) as unknown as Issue['contents'],
    documents: documents.map(filledDocument),
    diagnostics: (value['diagnostics'] as Issue['diagnostics'] | undefined) ?? [],
  }
}

/** Whether an input is output of gongbao: by its name, else by how it begins. */
export function isRecords(path: string | null, head: string): boolean {
  if (/\.(?:json|ndjson|jsonl)$/iu.test(path ?? '')) return true
  return /\.[a-z]+$/iu.test(path ?? '') ? false : /^\s*(?:\[\s*)?\{\s*"type"\s*:/u.test(head)
}

/**
 * Reads JSON or NDJSON of gongbao for checking: one input for each issue, and one for the file itself where something in it does
 * not fit its schema. What does not fit is not looked at any further.
 */
export function readRecords(text: string, path: string | null, lang: Lang): CheckInput[] {
  const failures: SchemaFailure[] = []
  const values = wholeJson(text)
  const issues = values === null ? issuesOfStream(text, failures) : issuesOfJson(values, failures)
  const inputs = issues.map((issue): CheckInput => {
    // Lines and columns are those of the text that the issue was read from.
    return { path: issue.source?.path ?? path, issues: [issue], lines: [], lang, failures: [] }
  })
  return failures.length > 0 || inputs.length === 0
    ? [{ path, issues: [], lines: [], lang, failures: failures.length > 0 ? failures : [NOTHING] }, ...inputs]
    : inputs
}

const NOTHING: SchemaFailure = { path: '', message: 'holds no issue' }

/** The issues of a whole JSON value; null where the text is no such value. */
function wholeJson(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value) && value['type'] === 'issue' && 'index' in value) return null
    return Array.isArray(value) ? value : [value]
  } catch {
    return null
  }
}

function issuesOfJson(values: readonly unknown[], failures: SchemaFailure[]): Issue[] {
  return values.flatMap((value, i) => {
    const failure = validateThinIssue(value)
    if (failure === null) return [filledIssue(value as Json)]
    failures.push({ ...failure, path: values.length > 1 ? `/${i}${failure.path}` : failure.path })
    return []
  })
}

/** The issues of a stream of records, one a line. A record that does not fit is left out. */
function issuesOfStream(text: string, failures: SchemaFailure[]): Issue[] {
  const issues: { value: Json; ended: boolean }[] = []
  const documents: Json[][] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const record = lineOf(line, i + 1, failures)
    if (record === null) continue
    if (record['type'] === 'issue') {
      documents.push([])
      issues.push({ value: { ...record, diagnostics: [] }, ended: false })
      continue
    }
    const issue = issues[record['issue'] as number] ?? issues.at(-1)
    const at = issue === undefined ? -1 : issues.indexOf(issue)
    if (issue === undefined) {
      failures.push({ path: `line ${i + 1}/issue`, message: 'stands before any issue record' })
    } else if (record['type'] === 'document') documents[at]?.push(record)
    else if (record['type'] === 'diagnostic') (issue.value['diagnostics'] as unknown[]).push(record)
    else {
      issue.ended = true
      const count = documents[at]?.length ?? 0
      Object.assign(issue.value, {
        source: record['source'] ?? issue.value['source'],
        gazette: record['gazette'] ?? issue.value['gazette'],
        contents: record['contents'] ?? issue.value['contents'],
      })
      placeFromEnd((documents[at] ?? []) as unknown as Placed[], record['contents'] as ContentsEntry[] | undefined)
      if (record['documents'] !== count)
        failures.push({
          path: `line ${i + 1}/documents`,
          message: `says ${String(record['documents'])} where ${count} came`,
        })
    }
  }
  for (const [i, { ended }] of issues.entries())
    if (!ended) failures.push({ path: `/${i}`, message: 'has no end record: the stream was cut off' })
  return issues.map(({ value }, i) => filledIssue({ ...value, documents: documents[i] ?? [] }))
}

function lineOf(line: string, number: number, failures: SchemaFailure[]): Json | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    failures.push({ path: `line ${number}`, message: (error as Error).message })
    return null
  }
  const failure = validateThinRecord(value)
  if (failure === null) return value as Json
  failures.push({ ...failure, path: `line ${number}${failure.path}` })
  return null
}
