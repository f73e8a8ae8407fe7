import { isOfWebPage } from '../../document/furniture.ts'
import type { Row } from '../../document/row.ts'
import { isReadingsHead, isReadingsLink, isWebChrome } from '../../lexicon/webChrome.ts'

/** The numbers under which a site is registered: 网站标识码：4400000000, 云ICP备00000000号-1, 云水公网安备 44000000000000号. */
const REGISTERED =
  /[Ii][Cc][Pp][备证](?:案号?[：:])?\s{0,3}\d{5,12}号|公网安备[：:\s]{0,3}\d{8,20}|网站标识码[：:\s]{0,3}\w{6,16}/u
/** How a line with them begins: in a list of sites their names stand before them. */
const OPENS =
  /^(?:网站标识码|\p{Script=Han}{0,4}(?:ICP备|公网安备)|ICP备案|(?:工信部|网站)?备案|版权|主办|承办|技术支持|Copyright|©|Powered)/iu
/** Lines of a site over them: 主办单位：云水县人民政府办公室. */
const OF_SITE = /^(?:主办|承办|协办|主管|运维|运行维护|技术支持|版权所有)(?:单位|部门)?[：:]/u
/** How a site heads links to other texts over its foot: 相关新闻. */
const RELATED = /^(?:相关|热点|推荐)(?:新闻|阅读|信息|文件|链接|解读|政策)$/u
/** How a sentence ends, which no foot of a page has in it. */
const SENTENCE = /[。；]$/u

/**
 * Where the foot of a web page begins below the text, at the latest from row `floor` on: who runs the site and under what numbers it is registered, and whatever
 * menus stand below, if nothing there reads like a text. `rows.length` where none stands there.
 */
export function pageFoot(rows: readonly Row[], floor: number): number {
  let foot = rows.length
  for (let i = rows.length - 1; i >= floor; i--) {
    const row = rows[i] as Row
    if (row.blank) continue
    if (isRegistration(row)) foot = i
    else if (isText(row)) break
  }
  if (foot === rows.length) return foot
  let top = foot
  for (let i = foot - 1; i >= floor; i--) {
    const row = rows[i] as Row
    if (row.blank) continue
    if (!isOfFoot(row)) break
    top = i
  }
  return top
}

const isRegistration = ({ text, compact }: Row): boolean =>
  text.length <= 200 && REGISTERED.test(text) && OPENS.test(compact)

/** What may stand between a text and the foot of its page: menus, who runs the site, links to readings. */
const isOfFoot = (row: Row): boolean =>
  isOfWebPage(row) ||
  OF_SITE.test(row.compact) ||
  RELATED.test(row.compact) ||
  isReadingsHead(row.compact) ||
  isReadingsLink(row.compact) ||
  isMenu(row)

/** 内容纠错 | 使用帮助 | 网站地图: one of its words at least is known. */
const isMenu = ({ text }: Row): boolean =>
  text.length <= 80 &&
  /[^|｜][|｜]/u.test(text) &&
  text.split(/[|｜]/u).some((part) => part !== '' && isWebChrome(part))

const isText = (row: Row): boolean =>
  row.number !== null || row.enumerator?.style === 'han' || row.text.includes('\t') || SENTENCE.test(row.text)
