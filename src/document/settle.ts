import { ownDocumentNumber } from '../lexicon/documentNumber.ts'
import { endsInCompliment } from '../lexicon/letter.ts'
import { finalMark } from '../lexicon/punctuation.ts'
import type { Draft } from './draft.ts'
import { readSignatureLine } from './endMatter.ts'
import { isFramedLabel } from './framedLabel.ts'
import { isUnnumberedHeading, judgeNumbered, type Siblings } from './heading.ts'
import { headsNames, isLoneName, listReason } from './listLine.ts'
import type { Reading, Sibling } from './reading.ts'
import type { Row } from './row.ts'
import { endsSigned } from './tail.ts'
import { blockText } from './text.ts'

/** Makes up its mind about a block whose lines are complete: heading or paragraph, now that the line at `at` is known to follow. */
export function settle(draft: Draft, at: number | null, reading: Reading): void {
  const next = at === null ? null : reading.rows.at(at)
  if (draft.type === 'numbered') settleNumbered(draft, next, reading)
  else if (draft.type === 'paragraph' && draft.rows.length === 1) settleShort(draft, next, at, reading)
  if (draft.part === 'own' && draft.type === 'paragraph' && endsSigned(draft.last.text, reading.facts.issuers)) {
    reading.zone = 'signed'
    reading.signed = true
  }
  if (draft.part === 'own' || (draft.part === 'instrument' && draft.type === 'attachment')) announce(draft, reading)
}

/** What stands about a numbered block; few ask what the next line is. */
class Around implements Siblings {
  readonly next: Row | null
  readonly before: Sibling | null

  constructor(next: Row | null, before: Sibling | null) {
    this.next = next
    this.before = before
  }

  get nextIsFact(): boolean {
    return this.next !== null && (listReason(this.next) === 'label' || readSignatureLine(this.next) !== null)
  }
}

function settleNumbered(draft: Draft, next: Row | null, reading: Reading): void {
  const enumerator = draft.first.enumerator
  if (!enumerator) return
  const text = blockText('numbered', draft.rows)
  const body = text.startsWith(enumerator.label)
    ? text.slice(enumerator.label.length).trim()
    : draft.first.afterEnumerator
  const before = reading.siblings.get(enumerator.style)
  // （一） opens a list of its own, whatever the （三） of the list above was
  const around = new Around(next, before !== undefined && enumerator.ordinal > before.ordinal ? before : null)
  const verdict = judgeNumbered(body, enumerator.style, draft.first, around)
  reading.watch?.numbered?.(draft, body, around, verdict)
  draft.type = verdict.type
  draft.settled = verdict.because
  if (isInContents(draft, reading.newest)) {
    draft.type = 'listItem'
    draft.settled = 'chapter-in-contents'
  }
  const mark = finalMark(text)
  reading.siblings.set(enumerator.style, {
    ordinal: enumerator.ordinal,
    type: verdict.type,
    sentence: (mark === 'full' || mark === 'semicolon') && !/[。；][^”’」』）)]/u.test(text),
  })
}

/** 第一章　总则 under 目　录, or under another chapter of that list. */
function isInContents(draft: Draft, before: Draft | null): boolean {
  const style = draft.first.enumerator?.style
  if (draft.rows.length > 1 || (style !== 'part' && style !== 'chapter' && style !== 'section')) return false
  if (before?.type === 'heading') return /^目[录錄次]$/u.test(before.first.compact)
  const above = before?.type === 'listItem' ? before.first.enumerator?.style : undefined
  return (
    (above === 'part' || above === 'chapter' || above === 'section') &&
    !(style === above && draft.first.enumerator?.ordinal === 1)
  )
}

/** 某法院民事判决书 over its number, below the gist of the case. */
const JUDGMENT = /^\p{Script=Han}{3,40}(?:[判裁]决|裁定|决定|调解)书$/u

/** 身份证号：, to be filled in. */
const isFormLabel = ({ compact }: Row): boolean => /^\p{Script=Han}{1,16}[：:]$/u.test(compact)

/** Characters of the longest heading without a number over a list, the name of a group. */
const LONGEST_OVER_LIST = 32

function settleShort(draft: Draft, next: Row | null, at: number | null, reading: Reading): void {
  const row = draft.first
  const above = reading.newest
  if (
    next &&
    isFormLabel(row) &&
    above?.type === 'listItem' &&
    isFormLabel(above.last) &&
    /^.{1,16}[：:]/u.test(next.compact)
  ) {
    draft.type = 'listItem'
    draft.settled = 'blank-form'
    return
  }
  const marked = row.markdownDepth > 0 && !/[。；]/u.test(row.text)
  // a longer row is no heading over a list
  const overList =
    at !== null &&
    row.compact.length <= LONGEST_OVER_LIST &&
    (reading.rows.opensList(at) ||
      reading.rows.tableRole(at)?.role === 'table' ||
      (headsNames(row) && isLoneName(reading.rows.at(at))))
  const leads = next !== null && row.indent < 2 && reading.shape.isIndented(next)
  const framed = next !== null && isFramedLabel(row)
  const judgment =
    next !== null && row.compact.endsWith('书') && JUDGMENT.test(row.compact) && ownDocumentNumber(next.text) !== null
  if (!marked && !framed && !judgment && !isUnnumberedHeading(row, next, overList, leads)) return
  if (next !== null && readSignatureLine(next)?.dated) return
  if (reading.newest !== null && endsInCompliment(reading.newest.last.text)) return
  draft.type = 'heading'
  draft.settled = 'short-heading'
}

/** Blocks at the head of a document whose 《…》 may stand below as titles: 《…方案》已经县政府同意，现印发给你们. */
const ANNOUNCING = 4

const hasQuote = ({ text }: Row): boolean => text.includes('《') || text.includes('「')

function announce(draft: Draft, reading: Reading): void {
  if (draft.type === 'attachment') {
    for (const piece of blockText('paragraph', draft.rows).split(/(?<=[）)])\s*(?=\d{1,2}[.．、])/u)) {
      const title = piece
        .replace(/^附\s{0,8}[件表图圖]?\s{0,8}(?:\d{0,2}\s{0,8}[：:]|\d{1,2}\s{0,8}[.．、])/u, '')
        .replace(/^\s*\d{1,2}\s*[.．、]\s*/u, '')
        .replace(/[（(][^（）()]{0,60}(?:见网络版|略|另发|另送|附后)[^（）()]{0,60}[）)]$/u, '')
      reading.announced.add(title)
      reading.listed.add(title)
    }
  } else if (draft.type === 'paragraph' && reading.bodySeen <= ANNOUNCING && draft.rows.some(hasQuote)) {
    reading.announced.addQuoted(blockText('paragraph', draft.rows))
  }
}
