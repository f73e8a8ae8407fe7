import { dateLine } from './date.ts'
import { compact } from './spaces.ts'
import { titleShape } from './title.ts'

/** One field of the card that a government site sets over a text: 索引号：YS001-2023-00871 is the label 索引号 and its value. */
export interface CardField {
  label: string
  /** Without spaces; '' where none stands behind the label on its line. */
  value: string
  /** No document prints this label: 索引号, 主题分类, 公开范围. */
  sure: boolean
}

const SURE =
  '索引号|索引码|信息索引|索取号|主题分类|信息分类|体裁分类|组配分类|服务对象分类|公文种类|公文体裁|发布机构|公开主体|生成日期|公开日期|有效性|信息有效性|是否有效|效力状态|时效状态|公开范围|公开方式|公开形式|内容概述|信息概述|法編號|法規名稱|法規類別|公發布日'
const FURTHER =
  '发文机构|发文机关|发文部门|发文单位|发布部门|颁布部门|颁布单位|制发机关|制定机关|发布单位|公开责任部门|责任部门|信息来源|来源|文种|发文日期|发文时间|成文日期|成文时间|颁布日期|颁布时间|发布日期|发布时间|印发日期|生效日期|生效时间|实施日期|实施时间|施行日期|施行时间|废止日期|废止时间|失效日期|失效时间|有效期|公开时限|标题|名称|信息名称|文件名称|公文名称|公文标题|文件标题|发文标题|文号|发文字号|发文文号|公文文号|发文号|发布文号|颁布文号|文件编号|时效性|关键词|主题词|内容摘要|摘要|语种|法规类型|法规类别|效力级别|效力等级|所属行业|所属区域|所属类别|发文内容|正文内容|载体类型|记录形式|统一登记号|登记号|文件来源|法规来源|法规全文|备注|修正日期|公布日期|發布日期|生效狀態'
const LABELS = new Set(`${SURE}|${FURTHER}`.split('|'))
const SURE_LABELS = new Set(SURE.split('|'))
const LONGEST_LABEL = Math.max(...[...LABELS].map((label) => label.length))
/** No line of a card is longer but for that of the summary. */
const LONGEST_LINE = 400

/** Whether a word is a label of such cards: 发布日期. */
export const isCardLabel = (word: string): boolean => LABELS.has(word)

/** What sets labels off: 【文号】, |; brackets about a year are of a number: 文号：云政发[2022]9号. */
const MARKS = /[|｜]|[【[](?!\s{0,3}[\d０-９]{4}\s{0,3}[】\]])|(?<![\d０-９]{4}\s{0,3})[】\]]/gu

/**
 * The fields in a line of a card, in order: 索 引 号：YS001-2023-00871　主题分类：农业 gives two. Empty where the line does not begin with a label.
 */
export function cardFields(s: string): CardField[] {
  if (s.length > LONGEST_LINE) return []
  const bracketed = bracketedField(s)
  if (bracketed !== null) return [bracketed]
  if (!/[：:]/u.test(s)) return []
  const bare = compact(s.replace(/^\s{0,8}[•·]/u, '').replace(MARKS, ' '))
  const found: { label: string; from: number; to: number }[] = []
  for (const match of bare.matchAll(/[：:]/gu)) {
    const label = labelBefore(bare, match.index)
    if (label !== null) found.push({ label, from: match.index - label.length, to: match.index + 1 })
    if (found[0]?.from !== 0) return []
  }
  return found.map(({ label, to }, i) => {
    const value = bare.slice(to, found[i + 1]?.from ?? bare.length)
    return { label, value, sure: SURE_LABELS.has(label) || (isTitleLabel(label) && isTitle(value)) }
  })
}

/** 【发布单位】云水县人民政府, 1. 【标题】关于…的通知: the brackets set the label off, without a colon. */
const BRACKETED = /^\s{0,20}(?:\d{1,2}[.．、]\s{0,4})?【([^【】]{2,8})】(?!\s{0,4}[：:]|[^【】]{0,80}【)/u
/** Labels that other papers set in such brackets too: 【备注】. */
const ANYWHERE = /^(?:来源|备注|名称|标题|摘要|内容摘要|关键词|主题词|文种|登记号|有效期)$/u

/** The field of a line of a law database, whose labels stand in brackets; null for any other line. */
function bracketedField(s: string): CardField | null {
  const match = s.includes('】') ? BRACKETED.exec(s) : null
  const label = match === null ? '' : compact(match[1] ?? '')
  if (match === null || !LABELS.has(label)) return null
  const value = compact(s.slice(match[0].length))
  return { label, value, sure: !ANYWHERE.test(label) || (isTitleLabel(label) && isTitle(value)) }
}

/** The longest label that ends before `end`. */
function labelBefore(s: string, end: number): string | null {
  for (let from = Math.max(0, end - LONGEST_LABEL); from < end; from++) {
    const label = s.slice(from, end)
    if (LABELS.has(label)) return label
  }
  return null
}

/** Whether a line can be the value of the label that stands alone on the line above it, as texts taken cell by cell out of a page print them. */
export function isCardValue(label: string, s: string): boolean {
  const value = compact(s)
  if (/(?:日期|时间|期|时限)$/u.test(label))
    return dateLine(value) !== null || /^\d{4}[-/.年][\d:/.年月日-]*$/u.test(value)
  if (isTitleLabel(label)) return value.length <= 120 && !/[。；]$/u.test(value)
  if (/(?:文号|字号)$/u.test(label)) return /[号號]$/u.test(value) && value.length <= 40
  if (/号|码|索引$/u.test(label)) return /^[\w\-/().（）〔〕]+$/u.test(value)
  if (/概述|摘要$/u.test(label)) return true
  return value.length <= 40 && !/关于|[。；]/u.test(value)
}

const isTitleLabel = (label: string): boolean => /(?:标题|名称|名稱)$/u.test(label)
const isTitle = (value: string): boolean => titleShape(value)?.complete === true
