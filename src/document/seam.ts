import { finalMark } from '../lexicon/punctuation.ts'
import type { Row } from './row.ts'
import type { Shape } from './shape.ts'

/** A numbered line that breaks off, and the line below it. */
export interface Seam {
  /** Text of the block so far. */
  whole: string
  last: Row
  /** The block has one line so far. */
  first: boolean
  row: Row
  shape: Shape
}

/** What weighs for the line having been cut (more than 0) or for its standing alone (less than 0). */
interface Weight {
  /** Key of the reasons where it weighs for a cut; `alone` where it weighs for a line that stands alone. */
  cut?: string
  alone?: string
  weigh(seam: Seam): number
}

/** At this weight a numbered line is the first half of a paragraph that a page or column cut, and no heading. */
export const CUT = 1.5

/** A text that stops at one of these has not ended: 在 的 和 与 及 对 将 为 以 按 … */
const DANGLING = /[的和与及或在对将为以按把被从由于并且让使向经至到给比因等其该是有各起]$/u

/** Words that end in such a character and lead on to nothing: 行为, 目的, 出让, 参与, 方向, 对比 … */
const WHOLE =
  /(?:行为|(?:担当|主动|积极|所|[新不乱慢善敢勇])作为|目的|标的|[转出受礼]让|[方导流去动意走志取横纵双单定风倾]向|[理自事案缘]由|报到|签到|[供补配自]给|参与|赠与|普及|[合兼撤归裁]并|[原成诱病死基起内外]因|[平对均同相不]等|求是|[崛兴]起|[对同环占评配分价类]比|行使|大使|[应核校比结配查反绝]对|[总饱缓调祥谐]和|植被|[服听遵]从|财经|神经)$/u

/** Whether a text stops at a word that something must follow: 县水利局和, 落实好以, but not 规范检查行为. */
export function isDangling(text: string): boolean {
  return DANGLING.test(text) && !WHOLE.test(text)
}

/** A numbered line longer than this, with a comma in it, is running text that was cut. */
const HEADING_LENGTH = 26

/** A numbered line of more characters is cut where a semicolon ends the line below. */
const CLAUSE = 20

/** No title of an article is longer, its number counted. */
const ARTICLE_TITLE = 20

/** Words that open a paragraph far more often than they follow a cut: 为…, 以…, 根据…, 按照…, 各…, 2023年… */
const OPENING =
  /^(?:为|以|根据|按照|依据|近年来|目前|坚持|要|各|全[县市省区]|[县市省区]|本|对|凡|在|到|经|由|从|成立|负责|\d{4}年|第[一二三]|聚焦|依托|加[强大快]|建立|结合|围绕|推动|推进|落实|充分|严格|进一步|积极|持续|深入|重点|统筹|鼓励|支持|组织|开展|实施|通过|这次|我)/u

/** What no paragraph opens with: 的…, 和…, 及…, ，…, but for the words 及时, 内部, 和谐, 与会, 了解. */
const MID_PHRASE =
  /^(?:的|了(?![解结])|和(?![谐平解睦美])|与(?![会此])|及(?![时早])|内(?![地部容设陆河外网控销需存涵])|[、，。；）)》”])/u

export const SEAM: readonly Weight[] = [
  {
    // a line that is cut reaches the margin: 三、工作机构 over a wide line does not
    cut: 'too-wide-for-indent',
    weigh: ({ shape, row, last }) => (shape.isUnindented(row) && !shape.isShort(last) ? 2 : 0),
  },
  {
    cut: 'indent-then-none',
    weigh: ({ shape, row, last, first }) => (first && shape.isIndented(last) && row.indent < 2 ? 1.5 : 0),
  },
  {
    // the title of an article is a few words: 第六条　考核方式
    cut: 'article-fills-line',
    weigh: ({ last, first, shape }) =>
      last.enumerator?.style === 'article' && last.compact.length > ARTICLE_TITLE && shape.isFull(last, first)
        ? 1.5
        : 0,
  },
  { cut: 'full-line-before', alone: 'column-not-filled', weigh: margin },
  { cut: 'mid-phrase', weigh: ({ last }) => (isDangling(last.text) && last.compact.length > 8 ? 3 : 0) },
  {
    cut: 'comma-in-line-before',
    weigh: ({ whole, last }) => (/[，,]/u.test(whole) ? (last.compact.length > HEADING_LENGTH ? 2 : 0.5) : 0),
  },
  { cut: 'long-line-before', weigh: ({ last }) => (last.compact.length > 36 ? 1 : 0) },
  {
    cut: 'word-over-seam',
    weigh: ({ last, row, shape }) => (shape.hasPair(last.compact.slice(-1) + row.compact.slice(0, 1)) ? 1 : 0),
  },
  { alone: 'opening-words', weigh: ({ row }) => (OPENING.test(row.compact) ? -1 : 0) },
  {
    cut: 'number-over-seam',
    weigh: ({ last, row }) =>
      /[0-9０-９]$/u.test(last.text) && /^[0-9０-９.年月日%％万亿]/u.test(row.compact) ? 2 : 0,
  },
  {
    cut: 'amount-below',
    weigh: ({ row }) => (/^[\d.,]+(?:万|亿|元|个|名|户|人|家|公里|亩|%|％)/u.test(row.compact) ? 2 : 0),
  },
  {
    // 二、听取和审议县人民政府关于县级决算的报⏎告；: no text under a heading ends so
    cut: 'clause-ends-below',
    weigh: ({ row, last }) => (last.compact.length > CLAUSE && finalMark(row.text) === 'semicolon' ? 2 : 0),
  },
  { cut: 'opens-in-mid-phrase', weigh: ({ row }) => (MID_PHRASE.test(row.compact) ? 2 : 0) },
]

/** The line reaches the margin, or fills its column. */
function margin({ shape, row, last, first }: Seam): number {
  if (shape.isFull(last, first)) return shape.lacksIndent(row) ? 0 : 1.5
  const filled = shape.fillsColumn(last, first)
  return filled === true ? 1.5 : filled === false ? -1.5 : 0
}
