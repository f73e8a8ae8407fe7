import { isAuthority, splitAuthorities } from './authority.ts'
import { compact } from './spaces.ts'

/** 令 alone on its line, or set apart behind the name of a body: 乙总署　　公告. */
const KIND = /^(.*?)((?:命\s{0,8})?令|[公通]\s{0,8}告)$/u
const APART = /[\s\u3000](?:令|[公通]\s{0,8}告)$/u
const LONGEST = 80

const namesBodies = (s: string): boolean => s.trim() !== '' && splitAuthorities(s).every(isAuthority)

/**
 * The lines of a joint masthead with its kind at the end: 甲部⏎令⏎乙部 → 甲部⏎乙部⏎令. Print sets the kind at half the height of the bodies,
 * and text taken from a page has it on a line between them, or behind one of them. Other lines come back as they are.
 */
export function kindLast<T extends { text: string; compact: string }>(lines: readonly T[]): readonly T[] {
  const at = lines.findIndex(
    ({ compact: bare, text }) => (bare.endsWith('令') || bare.endsWith('告')) && text.length <= LONGEST,
  )
  const row = lines[at]
  if (row === undefined || at === lines.length - 1) return lines
  const match = KIND.exec(row.text)
  if (match === null || !lines.slice(0, at).every(({ text }) => namesBodies(text))) return lines
  const [, head, kind] = match as unknown as [string, string, string]
  const own = compact(head)
  if (own === '' ? at === 0 : !namesBodies(head) || (at === 0 && !APART.test(row.text))) return lines
  let end = at + 1
  while (end < lines.length && namesBodies((lines[end] as T).text)) end++
  if (end === at + 1) return lines
  return [
    ...lines.slice(0, at),
    ...(own === '' ? [] : [{ ...row, text: head.trim(), compact: own }]),
    ...lines.slice(at + 1, end),
    { ...row, text: kind, compact: compact(kind) },
    ...lines.slice(end),
  ]
}
