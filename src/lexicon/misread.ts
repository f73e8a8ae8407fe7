/** Titles shorter than this are too alike to be told apart by one character. */
const SHORTEST = 8
const HAN = /^\p{Script=Han}$/u
/** Characters that tell one document of a series from another: 第一批 and 第二批, 城东 and 城西, 甲案 and 乙案. */
const TELLING = /^[零〇一二三四五六七八九十百千两上中下东西南北前后左右内外甲乙丙丁戊己庚辛壬癸大小新旧]$/u

/**
 * Whether two folded titles are one but for a single Chinese character that OCR misread: 关于做好防讯工作的通知 for 关于做好防汛工作的通知. Figures,
 * numerals, and what tells one of a series from another are not misread.
 */
export function isMisreadOnce(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < SHORTEST) return false
  let at = -1
  for (let i = 0; i < a.length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue
    if (at >= 0) return false
    at = i
  }
  return at >= 0 && canBeMisread(a.charAt(at)) && canBeMisread(b.charAt(at))
}

const canBeMisread = (ch: string): boolean => HAN.test(ch) && !TELLING.test(ch)
