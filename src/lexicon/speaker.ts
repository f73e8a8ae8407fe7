const OFFICE =
  '(?:总理|主席|委员长|部长|主任|主任委员|委员|秘书长|省长|市长|区长|县长|州长|盟长|旗长|厅长|局长|行长|审计长|署长|院长|检察长|书记|会长|处长)'

const SPEAKER = new RegExp(
  `^(?:[\\p{Script=Han}、，]{0,24}(?:${OFFICE}|常委)[\\s\\u3000]+)?[\\p{Script=Han}、，]{0,40}${OFFICE}[\\s\\u3000]+\\p{Script=Han}[\\p{Script=Han}·\\s\\u3000]{1,10}$`,
  'u',
)

/** The day of the speech behind the name: （2023年2月16日）, 二〇二三年二月十六日. */
const DAY = /[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})\s?年.{1,6}月.{1,6}日[）)]?$/u
/** Characters that such a day takes at most. */
const LONGEST_DAY = 24

/**
 * The line under the title of a report or speech that names its speaker: 西山市市长　左　思, 县委副书记、县长　江月白, be it in brackets or with the day behind
 * it.
 */
export function isSpeakerLine(s: string): boolean {
  const line = s.trim()
  if (line.length > 80) return false
  const inner = /^[（(]([^（）()]+)[）)]$/u.exec(line)?.[1] ?? line
  // 市长：王平 is a line of a list
  const name = withoutDay(inner.includes('、') ? inner.replace(/[：:]/u, ' ') : inner)
  return name.length <= 50 && SPEAKER.test(name)
}

function withoutDay(line: string): string {
  if (!/日[）)]?$/u.test(line)) return line
  const from = Math.max(0, line.length - LONGEST_DAY)
  const at = line.slice(from).search(DAY)
  return at < 0 ? line : line.slice(0, from + at).trim()
}
