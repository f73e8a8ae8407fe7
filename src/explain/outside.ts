import type { Row } from '../document/row.ts'
import { readContents } from '../issue/contents/index.ts'
import { isImprintLine, mastheadName, readImprint } from '../issue/imprint/index.ts'
import { sectionName } from '../issue/segment/section.ts'
import { ownDocumentNumber } from '../lexicon/documentNumber.ts'
import type { Profile } from '../options.ts'
import { type ContentsEntry, contra, type Evidence, type Gazette, pro } from '../tree/index.ts'
import type { ExplainedField, Explanation, LineRole } from './explanation.ts'
import type { EventOf, Hit, ReadIssue } from './gather.ts'

type Told = Pick<Explanation, 'role' | 'evidence' | 'fields'>

/** What a row outside of all documents was taken for: cover, contents list, imprint, a divider. */
export function outside({ row, event, issue }: Hit, passed: Iterable<string>, profile: Profile | undefined): Told {
  if (row.blank) return { role: 'blank', evidence: [pro('nothing-printed')], fields: [] }
  const told = event.type === 'section' ? divider(row, issue) : matter(row, event, issue, profile)
  return { ...told, evidence: [...told.evidence, ...[...passed].map((because) => pro(because))] }
}

function divider(row: Row, { front }: ReadIssue): Told {
  const name = sectionName(row.text)
  const listed = front.contents.some(({ section }) => section !== null && section === (name ?? row.compact))
  const between = pro('between-documents')
  if (name === null && !listed) return { role: 'furniture', evidence: [between], fields: [] }
  const evidence = [
    name === null ? contra('section-without-ornament') : pro('section-ornament'),
    listed ? pro('section-listed') : contra('section-not-listed'),
    between,
  ]
  return { role: 'section', evidence, fields: [] }
}

/** A row of the front or back matter. */
function matter(row: Row, event: Hit['event'], issue: ReadIssue, profile: Profile | undefined): Told {
  const isFront = event.type === 'issue'
  const rows = event.rows
  const roles = isFront
    ? (event as EventOf<'issue'>).roles
    : readContents(
        rows.map(({ line }) => line),
        profile,
      ).roles
  const role = roles[rows.indexOf(row)]
  const fields = [...gazetteFields(row, issue), ...entryFields(row, issue)]
  const where = pro(isFront ? 'before-documents' : 'after-documents')
  // a list at the end is the issue's where none stands in front
  const inList = isFront || issue.front.roles.every((each) => each !== 'entry')
  if (inList && role === 'contents') return { role: 'contents', evidence: [pro('contents-heading'), where], fields }
  if (inList && role === 'section') return { role: 'section', evidence: [pro('section-of-contents'), where], fields }
  if (inList && role === 'entry') return { role: 'entry', evidence: [...entryEvidence(row, issue), where], fields }
  const named: LineRole = isFront ? 'front' : 'back'
  return { role: named, evidence: [...imprintEvidence(row, fields), where], fields }
}

function imprintEvidence(row: Row, fields: readonly ExplainedField[]): Evidence[] {
  if (mastheadName(row.text) !== null) return [pro('masthead-name')]
  if (isImprintLine(row.text)) return [pro('imprint-label')]
  return fields.length > 0 ? [pro('imprint-fact')] : []
}

const at = (entry: ContentsEntry, row: Row): boolean =>
  entry.position.start.line <= row.line.number && row.line.number <= entry.position.end.line

const entriesAt = (
  row: Row,
  { front, end }: ReadIssue,
): { n: number; entry: ContentsEntry; document: string | null }[] =>
  (end?.listed ?? front.contents.map((entry) => ({ entry, document: null })))
    .map(({ entry, document }, n) => ({ n, entry, document }))
    .filter(({ entry }) => at(entry, row))

function entryEvidence(row: Row, issue: ReadIssue): Evidence[] {
  const entries = entriesAt(row, issue)
  if (entries.length === 0) return [pro('contents-piece')]
  return entries.flatMap(({ entry, document }) => [
    entry.page === null ? contra('entry-without-page') : pro('entry-page', { page: entry.page }),
    ...(entry.number === null || ownDocumentNumber(row.text) === null
      ? []
      : [pro('entry-number', { number: entry.number })]),
    document === null ? contra('entry-without-document') : pro('entry-of-document', { document }),
  ])
}

function* entryFields(row: Row, issue: ReadIssue): Generator<ExplainedField> {
  for (const { n, entry } of entriesAt(row, issue))
    for (const field of ['section', 'title', 'number', 'page'] as const)
      if (entry[field] !== null)
        yield {
          name: `contents[${n}].${field}`,
          value: entry[field],
          confidence: 'certain',
          evidence: [pro(field === 'section' ? 'section-above' : 'entry-prints')],
        }
}

/** The facts of the issue that are other, or none, when the row is taken out: those were read from it. */
function* gazetteFields(row: Row, { front, end }: ReadIssue): Generator<ExplainedField> {
  const lines = (rows: readonly Row[], without?: Row) => rows.filter((each) => each !== without).map(({ line }) => line)
  const back = end?.rows ?? []
  const whole = readImprint(lines(front.rows), lines(back))
  const rest = readImprint(lines(front.rows, row), lines(back, row))
  const corrected = end?.gazette.corrected ?? []
  for (const field of Object.keys(whole) as Exclude<keyof Gazette, 'corrected'>[])
    if (whole[field] !== null && whole[field] !== rest[field] && !corrected.includes(field))
      yield {
        name: `gazette.${field}`,
        value: end?.gazette[field] ?? whole[field],
        confidence: 'certain',
        evidence: [pro('imprint-states')],
      }
}
