import { organType } from './authority.ts'
import { isPersonName } from './personName.ts'
import { readSigner } from './signer.ts'
import { compact } from './spaces.ts'
import { displayWidth } from './width.ts'

/** Longest line that is read as a row of names, and longest entry. */
const LONGEST = 240
const LONGEST_ENTRY = 20
/** 云水县, 青禾市云水县, 白石乡柳河村: a place named by its units; 国营青禾农场三分场, 云水县良种场: a farm. */
const PLACE =
  /^(?:\p{Script=Han}{1,8}(?:省|自治区|市|州|盟|县|区|旗|镇|乡|街道))?\p{Script=Han}{1,8}(?:省|市|州|盟|县|区|旗|苏木|镇|乡|街道|村|社区|居委会|村委会|(?:农|林|牧|茶|渔|盐|分|果园|园艺|鱼种|种畜|良种|原种|奶牛)场)$/u
/** Words of sentences: no places. */
const NO_PLACE = /[的在为向及等对由将和与以]|^(?:全|各|该|本|我)|关于|工作/u
/** （女，彝族）, （病假）: what is said of a person. */
const REMARK = /[（(][^（）()]{1,12}[）)]$/u

/** Whether a string names a place of an administrative unit: 云水县, 白沙省云水县, 白石乡柳河村. */
export function isPlaceName(s: string): boolean {
  return s.length >= 2 && s.length <= LONGEST_ENTRY && !NO_PLACE.test(s) && PLACE.test(s)
}

interface Piece {
  text: string
  /** Columns of the gap before it. */
  gap: number
  /** That gap is made of ideographic spaces. */
  wide: boolean
}

/** A stroke that OCR put before the second half of a name: 张 l玉. */
const STRAY = /^[lI|](?=\p{Script=Han}$)/u

/** The pieces of a line between its spaces, each with the width of the gap before it. */
function pieces(s: string): Piece[] {
  const parts = s.trim().split(/(\s+)/u)
  const found: Piece[] = []
  for (let i = 0; i < parts.length; i += 2) {
    const gap = (parts[i - 1] ?? '').replaceAll('\t', '    ')
    found.push({ text: (parts[i] as string).replace(STRAY, ''), gap: displayWidth(gap), wide: /^\u3000+$/u.test(gap) })
  }
  return found
}

const LONE = /^\p{Script=Han}$/u
/** 离（女）: the second half of a name with what is said of the person. */
const LONE_REMARKED = /^\p{Script=Han}[（(][^（）()]{1,12}[）)]$/u

/** Puts names of two characters, which print spreads to the width of three, together again: 李　平 → 李平. */
function joined(all: Piece[]): Piece[] | null {
  const out: Piece[] = []
  let inner = 0
  let isWide = true
  for (let i = 0; i < all.length; i++) {
    const piece = all[i] as Piece
    const next = all[i + 1]
    if (!LONE.test(piece.text)) {
      out.push(piece)
      continue
    }
    if (next === undefined || !(LONE.test(next.text) || LONE_REMARKED.test(next.text))) return null
    inner = Math.max(inner, next.gap)
    isWide &&= next.wide
    out.push({ ...piece, text: piece.text + next.text })
    i++
  }
  // where every name is spread, only wider gaps between them, or others, show that they are names and not a spaced-out line
  const spread = out.length * 2 === all.length
  return spread && out.slice(1).some((piece) => piece.gap <= inner && (!isWide || piece.wide)) ? null : out
}

/**
 * Entries of a row of names set side by side: 李　平　　王小海　　周　正（女） → 李平, 王小海, 周正（女）; 丹溪县：赵　青　　乐水县：钱　江 and
 * 云水县　　青禾县 as well. Null for any other line: a row has two entries at least, or a label and one, and no sentence.
 */
export function readNameRow(s: string): string[] | null {
  if (s.length > LONGEST || s.length < 4 || /[。；，;？！《》“”]/u.test(s.replace(/[（(][^（）()]{1,12}[）)]/gu, '')))
    return null
  // 县长　王小平 is one person with the office
  if (!/\s/u.test(s) || readSigner(s) !== null) return null
  let labels = 0
  const parts: Piece[] = []
  for (const piece of pieces(s)) {
    const at = piece.text.search(/[：:]/u)
    if (at < 0) {
      parts.push(piece)
      continue
    }
    const label = piece.text.slice(0, at)
    const rest = piece.text.slice(at + 1)
    if (at < 2 || at > 10 || !/^\p{Script=Han}+$/u.test(label) || /[：:]|^(?:负责|牵头|配合)/u.test(rest)) return null
    labels++
    if (rest !== '') parts.push({ text: rest, gap: 9, wide: false })
  }
  const names = joined(parts)
  if (names === null || names.length === 0) return null
  if (labels === 0 && (names.length < 2 || (names.slice(1).some((piece) => piece.gap < 2) && !isNamesAlone(names))))
    return null
  // a name may hold characters that names seldom do (龚自然): among others that are names it is one
  const sure = names.filter((piece) => isEntry(piece.text)).length
  if (labels === 0 && isRowOfThings(names)) return names.map((piece) => piece.text)
  if (2 * sure < names.length || !names.every((piece) => isEntry(piece.text) || COULD_BE.test(piece.text))) return null
  return names.map((piece) => compact(piece.text))
}

/** So many names of persons with nothing else between are no prose that was cut. */
const MANY_PERSONS = 4
/** Beside bodies, words of four characters may as well be prose. */
const LONGEST_PERSON = 3

/** 县财政局 县水利局, 县财政局 王小平 李　青, or names of several persons, which need no wider gap to be told from prose. */
function isNamesAlone(names: readonly Piece[]): boolean {
  let bodies = 0
  for (const { text } of names) {
    const bare = text.length > LONGEST_ENTRY ? '' : text.replace(REMARK, '')
    if (bare.length <= LONGEST_PERSON && isPersonName(bare)) continue
    if (organType(bare) === null) return false
    bodies++
  }
  return bodies > 0 || names.length >= MANY_PERSONS
}

/** 云水货0168, 石门船闸: what a thing may be called. */
const THING = /^\p{Script=Han}{2,10}[0-9０-９A-Za-z-]{0,8}$/u

/** 云水货0168　　青禾集9: things side by side that bear numbers, or that are of a kind: 石门船闸　　青石滩船闸. */
function isRowOfThings(names: readonly Piece[]): boolean {
  if (!names.every(({ text }) => text.length > 3 && THING.test(text))) return false
  const kinds = new Set(names.map(({ text }) => text.slice(-2)))
  return kinds.size === 1 || names.every(({ text }) => /[0-9０-９]$/u.test(text))
}

/**
 * Names of persons parted by single spaces and nothing else: 王小平 李　青 周正; null for any other line, and for less than two. As prose
 * may be cut so, only a line under a label of names is sure to be one.
 */
export function readSpacedNames(s: string): string[] | null {
  if (s.length > LONGEST) return null
  const names = joined(pieces(s))?.map((piece) => piece.text) ?? []
  return names.length >= 2 && names.every((name) => isPersonName(name.replace(REMARK, ''))) ? names : null
}

/** 自然 and 由之 are no words but given names where two or three characters stand among names. */
const COULD_BE = /^\p{Script=Han}{2,3}(?:[（(][^（）()]{1,12}[）)])?$/u

function isEntry(text: string): boolean {
  if (text.length > LONGEST_ENTRY) return false
  const bare = text.replace(REMARK, '')
  return isPersonName(bare) || isPlaceName(bare) || organType(bare) !== null
}
