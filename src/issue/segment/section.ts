import { isHanCode } from '../../lexicon/character.ts'
import { compact } from '../../lexicon/spaces.ts'

const DECORATED =
  /^[◆◇■□●○◎★☆▲△※·•・‧∙*\-—=【［[〖<《]+(\p{Script=Han}[\p{Script=Han}（）()·、]{1,15})[◆◇■□●○◎★☆▲△※·•・‧∙*\-—=】］\]〗>》]+$/u

/** What the title of a paper begins or ends with. */
const TITLED = /^关于|(?:报告|请示|意见|办法|规定|方案|条例|细则|规划|通知|决定|公约)$/u

/**
 * Name of the section in a divider between documents: ◆政策解读◆ → 政策解读, 【省政府令】 → 省政府令.
 * Null where nothing marks the line as a divider; a plain name is known from the contents list only.
 */
export function sectionName(s: string): string | null {
  // an ornament stands first
  if (s.length > 40 || isHanCode(s.charCodeAt(0))) return null
  const text = compact(s)
  const name = DECORATED.exec(text)?.[1] ?? null
  // 《关于粮食统购的报告》 is the lower line of a title
  return name !== null && /^[《<]/u.test(text) && TITLED.test(name) ? null : name
}

const ORNAMENTED = /^([◆◇■□●◎★☆▲△※·•・‧∙])\p{Script=Han}[\p{Script=Han}（）()·、]{1,11}\1$/u

/** A name between two equal ornaments, ◆政策解读◆, is a divider wherever it stands; 【…】 may also open a paragraph. */
export function isDecorated(s: string): boolean {
  return s.length <= 40 && ORNAMENTED.test(compact(s))
}
