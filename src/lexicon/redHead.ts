import { isAuthority, splitAuthorities } from './authority.ts'
import { isPersonName } from './personName.ts'
import { compact } from './spaces.ts'
import { isSectionOfPapers } from './title.ts'
import { toHalfWidth } from './width.ts'

/**
 * Lines of the red head (版头, GB/T 9704): 份号 000012, 密级和保密期限 秘密★6个月, 紧急程度 特急, 签发人：王平, and the 发文机关标志
 * 云水县人民政府文件 over the number. Spaces set the words wide, and OCR reads the star as it likes.
 */
const GAP = String.raw`\s{0,8}`
const wide = (words: readonly string[]): string => `(?:${words.map((word) => [...word].join(GAP)).join('|')})`

const COPY = String.raw`(?:份${GAP}号${GAP}[:：]?${GAP}(?:№|No\.?)?${GAP}\d{1,6}|(?:№|No\.?)${GAP}\d{4,6}|0\d{5})`
const TERM = String.raw`(?:长期|(?:\d{1,2}|[一二三四五六七八九十]{1,3})${GAP}(?:年|个?月|天))`
const SECRECY = String.raw`(?:密${GAP}级${GAP}[:：]${GAP})?${wide(['绝密', '机密', '秘密'])}${GAP}[^\p{Script=Han}\d\s]?${GAP}${TERM}?`
const URGENCY = `(?:(?:缓急|紧急程度)${GAP}[:：]${GAP})?${wide(['特急', '加急', '特提', '平急', '急件', '特件', '紧急'])}`
const MARK = `(?:${COPY}|${SECRECY}|${URGENCY})`
const SIGNED = `[签簽]${GAP}[发發]${GAP}人?${GAP}[:：]`

const MARKS = new RegExp(`^${MARK}(?:\\s{0,100}${MARK}){0,3}$`, 'u')
const SIGNERS = new RegExp(String.raw`^${SIGNED}[\p{Script=Han}·\s]{2,60}$`, 'u')
/** What stands before a number on its line, well apart from it. */
const BEFORE = new RegExp(
  String.raw`^(?:${MARK}|${SIGNED}\s{0,8}(?:\p{Script=Han}{2,4}|\p{Script=Han}\s{1,8}\p{Script=Han}))(?:\s{2,80}|\u3000)(?=\S)`,
  'u',
)
/** What stands behind a number on its line. */
const BEHIND = new RegExp(String.raw`(?<=[号號])(?:\s{1,80}${MARK}){1,3}$`, 'u')

const SIGNER_NAMED = new RegExp(`${SIGNED}\\s{0,8}\\p{Script=Han}`, 'u')
const NUMBER_AND_NAMES = /^(\S.{4,60}[号號])(?:\s{2,80}|\u3000)(\p{Script=Han}[\p{Script=Han}·\s]{1,40})$/u
const WORD = /文\s{0,20}件$/u
/** The masthead before a number on the same line: 云水县人民政府文件　　云政发〔2023〕5号. */
const MASTHEAD_BEFORE = /^(.{4,80}?文\s{0,20}件)\s{1,80}(?=\S)/u
/** Longest line of a head. */
const LONGEST = 120

/** The characters with which such marks begin. */
const FIRST = '份№N0０绝机秘密特加平急紧缓签簽'
/** … and end, behind a number. */
const LAST = '密年月天期急提件'

/** Whether a line, of marks or of the number, names who approved: 签发人：王平. */
export const namesSigner = (line: string): boolean => line.length <= LONGEST && SIGNER_NAMED.test(line)

/** Whether a line under 签发人：王平 names others who approved: 李　明. */
export const isFurtherSigners = (line: string): boolean =>
  line.length <= LONGEST && line.split(/[\s\u3000]{2,}/u).every((name) => isPersonName(name))

/** The number in a line that ends with the last of those who approved, 云政〔2023〕9号　　　李　明, as under 签发人：王平; null where there are no names. */
export function besideSigners(line: string): string | null {
  const match = line.length > LONGEST ? null : NUMBER_AND_NAMES.exec(line)
  return match !== null && isFurtherSigners(match[2] as string) ? (match[1] as string) : null
}

/** 云政发〔: code and bracket of a number whose year, in another font, the extraction sets on the next line. */
const NUMBER_HEAD = /^\p{Script=Han}{2,14}\s{0,4}[〔［【[（(]$/u

/** Whether a line is the upper part of a number that is broken over two: 云政发〔 over 2023〕5号. */
export const isNumberHead = (line: string): boolean => line.length <= 20 && NUMBER_HEAD.test(line)

/** Whether a line holds nothing but marks of the head: 000012　　秘密★6个月, 特　急, 签发人：王　平. */
export function isHeadMarks(line: string): boolean {
  if (line.length > LONGEST || !FIRST.includes(line.charAt(0))) return false
  const text = toHalfWidth(line)
  return MARKS.test(text) || SIGNERS.test(text)
}

/** 文件 alone on its line, at half the height of the bodies of a joint masthead. */
export const isMastheadWord = (bare: string): boolean => bare === '文件'

/**
 * The bodies of a masthead that fills a line: 云水县人民政府文件, 云 水 县 人 民 政 府 文 件, 县教育局　县财政局　文件. Null for any other
 * line, and for the name of a section (县政府文件).
 */
export function readMasthead(line: string): string[] | null {
  if (line.length > LONGEST || !line.endsWith('件')) return null
  const word = WORD.exec(line)
  return word === null || isSectionOfPapers(compact(line)) ? null : bodies(line.slice(0, word.index))
}

function bodies(s: string): string[] | null {
  const names = splitAuthorities(s)
  if (names.length > 0 && names.every(isAuthority)) return names
  const whole = compact(s)
  return isAuthority(whole) ? [whole] : null
}

/**
 * A line of the head that has a number too, without what stands beside the number: 云水县人民政府文件　　云政发〔2023〕5号, 000012　　云政发〔2023〕5号,
 * 签发人：王　平　　云政〔2023〕5号 and 云政发〔2023〕5号　　特急. Null where nothing stands beside it, or nothing that a head has there.
 */
export function besideNumber(line: string): { bodies: string[]; rest: string } | null {
  let rest = line.length > LONGEST ? '' : line.trim()
  const opens = FIRST.includes(rest.charAt(0))
  if (rest === '' || !(opens || rest.includes('件') || LAST.includes(rest.charAt(rest.length - 1)))) return null
  const text = toHalfWidth(rest)
  rest = text
  let named: string[] = []
  const masthead = rest.includes('件') ? MASTHEAD_BEFORE.exec(rest) : null
  if (masthead !== null) {
    named = readMasthead(masthead[1] as string) ?? []
    if (named.length === 0) return null
    rest = rest.slice(masthead[0].length)
  }
  if (opens) rest = rest.replace(BEFORE, '')
  rest = rest.replace(BEHIND, '')
  return rest === text ? null : { bodies: named, rest }
}
