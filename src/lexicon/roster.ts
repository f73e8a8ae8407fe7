import { isPersonName } from './personName.ts'
import { compact } from './spaces.ts'

/**
 * Posts that label a line of a roster: 组 长：, 副组长:, 成 员：, 总指挥：, 召集人：.
 * Written as prefixes, stem and number (第一副组长, 常务副指挥长, 成员单位).
 */
const POST =
  /^(?:第[一二三]|名誉|常务|执行)?(?:总|副总|副)?(?:组长|成员|成员单位|组员|指挥|指挥长|指挥官|召集人|主任委员|委员|委员长|主任|秘书长|队长|队员|顾问|政委|教导员|站长|所长|会长|理事长|理事|负责人|联络员|联络人|牵头人|组织者|主持人|总召集人|专员|主席)$/u

/** Whether a string (spaces allowed: 组 长) is a post that labels a roster line. */
export function isRosterLabel(s: string): boolean {
  const bare = compact(s)
  return bare.length >= 2 && bare.length <= 9 && POST.test(bare)
}

export interface RosterLine {
  /** Post before the colon as printed without spaces, null on the nameless lines below. */
  label: string | null
  /** Name without the space that lays out two characters: 李 剑 → 李剑. */
  name: string | null
  /** The post has come to its end; otherwise the line was cut: 孙　平 县中小企业事务. */
  complete: boolean
}

const LABELLED = /^([\p{Script=Han}\s\u3000]{2,14})[：:]/u
// 李 剑 县房产中心主任 / 王向前 政府副县长 / 张　三（女） 县妇联主席
const NAMED =
  /^(\p{Script=Han}[ \u3000\u00a0]+\p{Script=Han}|[\p{Script=Han}·]{2,4})(?:[（(][^（）()]{1,8}[）)])?[ \u3000\u00a0\t]+([“"\p{Script=Han}]\S.*)$/u

/** 罗 朝 富  州军分区副参谋长, 欧阳 光  州政府副秘书长: a name set wide, one space between its characters and more before the post. */
const SPREAD =
  /^(\p{Script=Han}{1,2}(?:[ \u3000\u00a0]\p{Script=Han}){1,2})(?:[（(][^（）()]{1,8}[）)])?(?:[ \u3000\u00a0]{2,40}|\t)([“"\p{Script=Han}]\S.*)$/u

/** The name and the post in a line of a roster. */
const namedIn = (s: string): RegExpExecArray | null => SPREAD.exec(s) ?? NAMED.exec(s)

/** 李小剑（县水利局副局长）, 李　剑（县水利局副局长）、王海（县教育局局长）: names with the post in brackets. */
const BRACKETED =
  /^(?:\p{Script=Han}[ \u3000\u00a0]+\p{Script=Han}|[\p{Script=Han}·]{2,4}|\p{Script=Han}{1,8}·\p{Script=Han}{1,8})[（(]([^（）()]{3,40})[）)](?:、|$)/u

/** 马小兰（女，回族） before the post. */
const PERSONAL = /^[\p{Script=Han}· \u3000]{2,12}[（(][男女][，,、]\p{Script=Han}{1,6}族[）)]/u

/** 李小剑（县水利局）: a name with the body in brackets. */
const WITH_BODY =
  /^(\p{Script=Han}[ \u3000\u00a0]+\p{Script=Han}|[\p{Script=Han}·]{2,4})[（(]([^（）()]{1,16}?(?:局|委|办|室|厅|部|院|府|镇|乡|中心|公司|队|会|处|校|站|行|社|所|街道|银行|大学|医院|集团))[）)]$/u

const CUT_BRACKET = /^(\p{Script=Han}[ \u3000\u00a0]+\p{Script=Han}|[\p{Script=Han}·]{2,4})[（(]([^（）()]{4,40})$/u

/** 县公安局副局长、交警大队: what stands before the first 、 is a post. */
function holdsPost(text: string): boolean {
  const first = compact(text).split(/[、，,]/u)[0] as string
  return first.length >= 3 && POST_END.test(first)
}

/**
 * Reads a line of a roster: 组 长：王向前 政府副县长 → label 组长, name 王向前; 李 剑 县房产中心主任 → name 李剑.
 * Null where the line has sentence punctuation or is no name with a post.
 */
export function readRosterLine(s: string): RosterLine | null {
  if (s.length > 120) return null
  if (/[：:]/u.test(s)) {
    const labelled = LABELLED.exec(s)
    if (labelled?.[1] === undefined || !isRosterLabel(labelled[1])) return null
    const named = namedIn(s.slice(labelled[0].length).trim())
    const post = named?.[2] === undefined ? '' : compact(named[2])
    return {
      label: compact(labelled[1]),
      name: named?.[1] ? compact(named[1]) : null,
      complete: post === '' || POST_END.test(post),
    }
  }
  // the post stands in a bracket or behind a gap
  if (!/[（(\s]/u.test(s) || /[。；;]/u.test(s)) return null
  // 李　剑（县公安局副局长、交警大队: the bracket of the post goes on in the next line
  const cut = CUT_BRACKET.exec(s)
  if (cut?.[1] !== undefined && cut[2] !== undefined && holdsPost(cut[2]))
    return { label: null, name: compact(cut[1]), complete: false }
  const bracketed = BRACKETED.exec(s)
  if (bracketed?.[1] !== undefined && POST_END.test(compact(bracketed[1]))) {
    return { label: null, name: compact(s.slice(0, s.search(/[（(]/u))), complete: true }
  }
  const body = WITH_BODY.exec(s)
  if (body?.[1] !== undefined && isPersonName(body[1])) return { label: null, name: compact(body[1]), complete: true }
  // that in （女，回族） parts no posts
  const behind = PERSONAL.exec(s)?.[0].length ?? 0
  const comma = s.slice(behind).search(/[，,]/u)
  // 县政府副县长，开发区管委会主任: every part of the post is a post
  if (comma >= 0 && !POST_END.test(compact(s.slice(0, behind + comma)))) return null
  const named = namedIn(s)
  if (!named?.[1] || !named[2]) return null
  const post = compact(named[2])
  if (post.length < 2 || post.length > 40) return null
  const complete = POST_END.test(post)
  return complete || POST_CUT.test(post) ? { label: null, name: compact(named[1]), complete } : null
}

// How a post ends: 局长, 主任, 干部, 科员, 调研员, 工程师, 书记, 镇长; also with （兼） or 同志
const POST_END =
  /(?:长|总理|主任|书记|干部|员|师|代表|委员|主席|专家|教授|经理|董事|参谋|指导|负责人|助理|秘书|主管|同志|科级|处级|工|工人|农民|职工|民警|战士|演员|司机|医生|专业户|匠|护士)(?:[（(][^（）()]{1,12}[）)])?$/u
// A post that was cut begins with the body: 县中小企业事务, 国家税务总局青
const POST_CUT =
  /^(?:国家|省|市|县|区|州|旗|盟|镇|乡|街道|中国|[\p{Script=Han}]{1,4}(?:省|市|县|区|镇|乡|街道|公司|局|开发区)).{1,24}$/u
