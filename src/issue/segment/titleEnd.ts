import { authorityList, readSignatureLine } from '../../document/endMatter.ts'
import { perRow } from '../../document/perRow.ts'
import type { Row } from '../../document/row.ts'
import { readAnnexMarker, readAttachmentHead } from '../../lexicon/attachment.ts'
import { isHanCode } from '../../lexicon/character.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import { readLabelLine } from '../../lexicon/label.ts'
import { noteKind } from '../../lexicon/note.ts'
import { isPageNumber } from '../../lexicon/pageNumber.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { readRosterLine } from '../../lexicon/roster.ts'
import { sectionName } from './section.ts'

/** Lines of a cover: 某市人民政府办公室主办, 二〇一〇年十二月出版, 2023年第4期（总第11期）. */
const IMPRINT = /(?:主办|主编|编印|编辑|出版|[总第][一二三四五六七八九十百\d]{1,6}期[）)]?)$/u
/** The last character of such a line. */
const IMPRINT_END = '办编印辑版期）)'

/** A line of more characters is none of a title. */
const LONGEST_TITLE = 160

/** Leaders and a page: the end of an entry of the contents list, …（２２９） in full width too. OCR may have misread a digit: l2. */
const LEADERS =
  /(?:…|[.．·•]{3,}|[—-]{4,}|[／/])[\s（(]{0,8}[\d０-９lIOo|]{1,4}[\s）)]{0,4}$|[.…．·•]{4,}$|[〕\]］）)]\s?第?\d{1,4}\s?号\s?[）)]?[\s.…·—-]{0,20}[\d０-９lIOo|]{0,4}$/u
/** …〕5号）  （12） and …的通知(12): a number or a kind, and the page in brackets. */
const BRACKETED_PAGE =
  /(?:号[）)]|(?<=的)(?:通知|决定|决议|公告|说明|指示|批复|复函|函|意见|报告|通令|命令|布告|(?:联合|紧急)(?:通知|通告)|通告))[ .…·—-]{0,20}[（(][\d０-９lIOo|]{1,4}[）)]$/u
/** An entry whose leaders are spaces: 某院任免名单  16. */
const SPACED_PAGE = /\p{Script=Han}\s{2,8}[\dlIOo|]{1,3}$/u

/** 号, with which an entry may end, …（云政发〔2023〕5 号. */
const NUMBER_SIGN = '号'.charCodeAt(0)

/** A line that ends in a full stop, a semicolon, a colon or a comma; 、 stands between bodies. */
export function endsClause({ text }: Row): boolean {
  const mark = finalMark(text)
  return mark !== null && (mark !== 'comma' || !text.endsWith('、'))
}

/** A line that cannot be part of a title: it ends a sentence, signs, dates, notes, opens an annex or a list. */
export const endsTitleSearch = perRow((row) => {
  const text = row.text
  if (text.length > LONGEST_TITLE || endsClause(row) || isEntryEnd(row)) return true
  if (text.includes('\t') && authorityList(text.replaceAll('\t', ' ')) === null) return true
  if (sectionName(text) !== null) return true
  if (text.length < 8 && isPageNumber(text) !== null) return true
  if (IMPRINT_END.includes(row.compact.charAt(row.compact.length - 1)) && IMPRINT.test(row.compact)) return true
  if (row.number) return true
  if (row.enumerator && row.markdownDepth === 0 && !/^\d{4}年/u.test(row.compact)) return true
  // no label without a colon
  if (/[：:]/u.test(text) && (readLabelLine(text) || readRosterLine(text)?.label)) return true
  if (noteKind(text) || readImprintLine(text) || readAnnexMarker(text) || readAttachmentHead(text)) return true
  if (/^[（(].*[）)]$/u.test(row.compact) && !/^[（(](?:试行|暂行|修订|草案|征求意见稿|第)/u.test(row.compact))
    return true
  const signature = readSignatureLine(row)
  return signature !== null && (signature.dated || signature.signer !== null)
})

/** The end of an entry of a contents list: leaders and a page, or a number and a page. */
export function isEntryEnd(row: Row): boolean {
  // the last character of a line of text, most often, and of no page, leader or bracket
  const last = row.text.charCodeAt(row.text.length - 1)
  if (isHanCode(last) && last !== NUMBER_SIGN) return false
  return LEADERS.test(row.text) || BRACKETED_PAGE.test(row.text) || SPACED_PAGE.test(row.text)
}
