import { printedAbove } from '../document/printedAbove.ts'
import type { Row } from '../document/row.ts'
import type { IssueEvent } from '../issue/issue.ts'
import { isAuthority } from '../lexicon/authority.ts'
import { kindOf } from '../lexicon/kind.ts'
import { compact } from '../lexicon/spaces.ts'
import { toHalfWidth } from '../lexicon/width.ts'
import { AGREED, byCount, entryOf, type LearntText, type Observer, type Proposal, Sightings } from './sightings.ts'

/** No line of a number is longer. */
const LONGEST = 40
const CODE = '(?<code>\\p{Script=Han}[\\p{Script=Han}()]{1,13}|[A-Z]{2,8})'
const YEAR = '(?<year>(?:19|20)\\d{2})'
const SERIAL = '(?<serial>\\d{1,5})'
/** What stands between the parts: 云水府2023-15号, 云水府·2023·15. */
const JOINT = '[-—–―/·.。,，第总年]{1,2}'
/** The shapes that a number may have beside those of the grammar; each names the parts in its order. */
const SHAPES = [
  new RegExp(`^${CODE}(?<a>${JOINT})?${YEAR}(?<b>${JOINT})${SERIAL}(?<tail>[号號])?$`, 'u'),
  new RegExp(`^(?<open>[（(〔［[【])${YEAR}(?<close>[)）〕］\\]】])${CODE}(?<b>第)?${SERIAL}(?<tail>[号號])$`, 'u'),
]
/** 2023年第4期, 第3页, 2023年12月: what is numbered so is no document. */
const NO_CODE = /(?:年|月|日|期|页|第|总|共|电话|邮编|编码|合计|总计)$/u

/** A form of numbers: its pattern with the codes left open, and what was seen of it. */
interface Form {
  codes: Map<string, number>
  serials: Set<string>
  /** Where it stood in the head of a document, and how often it stood alone on a line at all. */
  heads: Sightings
  all: number
  pattern: (codes: readonly string[]) => string
}

/**
 * Learns forms of document numbers that the grammar does not read, such as 云水府2023-15号: lines with a code, a year and a serial under a title or over
 * one. The pattern lists the codes that were seen, so that it takes nothing that nobody has seen.
 */
export function numberObserver(): Observer {
  const forms = new Map<string, Form>()

  function seeRow(rows: readonly Row[], i: number, text: LearntText): void {
    const row = rows[i] as Row
    if (row.blank || row.number !== null || row.text.length > LONGEST) return
    const groups = partsOf(compact(toHalfWidth(row.text)))
    if (groups === null) return
    const { key, pattern } = formOf(groups)
    const form = entryOf(forms, key, () => ({
      codes: new Map(),
      serials: new Set<string>(),
      heads: new Sightings(),
      all: 0,
      pattern,
    }))
    form.all++
    if (!isInHead(rows, i)) return
    const code = groups['code'] ?? ''
    form.codes.set(code, (form.codes.get(code) ?? 0) + 1)
    form.serials.add(`${groups['year']} ${groups['serial']}`)
    form.heads.add(text, row.line.number)
  }

  return {
    see(event: IssueEvent, text: LearntText): void {
      if (event.type === 'document') for (let i = 0; i < event.rows.length; i++) seeRow(event.rows, i, text)
      // where no number is read the first document may be taken for front matter
      if (event.type === 'issue' && event.contents.length === 0)
        for (let i = 0; i < event.rows.length; i++) seeRow(event.rows, i, text)
    },
    proposals(min: number): Proposal[] {
      const found = [...forms.values()].filter(
        ({ heads, all, serials }) => heads.count >= min && heads.count >= all * AGREED && serials.size > 1,
      )
      return byCount(
        found.map(({ codes, heads: { count, texts, places }, pattern }) => {
          const name = pattern([...codes.keys()].sort())
          return { key: 'numberPatterns', name, issuer: null, count, texts, places }
        }),
      )
    },
  }
}

/** The parts of a line that has the shape of a number; null where it has none. */
function partsOf(line: string): Record<string, string | undefined> | null {
  for (const shape of SHAPES) {
    const groups = shape.exec(line)?.groups
    if (groups && !NO_CODE.test(groups['code'] ?? '') && !isSpan(groups)) return groups
  }
  return null
}

/** 防汛工作2023-2025: the years of a plan. */
const isSpan = ({ serial = '', tail }: Record<string, string | undefined>): boolean =>
  tail === undefined && /^(?:19|20)\d{2}$/.test(serial)

const ESCAPED = /[.*+?^${}()|[\]\\/]/g
const literal = (text: string | undefined): string => (text ?? '').replace(ESCAPED, '\\$&')

/** What the lines of one form share, as a key and as a pattern. */
function formOf({
  open,
  close,
  a,
  b,
  tail,
}: Record<string, string | undefined>): Pick<Form, 'pattern'> & { key: string } {
  const year = '(?<year>\\d{4})'
  const serial = '(?<serial>\\d{1,5})'
  const codes = (seen: readonly string[]): string => `(?<code>${seen.map(literal).join('|')})`
  const pattern =
    open === undefined
      ? (seen: readonly string[]) => `^${codes(seen)}${literal(a)}${year}${literal(b)}${serial}${tail ?? ''}$`
      : (seen: readonly string[]) =>
          `^${literal(open)}${year}${literal(close)}${codes(seen)}${b ?? ''}${serial}${tail ?? ''}$`
  return { key: [open, close, a, b, tail].map((part) => part ?? '').join('\n'), pattern }
}

/** Whether a title ends right above the row, or issuers or a title stand right below it. */
function isInHead(rows: readonly Row[], i: number): boolean {
  let below = i + 1
  while (rows[below]?.blank) below++
  const before = rows[printedAbove(rows, i)]?.compact ?? ''
  const after = rows[below]?.compact ?? ''
  if (before.length <= 120 && kindOf(before) !== null && !/[。；]/u.test(before)) return true
  return isAuthority(after) || (/^[关關][于於]/u.test(after) && kindOf(after) !== null)
}
