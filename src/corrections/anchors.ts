import type { Line, LineAnchor } from '../tree/index.ts'
import { sameLineKey } from './lineText.ts'

/** Where an anchor leads: an index into the lines, or how many lines it might be. */
export type Anchored = { index: number } | { index: null; count: number }

/** Blank lines that are passed over in search of a neighbour. */
const MOST_BLANKS = 50

/**
 * Finds the lines that anchors speak of. In the same text (`same`: the content hash agrees) the number is believed where the text at
 * it agrees. Else the line is looked for by its text, and by its neighbours where several lines read the same; where that does not
 * settle it, no line is taken.
 */
export function findAnchors(anchors: readonly LineAnchor[], lines: readonly Line[], same: boolean): Anchored[] {
  const wanted = new Map<string, number[]>(anchors.map((anchor) => [sameLineKey(anchor.text), []]))
  for (const [index, line] of lines.entries()) wanted.get(sameLineKey(line.value))?.push(index)
  return anchors.map((anchor) => {
    const found = wanted.get(sameLineKey(anchor.text)) ?? []
    const there = same ? found.find((index) => lines[index]?.number === anchor.line) : undefined
    if (there !== undefined) return { index: there }
    return settle(anchor, found, lines)
  })
}

function settle(anchor: LineAnchor, found: readonly number[], lines: readonly Line[]): Anchored {
  if (found.length === 1) return { index: found[0] as number }
  let best: number[] = []
  let score = 0
  for (const index of found) {
    const likeness = agrees(anchor.before, lines, index, -1) + agrees(anchor.after, lines, index, 1)
    if (likeness > score) {
      score = likeness
      best = []
    }
    if (likeness === score && score > 0) best.push(index)
  }
  return best.length === 1 ? { index: best[0] as number } : { index: null, count: found.length }
}

function agrees(text: string | null, lines: readonly Line[], index: number, step: -1 | 1): number {
  for (let i = index + step, seen = 0; seen < MOST_BLANKS; i += step, seen++) {
    const line = lines[i]
    if (line === undefined) return text === null ? 1 : 0
    const key = sameLineKey(line.value)
    if (key !== '') return text !== null && key === sameLineKey(text) ? 1 : 0
  }
  return 0
}
