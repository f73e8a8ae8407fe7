import { allMatches } from './allMatches.ts'
import { isSpaceCode } from './character.ts'
import { regionsOf, splitRun } from './organRun.ts'
import { recent } from './recent.ts'
import { compact } from './spaces.ts'

/** What a name denotes: a public organ, or a company or works that signs beside one. */
export type OrganType = 'organ' | 'company'

/** How names of organs end, simplified and traditional. */
const ORGAN_TAIL =
  /(?:政府|委[员員]会|委員會|代表大[会會]|[会會局厅廳部院署处處科室队隊委办辦站所台馆馆館社]|(?:[残殘妇婦文商侨僑科青台学學劳勞体體经經]|各界)[联聯]|中心|[银銀支分]行|公署|(?<!公)司|小组|小組|专班|(?:工作|检查|调研|视察|考察|评议|督查|督导)组|大[学學]|[学學]校|中[学學]|小[学學]|幼儿园|[党黨][组組]|[军軍][区區]|军分区|人民(?:解放|志[愿願])[军軍]|街道|海关|海關|[总總]工会)$/u
const COMPANY_TAIL = /(?:公司|集团|厂|矿|事务所|合作社|银行股份有限公司)$/u
/** Names that end like an organ and are none: posts, meetings, places, plain words. */
const NO_ORGAN =
  /(?:干部|(?<!安)全部|内部|外部|[东西南北中]部|局部|布局|格局|结局|大局|(?<!安)全局|当局|场所|厕所|住所|社会|机会|教室|办公室主任|好处|之处|用处|到处|举办|承办|主办|交办|督办|申办|代办|协办|兴办|创办|开办|补办|经办|领会|体会|开会|推进会|座谈会|动员会|现场会|听证会|运动会|博览会|发布会|常务会|例会|晚会|交流会|培训会|研讨会|报告会|招聘会|展销会|调度会|会商会|联席会|部署会|总结会|表彰会|平台|舞台|车站|网站|加油站|互联|关联|串联)$/u
const MEETING = /(?<!代表)大[会會]$|会议$/u
/** A congress speaks by its sessions: 云水县第七届人民代表大会第四次会议关于…的决议. */
const SESSION =
  /^\p{Script=Han}{2,20}(?:人民代表大会|人大)(?:常务委员会|常委会)?第[一二三四五六七八九十百]{1,5}次会议$/u
const POST =
  /(?:[部厅局院市县省区处会组队社台馆镇乡行]长|主任|书记|主席|委员|科员|秘书|经理|总裁|总监|人员|同志|先生|女士)$/u
const PUNCTUATED = /[。；：？！，、,:;?!《》〈〉“”‘’（）()〔〕[\]\d０-９…]/u
/** Words of sentences; an organ set up for a task may bear some of them (云水县防汛工作推进领导小组). */
const SENTENCE = /关于|印发|转发|批转|按照|根据|以及|的|是|了|把|被|请|将(?!乐县)/u
const VERB = /负责|牵头|配合|实施|加强|开展|召开|报送|上报|抄送|成立|设立|组建|建立|推进|推动|落实|制定|做好/u
const TASK_ORGAN = /(?:小组|指挥部|委员会|专班|工作组|中心|办公室)$/u
/** Groups of organs, and how one speaks of an organ: no names. */
const GROUP =
  /^(?:各|全|该|其|某|我|本|你|贵|由|向|在|至|到|报|经|从|为|以|有关|相关|上述|以上|所属|驻|县直|市直|省直|区直|成立|设立|组建|建立|负责|牵头|召开)/u
/** What every organ may be called, headings, and a year over what was done in it: not names. */
const GENERIC =
  /^(?:[〇○零一二三四五六七八九]{4}年.*|人民政府|政府|办公[室厅]|委员会|指挥部|领导小组|工作组|小组|管委会|法院|检察院|工作专班|专班|中心|总局|党组|第[一二三四五六七八九十\d]{1,3}[章节条编].*)$/u
/** Places, and bodies for the economy, whose names begin with such a word: 贵阳市, 本溪市, 从江县, 经济委员会. 贵州人民政府 may be 'your prefecture'. */
const NAMED_ANYWAY =
  /^(?:全国|驻马店|全州|全椒|全南|其他|贵州(?!(?:人民)?政府$)|贵(?:阳|港|溪|池|南县|定|德)|本溪|从[化江]|向阳[区镇乡]|经(?:济|贸|信|开))/u

/** Divisions and regiments of a production corps: 第二十师, 第二十师一八八团, 建设兵团第三师. */
const CORPS =
  /^(?:\p{Script=Han}{0,12}兵[团團])?第[一二三四五六七八九十]{1,3}[师師](?:[一二三四五六七八九〇○零十]{1,4}[团團]|\p{Script=Han}{1,6}(?:农场|牧场))?$/u

const EDITORS =
  /^(?:《[^《》]{2,30}》|\p{Script=Han}{2,24}(?:公报|政报|公報)|本刊)(?:编辑[部室]|编委会|编辑委员会|編輯部)$/u

/** Whether a name, without spaces, is that of those who make the gazette and sign a correction: 《云水县人民政府公报》编辑部, 本刊编辑部. */
export const isEditors = (name: string): boolean => name.length <= 42 && EDITORS.test(name)

/** What the name of an organ or company, or of an editorial office, ends with: one look at it settles nearly every line. */
const LAST = new Set(
  '府会會局部厅廳院署处處科室队隊委办辦站所台馆館社联聯心行司组組班学學校园区區道关關团厂矿央议师師團军軍',
)

/** Longest name of an organ in print. */
const LONGEST = 42

/** What kind of body a name denotes, null where it is no name of one: 云水县水利局 organ, 云水县水务集团有限公司 company. */
export function organType(s: string): OrganType | null {
  return s.length > 160 || !endsLikeName(s) ? null : typeOf(s)
}

/** What the name of a body set up for a task may hold beside characters: “7·15”, “十四五”, 第5次. */
const OF_TASK = /[“"][^“”"]{1,12}[”"]|第\d{1,3}(?=[次届批轮期])/gu

/** The name under which a body works too stands in brackets behind its own: 云水县农业农村局（云水县乡村振兴局）. */
const PLATED = /^([^（）()]{3,30})[（(]([^（）()]{4,30})[）)]$/u

const typeOf = recent((s: string): OrganType | null => {
  const printed = compact(s)
  if (isEditors(printed)) return 'organ'
  const plated = /[）)]$/u.test(printed) ? PLATED.exec(printed) : null
  if (plated !== null) return plated.slice(1).every((name) => typeOf(name) === 'organ') ? 'organ' : null
  const name = /[“"\d]/u.test(printed) && TASK_ORGAN.test(printed) ? printed.replace(OF_TASK, '') : printed
  if (name.length < 2 || name.length > LONGEST || PUNCTUATED.test(name)) return null
  // 的 in the name of a disease that an organ was set up against: 应对新型冠状病毒感染的肺炎疫情防控指挥部
  if (SENTENCE.test(name.replace('感染的肺炎', '感染肺炎'))) return null
  if (!/^[\p{Script=Han}·]+$/u.test(name)) return null
  if (SESSION.test(name) || CORPS.test(name)) return 'organ'
  if (POST.test(name) || MEETING.test(name) || NO_ORGAN.test(name)) return null
  if (GROUP.test(name) && !NAMED_ANYWAY.test(name)) return null
  if (GENERIC.test(name)) return null
  if (name === '中共中央' || name === '党中央') return 'organ'
  if (VERB.test(name) && !TASK_ORGAN.test(name)) return null
  if (ORGAN_TAIL.test(name)) return name.length > 2 || /^[省市县区州旗团]委$/u.test(name) ? 'organ' : null
  return COMPANY_TAIL.test(name) && name.length > 3 ? 'company' : null
})

/** What parts the names of a list. */
const SEPARATORS = '、，,;；'

/** Whether the last character of `s`, spaces and commas aside, may be that of a name: 云水县水利局 , not 通知 or 。 */
export function endsLikeName(s: string): boolean {
  let end = s.length
  while (end > 0 && (isSpaceCode(s.charCodeAt(end - 1)) || SEPARATORS.includes(s.charAt(end - 1)))) end--
  if ('）)'.includes(s.charAt(end - 1))) end--
  return LAST.has(s.charAt(end - 1))
}

/** Whether a whole string is the name of an organ (机关): 云水县人民政府办公室. Companies, posts and sentences are not. */
export function isAuthority(s: string): boolean {
  return organType(s) === 'organ'
}

/** The tail that the shortened names of a list share: 云水县、青禾县人民政府 → 云水县人民政府, 青禾县人民政府. */
function withSharedTail(names: string[]): string[] {
  const last = names.at(-1) ?? ''
  const region = regionsOf(last).at(-1)
  if (names.length < 2 || region === undefined) return names
  const tail = last.slice(last.indexOf(region) + region.length)
  const regional = (name: string): boolean => regionsOf(name).join('') === name
  if (tail === '' || !names.slice(0, -1).every(regional)) return names
  return [...names.slice(0, -1).map((name) => name + tail), last]
}

/** Puts the pieces of a spaced-out name together: 云水县 人民政府 and 云 水 县 人 民 政 府 are one name. */
function joinPieces(pieces: string[]): string[] {
  if (pieces.every((piece) => organType(piece) !== null)) return pieces
  const names: string[] = []
  let open = ''
  for (const piece of pieces) {
    open += piece
    if (organType(open) === null) continue
    names.push(open)
    open = ''
  }
  if (open === '') return names.length > 0 ? names : pieces
  // what is left over belongs to the last name (人民政府 办公室), or nothing here is a name
  const last = names.pop()
  if (last !== undefined && organType(last + open) !== null) return [...names, last + open]
  return pieces
}

/** As `splitAuthorities`, shared by all who ask. */
const splitNames = recent((s: string): readonly string[] => {
  const parts = s
    .split(/[、，,;；\n]/u)
    .map((part) =>
      part
        .trim()
        .split(/\s+/u)
        .filter((piece) => piece !== ''),
    )
    .filter((pieces) => pieces.length > 0)
  const names = parts.flatMap((pieces) => {
    const joined = joinPieces(pieces)
    return joined.flatMap((name) => {
      const run = splitRun(name)
      return run.every((piece) => organType(piece) !== null) ? run : [name]
    })
  })
  return withSharedTail(names)
})

/**
 * Joint issuers or signatories, one name each, in order: 甲县人民政府　乙县人民政府, 国家发展改革委办公厅、税务总局办公厅,
 * 甲县、乙县人民政府 and names run together where the region comes again. Spaces that only lay out are dropped.
 * A string that holds no name of an organ comes back in its pieces, for the caller to judge.
 */
export function splitAuthorities(s: string): string[] {
  return [...splitNames(s)]
}

/** Committees of a congress, its standing committee among them, and of that: they bear its name before their own. */
const COMMITTEE =
  /^(?:常务委员会|常委会|(?:代表资格审查|议案审查|预算|法制(?:工作)?|财政经济|内务司法|监察和司法|教育科学文化卫生|民族(?:宗教|华侨|侨务)?|农业与农村|城乡建设|环境与资源|社会建设|选举任免)\p{Script=Han}{0,12}委员会)$/u
const CONGRESS = /(?:人民代表大会|人大)(?:常务委员会|常委会)?$/u

/** 某省人民代表大会常务委员会, 代表资格审查委员会 on two lines are one organ. */
export function joinCommittees(names: readonly string[]): string[] {
  const joined: string[] = []
  for (const name of names) {
    const above = joined.at(-1)
    if (above !== undefined && COMMITTEE.test(name) && CONGRESS.test(above)) joined[joined.length - 1] = above + name
    else joined.push(name)
  }
  return joined
}

/** What ends the issuers at the head of a title. */
const HEAD_END =
  /[关關][于於]|印发|转发|批转|转批|命令|通令|(?<!司)令|(?:联合|聯合)(?:通知|通告|公告|布告|佈告|指示|决定|決定)|公告|通告|布告|佈告|发布|公布|函转|函告|对|致|给|通报|表彰|决定(?=任[免命])|任[免命]|批复|文件|行政处罚(?=决定书)|(?:民事|刑事|行政)(?=判决书|裁定书|调解书)/gu
/** 市政府任免工作人员: the headline over a digest of decisions, which names no body by its full name. */
const SHORT_NAME = /^[省市县区州旗盟](?:政府|委)$/u
/** What counts those who are not named: 水务部等七部门关于…的意见, 县财政局等部门. */
const AND_OTHERS =
  /\s?等\s?(?:有关)?(?:(?:[一二三四五六七八九十两]{1,3}|\d{1,2})\s?个?)?(?:部门|单位|部委|机关|厅局|部门和单位)$/u

/** The issuers at the head of a title as printed, without the count of those who are not named: 水务部等七部门 → 水务部. */
export const withoutOthers = (names: string): string =>
  /[门位委关局]$/u.test(names) ? names.replace(AND_OTHERS, '') : names

/** How far into a title its issuers may reach. */
const LONGEST_HEAD = 200

/**
 * The issuers at the head of a title, as printed: 国务院办公厅、水务部关于…的通知 → 国务院办公厅、水务部.
 * Null where the head is no list of names of organs.
 */
export function authorityPrefix(title: string): string | null {
  const head = title.slice(0, LONGEST_HEAD)
  for (const match of allMatches(head, HEAD_END)) {
    const names = head.slice(0, match.index).trim()
    if (match[0].startsWith('任') && SHORT_NAME.test(names)) return null
    const named = withoutOthers(names)
    const split = endsLikeName(named) ? splitAuthorities(named) : []
    if (split.length > 0 && split.every(isAuthority)) return names
    if (/^[关關]/u.test(match[0])) return null
  }
  return null
}

/** The region whose organ this is: 云水县人民政府办公室 → 云水县, 白沙省云水县水利局 → 云水县. Null where the name has none (国务院). */
export function regionOf(authority: string): string | null {
  return regionsOf(compact(authority.slice(0, LONGEST_HEAD))).at(-1) ?? null
}
