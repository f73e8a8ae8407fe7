import { isEditors } from '../../lexicon/authority.ts'
import type { DocumentNumber } from '../../lexicon/documentNumber.ts'
import type { Promulgation } from '../../lexicon/making.ts'
import { besideNumber } from '../../lexicon/redHead.ts'
import type { Draft } from '../draft.ts'
import { authorityList } from '../endMatter.ts'
import type { DocumentHead } from '../head.ts'
import type { Row } from '../row.ts'
import { labelledIssuers } from './labelledIssuer.ts'
import type { OrderField } from './order.ts'
import type { SignatureField } from './signature.ts'
import type { TitleField } from './title.ts'

export interface IssuersField {
  issuers: string[]
  /** `probable` where they were taken from who signs, or from the code of the number alone. */
  confidence: 'probable' | null
}

export interface IssuerSources {
  rows: readonly Row[]
  outer: readonly Draft[]
  head: DocumentHead
  parsed: DocumentNumber | null
  order: OrderField | null
  titled: TitleField
  made: Promulgation | null
  signature: SignatureField
  /** Issuer by the code of its numbers, as a profile knows them. */
  byCode: ReadonlyMap<string, string> | undefined
}

/**
 * Who issued a document (发文机关): named by an order's number, by the title, by the masthead over the number, by a label under it, by the note on its making, by
 * what a profile knows of its code; of a document that names nobody there, those who sign.
 */
export function settleIssuers(sources: IssuerSources): IssuersField {
  const { order, titled, made, parsed, signature } = sources
  let issuers = onceEach(order?.issuers ?? titled.issuers)
  if (issuers.length === 0 || issuers.every((name) => SHORT.test(name)))
    issuers = inFull(issuers, mastheadIssuers(sources.rows, sources.head))
  if (issuers.length === 0) issuers = labelledIssuers(sources.outer)
  if (issuers.length === 0 && made) issuers = made.issuers
  // the profile knows whose numbers these are: beyond doubt where that body signs
  const known = issuers.length === 0 && parsed ? sources.byCode?.get(parsed.code) : undefined
  if (known !== undefined) issuers = [known]
  const unsigned = known !== undefined && !signature.signatories.includes(known)
  // a masthead may print the short name of the body that signs
  const short =
    issuers.length > 0 &&
    issuers.length === signature.signatories.length &&
    titled.issuers.length === 0 &&
    issuers.every((name, i) => signature.signatories[i]?.endsWith(name)) &&
    issuers.some((name, i) => signature.signatories[i] !== name)
  // the title leaves the issuers out, and the masthead is lost: those who sign are they (发文机关署名, GB/T 9704-2012 7.3.5)
  const unnamed = issuers.length === 0 ? signsItself(sources) : namesOthers(titled, signature)
  if (order === null && (unnamed || (short && known === undefined)) && signature.bodies)
    return { issuers: signature.signatories, confidence: 'probable' }
  return { issuers, confidence: unsigned ? 'probable' : null }
}

/**
 * Bodies sign the text as its issuers: not the office that puts out the minutes of a meeting, nor one that signs what its government numbers (云政发 over
 * 云水县人民政府办公室), nor those who make the gazette.
 */
function signsItself({ titled, parsed, signature: { signatories } }: IssuerSources): boolean {
  if (signatories.length === 0 || titled.kind === '纪要' || signatories.some(isEditors)) return false
  const ofGovernment = parsed?.code.includes('政') && !parsed.code.includes('办')
  return !(ofGovernment && signatories.length === 1 && /办公[室厅]$/u.test(signatories[0] as string))
}

/** 水务部等七部门关于…的意见, signed by that ministry and others: they are the seven. */
function namesOthers({ issuers, full }: TitleField, { signatories }: SignatureField): boolean {
  const [first = ''] = issuers
  return issuers.length === 1 && signatories[0] === first && full?.startsWith(`${first}等`) === true
}

/** 省人民政府, 县政府办公室: how a title speaks of a body whose masthead stands over it. */
const SHORT = /^[省市县区州旗盟](?:人民)?政府(?:办公[室厅])?$/u

/** The names of the masthead where those of the title are short for them: 省人民政府关于…的通知 under 白沙省人民政府文件. */
function inFull(short: string[], names: string[]): string[] {
  return short.every((name, i) => names[i]?.endsWith(name)) && short.length <= names.length ? names : short
}

/** 白沙省 over a city or county, as the red head may name it and the title not. */
const PROVINCE = /^\p{Script=Han}{2,8}(?:省|自治区)$/u

/** 白沙省青禾市人民政府 | 青禾市人民政府 are one body. */
function onceEach(names: readonly string[]): string[] {
  const isOfProvince = (name: string, other: string): boolean =>
    name.endsWith(other) && /^.{1,8}?[市县区旗州盟]./u.test(other) && PROVINCE.test(name.slice(0, -other.length))
  return names.filter((name) => !names.some((other) => isOfProvince(name, other)))
}

/** Issuers out of a masthead over the number: 甲市人民政府会议纪要, 甲部办公厅　文件. */
function mastheadIssuers(rows: readonly Row[], head: DocumentHead): string[] {
  if (head.number === null || head.title === null || head.title.from < head.number) return []
  const own = besideNumber((rows[head.number] as Row).text)?.bodies ?? []
  if (own.length > 0) return own
  return rows.slice(0, head.number).flatMap((row) => {
    if (row.blank) return []
    const names = authorityList(row.text.replace(/(?:专题)?(?:会议纪要|办公会议纪要|文\s*件|简报)\s*$/u, ''))
    return names ?? []
  })
}
