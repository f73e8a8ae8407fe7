import { splitAuthorities } from '../../lexicon/authority.ts'
import type { DocumentNumber } from '../../lexicon/documentNumber.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { Draft } from '../draft.ts'
import type { Row } from '../row.ts'

export interface OrderField {
  /** Authority, 令 and number: 国务院令第918号. */
  number: string
  code: string
  issuers: string[]
  kind: string
}

/**
 * The number of an order (命令格式), whose authority stands in the line above: 国务院令⏎第 918 号 → 国务院令第918号; also of a 公告 so numbered.
 * The state's name before a central organ is not part of it: 中华人民共和国国务院令第9号 is 国务院令第9号. Null for other documents.
 */
export function readOrder(
  parsed: DocumentNumber | null,
  titleRows: readonly Row[],
  _drafts: readonly Draft[],
): OrderField | null {
  if (!parsed || (parsed.form !== 'order' && parsed.form !== 'announcement')) return null
  let code = parsed.code
  if (code === '') {
    const row = titleRows.find((line) => /(?:令|公告|通告)$/u.test(line.compact))
    if (!row) return null
    code = row.compact
  }
  const named = code.replace(/^中华人民共和国(?=.{2,}令)/u, '')
  const kind = /(令|公告|通告)$/u.exec(named)?.[1]
  if (!kind) return null
  const above = titleRows.filter((line) => !line.compact.endsWith(kind)).map((line) => line.text)
  const own = named.slice(0, -kind.length)
  const issuers = own === '' ? above.flatMap(splitAuthorities) : [own]
  const serial = compact(parsed.canonical.slice(parsed.code.length))
  return {
    number: `${issuers.join('')}${kind}${serial.startsWith(kind) ? serial.slice(kind.length) : serial}`,
    code: `${issuers.join('')}${kind}`,
    issuers,
    kind,
  }
}
