import { isPersonName } from './personName.ts'
import { compact } from './spaces.ts'

const OFFICE =
  /^((?:自治区|自治州|自治县|[省市县区州旗盟])?(?:代)?(?:\p{Script=Han}{0,6}(?:司令员|政治委员|政委)|总理|總理|行政長官|\p{Script=Han}{2,8}司司長|主席|委员长|委員長|部长|主任委员|主任委員|主任|行长|审计长|署长|局长|省长|市长|区长|县长|旗长|州长|盟长|(?:副)?专员|厅长|院长|检察长|书记员|法官助理|书记|镇长|乡长|會長|市長|縣長|部長|局長|院長|署長|省長|鄉長|鎮長|區長|副主席|副總理|(?:政務|常務)次長|(?:代理)?审判员|审判长|人民陪审员))([\p{Script=Han}·]{2,8})$/u
/** Why another signs for the head of a ministry, behind the names of both: 部長　…　出國, 政務次長　…　代行. */
const STANDING_IN = /[\s\u3000](?:出國|出差|公出|公假|請假|休假|代行|代理)$/u

/**
 * The person who signs an order, with the office before the name: 总　理　　韩景平 → office 总理, name 韩景平.
 * 出國 and 代行 behind the name are left out.
 * GB/T 9704-2012, 命令（令）格式: office, then the name; the signature stands over the date.
 */
export function readSigner(s: string): { office: string; name: string } | null {
  if (s.length > 40) return null
  // the name stands apart from the office; without a space 县长王平 could be prose
  const line = s.trim().replace(STANDING_IN, '')
  const bare = compact(line)
  const match = OFFICE.exec(bare)
  if (match === null) return null
  const [, office, name] = match as unknown as [string, string, string]
  if (name.length > 4 && !name.includes('·')) return null
  return bare.length < line.length || bare.length <= 6 ? { office, name } : null
}

/** 水务部部长, 国家粮务委员会主任, 盐业总局局长, 白沙省人民政府省长, 云水县县长, 云水军区司令员: the head of a ministry, a state, a region or an army, named with it; then the name. */
const MINISTER =
  /^(?:国家\p{Script=Han}{2,10}局局长|\p{Script=Han}{2,16}(?:部部长|部部長|委员会主任|委員會主任|委员会主席|委主任|总局局长|署署长|银行行长|人民政府代?(?:主席|[省市县区州旗盟乡镇]长)|行政公署专员|省省长|市市长|县县长|自治区主席|州州长|盟盟长|旗旗长|(?:[军軍]|[军軍][区區]|部[队隊]|兵[团團])(?:[总總]司令|司令[员員]|政治委[员員]|政委))|中华人民共和国主席|(?:中华人民共和国)?国务院总理)([\p{Script=Han}·]{2,12})$/u

/** 局长：钱青山: the head of a bureau, behind a colon. */
const HEAD_OF_BUREAU = /^\p{Script=Han}{0,16}(?:部长|局长|厅长|署长|关长|行长|院长)[：:]([\p{Script=Han}·]{2,12})$/u

/** Columns between the words of such a line leave it no longer than this. */
const LONGEST_MINISTER = 60

/**
 * The minister who signs a joint order, with the ministry before the office: 水务部部长　王平, 水务部　部长　王平 → 王平; the head of the state or of a region,
 * 中华人民共和国主席　王平; the head of a bureau behind a colon: 局长：王平. A list of members has such lines too: only over a date are they signatures.
 */
export function readMinister(s: string): string | null {
  // most lines are answered without the expression
  if (s.length > LONGEST_MINISTER || !/[长長任理席员員令委]/u.test(s)) return null
  const bare = compact(s)
  const match = MINISTER.exec(bare) ?? HEAD_OF_BUREAU.exec(bare)
  if (match === null) return null
  const name = match[1] as string
  return isPersonName(name) ? name : null
}
