import type { BlockType } from '../tree/index.ts'

/** Blocks of running text; tables and signatures are set by other rules. */
export const PROSE: ReadonlySet<BlockType> = new Set([
  'title',
  'addressee',
  'heading',
  'paragraph',
  'listItem',
  'attachment',
  'annexTitle',
  'caption',
  'note',
])

export const PARAGRAPH: ReadonlySet<BlockType> = new Set(['paragraph'])

export const NUMBERED: ReadonlySet<BlockType> = new Set(['heading', 'paragraph', 'listItem'])
