const NONE: readonly RegExpExecArray[] = []

/**
 * Every match of a global pattern, in order, as `matchAll` gives them; that makes a copy of the pattern at each call, which costs more than
 * most searches do. The pattern may be used again while the matches are gone through.
 */
export function allMatches(s: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(s)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(s)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex = match.index + ((s.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1)
  }
  return found
}
