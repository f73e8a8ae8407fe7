import { isAuthority, splitAuthorities } from '../../lexicon/authority.ts'
import type { DocumentNumber } from '../../lexicon/documentNumber.ts'
import { kindLast } from '../../lexicon/kindLast.ts'
import { compact } from '../../lexicon/spaces.ts'
import { authorityList } from '../endMatter.ts'
import type { Row } from '../row.ts'

export interface OrderField {
  /** Authority, 令 or 公告, and number: 国务院令第918号, 某部公告2021年第12号. */
  number: string
  code: string
  issuers: string[]
  kind: string
}

/** Central organs are named without the state before them: 中华人民共和国国务院令第9号 is 国务院令第9号. */
const STATE = /^中华人民共和国(?=.{2,}(?:令|公告|通告)$)/u
/** 第12/2023號行政長官批示 is a dispatch of the head of the region, or of a secretary; 第3/2020號行政命令 an order of the head. */
const MACAO = /^第\d{1,4}\/\d{4}[號号](?:(.{2,12})批示|行政(命令))$/u
const HEAD_OF_REGION = '行政長官'
/** Orders of the president: 中华人民共和国主席令第三十一号 is 主席令第31号. */
const HEAD_OF_STATE = '主席'
const STATE_BEFORE = /^中华人民共和国(?=..)/u

/**
 * The number of an order or announcement (命令格式), whose authority stands in the lines above: 国务院令⏎第 918 号 → 国务院令第918号,
 * 某部⏎公　告⏎2021年第12号 → 某部公告2021年第12号, 某部公告⏎〔2013〕第5号 → 某部公告〔2013〕第5号. Under a title such as 关于发布…的公告 the body that signs is the authority.
 * Null for documents numbered otherwise.
 */
export function readOrder(
  parsed: DocumentNumber | null,
  titleRows: readonly Row[],
  issuers: readonly string[],
  signatories: readonly string[],
): OrderField | null {
  if (!parsed) return null
  const act = MACAO.exec(parsed.canonical)
  if (act?.[1] !== undefined || act?.[2] !== undefined)
    return {
      number: parsed.canonical,
      code: parsed.code,
      issuers: [act[1] ?? HEAD_OF_REGION],
      kind: act[2] === undefined ? '批示' : '令',
    }
  const codeless = parsed.form === 'other' && parsed.code === ''
  if (parsed.form !== 'order' && parsed.form !== 'announcement' && !codeless)
    return orderByTitle(parsed, titleRows, issuers)
  const printed = parsed.code === '' ? kindLast(titleRows).find((row) => KIND.test(row.compact))?.compact : parsed.code
  if (printed === undefined) return null
  const named = printed.replace(STATE, '')
  const kind = KIND.exec(named)?.[1]
  if (kind === undefined) return null
  const own = named.slice(0, -kind.length)
  const serial = compact(parsed.canonical.slice(parsed.code.length))
  const tail = serial.startsWith(kind) ? serial.slice(kind.length) : serial
  if (own === HEAD_OF_STATE)
    return { number: `${own}${kind}${tail}`, code: `${own}${kind}`, issuers: [`中华人民共和国${own}`], kind }
  let authorities: readonly string[] = issuers
  if (parsed.code !== '' && own !== '') authorities = printedOwners(parsed, own)
  else if (own !== '')
    authorities = namedOver(titleRows, kind) ?? (authorityList(own) === null ? issuers : splitAuthorities(own))
  // 政府令〔2010〕第15号 does not say whose
  authorities = authorities.map((name) => name.replace(STATE_BEFORE, '')).filter((name) => name !== '政府')
  const owner = authorities.length > 0 ? authorities : signatories
  const code = `${parsed.code !== '' && own !== '' ? own : owner.join('')}${kind}`
  return {
    number: `${code}${tail}`,
    code,
    issuers: [...authorities],
    kind,
  }
}

/** The bodies of the line that names the kind, 甲总局　中华人民共和国乙总署　令; null where it names but one, or none. */
function namedOver(titleRows: readonly Row[], kind: string): string[] | null {
  const line = kindLast(titleRows)
    .find((row) => row.compact.endsWith(kind) && KIND.test(row.compact))
    ?.text.trim()
  const names = line === undefined ? null : authorityList(line.slice(0, -kind.length).trim())
  return names !== null && names.length > 1 ? names : null
}

/** 甲部 乙局公告2019年第6号 names two bodies; `own` is what it names, run together. */
function printedOwners(parsed: DocumentNumber, own: string): string[] {
  const printed = (parsed.raw.split(/令|公告|通告/u, 1)[0] ?? '').replace(/^[（(*#\s]{1,8}/u, '')
  const names = /\S[\s、]+\S/u.test(printed) ? splitAuthorities(printed.replace(/^中华人民共和国(?=\S{2})/u, '')) : []
  return names.length > 1 && names.every(isAuthority) && names.join('') === own.replaceAll('、', '') ? names : [own]
}

/** 某行政委員會命令 numbered as other documents are, （53）某行秘字第二一五號: an order with that number; so are announcements. */
function orderByTitle(
  parsed: DocumentNumber,
  titleRows: readonly Row[],
  issuers: readonly string[],
): OrderField | null {
  if (parsed.form === 'taiwan' || issuers.length === 0) return null
  const printed = titleRows.map((row) => row.compact).join('')
  const rest = issuers.reduce((text, name) => text.replace(name, ''), printed).replace(/^[、，]+/u, '')
  const kind = /^(?:命?(令)|(公告))$/u.exec(rest)
  if (kind === null) return null
  return { number: parsed.canonical, code: parsed.code, issuers: [...issuers], kind: kind[1] ?? kind[2] ?? '' }
}

const KIND = /(令|公告|通告)$/u
