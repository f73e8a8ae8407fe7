/** Unchanged lines around a change. */
const CONTEXT = 3

const linesOf = (text: string): string[] => text.split('\n')

/** The hunks: runs of changed lines that are no further apart than their contexts reach. */
function hunksOf(before: readonly string[], after: readonly string[]): [number, number][] {
  const hunks: [number, number][] = []
  for (const [i, line] of before.entries()) {
    if (line === after[i]) continue
    const last = hunks.at(-1)
    if (last !== undefined && i - last[1] <= 2 * CONTEXT) last[1] = i
    else hunks.push([i, i])
  }
  return hunks
}

/** A unified diff of two texts of which no line was added or taken away; '' where they are the same. Lines end with LF, a CR is shown as it is. */
export function unifiedDiff(name: string, before: string, after: string): string {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const count = before.endsWith('\n') ? old.length - 1 : old.length
  const hunks = hunksOf(old, fresh).map(([first, last]) => {
    const from = Math.max(0, first - CONTEXT)
    const to = Math.min(count, last + 1 + CONTEXT)
    const range = `${from + 1},${to - from}`
    return [`@@ -${range} +${range} @@`, ...bodyOf(old, fresh, from, to, before.endsWith('\n'))].join('\n')
  })
  return hunks.length === 0 ? '' : `--- ${header(`a/${name}`)}\n+++ ${header(`b/${name}`)}\n${hunks.join('\n')}\n`
}

/** A name as it stands in a patch: one that would end the line or that a terminal acts on in quotes, its bytes in octal, as Git writes it. */
function header(name: string): string {
  if (!/["\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)) return name
  const bytes = (character: string): string =>
    [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
  return `"${name.replace(/["\\]/gu, '\\$&').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, bytes)}"`
}

/** The lines of a hunk; changed lines that follow each other are taken away together and put in together. */
function bodyOf(old: readonly string[], fresh: readonly string[], from: number, to: number, ended: boolean): string[] {
  const out: string[] = []
  const isLast = (i: number): string => (!ended && i === old.length - 1 ? '\n\\ No newline at end of file' : '')
  for (let i = from; i < to; ) {
    if (old[i] === fresh[i]) {
      out.push(` ${old[i]}${isLast(i)}`)
      i++
      continue
    }
    let end = i
    while (end < to && old[end] !== fresh[end]) end++
    for (let at = i; at < end; at++) out.push(`-${old[at]}${isLast(at)}`)
    for (let at = i; at < end; at++) out.push(`+${fresh[at]}${isLast(at)}`)
    i = end
  }
  return out
}
