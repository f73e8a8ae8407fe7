import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The annotations under fixtures/ are checked against the text and against each other; the parser takes no part here. */
const FIXTURES = join(import.meta.dirname, '..', 'fixtures')
const ROLES = [
  'blank furniture cover toc section title number addressee heading para list table caption',
  'attachments annex annex-title signature note',
].flatMap((roles) => roles.split(' '))
const FRONT_AND_BACK = ['blank', 'furniture', 'cover', 'toc', 'section']

interface Label {
  line: number
  doc: number
  role: string
  bio: string
}
interface Placed {
  title: string | null
  line: number
}
interface GoldDocument {
  doc: number
  lines: [number, number]
  number: string | null
  numberLine: number | null
  issuers: string[]
  title: string
  kind: string | null
  addressee: string | null
  signatories: string[]
  date: string | null
  disclosure: string | null
  attachments: { n: number | null; title: string; availability: string | null }[]
  instruments: Placed[]
  annexes: Placed[]
  references: { number: string; title: string | null }[]
  appointments: { action: string; person: string; position: string }[]
}
interface GoldTable {
  doc: number
  parts: [number, number][]
  columns: string[]
  headerRows: number
  bodyRows: number
  firstRow: string[]
  lastRow: string[]
  separator: string
}
interface Gold {
  file: string
  lines: number
  gazette: Record<string, unknown>
  contents: { title: string; number: string | null; lines: [number, number] }[]
  documents: GoldDocument[]
  tables: GoldTable[]
  anomalies: { line: number; what: string }[]
}
interface Fixture {
  name: string
  gold: Gold
  labels: Label[]
  text: string[]
}

const DECODERS: Record<string, string> = { gb18030: 'gb18030', big5: 'big5', utf16le: 'utf-16le' }
/** Physical lines of the input; the suffix of its name says how to decode it. */
function readText(folder: string, file: string): string[] {
  const encoding = DECODERS[file.split('.')[1] ?? ''] ?? 'utf-8'
  const text = new TextDecoder(encoding, { fatal: true }).decode(readFileSync(join(folder, file)))
  return text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n')
}

function readFixture(name: string): Fixture {
  const folder = join(FIXTURES, name)
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold
  const labels = readFileSync(join(folder, 'labels.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [line = '', doc = '', role = '', bio = ''] = row.split('\t')
      return { line: Number(line), doc: Number(doc), role, bio }
    })
  return { name, gold, labels, text: readText(folder, gold.file) }
}

const names = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const fixtures = names.map(readFixture)

/** Text without what only lays out: spaces, markdown marks, $ about a year in brackets, kinds of brackets and width. */
const bare = (text: string): string =>
  text
    .replace(/&nbsp;/g, ' ')
    .normalize('NFKC')
    .replace(/[\s*#>`|]+/g, '')
    .replace(/\$(〔\d{4}〕)\$/g, '$1')
    .replace(/[〔[【]/g, '(')
    .replace(/[〕\]】]/g, ')')
const DIGITS = '〇一二三四五六七八九'
/** 六十一 is 61; below a hundred, as numbers of documents are. */
const counted = (han: string): string => {
  const [tens = '', ones = ''] = han.includes('十') ? han.split('十') : ['〇', han]
  return String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + Math.max(0, DIGITS.indexOf(ones)))
}
/** (85)第107号 as (1985)107号, (1985)第六十一号 as (1985)61号. */
const dated = (text: string): string =>
  text
    .replace(/\((\d\d)\)(?=第?[\d一二三四五六七八九十]+号)/g, '(19$1)')
    .replace(/\)第(?=[\d一二三四五六七八九十]+号)/g, ')')
    .replace(/(?<=\))[一二三四五六七八九十]{1,3}(?=号)/g, counted)
/** 第三号 as its number gives it: 第3号. */
const inDigits = (text: string): string => text.replace(/(?<=第)[一二三四五六七八九十]{1,3}(?=号)/g, counted)

/** Text as a reader takes it where OCR saw letters for digits and C for a bracket: 2OO9, l9, C2005〕. */
const asRead = (text: string): string =>
  dated(text)
    .replace(/[Oo]/g, '0')
    .replace(/[lI]/g, '1')
    .replace(/C(?=\d{4})/g, '(')
/** (2020)3、4号 and (2020)3号、4号 as (2020)3号 or (2020)4号, whichever `number` is of the two, and 甲发(2019)3号、(2020)4号 likewise. */
function unlisted(text: string, number: string): string {
  const head = number.slice(0, number.lastIndexOf(')') + 1)
  const serial = number.slice(head.length)
  if (head === '') return text
  const code = head.slice(0, head.lastIndexOf('('))
  const years = text.replace(/(?<=号)、(?=\(\d{4}\)\d+号)/g, () => `、${code}`)
  return years.replace(/\)(\d+(?:号?、\d+)+)号/g, (list, serials: string) =>
    serials.split(/号?、/).includes(serial.replace('号', '')) ? `)${serial}` : list,
  )
}
const bareLines = ({ text }: Fixture, from: number, to: number): string => bare(text.slice(from - 1, to).join(''))
/** The same, and behind it the columns of a list that is set in two, each by itself. */
function bareColumns(fixture: Fixture, from: number, to: number): string {
  const lines = fixture.text.slice(from - 1, to).map((line) => {
    const [left = '', ...right] = line.trim().split(/ {4,}/)
    return /^ {30}/.test(line) ? { left: '', right: line } : { left, right: right.join('') }
  })
  const column = (side: 'left' | 'right'): string => bare(lines.map((line) => line[side]).join(''))
  return [bareLines(fixture, from, to), column('left'), column('right')].join('\n')
}
/** Text of a document's lines with the given roles (all but blank and furniture when none is given). */
function bareDocument({ text, labels }: Fixture, document: GoldDocument, ...roles: string[]): string {
  const inside = labels.slice(document.lines[0] - 1, document.lines[1])
  const wanted = inside.filter((l) => (roles.length > 0 ? roles.includes(l.role) : l.bio !== '-'))
  return bare(wanted.map((l) => text[l.line - 1] ?? '').join(''))
}

describe.each(fixtures)('annotation of $name', (fixture) => {
  const { gold, labels, text } = fixture
  const at = (line: number): Label => labels[line - 1] ?? { line, doc: -1, role: 'none', bio: '-' }

  it('labels every line once, in order', () => {
    expect(labels.map((l) => l.line)).toEqual(text.map((_, i) => i + 1))
    expect(gold.lines).toBe(text.length)
  })

  it('uses only the agreed roles, and B, I or - as they go with them', () => {
    for (const l of labels) {
      expect(ROLES, `line ${l.line}`).toContain(l.role)
      const unlabelled = l.role === 'blank' || l.role === 'furniture'
      expect(l.bio, `line ${l.line}`).toMatch(unlabelled ? /^-$/ : /^[BI]$/)
      expect((text[l.line - 1] ?? '').trim() === '', `line ${l.line}`).toBe(l.role === 'blank')
      if (l.doc === 0 || l.doc === 99) expect(FRONT_AND_BACK, `line ${l.line}`).toContain(l.role)
    }
  })

  it('continues only a block of the same role and document', () => {
    let before: Label | undefined
    for (const l of labels.filter((label) => label.bio !== '-')) {
      if (l.bio === 'I') expect([before?.doc, before?.role], `line ${l.line}`).toEqual([l.doc, l.role])
      if (l.doc !== before?.doc) expect(l.bio, `line ${l.line}`).toBe('B')
      before = l
    }
  })

  it('gives each document exactly the lines of its range', () => {
    expect(gold.documents.map((d) => d.doc)).toEqual(gold.documents.map((_, i) => i + 1))
    for (const d of gold.documents) {
      const lines = labels.filter((l) => l.doc === d.doc).map((l) => l.line)
      expect([lines[0], lines.at(-1), lines.length]).toEqual([...d.lines, d.lines[1] - d.lines[0] + 1])
      // copy number, secrecy and urgency stand over the masthead of a red head
      const isMark = /^\s*(?:\d{6}|[绝机秘]\s*密|[特加]\s*急)/u.test(text[d.lines[0] - 1] ?? '')
      expect(isMark ? ['list'] : ['title', 'number']).toContain(at(d.lines[0]).role)
    }
    const known = new Set([0, 99, ...gold.documents.map((d) => d.doc)])
    expect(labels.filter((l) => !known.has(l.doc))).toEqual([])
  })

  it('takes titles, numbers and addressees from the lines that carry them', () => {
    for (const d of gold.documents) {
      const title = bareDocument(fixture, d, 'title', 'annex-title', 'para')
      expect(title).toContain(bare(d.title))
      // who signs, where the title block names nobody
      const issued = title + bareDocument(fixture, d, 'signature')
      for (const issuer of d.issuers) expect(issued).toContain(bare(issuer))
      if (d.addressee !== null) expect(bareDocument(fixture, d, 'addressee')).toContain(bare(d.addressee))
      if (d.number === null) {
        expect(d.numberLine).toBeNull()
        continue
      }
      const line = text[(d.numberLine ?? 0) - 1] ?? ''
      expect(['number', 'title']).toContain(at(d.numberLine ?? 0).role)
      expect([bare(line), asRead(bare(line)), inDigits(bare(line))].join('\n')).toContain(
        bare(d.number.match(/(?:\d{4}年)?第?\d+[号號]$/)?.[0] ?? d.number),
      )
    }
  })

  it('takes signatories, dates and end notes from the lines that carry them', () => {
    for (const d of gold.documents) {
      const signed = bareDocument(fixture, d, 'signature', 'note', 'title', 'number')
      for (const name of d.signatories) expect(signed).toContain(bare(name))
      if (d.disclosure !== null) expect(signed).toContain(bare(d.disclosure))
      if (d.date !== null) expect(d.date).toMatch(/^(?:19|20)\d\d-[01]\d-[0-3]\d$/)
    }
  })

  it('takes attachments, annexes, instruments, references and appointments from the document', () => {
    for (const d of gold.documents) {
      const all = bareDocument(fixture, d)
      for (const a of d.attachments) expect(bareDocument(fixture, d, 'attachments')).toContain(bare(a.title))
      for (const a of [...d.annexes, ...d.instruments]) {
        expect(bareDocument(fixture, d, 'annex-title')).toContain(bare(a.title ?? ''))
        expect(['annex', 'annex-title']).toContain(at(a.line).role)
        expect([at(a.line).doc, at(a.line).bio]).toEqual([d.doc, 'B'])
      }
      for (const r of d.references) {
        const printed = ['(', '(原'].map((open) => (r.title ? `《${r.title}》${open}` : '') + r.number)
        // 《…规定》（2001年6月11日某某局令第2号）
        const whole = asRead(unlisted(all, bare(r.number))).replace(/\(\d{4}年\d{1,2}月\d{1,2}日/gu, '(')
        expect(
          printed.some((one) => whole.includes(asRead(bare(one)))),
          r.number,
        ).toBe(true)
      }
      for (const a of d.appointments) {
        expect(['appoint', 'remove']).toContain(a.action)
        expect(all).toContain(bare(a.person))
        expect(all).toContain(bare(a.position))
      }
    }
  })

  it('places contents entries and tables on lines of their kind', () => {
    for (const entry of gold.contents) {
      const lines = labels.slice(entry.lines[0] - 1, entry.lines[1]).filter((l) => l.bio !== '-')
      expect(lines.map((l) => l.role)).toEqual(lines.map(() => 'toc'))
      expect(bareColumns(fixture, ...entry.lines)).toContain(bare(entry.title))
    }
    for (const t of gold.tables) {
      for (const [from, to] of t.parts) {
        expect([at(from).role, at(to).role, at(from).doc]).toEqual(['table', 'table', t.doc])
      }
      expect([t.firstRow.length, t.lastRow.length]).toEqual([t.columns.length, t.columns.length])
      expect(t.bodyRows).toBeGreaterThan(0)
    }
    const starts = labels.filter((l) => l.role === 'table' && l.bio === 'B').map((l) => l.line)
    expect(gold.tables.map((t) => t.parts[0]?.[0])).toEqual(starts)
  })
})

describe('encoded variants', () => {
  const encoded = fixtures.filter((f) => f.name.startsWith('enc-'))
  it.each(encoded)('$name says the same as its UTF-8 sibling', (variant) => {
    const sibling = fixtures.find((f) => f !== variant && !f.name.startsWith('enc-') && same(f, variant))
    expect(sibling?.text).toEqual(variant.text)
    expect({ ...sibling?.gold, file: variant.gold.file }).toEqual(variant.gold)
    expect(sibling?.labels).toEqual(variant.labels)
  })
})

const same = (a: Fixture, b: Fixture): boolean => a.gold.documents[0]?.number === b.gold.documents[0]?.number
