import { isPersonName } from './personName.ts'
import { compact } from './spaces.ts'

/** How the writer of a letter bows behind the name: 谨启, 敬上. */
const BOW = /^(?:谨启|謹啓|謹啟|敬启|敬啓|敬啟|拜启|拜啓|谨上|謹上|敬上|拜上|顿首|頓首|谨复|謹復|[启啓啟])$/u
/** 等十七人 behind the first of those who signed. */
const AND_OTHERS = /等[一二三四五六七八九十百\d]{1,5}[人名户位]$/u

/** Who signs a letter. */
export interface LetterSigner {
  name: string
  /** A bow stands behind the name: 谨启. */
  bowed: boolean
}

/**
 * The person who signs a letter, and nothing else on the line: 王　小　平, 旅外同乡　李远山　谨启, 柳河村村民　张田生等十七人. Null for any other line; a line of a
 * roster looks the same, so that where it stands has to tell.
 */
export function readLetterSigner(s: string): LetterSigner | null {
  if (s.length > 40 || /[，。；：、,;:]/u.test(s)) return null
  const words = s.trim().split(/\s+/u)
  const bowed = words.length > 1 && BOW.test(words.at(-1) as string)
  if (bowed) words.pop()
  // who the person is stands before the name, apart from it
  if (words.length > 1 && (words[0] as string).length > 2) words.shift()
  const name = words.join('')
  return name.length > 1 && isPersonName(name.replace(AND_OTHERS, '')) ? { name, bowed } : null
}

/** Whether a line ends in the words that lead to the compliment of a letter, which has a line of its own: 此致⏎敬礼！, 专此，敬颂⏎政祺. */
export function endsInCompliment(text: string): boolean {
  return /(?:^|[，。、])(?:此致|谨致|顺致|敬颂|敬頌|顺颂|順頌|即颂|即頌|并颂|並頌|敬祝|顺祝)$/u.test(
    compact(text.slice(-12)),
  )
}

/** To whom a letter is written, up to its colon: 志远、秀英同志：, 王县长：, 林玉衡等代表： whose motion is answered; 同志们： is everybody. */
const PERSONS =
  /^\p{Script=Han}{2,4}(?:[、，]\p{Script=Han}{2,4}){0,5}(?:等(?:\d{1,2}[名位])?)?(?:人大)?(?:代表|委员|副?主席|同志|先生|女士)[：:]$/u
const OFFICE_HOLDER =
  /^\p{Script=Han}{1,3}(?:总理|主席|部长|省长|市长|县长|区长|州长|专员|厅长|局长|乡长|镇长|书记|主任|先生|女士)[：:]$/u

/** Whether a line, without spaces, is the salutation of a letter to persons: 志远、秀英同志：, 王县长：. */
export function isPersonalSalutation(text: string): boolean {
  if (text.length > 40) return false
  const deputy = /^(.+?)(?:人大)?(?:代表|委员)[：:]$/u.exec(text)?.[1]
  return PERSONS.test(text) || OFFICE_HOLDER.test(text) || (deputy !== undefined && isPersonName(deputy))
}
