import { kindOf } from '../../lexicon/kind.ts'
import { compactTitle } from '../../lexicon/spaces.ts'
import { taiwanMasthead } from '../../lexicon/taiwan.ts'
import { splitTitle } from '../../lexicon/title.ts'
import { authorityList } from '../endMatter.ts'
import type { Row } from '../row.ts'

export interface TitleField {
  issuers: string[]
  title: string | null
  kind: string | null
}

/**
 * Issuers and title out of the title block: 云水县人民政府⏎关于做好防汛工作的⏎通 知 → 云水县人民政府, 关于做好防汛工作的通知.
 * Issuers may fill lines of their own, or stand before 关于 in the first line of the title. In the Taiwan layout the subject is the title,
 * and 某市政府　令 names issuer and kind.
 */
export function readTitle(rows: readonly Row[]): TitleField {
  const masthead = rows.map((row) => taiwanMasthead(row.text)).find((found) => found !== null)
  if (masthead) {
    const title = compactTitle(
      rows
        .filter((row) => !taiwanMasthead(row.text))
        .map((row) => row.text)
        .join(' '),
    )
    if (title !== '') return { issuers: [masthead.issuer], title, kind: masthead.kind }
  }
  const issuers: string[] = []
  let at = 0
  for (; at < rows.length; at++) {
    const row = rows[at] as Row
    const names = authorityList(row.text.replace(/\s*文\s*件\s*$/u, ''))
    if (names === null) break
    for (const name of names) if (!issuers.includes(name)) issuers.push(name)
  }
  const rest = rows.slice(at)
  if (rest.length === 0) return { issuers, title: null, kind: null }
  const joined = rest.map((row) => row.text).join(' ')
  const split = splitTitle(joined)
  const title = compactTitle(split.issuers.length > 0 ? split.title : joined)
  for (const name of split.issuers) if (!issuers.includes(name)) issuers.push(name)
  return { issuers, title: title === '' ? null : title, kind: kindOf(title) }
}
