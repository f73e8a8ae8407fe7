import { endsLikeName, isAuthority, isEditors, organType, splitAuthorities } from '../lexicon/authority.ts'
import { dateLine, findDate } from '../lexicon/date.ts'
import { readDisclosure } from '../lexicon/note.ts'
import { isPersonName } from '../lexicon/personName.ts'
import { readSigner } from '../lexicon/signer.ts'
import { compact } from '../lexicon/spaces.ts'
import { HAN_NUMERAL } from '../lexicon/writtenDate.ts'
import { perRow } from './perRow.ts'
import type { Row } from './row.ts'

/** What a line of a signature says: who signs, and the date where it stands on the same line. */
export interface SignatureLine {
  authorities: string[]
  /** Name of the person who signs an order. */
  signer: string | null
  /** ISO date; null where none is on the line or it does not exist in the calendar. */
  date: string | null
  /** A date is printed, real or not. */
  dated: boolean
}

const LONGEST = 160

/**
 * Reads a line of a signature block (发文机关署名、成文日期): 云水县人民政府 / 2023年10月19日 /
 * 云水县人民政府 青禾县人民政府 2024年7月5日 / 总　理　　王 平. Null for any other line.
 */
export const readSignatureLine = perRow(readLine)

/** 市长：王平, as older orders are signed. */
const HEAD_SIGNS = /^(代?\s*[总部省市区县旗州盟]\s*[长理]|主\s*席)\s*[：:]\s*(\S[^：:]{1,12})$/u

const IN_SENTENCE = /[。；，：]/u
const MAY_SIGN = /^[代总部省市区县旗州盟主發]|[（(]/u

function readLine(row: Row): SignatureLine | null {
  const text = row.text
  if (text.length > LONGEST || text.length < 2) return null
  if (SEAL_ALONE.test(row.compact)) return { authorities: [], signer: null, date: null, dated: false }
  // a sentence, unless its marks are of a label at its head or of a note in brackets
  if (IN_SENTENCE.test(text) && !MAY_SIGN.test(text)) return null
  const plain = withoutPlace(withoutNote(text).replace(/^發文日期[：:]/u, ''))
  const head = HEAD_SIGNS.exec(plain)
  const labelled = head === null ? null : readSigner(`${head[1]} ${head[2]}`)
  if (labelled) return { authorities: [], signer: labelled.name, date: null, dated: false }
  if (IN_SENTENCE.test(plain)) return null
  const dateOnly = dateLine(plain)
  if (dateOnly) return { authorities: [], signer: null, date: dateOnly.iso, dated: true }
  const found = findDate(plain)
  if (found && plain.slice(found.to).trim() === '') {
    const head = plain.slice(0, found.from).trim()
    const authorities = authorityList(head)
    if (authorities) return { authorities, signer: null, date: found.iso, dated: true }
    const signer = readSigner(head)
    if (signer) return { authorities: [], signer: signer.name, date: found.iso, dated: true }
    return null
  }
  if (found) return null
  const authorities = plain === text ? readAuthorities(row) : authorityList(plain)
  if (authorities) return { authorities, signer: null, date: null, dated: false }
  const signer = readSigner(plain)
  return signer ? { authorities: [], signer: signer.name, date: null, dated: false } : null
}

/**
 * 陸　放 alone under 副主席　沈鈞秋, at the column of the names: another holder of the office above it. `above` is the line over it, which
 * names a signer or is such a line itself. Null for any other line.
 */
export function readFurtherSigner(row: Row, above: Row): string | null {
  if (!isBareName(row) || row.indent < 8) return null
  if (readSigner(above.text) !== null) return row.indent > above.indent ? row.compact : null
  return isBareName(above) && above.indent === row.indent ? row.compact : null
}

function isBareName(row: Row): boolean {
  return row.text.length <= 8 && row.compact.length <= 4 && isPersonName(row.compact)
}

/** Columns of a line over which the name of a body is broken. */
const WIDEST_OF_NAME = 60
/** A name that opens with its place or its party: 云水县…, 中共…. */
const PLACED = /^(?:中共|中国|国家|\p{Script=Han}{2,8}?[省市县区州旗盟镇乡])/u

/** How the name of a body set up for a task ends, which is often long. */
const TASK = /(?:小组|指挥部|委员会|专班|工作组|办公室)$/u
/** Columns at which a line is set in as a signature is. */
const SET_IN = 8

/**
 * The name of a body that is broken over two lines of a signature: 中共云水县委人才工作⏎领导小组办公室, 国家税务总局云水县⏎税务局. The upper part is no name by
 * itself and has the place, the lower has none; both are set in, where neither the task nor the break behind the place tells. Null for any other two lines.
 */
export function brokenName(above: Row, below: Row): string | null {
  const rest = withoutSeal(below.compact)
  if (above.blank || above.width > WIDEST_OF_NAME || !endsLikeName(rest)) return null
  if (!PLACED.test(above.compact) || PLACED.test(rest)) return null
  const setIn = above.indent >= SET_IN && below.indent >= SET_IN
  if (!setIn && !TASK.test(rest) && !/[省市县区州旗盟]$/u.test(above.compact)) return null
  const name = above.compact + rest
  return readSignatureLine(above) === null && isAuthority(name) ? name : null
}

/**
 * The name of a body with that under which it works too, in brackets on the line below: 云水县健康委员会⏎（云水县爱国卫生运动委员会）. Null for any other two
 * lines.
 */
export function platedName(above: Row, below: Row): string | null {
  if (above.blank || !/^[（(]/u.test(below.compact)) return null
  const plate = withoutSeal(below.compact)
  if (!/^[（(][^（）()]{4,30}[）)]$/u.test(plate) || !isAuthority(plate.slice(1, -1))) return null
  const names = readAuthorities(above)
  const name = names?.length === 1 ? names[0] + plate : null
  return name !== null && isAuthority(name) ? name : null
}

/** 2023年7月, 2023年, 二〇二三年七: what stands on the line over the rest of a date. */
const DATE_HEAD = new RegExp(`^[\\d０-９${HAN_NUMERAL}]{4}(?:年[\\d０-９${HAN_NUMERAL}]{0,3}月?)?$`, 'u')

/** Whether a line may be the upper part of a date that is broken over two: 2023年7月. */
export const isDateHead = (row: Row): boolean => row.compact.length <= 9 && DATE_HEAD.test(row.compact)

/** The date that is broken over two lines: 2023年7月⏎16日, 二〇二三年⏎七月十六日. Null for any other two lines. */
export function brokenDate(above: Row, below: Row): { iso: string | null } | null {
  return isDateHead(above) && /^.{1,8}日$/u.test(below.compact) ? dateLine(above.compact + below.compact) : null
}

/** The names of organs that fill a line, null where anything else stands in it. */
export const readAuthorities = perRow((row) => authorityList(row.text))

/**
 * Who issued a text and when, on one line under its title: 云水县统计局　2023年3月21日, 云水县统计局（2023年3月21日）, （云水县统计局 2023年3月21日）. Null for any
 * other line.
 */
export function readIssuedLine(s: string): { issuers: string[]; date: string } | null {
  const line = s.trim()
  if (line.length > LONGEST || !/日[）)]?$/u.test(line)) return null
  const bare = /^[（(][^（）()]+[）)]$/u.test(line) ? line.slice(1, -1) : line
  const found = findDate(bare)
  if (found === null || !/^[）)]?$/u.test(bare.slice(found.to))) return null
  const issuers = authorityList(bare.slice(0, found.from).replace(/[（(]\s{0,4}$/u, ''))
  return issuers === null ? null : { issuers, date: found.iso }
}

/** （印章） between the name of who signs and the date. */
const SEAL_ALONE = /^[（(](?:盖章|公章|印章|印|章|蓋章)[）)]$/u
const SEALED = /[（(](?:盖章|公章|印章|印|代章|章|蓋章)[）)]/gu

const withoutSeal = (s: string): string => (/[章印]/u.test(s) ? s.replace(SEALED, '') : s)

/** The names of organs that fill a string, null where anything else stands in it. */
export function authorityList(s: string): string[] | null {
  const bare = withoutSeal(s).trim()
  if (bare === '' || bare.length > 120 || !endsLikeName(bare)) return null
  if (isEditors(compact(bare))) return [compact(bare)]
  if (isColumns(bare)) return null
  const whole = bare.replace(/[\s\u3000]+/gu, '')
  const names = splitAuthorities(bare)
  if (names.length > 0 && names.every((name) => organType(name) !== null)) return names
  // the spaces only lay out: 云 水 县 人 民 政 府
  return isAuthority(whole) ? [whole] : null
}

/** 项目　　计量　　地市中心支行　　县支行: words in columns, two or more of which are no organs; 国　　务　　院 is one name set wide. */
function isColumns(s: string): boolean {
  const cells = s.split(/\u3000{2,}| {4,}/u).map((cell) => cell.replace(/\s/gu, ''))
  return cells.length > 2 && cells.filter((cell) => cell.length > 1 && organType(cell) === null).length > 1
}

/** 于北京 behind the day on which a paper was signed: 一九五〇年十月八日于北京. */
const PLACE = /日\s{0,4}[于於]\s?(?!.{0,6}(?:召开|举行|开幕|闭幕|成立|通过|施行|实施|印发|发布)$)\p{Script=Han}{2,6}$/u

const withoutPlace = (text: string): string =>
  text.includes('于') || text.includes('於') ? text.replace(PLACE, '日') : text

function withoutNote(text: string): string {
  const note = readDisclosure(text)
  return note && text.slice(note.to).trim() === '' ? text.slice(0, note.from).trim() : text
}
