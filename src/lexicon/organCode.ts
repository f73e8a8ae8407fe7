import { allMatches } from './allMatches.ts'
import { isHanCode, isSpaceCode } from './character.ts'

/**
 * The code of an issuing organ (发文机关代字) as it stands before the year of a document number: 云政办发 in
 * 根据省政府办公厅云政办发〔2023〕20号文件. Running text gives it no left edge, so the edge is found by what cannot belong.
 */
export interface OrganCode {
  /** The code without spaces. */
  code: string
  /** Offset of its first character. */
  from: number
}

/** Longest code in use, a bureau's name with its office, 14 characters; what is longer holds running text. */
const LONGEST = 14
/** How far back a code is looked for. */
const REACH = 40

const SHORT_DEPARTMENTS =
  '发改|发展改革|发展和改革|教体|教育|教育体育|科技|科学技术|工信|工业和信息化|公安|民政|司法|财政|人社|人力资源社会保障|人力资源和社会保障|' +
  '自然资源|规划和自然资源|国土资源|国土|环保|环境保护|生态环境|住建|住房城乡建设|住房和城乡建设|建设|交通|交通运输|水利|水务|农业|农业农村|林业|' +
  '商务|文旅|文化和旅游|卫健|卫生健康|卫生|应急|应急管理|安监|审计|国资|市场监管|市场监督管理|工商|质监|统计|医保|医疗保障|税务|林草|' +
  '林业和草原|信访|体育|能源|粮食|扶贫|乡村振兴|人防|机关事务|行政审批|城管|组织|宣传|统战|政法'

/** Names of organs that may stand right before the code of what they issued: 省财政厅白财农〔2021〕56号. */
const ORGAN_NAME = new RegExp(
  `(?:[省市县区州旗]委|政府)?办公[厅室]|[省市县区州旗]委办|政府办|政府|行署|专署|地委|国务院|委员会|常委会|[省市县区州旗]委|人民(?:法院|检察院)|(?:${SHORT_DEPARTMENTS})(?:总局|[厅局部委])`,
  'gu',
)

/** 省水利电力局 before 白水字: a region and the name of its bureau, be it in no list; 市监 and 市政 begin codes. */
const BUREAU_NAME = /(?:[省县州盟]|市(?![监政管场容])|地区)(?:\p{Script=Han}{2,8}?)(?:总局|[厅局])/gu
/** 白水字, 青财字第: a code behind such a name has the letters of its region, of its bureau and of its kind at least. */
const SHORTEST_BEHIND_BUREAU = 3

/** An organ's short name as codes hold it: 工信部 in 工信部联装, 县委 in 云县委农领. */
const SHORT_NAME = /^\p{Script=Han}{2,3}[厅局部委]$|^[市县]委$/u
/** What a code has before such a name: nothing, or the abbreviation of the place, 沪 in 沪国资委评价. */
const PLACE = /^(?:\p{Script=Han}{0,1}[^省市县区州旗盟家])?$/u
/** What stands behind an organ's name and is a code of its own: that of another place, or of a government or party committee. */
const OTHER_CODE = /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁]|[政府委党]办?[发函字规通电]{1,2}$/u

/**
 * Words that introduce or end a mention and never stand inside a code; what comes after the last of them may be one. 和 begins codes of its own, and
 * stands in names, 发展和改革: only behind what a document goes by, 法律法规和, does it part.
 */
const BREAKS =
  /根据|依据|按照|依照|遵照|参照|对照|贯彻|落实|执行|详见|印发|转发|批转|下发|发布|公布|出台|作出|制发|签发|核发|出具|关于|文件|通知|意见|办法(?!规?[函字发]$|规$)|规定|方案|决定|精神|要求|附件|结合|违反|废止|修订|修改|文号|字号|编号|以及|(?:法律|法规|规章|条例|政策|制度|标准|部署|安排|会议|纪要|决议|讲话|指示|批示|实际|职责)(?=和..)|简称|现将|上级|[的][复]?(?:函|通报|批复|请示|报告|议案|纪要|公告|通告|命令|令)|[一二三四五六七八九十][日月]|[我本该贵][院局厅部委办省市县区]|你[们院局厅部委办省市县区州会署处]?|(?<!数)据|(?<!自)由|[按见与及或以对的了是为在被把等该其此我号页栏期]/gu

/** What kind of document a code stands for; alone it is no code. */
const CATEGORY = /^(?:[发函办规字令任通电议报请批]|办[发函字通]|规[字发]|[发函任令通]字|发电|明电|室|公室)$/u

/** Abbreviations of the provinces and of the centre, which begin codes. */
const CAPITALS = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新国中'

/** Certificates, cases and plots bear a year in brackets too, and are no documents: 云国用（2008）第12号. */
const NOT_ISSUED = /(?:国用|集用|权证|证|宗地|地块|案|合同|检字|鉴字|批次)$/u

/** 云教提案〔2020〕5号: a ministry's answers to proposals are numbered by such codes; the proposals themselves are not its documents. */
const ANSWERS = /^(?!.*(?:政协|人大|委员|代表|重点))\p{Script=Han}{2,4}提案$/u

/** A page number between two lines, or spaces, before `end`. */
const LEAD = /(?:\s{0,20}\n[-—–·• ]{0,4}\d{1,4}[-—–·• ]{0,4}\n)?[\s\u200b\u2060]{0,20}$/u

/** The Supreme People's Court numbers by one character: 法〔2020〕47号. */
const SINGLE = '法'

/** （白⏎政发〔2020〕1号）: a code that begins at its bracket and was cut by a line end. */
const CUT_OPENING = /[（(]\p{Script=Han}{1,8}\s{1,6}$/u

/** × for a character that the print keeps back: ×政发〔2007〕31号. */
const MASK = 0xd7

interface Run {
  text: string
  /** Offset of each character of `text`. */
  at: number[]
}

/** The Han characters that end before `end`; spaces are passed over where single characters are set apart (云 政 发). */
function runBefore(s: string, end: number, floor: number): Run {
  const chars: string[] = []
  const at: number[] = []
  let i = end
  if (isSpaceCode(s.charCodeAt(end - 1))) i -= LEAD.exec(s.slice(Math.max(floor, end - 80), end))?.[0].length ?? 0
  let piece = 0
  while (i > floor && chars.length < REACH) {
    const code = s.charCodeAt(i - 1)
    if (isHanCode(code) || code === MASK) {
      chars.push(s.charAt(i - 1))
      at.push(i - 1)
      piece++
      i--
      continue
    }
    const inner = innerBracket(s, i, floor)
    if (inner !== null && piece > 0) {
      for (let j = i - 1; j >= inner; j--) {
        chars.push(s.charAt(j))
        at.push(j)
      }
      i = inner
      continue
    }
    if (!isSpaceCode(code) || (piece > 1 && !CUT_OPENING.test(s.slice(Math.max(floor, i - 16), i)))) break
    while (i > floor && isSpaceCode(s.charCodeAt(i - 1))) i--
    piece = 0
  }
  return { text: chars.reverse().join(''), at: at.reverse() }
}

/** Offset of the bracket of 云公（消）行罚字〔2023〕5号 that closes before `end`: one character, Han on both sides. */
function innerBracket(s: string, end: number, floor: number): number | null {
  const from = end - 3
  if (from <= floor || !/^[（(](?![一二三四五六七八九十略])\p{Script=Han}[）)]$/u.test(s.slice(from, end))) return null
  return isHanCode(s.charCodeAt(from - 1)) ? from : null
}

/** Where the last match of a pattern ends that leaves `fewestBehind` characters at least; 0 without one. */
function lastEnd(text: string, pattern: RegExp, fewestBehind = 0): number {
  let cut = 0
  for (const match of allMatches(text, pattern)) {
    const end = match.index + match[0].length
    if (text.length - end >= fewestBehind) cut = end
  }
  return cut
}

/**
 * Whether the short name of an organ is the first part of the code that `rest` ends: 工信部 before 联装. Who numbers abbreviates its own name, so
 * a rest that does it again (省财政厅 before 白财农) is a code by itself; 联 (issued jointly) begins none.
 */
function beginsCode(place: string, name: string, rest: string): boolean {
  if (!SHORT_NAME.test(name) || !PLACE.test(place)) return false
  if (rest.startsWith('联')) return true
  const committee = name.length === 2
  if (committee && (place === '' || /[发函字规通电]$/u.test(rest))) return false
  const said = place + (name.startsWith('工信') ? '工' : name.slice(0, committee ? 2 : -1))
  return !OTHER_CODE.test(rest) && ![...said].some((character) => rest.includes(character))
}

/** The length of the names of organs before a code: 省财政厅 in 省财政厅白财农. `joint` where another organ is named before the run. */
function namesLength(run: string, joint: boolean): number {
  let cut = 0
  let named = ''
  const names = [...allMatches(run, ORGAN_NAME)]
  for (const [i, match] of names.entries()) {
    const end = match.index + match[0].length
    const rest = run.slice(end)
    if ((rest.length < 2 && rest !== SINGLE) || CATEGORY.test(rest)) continue
    const last = names[i + 1]?.index !== end
    const place = run.slice(cut, match.index)
    const abbreviated = [...named].some((character) => rest.includes(character))
    if (last && !joint && !abbreviated && beginsCode(place, match[0], rest)) return cut
    named += match[0].charAt(0)
    cut = end
  }
  return cut
}

/** The length of a name that a code abbreviates right behind it, beginning as it does: 劳动人事部劳人险 → 5. 0 where none stands there. */
function nameLength(run: string): number {
  const at = run.indexOf(run.charAt(0), 4)
  const isName = at > 0 && /[部委局署厅院]$/u.test(run.slice(0, at))
  return isName && run.length - at > 1 && !CATEGORY.test(run.slice(at)) ? at : 0
}

/** How many characters at the head of a run are running text and no code; `before`, two characters at most, stands in front of the run. */
function headLength(run: string, before: string): number {
  let cut = lastEnd(run, BREAKS)
  if (cut === 0 && /[0-9０-９]$/u.test(before) && /^[年月日第]/u.test(run)) cut = 1
  const glued = cut > 0 || /[号）)》〉”"]$/u.test(before)
  if (glued && run[cut] === '和') cut++
  if (run[cut] === '经' && !/^经[信贸济合开研委商科管]/u.test(run.slice(cut))) cut++
  if (run[cut] === '原' && run.length - cut > 3 && !/^原[政府办州阳平]/u.test(run.slice(cut))) cut++
  cut += nameLength(run.slice(cut))
  cut += namesLength(run.slice(cut), cut === 0 && /[^\d号）)》〉〕\]］”"]、$/u.test(before))
  cut += lastEnd(run.slice(cut), BUREAU_NAME, SHORTEST_BEHIND_BUREAU)
  if (run.length - cut <= LONGEST) return cut
  for (let i = run.length - 3; i > cut; i--) if (CAPITALS.includes(run.charAt(i))) return i
  return run.length
}

/**
 * The code that ends before `end` (spaces between not counted) and does not begin before `floor`, or null where the
 * text before is no code: 「按省财政厅白财农〔2021〕56号」 gives 白财农, 「编号为〔2024〕第0395号」 null.
 */
export function organCodeBefore(s: string, end: number, floor = 0): OrganCode | null {
  const run = runBefore(s, end, floor)
  const start = run.at[0] ?? end
  const before = s.slice(Math.max(0, start - 2), start)
  const cut = headLength(run.text, before)
  const code = run.text.slice(cut)
  const from = run.at[cut]
  if (from === undefined || (NOT_ISSUED.test(code) && !ANSWERS.test(code))) return null
  if (code.length > 1 || code === SINGLE) return { code, from }
  const alone = cut === 0 && !/[\p{L}\p{N}〕\]］）)]$/u.test(before)
  return alone && !CATEGORY.test(code) ? { code, from } : null
}
