const ORGAN_TAIL =
  /(?:人民政府|政府|办公室|办公厅|委员会|常务委员会|常委会|局|厅|部|院|署|会|处|科|室|队|中心|总局|委|办|法院|检察院|公署|指挥部|领导小组|小组|专班|银行|大学|学院|学校|站|所|支行|总队|支队|大队|联合社|社|联合会|总工会|团委|党组|党委|工委|管委会|街道)$/u
const COMPANY_TAIL = /(?:公司|集团|厂|分公司|事务所|合作社)$/u
const POST_TAIL = /(?:部长|厅长|局长|院长|主任|县长|市长|省长|区长|书记|处长|会长|组长|队长)$/u
const SENTENCE = /[。；：？！，,:;?!《》“”"（）()0-9]|关于|印发|的|以及|按照|根据/u

export type OrganType = 'organ' | 'company'

const compact = (s: string): string => s.replace(/\s+/gu, '')

/** What kind of body a name denotes, null where it is no name of one: 云水县水利局 organ, 云水县城投公司 company. */
export function organType(s: string): OrganType | null {
  const name = compact(s)
  if (name.length < 2 || name.length > 40 || SENTENCE.test(name) || POST_TAIL.test(name)) return null
  if (!/^\p{Script=Han}+$/u.test(name)) return null
  if (ORGAN_TAIL.test(name)) return name.length > 2 ? 'organ' : null
  return COMPANY_TAIL.test(name) ? 'company' : null
}

/** Whether a whole string is the name of an organ (机关): 云水县人民政府办公室. Companies, posts and sentences are not. */
export function isAuthority(s: string): boolean {
  return organType(s) === 'organ'
}

/** Joint issuers or signatories, one name each: 甲县人民政府　乙县人民政府 → two. Order is kept. */
export function splitAuthorities(s: string): string[] {
  return s
    .split(/[、，,;；\s]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

const HEAD_END = /关于|印发|转发|批转|令|公告|通告|发布|公布|函转|对/u

/** The issuers at the head of a title: 国务院办公厅关于…的通知 → 国务院办公厅. Null where the head is no name of an organ. */
export function authorityPrefix(title: string): string | null {
  const at = title.slice(0, 200).search(HEAD_END)
  if (at <= 0) return null
  const head = title.slice(0, at).trim()
  const names = splitAuthorities(head)
  return names.length > 0 && names.every(isAuthority) ? head : null
}

const REGION = /^.{1,12}?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|盟|州)/u

/** The region whose organ this is: 云水县人民政府办公室 → 云水县. Null where the name has none (国务院办公厅). */
export function regionOf(authority: string): string | null {
  const name = compact(authority)
  const head = /^(.{1,20}?)(?:人民政府|政府|人民代表大会)/u.exec(name)?.[1]
  if (head !== undefined && /(?:省|市|县|区|旗|盟|州)$/u.test(head)) return head
  return REGION.exec(name)?.[0] ?? null
}
