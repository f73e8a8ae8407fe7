import { isSpaceCode } from '../../lexicon/character.ts'
import { compact } from '../../lexicon/spaces.ts'

/** Whose gazettes there are: organs, and places whose gazette drops 人民政府 (白沙政报), or puts 政务 for it (青禾政务公报). 统计公报, 状况公报, 会议公报 are documents. */
const OWNER =
  /(?:政府|国务院|國務院|政务|主席|委员会|委員會|常委会|常務委員會|人大|政协|部|委|总局|總局|局|署|厅|廳|院|府|行|公署|办公室|办公厅|会|省|市|县|縣|区|區|州|盟|旗)$/u
/** Documents that are called 公报 after what they report on. */
const REPORT =
  /(?:统计|統計|状况|狀況|资源|资料|质量|环境|会议|會議|全会|全體會議|联合|新闻|普查|调查|监测|公布|发展|情况|决算|预算|工作|事业|水土保持|灾害|地震|年度)$/u
const NAME = /^(?:《)?(\p{Script=Han}{0,38})(公报|公報|政报|政報|文告|会刊)(?:》)?$/u
/** Marks and frames about a masthead. */
const DRESS = /^[\s#*_|｜=~—–\-·•★☆◆■]{1,60}|[\s#*_|｜=~—–\-·•★☆◆■]{1,60}$/gu

/** The characters with which a masthead ends. */
const LAST = '报報告刊'
/** What may stand behind it. */
const BEHIND = '》#*_|｜=~—–-·•★☆◆■'

/** The last character of a line but for what may stand about a masthead; '' where there is none. */
function lastPrinted(s: string): string {
  let end = s.length
  while (end > 0 && (isSpaceCode(s.charCodeAt(end - 1)) || BEHIND.includes(s.charAt(end - 1)))) end--
  return s.charAt(end - 1)
}

/**
 * The name of the gazette where a whole line is its masthead: 云水县人民政府公报, # 云 水 县 人 民 政 府 公 报, 《云水县人民政府公报》, 白沙政报,
 * 雲水縣政府公報. Null for anything more (running heads) and for reports that are called so (2022年统计公报, 水资源公报).
 */
export function mastheadName(s: string): string | null {
  if (s.length > 200 || !LAST.includes(lastPrinted(s))) return null
  const text = compact(s.replace(DRESS, ''))
  const match = NAME.exec(text)
  if (match === null) return null
  const [, owner = '', word = ''] = match
  const name = owner + word
  if (word === '政报' || word === '政報') return owner.length <= 20 ? name : null
  if (word === '会刊')
    return /(?:人民代表大会|人大|常务委员会|常委会|政协)$/u.test(owner) && owner.length > 4 ? name : null
  if (REPORT.test(owner) || !OWNER.test(owner)) return null
  return owner.length >= 2 ? name : null
}
