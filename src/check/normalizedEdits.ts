import { isSpaceCode } from '../lexicon/character.ts'
import { linkMarks } from '../lexicon/link.ts'
import { normalizeText } from '../lexicon/normalize.ts'
import type { Edit } from './rule.ts'

/** The changes that bring a text into the typography of official documents (`normalizeText`), one by one; offsets count from `base`. */
export function normalizedEdits(raw: string, base: number): Edit[] {
  const normal = normalizeText(raw)
  if (normal === raw) return []
  const edits: Edit[] = []
  let j = 0
  for (let i = 0; i < raw.length; i++) {
    const ch = raw.charAt(i)
    if (ch === normal.charAt(j)) {
      j++
      continue
    }
    if (isSpaceCode(ch.charCodeAt(0))) {
      const last = edits.at(-1)
      if (last !== undefined && last.text === '' && last.to === base + i) last.to++
      else edits.push({ from: base + i, to: base + i + 1, text: '' })
      continue
    }
    edits.push({ from: base + i, to: base + i + 1, text: normal.charAt(j) })
    j++
  }
  return raw.includes('](') ? outsideLinks(edits, raw, base) : edits
}

/** The changes, in their order, but for those of the marks of a Markdown link, which are none of the text. */
function outsideLinks(edits: readonly Edit[], raw: string, base: number): Edit[] {
  const marks = linkMarks(raw)
  let next = 0
  return edits.filter(({ from }) => {
    while (next < marks.length && base + (marks[next] as [number, number])[1] <= from) next++
    return next === marks.length || from < base + (marks[next] as [number, number])[0]
  })
}
