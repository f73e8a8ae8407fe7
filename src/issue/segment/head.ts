import { readSignatureLine } from '../../document/endMatter.ts'
import { isBareNumber } from '../../document/furniture.ts'
import type { Row } from '../../document/row.ts'
import { dateLine } from '../../lexicon/date.ts'
import { type DocumentNumber, isCaseNumber } from '../../lexicon/documentNumber.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import { kindOf } from '../../lexicon/kind.ts'
import { kindLast } from '../../lexicon/kindLast.ts'
import { noteKind } from '../../lexicon/note.ts'
import { isPageNumber } from '../../lexicon/pageNumber.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { readSigner } from '../../lexicon/signer.ts'
import { isRestOfAddress, taiwanLabel, taiwanMasthead } from '../../lexicon/taiwan.ts'
import { isSectionOfPapers, titleShape } from '../../lexicon/title.ts'
import { isTelegramHead, mastheadAbove } from './redHead.ts'
import type { RowRange, TitleBlock } from './titleBlock.ts'
import { isEntryEnd } from './titleEnd.ts'

/** Where the head of a document stands; indexes into its rows. */
export interface Head {
  /** First line of the document: title block, issuer or number, whichever stands first. */
  from: number
  /** Last line of the head: title or number. */
  last: number
  title: RowRange | null
  number: number | null
  parsed: DocumentNumber | null
  /** Title and number that share a line, and where the text goes on in it. */
  inline: InlineHead | null
  /** The title has the shape of one; otherwise it only stands where a title would. */
  certain: boolean
}

export interface InlineHead {
  title: string
  /** What stands behind the number on the same line: the text of the document, or ''. */
  rest: string
}

interface Found {
  number: number | null
  parsed: DocumentNumber | null
  above: TitleBlock | null
  floor: number
  below: (from: number) => TitleBlock | null
  isFurniture: (row: Row) => boolean
  /** An addressee stands right below the number. */
  isAddressed?: () => boolean
}

/** Puts a head together from the number line and the titles above and below it; null where there is nothing to begin a document. */
export function headIn(rows: readonly Row[], found: Found): Head | null {
  const head = plainHeadIn(rows, found)
  return head === null ? null : withFirstNumber(rows, head, found)
}

/** A joint notice bears the number of each of its issuers, one under the other: the first is its own. */
function withFirstNumber(rows: readonly Row[], head: Head, { floor, isFurniture }: Found): Head {
  if (head.number === null || head.title === null || head.title.from > head.number) return head
  let first = head
  for (let i = head.number - 1; i >= floor && i > head.title.from; i--) {
    const row = rows[i] as Row
    if (row.blank || isFurniture(row) || isBareNumber(row)) continue
    const parsed = row.number
    if (parsed === null) break
    first = { ...head, number: i, parsed, title: { from: head.title.from, to: Math.min(head.title.to, i - 1) } }
  }
  return first
}

function plainHeadIn(rows: readonly Row[], found: Found): Head | null {
  const { number, parsed, above } = found
  if (parsed !== null && !ownsNumber(rows, parsed, found)) return null
  // 八九府法字第一〇三四二號: before the numbers of today the year was in the code
  const taiwan = parsed?.form === 'taiwan' || (parsed?.form === 'other' && parsed.canonical.endsWith('號'))
  if (taiwan && number !== null) {
    const title = taiwanTitle(rows, number, found.floor, found.isFurniture)
    if (title) return { from: title.from, last: number, title, number, parsed, inline: null, certain: true }
  }
  const under = above && number !== null && isMasthead(rows, above) ? found.below(number + 1) : null
  if (above && under) {
    return {
      from: above.from,
      last: under.to,
      title: { from: under.from, to: under.to },
      number,
      parsed,
      inline: null,
      certain: true,
    }
  }
  const subject = above && number !== null && namesKindOnly(rows, above) ? found.below(number + 1) : null
  if (above && subject && /[关關][于於]/u.test(textOf(rows, subject))) {
    const title = { from: above.from, to: subject.to }
    return { from: above.from, last: subject.to, title, number, parsed, inline: null, certain: true }
  }
  if (above) {
    const last = Math.max(above.to, number ?? above.to)
    return {
      from: above.from,
      last,
      title: { from: above.from, to: above.to },
      number,
      parsed,
      inline: null,
      certain: above.shaped,
    }
  }
  if (number === null) return null
  if (parsed && parsed.form === 'order' && parsed.code !== '') {
    return { from: number, last: number, title: null, number, parsed, inline: null, certain: true }
  }
  const below = found.below(number + 1)
  if (below) {
    const masthead = mastheadAbove(rows, number, found.floor)
    return {
      from: masthead ?? number,
      last: below.to,
      title: { from: below.from, to: below.to },
      number,
      parsed,
      inline: null,
      certain: true,
    }
  }
  // 某部 某局公告2023年第6号 over its text names who announces, and that is all its title
  if (parsed?.form === 'announcement' && parsed.code !== '')
    return { from: number, last: number, title: null, number, parsed, inline: null, certain: true }
  const loose = looseTitle(rows, number, found.floor, found.isFurniture)
  return loose === null
    ? null
    : {
        from: loose.from,
        last: number,
        title: loose,
        number,
        parsed,
        inline: null,
        certain: kindOf(textOf(rows, loose)) !== null,
      }
}

/**
 * A number without a code, 〔2013〕第5号, is one under a title that gives its kind, or between issuer and title, 某县政府关于…的通知, and the
 * addressee; that of a case, （2019）白02民终388号, under the name of the judgment, unless what is open leads up to it: the title of the case and
 * its gist stand over the judgment.
 */
function ownsNumber(rows: readonly Row[], parsed: DocumentNumber, { above, floor, isAddressed }: Found): boolean {
  if (parsed.code !== '' ? !isCaseNumber(parsed) : parsed.form !== 'other') return true
  if (above === null) return false
  const last = textOf(rows, above)
  if (parsed.code === '')
    return /(?:公告|通告|布告|令|纪要|决定书)$/u.test(last) || (isWholeTitle(last) && isAddressed?.() === true)
  return /(?:[判裁]决|裁定|决定|通知|调解)书$/u.test(last) && isSigned(rows, above.from, floor)
}

function isWholeTitle(text: string): boolean {
  const shape = titleShape(text)
  return shape?.complete === true && shape.hasAbout && shape.issuers.length > 0
}

/** Nothing, or a signature, stands above row `at`. */
function isSigned(rows: readonly Row[], at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor; i--) {
    const row = rows[i] as Row
    if (!row.blank) return readSignatureLine(row) !== null
  }
  return true
}

function textOf(rows: readonly Row[], block: RowRange): string {
  return kindLast(rows.slice(block.from, block.to + 1).filter((row) => !row.blank))
    .map((row) => row.compact)
    .join('')
}

/** 甲市人民政府会议纪要, 甲县人民政府文件: the title block names issuer and kind only, the title stands below the number. */
function isMasthead(rows: readonly Row[], block: TitleBlock): boolean {
  const text = textOf(rows, block)
  return /(?:纪要|文件|简报)$/u.test(text) && !/关于|转发|印发|研究/u.test(text)
}

/** 某部⏎公　告 over the number, 某省人民委员会命令: issuer and kind, and what it is about may stand below the number. */
function namesKindOnly(rows: readonly Row[], block: TitleBlock): boolean {
  const shape = titleShape(textOf(rows, block))
  return shape !== null && shape.issuers.length > 0 && !shape.hasAbout && shape.kind !== null
}

/** Lines that a Taiwan document has over its number: labels of who handles it and of how, and its masthead. */
const MOST_LABELLED = 16

/**
 * 修正「某辦法」⏎某市政府　令⏎發文日期：…⏎發文字號：…: subject, then issuer and kind, above the labelled lines. Ministries print no labels
 * and no subject: 某部令⏎中華民國110年6月2日⏎某建字第1100808123號.
 */
function taiwanTitle(
  rows: readonly Row[],
  number: number,
  floor: number,
  isFurniture: (row: Row) => boolean,
): RowRange | null {
  let masthead: number | null = null
  let from: number | null = null
  const labelled = taiwanLabel((rows[number] as Row).text) !== null
  for (let i = number - 1, seen = 0; i >= floor && seen < MOST_LABELLED; i--) {
    const row = rows[i] as Row
    if (row.blank) {
      if (masthead !== null && from !== masthead) break
      continue
    }
    if (isFurniture(row) || isBareNumber(row)) continue
    seen++
    if (masthead === null) {
      if (taiwanMasthead(row.text)) {
        masthead = i
        from = i
        if (!labelled) break
      } else if (labelled ? !isLabelled(rows, i, floor) : dateLine(row.text) === null && taiwanLabel(row.text) === null)
        return null
    } else if (endsTaiwanSubject(row)) break
    else from = i
  }
  return masthead === null || from === null ? null : { from, to: masthead }
}

/** A line with a label, or what goes on below one. */
function isLabelled(rows: readonly Row[], i: number, floor: number): boolean {
  const { text } = rows[i] as Row
  return taiwanLabel(text) !== null || (i > floor && isRestOfAddress(text, (rows[i - 1] as Row).text))
}

/** What no subject over a masthead is: a sentence, a signature, an entry of the list, 副本：本府文化處 at the end of the document before. */
const endsTaiwanSubject = ({ text }: Row): boolean =>
  finalMark(text) !== null || readSigner(text) !== null || taiwanLabel(text) !== null || /[.…．·]{4,}/u.test(text)

/** 记录：文竹, 建设项目申报书（见网络版）, 某办公室二〇〇八年四月八日印发: what stands at the end of the document before. */
const END_LINE = /[：:]|[（(](?:略|另发|见网络版)[）)]$|印发$|年月日$/u
/** A row of a table, of pipes, of three columns parted by spaces or, with its serial, by single ones; an entry of the contents list with its leaders. */
const COLUMNS = /^\||\t|\S {2,20}\S{1,40} {2,20}\S|^\d{1,3} \S{2,40} \S|[…．.·]{4}/u

const isBesideTitle = (row: Row): boolean =>
  END_LINE.test(row.compact) ||
  isTelegramHead(row.compact) ||
  COLUMNS.test(row.text) ||
  row.text.startsWith('【') ||
  noteKind(row.text) === 'disclosure' ||
  readImprintLine(row.text) !== null ||
  isSectionOfPapers(row.compact) ||
  isEntryEnd(row)

/** Blank lines of a gap: what stands above it is no title of the number below, which has lost its own. */
const GAP = 3

const isGap = (rows: readonly Row[], last: number): boolean =>
  last >= GAP && rows.slice(last - GAP + 1, last + 1).every((row) => row.blank)

/** Lines over a number that are no title by their shape (garbled, of an odd form) but stand where one would. */
function looseTitle(
  rows: readonly Row[],
  number: number,
  floor: number,
  isFurniture: (row: Row) => boolean,
): RowRange | null {
  let from: number | null = null
  let to = number
  for (let i = number - 1, seen = 0; i >= floor && seen < 5; i--) {
    const row = rows[i] as Row
    if (row.blank) {
      if (seen > 0 || isGap(rows, i)) break
      continue
    }
    if (isFurniture(row) || isBareNumber(row)) {
      if (seen > 0) break
      continue
    }
    if (row.width > 100 || finalMark(row.text) !== null || row.enumerator || isBesideTitle(row)) break
    if (/^[（(].*[）)]$/u.test(row.compact)) break
    // a number under the date of an announcement, over the rule that it puts out, begins no other document
    if (readSignatureLine(row)?.dated || isPageNumber(row.text) === 'dressed') break
    if (from === null) to = i
    seen++
    from = i
  }
  return from === null ? null : { from, to }
}
