import { compact } from './spaces.ts'

/**
 * A personal name as appointment notices print it, for use inside a regular expression: 李晨之, 李 剑 (spread to three characters),
 * 阿力木·买买提. Lazy: what comes after it decides where it ends.
 */
export const PERSON_NAME =
  '(?:\\p{Script=Han}{1,6}?[·•・．]\\p{Script=Han}{1,8}?(?:[·•・．]\\p{Script=Han}{1,6}?)?|\\p{Script=Han}(?:[\\s\\u200b]{0,4}\\p{Script=Han}){1,6}?)'

/** Several names: 冯守、罗娟平. 同志 is none: 孟家和同志. */
export const PERSON_NAMES = `${PERSON_NAME}(?:[\\s]{0,2}[、和][\\s]{0,2}(?!同志)${PERSON_NAME}){0,19}?`

/** Characters and words that names of persons do not hold but the words around them do. */
const NO_NAME =
  /[的他她该等县市省局厅委署厂第把对]|^由|期(?!$)|[任聘用满到学]期|(?!^)时|^时任|其(?!其格|木格|格)|[主责]$|^正式|办公|乡镇|分管|法律|法规|主体|范围|公司|同志|试用|任期|任命|任免|免去|职务|组长|主任|成员|以上|上述|单位|人员|决定|研究|同意|会议|政府|通过|工作|机构|改革|根据|原任|担任|名单|如下|自然|随之/u

/** 钱其昌: 其 between surname and last character. */
const WITH_QI = /^[^免去将由及与以使令让并兼尤极如各]其\p{Script=Han}$/u

/** 李时清: 时 between surname and last character, where the two make no word: 同时, 临时, 按时. */
const WITH_SHI = /^[^同届及按临当随平有暂定小何此限实适准即长到那这多每]时\p{Script=Han}$/u

/** Mongolian names are written without a point, and may be longer: 乌云其木格, 阿勒腾其其格, 苏日娜高娃. */
const MONGOLIAN =
  /^\p{Script=Han}{1,4}(?:其其格|其木格|格日勒|高娃|图雅|巴特尔|巴图尔|巴雅尔|道尔吉|毕力格|吉日嘎拉|吉雅|苏荣|斯楞|斯琴|朝克图|朝鲁|仁钦|敖其尔|嘎拉图|那顺|扎布)$/u

/** Whether a string that stands where a name does can be one: two to four characters, or longer with a point in it or a Mongolian end. */
export function isPersonName(s: string): boolean {
  const name = compact(s)
  const isSplit = name.length === 3 && (WITH_QI.test(name) || WITH_SHI.test(name))
  if (NO_NAME.test(isSplit ? name.charAt(0) + name.charAt(2) : name)) return false
  if (name.length > 4 && MONGOLIAN.test(name)) return true
  return /^\p{Script=Han}{2,4}$/u.test(name) || /^\p{Script=Han}{1,8}(?:[·•・．]\p{Script=Han}{1,8}){1,2}$/u.test(name)
}

/** What is said of a person behind the name, at the end of a line: （女）, （彝族）. */
const REMARK = /[（(][^（）()\d]{1,12}[）)]$/u

/** A name without the remark behind it: 李小娇（女） → 李小娇. */
export const withoutRemark = (s: string): string => s.replace(REMARK, '')
