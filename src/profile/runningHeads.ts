import { authorityList } from '../document/endMatter.ts'
import type { Row } from '../document/row.ts'
import { readIssue } from '../issue/imprint/issueLine.ts'
import type { IssueEvent } from '../issue/issue.ts'
import { kindOf } from '../lexicon/kind.ts'
import { compact } from '../lexicon/spaces.ts'
import { toHalfWidth } from '../lexicon/width.ts'
import { isPageEdge } from './pageEdge.ts'
import { AGREED, byCount, entryOf, type LearntText, type Observer, type Proposal, Sightings } from './sightings.ts'

/** Lines of which a page may take part; a signature, an addressee, a table row or a caption repeat for reasons of their own. */
const ROLES = new Set(['paragraph', 'heading', 'numbered', 'title', 'listItem', 'note', 'annexTitle'])
/** No line of a head is longer. */
const LONGEST_LINE = 60
const NAME = /^[\p{Script=Han}A-Za-z·《》]{2,20}$/u
const PAGE_BEFORE = /^[-—–―·•|第]{0,3}\d{1,4}[页頁]?[-—–―·•|]{0,3}/u
const PAGE_AFTER = /[-—–―·•|第]{0,3}\d{1,4}[页頁]?[-—–―·•|]{0,3}$/u

/** What a running head says beside issue and page: 云水之声　2023年第4期　· 12 · → 云水之声. Null where that is no name. */
export function headName(line: string): string | null {
  if (line.length > LONGEST_LINE) return null
  const text = compact(toHalfWidth(line))
  const unpaged = text.replace(PAGE_BEFORE, '').replace(PAGE_AFTER, '')
  const name = readIssue(unpaged)?.rest ?? unpaged
  if (!NAME.test(name) || !/\p{Script=Han}.*\p{Script=Han}/u.test(name)) return null
  return authorityList(name) === null && kindOf(name) === null ? name : null
}

interface Seen {
  /** Where it stood at the edge of a page. */
  edges: Sightings
  /** How often it stood anywhere. */
  all: number
  documents: number
  last: unknown
}

/**
 * Learns running heads that are not taken for such yet: short lines that come again at the edges of pages, and hardly anywhere else, in more than
 * one document.
 */
export function headObserver(): Observer {
  const heads = new Map<string, Seen>()

  function seeRow(rows: readonly Row[], i: number, event: Extract<IssueEvent, { type: 'document' }>, text: LearntText) {
    const row = rows[i] as Row
    const role = event.parsed.reasons?.[i]?.role ?? 'blank'
    if (row.blank || role === 'furniture' || row.number !== null || row.enumerator !== null) return
    const name = headName(row.text)
    if (name === null) return
    const seen = entryOf(heads, name, () => ({ edges: new Sightings(), all: 0, documents: 0, last: null }))
    seen.all++
    if (!ROLES.has(role) || !isPageEdge(rows, i, event.parsed.reasons)) return
    seen.edges.add(text, row.line.number)
    if (seen.last !== event.parsed) seen.documents++
    seen.last = event.parsed
  }

  return {
    see(event: IssueEvent, text: LearntText): void {
      if (event.type === 'document') for (let i = 0; i < event.rows.length; i++) seeRow(event.rows, i, event, text)
    },
    proposals(min: number): Proposal[] {
      const found = [...heads].filter(
        ([, { edges, all, documents }]) => edges.count >= min && documents > 1 && edges.count >= all * AGREED,
      )
      return byCount(
        found.map(
          ([
            name,
            {
              edges: { count, texts, places },
            },
          ]) => ({
            key: 'runningHeads',
            name,
            issuer: null,
            count,
            texts,
            places,
          }),
        ),
      )
    },
  }
}
