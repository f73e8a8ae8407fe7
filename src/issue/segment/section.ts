import { compact } from '../../lexicon/spaces.ts'

const DECORATED =
  /^[◆◇■□●○◎★☆▲△※·•*\-—=【［[〖<《]+(\p{Script=Han}[\p{Script=Han}（）()·、]{1,15})[◆◇■□●○◎★☆▲△※·•*\-—=】］\]〗>》]+$/u

/**
 * Name of the section in a divider between documents: ◆政策解读◆ → 政策解读, 【省政府令】 → 省政府令.
 * Null where nothing marks the line as a divider; a plain name is known from the contents list only.
 */
export function sectionName(s: string): string | null {
  if (s.length > 40) return null
  return DECORATED.exec(compact(s))?.[1] ?? null
}

const ORNAMENTED = /^([◆◇■□●◎★☆▲△※·•])\p{Script=Han}[\p{Script=Han}（）()·、]{1,11}\1$/u

/** A name between two equal ornaments, ◆政策解读◆, is a divider wherever it stands; 【…】 may also open a paragraph. */
export function isDecorated(s: string): boolean {
  return s.length <= 40 && ORNAMENTED.test(compact(s))
}
