import { compact } from './spaces.ts'

const OFFICE =
  /^((?:代)?(?:总理|主席|委员长|部长|主任|行长|审计长|署长|局长|省长|市长|区长|县长|旗长|州长|盟长|厅长|院长|检察长|书记|镇长|乡长|主任委员|會長|市長|縣長|部長|局長|院長|主任委員|署長|省長|鄉長|鎮長|區長))([\p{Script=Han}·]{2,8})$/u

/**
 * The person who signs an order, with the office before the name: 总　理　　韩景平 → office 总理, name 韩景平.
 * GB/T 9704-2012, 命令（令）格式: office, then the name; the signature stands over the date.
 */
export function readSigner(s: string): { office: string; name: string } | null {
  if (s.length > 40) return null
  // the name stands apart from the office; without a space 县长王平 could be prose
  const bare = compact(s)
  const match = OFFICE.exec(bare)
  if (!match?.[1] || !match[2]) return null
  if (match[2].length > 4 && !match[2].includes('·')) return null
  return bare.length < s.trim().length || bare.length <= 6 ? { office: match[1], name: match[2] } : null
}
