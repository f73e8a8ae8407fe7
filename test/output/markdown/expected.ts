import type { GazetteDocument } from '../../../src/tree/index.ts'
import { asUtf8 } from '../arbitrary.ts'
import type { Seen } from './read.ts'

/** Lines as Markdown can keep them: without space around them, none empty. */
const lines = (text: string): string[] =>
  asUtf8(text)
    .replaceAll('\0', '\ufffd')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '')

/** What the Markdown of a document must show, worked out from its blocks; depths of headings left aside. */
export function expected({ blocks, tables }: GazetteDocument): Seen[] {
  const all: Seen[] = []
  let last: string | null = null
  for (const { type, text = '', table: index } of blocks) {
    const kept = lines(text)
    if (type === 'table') {
      const found = tables[index ?? 0]
      if (found)
        all.push({ table: [found.columns, ...found.rows].map((row) => row.map((cell) => lines(cell).join('\n'))) })
    } else if (kept.length === 0) {
      continue
    } else if (['title', 'heading', 'annex', 'annexTitle'].includes(type)) {
      all.push({ heading: 0, text: kept.join(' ') })
    } else if (type === 'listItem' || type === 'attachment') {
      const open = all.at(-1)
      if (last === type && open && 'items' in open) open.items.push(kept.join('\n'))
      else all.push({ items: [kept.join('\n')] })
    } else {
      all.push({ paragraph: kept.join('\n') })
    }
    last = type
  }
  return all
}

/** The same with the depths of headings left aside. */
export const depthless = (list: Seen[]): Seen[] => list.map((one) => ('heading' in one ? { ...one, heading: 0 } : one))
