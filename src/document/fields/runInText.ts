import { organType } from '../../lexicon/authority.ts'
import { leadingDay } from '../../lexicon/date.ts'
import { isPersonalSalutation } from '../../lexicon/letter.ts'
import { compact } from '../../lexicon/spaces.ts'
import { isAddressee } from '../classify/head.ts'

/** The addressee with which a text opens, as printed, up to its colon: 各乡镇人民政府：现将… → 各乡镇人民政府：. Null where it opens otherwise. */
export function leadingAddressee(text: string): string | null {
  const lead = /^[^。；：:]{2,300}[：:]/u.exec(text)?.[0]
  return lead !== undefined && isAddressee(compact(lead)) ? lead : null
}

/** How an addressee begins that names bodies by their class: 各乡镇人民政府, 省直各部门, 有关单位; 云水县、青禾县人民政府. */
const CLASS = /^(?:各|全|有关|驻|[省市县区州旗盟乡镇部厅局委院校][直属])|[省市县区州旗盟乡镇]$/u

/** Whether a text opens with an addressee, and with no word that leads on from what stands before it: …的通知要求，各部门： has none. */
export function opensWithAddressee(text: string): boolean {
  const lead = leadingAddressee(text)
  if (lead === null) return false
  const first = compact(lead).split(/[、，,（(：:]/u, 1)[0] as string
  return CLASS.test(first) || organType(first) !== null || isPersonalSalutation(compact(lead))
}

/** What stands behind a number on its line: the day, 云政发〔2023〕5号（2023年5月8日）　　为了…, …5号　2023年5月8日各乡镇人民政府：, and the text. */
export function behindNumber(rest: string): { day: string | null; text: string } {
  const day = leadingDay(rest)
  const text = rest.slice(day?.to ?? 0).trimStart()
  if (day === null || day.bracketed || opensWithAddressee(text)) return { day: day?.iso ?? null, text }
  return { day: null, text: rest.trimStart() }
}
