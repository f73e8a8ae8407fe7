import { toHalfWidth } from './width.ts'

/** The longest line that names a standard, in characters. */
const LONGEST = 100
/** GB/T 6968, GBZ 241—2005, DB32/T 1234.5—2010, JJG 577: the number of a standard; one of two letters alone has its year or /T. */
const NUMBER =
  /^(?:(?:GBZ?|JJ[GF])(?:\/[TZ])?\s{0,2}\d{1,6}(?:\.\d{1,3})?(?:\s?[-—–－]{1,2}\s?\d{2,4})?|(?:DB\d{2,4}|[A-Z]{1,4})\/[A-Z]{1,6}\s{0,2}\d{1,6}(?:\.\d{1,3})?(?:\s?[-—–－]{1,2}\s?\d{2,4})?|(?:DB\d{2,4}|[A-Z]{2,3})\s{0,2}\d{1,6}(?:\.\d{1,3})?\s?[-—–－]{1,2}\s?\d{4})(?=\s{1,9}\p{Script=Han}|\s{0,9}《)/u

/**
 * Whether a line is the number of a standard and its name, an item of a list of them: GBZ 241—2005　密闭空间作业人员健康监护规范, GB/T 6968《膜式燃气表》.
 * A sentence that begins with one (WS 221—1998《…》同时废止。) is none.
 */
export function isStandardLine(text: string): boolean {
  const first = text.charCodeAt(0)
  const isCapital = (first >= 0x41 && first <= 0x5a) || (first >= 0xff21 && first <= 0xff3a)
  if (!isCapital || text.length > LONGEST || /[。，：？！]/u.test(text)) return false
  return NUMBER.test(toHalfWidth(text))
}
