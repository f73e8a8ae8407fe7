import { isPersonName, PERSON_NAME, PERSON_NAMES } from '../../lexicon/personName.ts'
import { compact, compactTitle } from '../../lexicon/spaces.ts'

/** What one clause of an appointment notice says. */
export interface AppointmentClause {
  action: 'appoint' | 'remove'
  /** Names without spaces; empty where the clause speaks of those named before (免去其…职务). */
  persons: string[]
  /** Post without 职务 and without the term of probation. */
  position: string
}

/** （女）, （女，回族）, （满族） behind a name. */
const PERSONAL = /[（(](?:[男女](?:[，,、\s]{0,3}\p{Script=Han}{1,6}族)?|\p{Script=Han}{1,6}族)[）)]/gu
const SAME = '(?:同志)?(?:[（(][^（）()]{1,16}[)）])?'
const NAMES = `(${PERSON_NAMES})(?:等\\s{0,2}(?:\\d{1,2}|[一二三四五六七八九十]{1,3})?[名位人]?)?\\s{0,4}${SAME}\\s{0,4}`
const POST = '(.{2,120})'
const LEAD = '(?:同时|并|现|兹|正式|决定|同意|提请|批准|接受|准予|依法|[：:，,\\s]){0,6}'
const GIVE = '(?:任命|聘任|聘用|委任|任用|选派|委派|推选|选举)\\s{0,4}'
const TAKE = '(?:免去|免除|撤销|撤銷|解聘|解除|罢免|撤去)\\s{0,4}'
const BECOMES = '(?:挂职)?(?:兼任|担任|挂任|任|当选为|当选|为|為|爲|兼(?!任))(?!免|命|期|的|职[。；，的]|何)'

/** Forms with the name before the post, the order in which they are tried. */
const APPOINTS = [
  new RegExp(`^${LEAD}${GIVE}${NAMES}${BECOMES}${POST}$`, 'u'),
  new RegExp(`^${LEAD}${NAMES}${BECOMES}${POST}$`, 'u'),
]
const REMOVES = [
  new RegExp(`^${LEAD}${TAKE}${NAMES}(?:的|所任的?|担任的|兼任的)${POST}$`, 'u'),
  new RegExp(`^${LEAD}(?:${NAMES})(?:不再担任|不再兼任|不再任|辞去|卸任)(?:的)?${POST}$`, 'u'),
]
/** 免去　鲁　石　云水县水利局局长职务: spaces set the name apart. */
const REMOVES_SPREAD = new RegExp(
  `^${LEAD}${TAKE}(\\p{Script=Han}(?:\\s{0,4}\\p{Script=Han}){1,2})\\s{1,4}(?=\\S{3})${POST}$`,
  'u',
)
/** 免去李晨之同志云水县水利局局长职务: 同志 ends the name. */
const REMOVES_COMRADE = new RegExp(`^${LEAD}${TAKE}(${PERSON_NAMES})同志${POST}$`, 'u')
/** 免去李晨之云水县水利局局长职务: nothing ends the name. */
const REMOVES_BARE = new RegExp(`^${LEAD}${TAKE}(\\p{Script=Han}.{3,120})$`, 'u')
/** Under a label 免去：, 李四的…职务. */
const OF = new RegExp(`^${NAMES}(?:所任|担任|兼任)?的${POST}$`, 'u')
/** Under a label, the name set apart from the post: 张三　云水县水利局局长. */
const ROSTER = new RegExp(`^(${PERSON_NAME})[\\s\\u3000]{1,20}${POST}$`, 'u')
/** Under a label, 李四同志云水县水利局局长职务. */
const COMRADE = new RegExp(`^(${PERSON_NAMES})同志${POST}$`, 'u')
/** 李四同志试用期满合格: names whom the clauses after it speak of. */
const SUBJECT = new RegExp(`^${LEAD}(${PERSON_NAMES})同志`, 'u')
/** 李四的…职务自然免除. */
const LAPSES = /(?:职务|一职)?(?:自然|随之|同时|自行|相应|一并|即)(?:免除|免去|免职|终止)$/u
const PRONOUN = '(?:其|他|她|上述同志|上述人员|以上同志|以上人员)'
const REMOVES_THEM = new RegExp(`^${LEAD}${TAKE}${PRONOUN}(?:的)?${POST}$`, 'u')
const THEIRS = new RegExp(`^${LEAD}${PRONOUN}(?:的)?${POST}$`, 'u')
const NO_LONGER = new RegExp(`^${LEAD}(?:不再担任|不再兼任|不再任|辞去)${POST}$`, 'u')
const ALSO = new RegExp(`^${LEAD}(?:挂职)?(?:兼任|担任|任|兼)(?!免|命|期|职|何)${POST}$`, 'u')

/** How posts end, brackets after it not counted: 局长, 主任, 书记, 督学, 一级调研员. */
const POST_END =
  /(?:[长長席员員师師官级級职職]|主任|书记|書記|代表|顾问|经理|[助协代]理|[董监理参干领知]事|大使|监察|[检督]察|督[导学]|秘书|[政常]委|负责人|召集人|发言人|教授|总[裁监编]|主编|编辑|司令|参谋|干部|首席)$/u
/** 由…兼任 and 任务 are no posts. */
const NO_POST = /^(?:[由了务何]|根据|依据)/u
/** 试用期一年，自2023年3月起计算; 试用期一年，任职时间从2023年3月算起; 聘期三年. */
const PROBATION =
  /[，,、；;]?\s{0,2}(?:(?:任职)?试用期|聘期|任期)(?:为|：|:)?\s{0,2}[^（）()，,；;]{0,12}(?:[，,]\s{0,2}(?:任职时间)?[自从][^（）()，,；;]{2,24}(?:起(?:计?算)?|算起))?/gu
const BRACKETS = /[（(][^（）()]{0,40}[)）]/gu
/** （原任县统计局副局长） behind the post: what the person was before. */
const FORMER = /[（(]\s{0,4}原(?:任|系|担任)[^（）()]{2,40}[)）](?=[\s。；;：:，,.、]{0,8}$)/u

/** A post without 职务 at its end, without its term, （试用期一年）, （聘期三年）, and without what the person was before, （原任…）: 云水县水利局局长职务（试用期一年） → 云水县水利局局长. */
export function postOf(text: string): string {
  const cleaned = text
    .replace(FORMER, '')
    .replace(BRACKETS, (bracket) => {
      const rest = bracket.replace(PROBATION, '').replace(/^([（(])\s{0,4}[，,、；;]\s{0,4}/u, '$1')
      return /^[（(]\s{0,4}[)）]$/u.test(rest) ? '' : rest
    })
    .replace(/(?<![\s。；;：:，,.、])[\s。；;：:，,.、]+$/u, '')
    .replace(/(?:职务|職務|一职)(?:[（(][^（）()]{0,40}[)）])?(?:的(?:请求|申请))?$/u, '')
  return compactTitle(cleaned)
}

function isPost(position: string): boolean {
  const bare = position.replace(BRACKETS, '')
  return bare.length > 1 && bare.length <= 80 && POST_END.test(bare) && !NO_POST.test(bare)
}

/** 原任, 上述机构领导: the post is not named. */
const UNNAMED_POST =
  /^(?:上述|以上)|^(?:所?[原现]?任?(?:的)?(?:一切|全部|其他|相关)?(?:职务)?|领导职务|行政职务|职务)$/u

/** The names of a list; 和 parts two names, save where it belongs to one (孟庆和). */
function namesIn(list: string): string[] {
  return list
    .split('、')
    .flatMap((part) => (isPersonName(part) ? [part] : part.split('和')))
    .map(compact)
}

/** Whom a clause without a post speaks of: 李四同志试用期满合格. Empty where it names nobody so. */
export function subjectsOf(text: string): string[] {
  const names = text.length > 120 ? undefined : SUBJECT.exec(text)?.[1]
  const persons = names === undefined ? [] : namesIn(names)
  return persons.every(isPersonName) ? persons : []
}

/** A region of two to four characters: 云水县. */
const REGION = /^\p{Script=Han}{1,3}[县市区省州旗镇乡]$/u
/** 县政府办主任, 市长: an organ of the region itself. */
const ORGAN_HEAD = /^(?:自治)?[县市区省州旗](?:\p{Script=Han}{1,12}[局办委院厅会府处室中站队]|长)/u

function clause(action: AppointmentClause['action'], names: string | null, post: string): AppointmentClause | null {
  const persons = names === null ? [] : namesIn(names)
  const position = postOf(post)
  // 职务 after it says that it is a post, whatever it is called
  const stated = /职务|職務|一职/u.test(post)
  if (names !== null && !persons.every(isPersonName)) return null
  if (/免去|任命|不再/u.test(position)) return null
  if (UNNAMED_POST.test(position) || position === '' || (!stated && !isPost(position))) return null
  return { action, persons, position }
}

/**
 * Splits 李晨之云水县水利局局长 where the name of a region or organ begins, one of `regions` (those the notice names elsewhere)
 * before any other; null where nothing shows the place.
 */
function splitBare(text: string, regions: ReadonlySet<string>): [string, string] | null {
  const splitAt = (length: number): [string, string] => [text.slice(0, length), text.slice(length)]
  // a name with a point in it is longer: 叶尔江·买提云水县水利局局长
  const point = /^\p{Script=Han}{1,8}[·•・．]/u.exec(text)?.[0].length ?? 0
  const lengths = point === 0 ? [2, 3, 4] : [1, 2, 3, 4, 5, 6].map((more) => point + more)
  const known = lengths.find((length) => [...regions].some((region) => text.startsWith(region, length)))
  if (known !== undefined) return splitAt(known)
  const regionOf = (reach: number): number | undefined =>
    lengths.find((from) => REGION.test(text.slice(from, from + reach)))
  // 孙国强省水利厅: the organ of the region itself before a region of one character (强省)
  const length = regionOf(3) ?? lengths.find((from) => ORGAN_HEAD.test(text.slice(from))) ?? regionOf(2) ?? regionOf(4)
  return length === undefined ? null : splitAt(length)
}

/** The post that a clause names without whose it is: 免去县水利局副局长职务, after 王平任县财政局局长. It begins with an organ of the region itself or a region. */
function ownPost(bare: string, regions: ReadonlySet<string>): boolean {
  const head = bare.trimStart()
  return ORGAN_HEAD.test(head) || [...regions].some((region) => head.startsWith(region))
}

function firstMatch(patterns: RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return match
  }
  return null
}

const LISTED = '(?:下列|以下)(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?[名位]?(?:人员|同志|人)'
const APPOINTS_LISTED = new RegExp(`^${LEAD}${GIVE}${LISTED}${BECOMES}${POST}$`, 'u')
const REMOVES_LISTED = new RegExp(`^${LEAD}${TAKE}${LISTED}(?:的|所任的?|担任的)${POST}$`, 'u')

/** 任命下列人员为云水县人民法院人民陪审员, over rows of names: what they all become, or cease to be. Its `persons` are empty; null for any other clause. */
export function readListedClause(text: string): AppointmentClause | null {
  if (text.length > 160 || !/[下以][列下]/u.test(text)) return null
  const removed = REMOVES_LISTED.exec(text)
  if (removed !== null) return clause('remove', null, removed[1] as string)
  const appointed = APPOINTS_LISTED.exec(text)
  return appointed === null ? null : clause('appoint', null, appointed[1] as string)
}

/** What is known when a clause is read. */
export interface AppointmentContext {
  /** What the label over the clause says (任命： / 免去：); null under none. */
  label: 'appoint' | 'remove' | null
  /** Regions that the notice names. */
  regions: ReadonlySet<string>
}

function readLapse(text: string, at: number): AppointmentClause | null {
  const head = text.slice(0, at)
  const them = THEIRS.exec(head)
  if (them !== null) return clause('remove', null, `${them[1]}职务`)
  const of = OF.exec(head)
  return of === null ? null : clause('remove', of[1] as string, `${of[2]}职务`)
}

function readRemoval(text: string, { label, regions }: AppointmentContext): AppointmentClause | null {
  const them = REMOVES_THEM.exec(text) ?? NO_LONGER.exec(text)
  if (them !== null) return clause('remove', null, them[1] as string)
  const taken = firstMatch([...REMOVES, REMOVES_COMRADE, REMOVES_SPREAD], text)
  const removed = taken === null ? null : clause('remove', taken[1] as string, taken[2] as string)
  if (removed !== null) return removed
  const under = label === 'remove'
  const bare = REMOVES_BARE.exec(text)?.[1] ?? (under && /职务/u.test(text) && !/的|同志/u.test(text) ? text : null)
  if (bare === null) return null
  if (!under && /职务|職務/u.test(bare) && ownPost(bare, regions)) return clause('remove', null, bare)
  const split = splitBare(bare, regions)
  return split === null ? null : clause('remove', split[0], split[1])
}

function readAppointing(text: string): AppointmentClause | null {
  for (const pattern of APPOINTS) {
    const match = pattern.exec(text)
    const appointed = match === null ? null : clause('appoint', match[1] as string, match[2] as string)
    if (appointed !== null) return appointed
  }
  const also = ALSO.exec(text)
  return also === null ? null : clause('appoint', null, also[1] as string)
}

/**
 * Reads one clause: 任命张三为…, 张三任…, 免去李四的…职务, 李四不再担任…, 其…职务自然免除; under a label also 李四的…职务 and
 * 张三　云水县水利局局长. Null for any other clause, and where no post is stated.
 */
export function readAppointmentClause(printed: string, context: AppointmentContext): AppointmentClause | null {
  if (printed.length > 260 || /关于|《|》/u.test(printed)) return null
  const text = printed.replace(PERSONAL, '')
  const lapsed = LAPSES.exec(text)
  if (lapsed !== null) return readLapse(text, lapsed.index)
  const read = readRemoval(text, context) ?? readAppointing(text)
  if (read !== null || context.label === null) return read
  const under = context.label === 'remove' ? OF.exec(text) : null
  const listed = under ?? COMRADE.exec(text) ?? ROSTER.exec(text)
  return listed === null ? null : clause(context.label, listed[1] as string, listed[2] as string)
}
