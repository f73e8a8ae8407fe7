import type { Row } from '../../document/row.ts'
import { readLabelLine } from '../../lexicon/label.ts'
import { isPageNumber } from '../../lexicon/pageNumber.ts'
import { mastheadName } from '../imprint/index.ts'

const IMPRINT =
  /^(?:主\s*办|主\s*管|主\s*编|编\s*辑|编\s*印|编辑出版|出\s*版|印\s*刷|印\s*制|发\s*行|地\s*址|邮\s*编|邮政编码|电\s*话|传\s*真|网\s*址|定\s*价|刊\s*号|国内统一|准印证|本刊|本期|赠阅|免费赠阅|内部资料|發行|編輯|電話|刊期|责任编辑|投稿|主办单位|主编单位|承印|印数)/u
const REGISTERED = /(?:登记证|准印证|刊号|CN\s?\d|ISSN)/u
const PINYIN = /^[A-Z][A-Z\s'’·.-]{5,}$/u
// 传达政令　公开信息　指导工作　服务社会
const SLOGAN = /^\p{Script=Han}{4}(?:[\s\u3000]+\p{Script=Han}{4}){1,5}$/u

/**
 * Where the back matter of an issue begins: back cover, imprint, slogans under the last document. Returns `rows.length` where there is none.
 * Blank lines above it belong to it no more than to the document, so they stay above.
 */
export function backMatter(rows: readonly Row[], floor: number): number {
  let from = rows.length
  let sure = false
  for (let i = rows.length - 1; i >= floor; i--) {
    const row = rows[i] as Row
    if (row.blank) continue
    const text = row.text
    if (text.length > 120) break
    if (
      IMPRINT.test(text) ||
      REGISTERED.test(text) ||
      PINYIN.test(text) ||
      SLOGAN.test(text) ||
      mastheadName(text) !== null
    ) {
      from = i
      sure = true
      continue
    }
    if (from < rows.length && readLabelLine(text) && sure) {
      from = i
      continue
    }
    // a motto above the back cover: 云山秀水
    if (
      sure &&
      /^\p{Script=Han}[\p{Script=Han}\s\u3000]{1,11}$/u.test(text) &&
      row.compact.length <= 8 &&
      !row.enumerator
    ) {
      from = i
      continue
    }
    // a page number between the imprint and the back cover, never the last page's own
    if (isPageNumber(text) !== null && from < rows.length && hasImprintAbove(rows, i, floor)) continue
    break
  }
  return from
}

function hasImprintAbove(rows: readonly Row[], i: number, floor: number): boolean {
  for (let j = i - 1; j >= floor; j--) {
    const row = rows[j] as Row
    if (!row.blank) return IMPRINT.test(row.text) || mastheadName(row.text) !== null
  }
  return false
}
