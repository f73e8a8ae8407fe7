import { Draft } from '../document/draft.ts'
import type { ParsedDocument } from '../document/parse.ts'
import type { Row } from '../document/row.ts'
import { blockText } from '../document/text.ts'
import { normalizeText } from '../lexicon/normalize.ts'
import { type Block, type BlockType, type Correction, linesPosition } from '../tree/index.ts'

export type BlockCorrection = Extract<Correction, { action: 'block' | 'join' | 'split' }>

/** What became of a correction: made, nothing to do, or no block that it could be made on. */
export type Outcome = 'made' | 'unneeded' | 'no-block'

/** Corrects the blocks of a document: `row` is the row that the correction is anchored in. */
export function correctBlock(parsed: ParsedDocument, correction: BlockCorrection, row: Row): Outcome {
  switch (correction.action) {
    case 'join':
      return join(parsed, row)
    case 'split':
      return split(parsed, row)
    case 'block':
      return retype(parsed, row, correction.value)
  }
}

function draftLike({ because, part }: Draft, type: Draft['type'], [first, ...rest]: readonly Row[]): Draft {
  const draft = new Draft(type, first as Row, because, part)
  for (const row of rest) draft.add(row)
  return draft
}

const beginning = ({ drafts }: ParsedDocument, row: Row): number => drafts.findIndex((draft) => draft.rows[0] === row)

function join(parsed: ParsedDocument, row: Row): Outcome {
  const at = beginning(parsed, row)
  const above = parsed.drafts[at - 1]
  const draft = parsed.drafts[at]
  if (!draft) return parsed.drafts.some((each) => each.rows.includes(row)) ? 'unneeded' : 'no-block'
  if (!above || above.type === 'table' || draft.type === 'table') return 'no-block'
  replace(parsed, at - 1, 2, [draftLike(above, above.type, [...above.rows, ...draft.rows])])
  return 'made'
}

function split(parsed: ParsedDocument, row: Row): Outcome {
  if (beginning(parsed, row) >= 0) return 'unneeded'
  const at = parsed.drafts.findIndex((draft) => draft.rows.includes(row))
  const draft = parsed.drafts[at]
  if (!draft || draft.type === 'table') return 'no-block'
  const cut = draft.rows.indexOf(row)
  // what was run into a heading is the text below it
  const lower = draft.type === 'heading' ? 'paragraph' : draft.type
  replace(parsed, at, 1, [
    draftLike(draft, draft.type, draft.rows.slice(0, cut)),
    draftLike(draft, lower, draft.rows.slice(cut)),
  ])
  return 'made'
}

function retype(parsed: ParsedDocument, row: Row, type: BlockType): Outcome {
  const at = beginning(parsed, row)
  const draft = parsed.drafts[at]
  if (!draft || type === 'table') return 'no-block'
  if (draft.type === type) return 'unneeded'
  if (draft.type === 'table') dropTable(parsed, draft.table ?? 0)
  replace(parsed, at, 1, [draftLike(draft, type, draft.rows)])
  return 'made'
}

/** A table that is none is text; the tables after it move up. */
function dropTable({ document, drafts }: ParsedDocument, index: number): void {
  document.tables = document.tables.filter((_, each) => each !== index)
  for (const holder of [...document.blocks, ...drafts])
    if (holder.table !== undefined && holder.table > index) holder.table -= 1
}

function replace({ document, drafts }: ParsedDocument, at: number, count: number, fresh: readonly Draft[]): void {
  const normalize = document.blocks[at]?.normalized !== undefined
  drafts.splice(at, count, ...fresh)
  document.blocks.splice(
    at,
    count,
    ...fresh.map((draft) => blockOf(draft, depthAbove(document.blocks.slice(0, at)), normalize)),
  )
}

function blockOf(draft: Draft, depth: number, normalize: boolean): Block {
  const type = draft.type as BlockType
  const first = draft.rows[0] as Row
  const text = blockText(type, draft.rows)
  return {
    type,
    position: linesPosition(first.line, (draft.rows.at(-1) as Row).line),
    text,
    ...(type === 'heading' ? { depth, label: first.enumerator?.label ?? null } : {}),
    ...(normalize ? { normalized: normalizeText(text) } : {}),
  }
}

/** A heading made by hand stands beside the one above it. */
const depthAbove = (blocks: readonly Block[]): number =>
  blocks.findLast((block) => block.type === 'heading')?.depth ?? 1
