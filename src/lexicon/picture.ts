import { skipSpaces, skipSpacesBack } from './character.ts'

const IMG = /<img\b[^<>]{0,600}>/gi
/** Tags that may stand about a picture. */
const AROUND = /<\/?(?:div|p|center|figure|a|span|td|tr|br)\b[^<>]{0,200}>/gi
/** No line of tags that places pictures is longer; the bytes of a picture itself may stand in a Markdown line. */
const LONGEST = 2000

const ALT = /\balt\s?=\s?(?:"([^"<>]{0,300})"|'([^'<>]{0,300})')/i
/** What tools say of every picture. */
const NO_WORDS = /^(?:图片|图像|插图|照片)?\d{0,4}$/u
const HAN = /\p{Script=Han}/u
/** Image 5: 县徽, as a service writes that counts the pictures. */
const COUNTED = /^image\s\d{1,4}:?/i

/**
 * Whether the line only says that a picture stands there: ![](images/3.jpg), ![img-0.jpeg](img-0.jpeg), ![](data:image/png;base64,iVBORw…), <figure>,
 * <div><img src="images/3.jpg" alt="Image"></div>. A picture with words for it, ![流程图](3.jpg), <img alt="流程图">, is text.
 */
export function isPicture(s: string): boolean {
  if (s.includes('![')) {
    const words = wordsOfMarkdown(s)
    return words !== null && !isSaid(words)
  }
  if (!s.includes('<')) return false
  if (s.includes('<img')) return s.length <= LONGEST && isImage(s)
  return s.length <= 20 && /^\s*<\/?figure>\s*$/i.test(s)
}

/** Whether the line is a picture in Markdown that says what it shows, and nothing else: ![县防汛组织体系图](3.jpg). */
export function isWordedPicture(s: string): boolean {
  if (!s.includes('![')) return false
  const words = wordsOfMarkdown(s)
  return words !== null && isSaid(words)
}

/** What stands for the pictures of a line of nothing but pictures in Markdown; null where anything else stands in it. */
function wordsOfMarkdown(s: string): string | null {
  let words = ''
  let at = skipSpaces(s, 0)
  const end = skipSpacesBack(s, s.length)
  while (at < end) {
    if (!s.startsWith('![', at)) return null
    const middle = s.indexOf('](', at)
    const close = middle < 0 ? -1 : s.indexOf(')', middle)
    if (close < 0) return null
    const word = s.slice(at + 2, middle).trim()
    if (isSaid(word)) words += word
    at = skipSpaces(s, afterSize(s, close + 1))
  }
  return words
}

/** Where the text goes on behind the size of a picture, {width="5.9in"}. */
function afterSize(s: string, from: number): number {
  if (s.charAt(from) !== '{') return from
  const close = s.indexOf('}', from)
  return close < 0 ? from : close + 1
}

function isSaid(words: string): boolean {
  const said = words.replace(COUNTED, '').trim()
  return HAN.test(said) && !NO_WORDS.test(said)
}

function isImage(s: string): boolean {
  let worded = false
  const rest = s.replace(IMG, (tag) => {
    worded ||= altOf(tag) !== ''
    return ''
  })
  return !worded && rest.length < s.length && rest.replace(AROUND, '').trim() === ''
}

/** The words that stand for a picture, in Chinese: <img src="3.jpg" alt="流程图">; '' of one that has none but Image. */
export function altOf(tag: string): string {
  const match = ALT.exec(tag)
  const words = (match?.[1] ?? match?.[2] ?? '').trim()
  return isSaid(words) ? words : ''
}
