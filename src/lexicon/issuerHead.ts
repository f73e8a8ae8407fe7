import { isAuthority } from './authority.ts'
import { compact } from './spaces.ts'

const ORGAN = '人民政府办公[室厅]|人民政府|委员会办公室|委员会|办公室|办公厅|总局|厅|局|部'
/** What follows the issuer in a title without 关于: 2020年5月份人事任免, 任命的…名单, 工作报告, 第3次常务会议纪要, 土地征收启动公告. */
const REST =
  '\\d{4}年.*|任命的.*|任免.*|免职名单|人事.*|工作报告|.{0,12}大事记.*|会议纪要|(?:第[^第次]{1,6}届)?第[^第次]{1,6}次[^第次，。]{0,12}会议(?:决定事项)?纪要|\\p{Script=Han}{2,30}(?:公告|通告|布告|通报|公报|决议)'
const HEAD = new RegExp(`^(\\p{Script=Han}{1,26}?(?:${ORGAN}))(${REST})$`, 'u')

const SHORT_NAME = /^[省市县区州盟旗](?:人民政府|委员会)/u

/** Issuer and title of a title that has no 关于 to part them: 甲市人民政府土地征收启动公告 → 甲市人民政府, 土地征收启动公告. */
export function splitIssuerHead(s: string): { issuer: string; title: string } | null {
  if (s.length > 120) return null
  const match = HEAD.exec(compact(s))
  // 县人民政府第2次常务会议纪要 names no body in full: it is what the meeting is called
  if (match?.[1] && SHORT_NAME.test(match[1])) return null
  return match?.[1] && match[2] && isAuthority(match[1]) ? { issuer: match[1], title: match[2] } : null
}
