import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Block, GazetteDocument, Table } from '../../tree/index.ts'
import type { OutputOptions } from '../format.ts'
import { htmlTable } from './htmlTable.ts'
import { type Mention, mentionFinder } from './mentions.ts'
import { linesOf, phrasing } from './phrasing.ts'
import { gfmTable } from './table.ts'

export interface BlockContext {
  document: GazetteDocument
  /** Heading depth of the document's title. */
  depth: number
  /** Put before the ids of annexes, so that they are unique in the file. */
  prefix: string
  /** Numbers of cited documents, with addresses where they have one. */
  references: readonly Mention[]
  tableStyle: NonNullable<OutputOptions['tableStyle']>
}

/** The nodes with an empty element in front that a link can name: in the first heading or paragraph, else on its own. */
export function anchored(id: string, nodes: RootContent[]): RootContent[] {
  const mark: PhrasingContent = { type: 'html', value: `<a id="${id}"></a>` }
  const [first, ...rest] = nodes
  if (first?.type !== 'heading' && first?.type !== 'paragraph') {
    return [{ type: 'paragraph', children: [mark] }, ...nodes]
  }
  return [{ ...first, children: [mark, ...first.children] }, ...rest]
}

/** The block that each annex begins in; an annex that begins in none is left out. */
function annexBlocks({ annexes, blocks }: GazetteDocument): Map<Block, number> {
  const found = new Map<Block, number>()
  const heads = blocks.filter(({ type }) => type === 'annex' || type === 'annexTitle')
  for (const [index, { position }] of annexes.entries()) {
    const block = blockAt(heads, position.start.offset)
    if (block !== undefined && !found.has(block)) found.set(block, index)
  }
  return found
}

/** The block that an offset lies in, of blocks in the order of the text. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as Block).position.end.offset <= offset) low = middle + 1
    else high = middle
  }
  const block = blocks[low]
  return block !== undefined && block.position.start.offset <= offset ? block : undefined
}

const digits = (text: string | null): string => (text ?? '').replace(/[^0-9]/g, '')

/** Titles of the list of attachments, with the address of the annex that stands under the same number or title. */
function attachmentLinks({ attachments, annexes }: GazetteDocument, idOf: (annex: number) => string | null): Mention[] {
  const byTitle = new Map<string | null, number>()
  const byNumber = new Map<string, number>()
  for (const [index, { title, label }] of annexes.entries()) {
    if (!byTitle.has(title)) byTitle.set(title, index)
    if (label !== null && !byNumber.has(digits(label))) byNumber.set(digits(label), index)
  }
  return attachments.map(({ n, title }) => {
    const id = idOf(byTitle.get(title) ?? byNumber.get(String(n ?? '')) ?? -1)
    return { phrase: title, url: id && `#${id}` }
  })
}

/** The content of a block as one line, as headings have it. */
const inline = (text: string): PhrasingContent[] => phrasing(linesOf(text).join(' '), { type: 'break' })

/** Depth of the headings of a document: annexes and instruments begin a new order below the title. */
function depths(top: number) {
  let parent = top
  let previous: Block['type'] | null = null
  return ({ type, depth = 1 }: Block): number => {
    if (type === 'annex') parent = top + 1
    if (type === 'annexTitle') parent = previous === 'annex' ? top + 2 : top + 1
    previous = type
    if (type === 'title') return top
    return type === 'heading' ? parent + depth : parent
  }
}

const heading = (depth: number, text: string): Heading => ({
  type: 'heading',
  depth: Math.min(depth, 6) as Heading['depth'],
  children: inline(text),
})

/** Types of blocks that are headings. */
const HEADINGS: ReadonlySet<Block['type']> = new Set(['title', 'heading', 'annex', 'annexTitle'])

function tableNodes(table: Table | undefined, style: BlockContext['tableStyle']): RootContent[] {
  if (table === undefined) return []
  const node = style === 'html' ? htmlTable(table) : gfmTable(table)
  return node === null ? [] : [node]
}

/** Whether blocks of the type stand in a list, one item each. */
const isItem = (type: Block['type']): boolean => type === 'listItem' || type === 'attachment'

/** A list of the block's type that the next item goes into: the last node, where it is one. */
function openList(nodes: RootContent[], before: Block | undefined, type: Block['type']): List {
  const last = nodes.at(-1)
  if (before?.type === type && last?.type === 'list') return last
  const list: List = { type: 'list', ordered: false, spread: false, children: [] }
  nodes.push(list)
  return list
}

/** The blocks of a document as mdast, in their order; list items and entries of the list of attachments are lists. */
export function blockNodes(context: BlockContext): RootContent[] {
  const { document, prefix, references } = context
  const annexes = annexBlocks(document)
  const placed = new Set(annexes.values())
  const idOf = (annex: number): string | null => (placed.has(annex) ? `${prefix}annex-${annex + 1}` : null)
  const cited = mentionFinder(references)
  const citedOrAttached = mentionFinder([...attachmentLinks(document, idOf), ...references])
  const depthOf = depths(context.depth)
  const nodes: RootContent[] = []
  const shown = document.blocks.filter(({ type, text = '' }) => type === 'table' || linesOf(text).length > 0)

  const paragraph = ({ type, text = '' }: Block): Paragraph => ({
    type: 'paragraph',
    children: phrasing(text, { type: 'break' }, type === 'attachment' ? citedOrAttached : cited),
  })

  for (const [index, block] of shown.entries()) {
    const { type } = block
    const depth = depthOf(block)
    if (type === 'table') {
      for (const node of tableNodes(document.tables[block.table ?? -1], context.tableStyle)) nodes.push(node)
    } else if (isItem(type)) {
      const item: ListItem = { type: 'listItem', spread: false, children: [paragraph(block)] }
      openList(nodes, shown[index - 1], type).children.push(item)
    } else if (HEADINGS.has(type)) {
      const id = idOf(annexes.get(block) ?? -1)
      const node = heading(depth, block.text ?? '')
      nodes.push(...(id === null ? [node] : anchored(id, [node])))
    } else {
      nodes.push(paragraph(block))
    }
  }
  return nodes
}
