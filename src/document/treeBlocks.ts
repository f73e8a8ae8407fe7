import { readAppendix } from '../lexicon/attachment.ts'
import { normalizeText } from '../lexicon/normalize.ts'
import { tidy } from '../lexicon/spaces.ts'
import type { Block, Table } from '../tree/index.ts'
import type { Draft } from './draft.ts'
import { HeadingDepth } from './heading.ts'
import { blockText } from './text.ts'

/** The blocks of the tree: their text reflowed, headings with depth and label; `normalize` adds the normalised form. */
export function treeBlocks(drafts: readonly Draft[], normalize: boolean): Block[] {
  const depth = new HeadingDepth()
  return drafts.map((draft) => {
    const block: Block = { type: draft.type as Block['type'], position: draft.position }
    if (draft.type === 'table') {
      block.table = draft.table ?? 0
      return block
    }
    if (draft.type === 'annexTitle') depth.reset()
    block.text = blockText(draft.type, draft.rows)
    if (draft.type === 'heading') {
      const enumerator = draft.first.enumerator
      block.depth = depth.depth(
        enumerator?.style === 'decimal'
          ? `decimal${enumerator.label.split('.').length}`
          : (enumerator?.style ?? 'none'),
      )
      block.label = enumerator?.label ?? null
    }
    if (normalize) block.normalized = normalizeText(block.text)
    return block
  })
}

/** The title of an annex is that of the table that stands first under it, where the table has none of its own. */
export function nameTables(drafts: readonly Draft[], tables: readonly Table[]): void {
  let above: Draft | null = null
  for (const draft of drafts) {
    if (draft.type === 'annexTitle') above = draft
    else if (draft.type === 'table' && draft.table !== undefined) {
      const table = tables[draft.table]
      if (table && table.title === null && above) {
        const title = blockText('annexTitle', above.rows)
        table.title = tidy(readAppendix(title)?.title ?? title)
      }
      above = null
    } else if (draft.type !== 'caption') above = null
  }
}
