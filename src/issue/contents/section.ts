import { compact } from '../../lexicon/spaces.ts'
import { endsEntry, markOf, markSort, ordinalLength, startsEntry } from './entryStart.ts'

const SIGNS = '◆◇■□●○★☆※◎▲△▼▽♦❖'
/** 【县政府文件】, ［公告］, ◆县政府文件◆, —— 人事任免 ——: a name between marks. */
const FRAMED = new RegExp(
  `^(?:[【［[〖「『〔]|[${SIGNS}]|[-*=~—–─━・·•‧∙]{1,6})\\s{0,9}([^【】［］[\\]〖〗「」『』〔〕${SIGNS}]{1,30}?)\\s{0,9}(?:[】］\\]〗」』〕]|[${SIGNS}]|[-*=~—–─━・·•‧∙]{1,6})$`,
  'u',
)

/** Names that are a section whatever stands about them. */
const KNOWN =
  /^(?:令|函|公告|通告|通知|通报|通報|决定|決定|决议|決議|意见|意見|批复|批復|报告|報告|讲话|人事|人事任免|任免|任免事项|机构编制|政策解读|解读|大事记|政务动态|政务要闻|政务信息|要闻|简讯|短讯|快讯|法规|法規|规章|規章|政府规章|地方性法规|单行条例|單行條例|自治条例|特载|其他|其它|附录|索引|领导讲话|重要讲话|政令|法令|指示|命令|通令|布告|训令|函件|公函|批示|统计公报)$/u
/** Last words that say whose documents follow: 县政府文件, 省政府办公厅文件, 联合发文, 部门规范性文件, 省政府令. */
const FILES = /(?:文件|文件选登|(?:裁判文书|案例)(?:选登|选编)?|发文|公文|政府令|省长令|市长令|主席令|部令|部门规章)$/u
/** Last words that say which sort follows: 市政府批复, 机构人事, 工作报告; 税收政策, but not …招商引资优惠政策. */
const SORT =
  /(?:令|法律|法规|法規|规章|規章|公告|公示|通告|通报|通報|通知|决定|決定|决议|決議|批复|批復|函|意见|意見|报告|報告|讲话|人事|任免|任职|编制|解读|解讀|问答|大事记|大事記|纪事|动态|動態|要闻|要聞|新闻|简讯|短讯|快讯|信息|公开|公開|专栏|专题|专刊|选登|選登|选编|摘要|附录|附錄|索引|统计|数据|资料|資料|条约|條約|规范|規範|纪要|文告|文献|精神|部署|建设|管理|^\p{Script=Han}{2,4}政策)$/u

/** The longest name of a section, in characters. */
const LONGEST = 24

/** A line read as the name of a section. */
export interface SectionLine {
  /** The name without 【】, ◎, ## and 一、 and without layout spaces. */
  name: string
  /**
   * marked: a mark says so (【】 ◎ ## 一、); known: its words are those of a section (县政府文件, 人事任免); likely: it ends like one;
   * possible: short and no title. The last two need the lines about them to agree.
   */
  sureness: 'marked' | 'known' | 'likely' | 'possible'
  /** The sort of the mark before the name (◎, □, 一), which may stand before entries as well; '' where there is none. */
  mark: string
}

/** 第一部分　省政府文件. */
const PART = /^第[一二三四五六七八九十]{1,3}(?:部分|编|編|类|類|篇)[\s、.．:：]{0,9}/u
/** Names that no mark frames are short. */
const SHORT = 14

/** The name in a line and what dresses it. */
interface Undressed {
  name: string
  mark: string
  dress: 'frame' | 'ordinal' | 'sign' | 'none'
}

function undress(s: string): Undressed | null {
  if (s.length > 300) return null
  const text = s.trim()
  const heading = /^#{1,6}\s{0,9}/.exec(text)?.[0].length ?? 0
  const bare = text.slice(heading)
  const framed = FRAMED.exec(bare)?.[1]
  const sign = framed === undefined ? markOf(bare) : ''
  const body = framed ?? bare.slice(sign.length)
  const ordinal = PART.exec(body)?.[0].length ?? ordinalLength(body)
  const name = compact(body.slice(ordinal)).replace(/[:：]$/u, '')
  if (!isName(name)) return null
  // - 一、省政府文件: the mark of a Markdown list says nothing where an ordinal follows
  const mark = markSort(ordinal > 0 && '-*+'.includes(sign.trim()) ? body : bare)
  if (heading > 0 || framed !== undefined) return { name, mark: framed === undefined ? mark : '', dress: 'frame' }
  if (sign !== '' && !'-*+>–—'.includes(mark)) return { name, mark, dress: 'sign' }
  return { name, mark, dress: ordinal > 0 && !/\d/.test(body.slice(0, ordinal)) ? 'ordinal' : 'none' }
}

/** The short name that a line holds beside its marks, whatever its words: 规章制度, 二、管理办法. Null for titles and long lines. */
export function shortName(s: string): string | null {
  const name = undress(s)?.name ?? null
  return name === null || name.length > SHORT ? null : name
}

/**
 * Reads a line as the name of a section of the contents list: 【政策解读】, ◎法規, ## 政府规章, 一、省政府文件, 县 政 府 文 件, 人事任免.
 * Null for what cannot be one: a title (关于…), a line with a number or a page.
 */
export function readSectionLine(s: string): SectionLine | null {
  const line = undress(s)
  if (line === null) return null
  const { name, mark, dress } = line
  const found = (sureness: SectionLine['sureness']): SectionLine => ({ name, mark, sureness })
  if (dress === 'frame') return found('marked')
  const isKnown = KNOWN.test(name) || FILES.test(name)
  if (isKnown) return found(dress === 'none' ? 'known' : 'marked')
  if (name.length > SHORT) return dress === 'ordinal' && !endsEntry(name) ? found('marked') : null
  if (SORT.test(name)) return found(dress === 'none' ? 'likely' : 'marked')
  // ● 云水县停车场管理办法 may be an entry under its mark
  if (endsEntry(name)) return mark === '' ? null : found('possible')
  return found(dress === 'none' ? 'possible' : 'marked')
}

function isName(name: string): boolean {
  if (name.length === 0 || name.length > LONGEST || !/\p{Script=Han}/u.test(name)) return false
  if (/[0-9０-９。；，,;!?！？《》]/u.test(name)) return false
  return KNOWN.test(name) || /^公告.{0,4}$/u.test(name) || !startsEntry(name)
}
