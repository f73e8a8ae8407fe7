import { type EnumeratorStyle, readEnumerator } from '../lexicon/enumerator.ts'
import type { Block, GazetteDocument, Position } from '../tree/index.ts'

/** A numbered block in its run: the blocks of one style under one parent. */
export interface NumberedBlock {
  block: Block
  style: EnumeratorStyle
  ordinal: number
  label: string
  position: Position
  /** What it stands under, null at the top. */
  parent: NumberedBlock | null
  /** A table, a caption or a heading without number stands since the one before: its numbering may begin again. */
  afterBreak: boolean
  /** The title of the text that it is part of, and the block right above it; null where there is none. */
  title: string | null
  above: string | null
}

/** The divisions of statutes, outermost first; articles run on through all of them. */
const DIVISIONS: readonly EnumeratorStyle[] = ['part', 'chapter', 'section', 'article']
const COUNTED: ReadonlySet<EnumeratorStyle> = new Set([...DIVISIONS, 'han', 'hanParen', 'arabic', 'arabicParen'])
/** Another text begins, with numbers of its own. */
const RESETS: ReadonlySet<string> = new Set(['title', 'annex', 'annexTitle'])
const BREAKS: ReadonlySet<string> = new Set(['table', 'caption', 'signature', 'attachment', 'note'])

/** 第九条修改为：…, 第十三条增加一款：…: what a decision does to an article of the statute that it amends. */
const AMENDS =
  /^第[〇零一二三四五六七八九十百\d]{1,7}条[^。：]{0,40}(?:修改为|改为|增加|删去|删除|合并为|移至|作为第|中的“)/u

type Run = NumberedBlock[]

/** The runs that stay open when one of a style goes on or begins: those above it, and for a division the articles. */
function staying(open: readonly Run[], style: EnumeratorStyle, at: number): Run[] {
  const rank = DIVISIONS.indexOf(style)
  if (rank < 0) return at < 0 ? [...open] : open.slice(0, at)
  return open.filter((run) => {
    const own = run[0]?.style as EnumeratorStyle
    const other = DIVISIONS.indexOf(own)
    if (other >= 0) return other < rank || (own === 'article' && style !== 'article')
    // 一、 above an article: an amendment that quotes articles.
    return at < 0 ? style === 'article' : open.indexOf(run) < at
  })
}

/** The numbered headings and paragraphs of a document in runs, each run in order. */
export function numberedRuns({ blocks }: GazetteDocument): Run[] {
  const runs: Run[] = []
  let open: Run[] = []
  let afterBreak = false
  let inAttachments = false
  let before: Block['type'] | null = null
  let title: string | null = null
  let newest: string | null = null
  for (const block of blocks) {
    if (RESETS.has(block.type)) {
      open = []
      title = block.text ?? null
    }
    if (BREAKS.has(block.type) || (block.type === 'heading' && block.label == null)) afterBreak = true
    const read = isNumbered(block) ? readEnumerator(block.text ?? '') : null
    const above = newest
    newest = block.text ?? null
    if (read === null || !COUNTED.has(read.style) || (read.style === 'article' && AMENDS.test(block.text ?? ''))) {
      before = block.type
      continue
    }
    const { style, ordinal, label } = read
    // 第一章　总则 in the contents list of a statute, before the chapters themselves
    if (block.type === 'listItem' && DIVISIONS.indexOf(style) >= 0) continue
    // 附件：1. … and below it 2. …: entries of a list that is no part of the text.
    inAttachments = before === 'attachment' || (inAttachments && before === block.type)
    before = block.type
    if (inAttachments && style === 'arabic') continue
    const at = open.findIndex((run) => run[0]?.style === style)
    const run = open[at] ?? []
    const stays = staying(open, style, at)
    const over = stays.filter(([first]) => first?.style !== 'article' || DIVISIONS.indexOf(style) < 0)
    run.push({
      block,
      style,
      ordinal,
      label,
      position: block.position,
      parent: over.at(-1)?.at(-1) ?? null,
      afterBreak,
      title,
      above,
    })
    if (at < 0) runs.push(run)
    const articles = stays.filter(([first]) => first?.style === 'article')
    open = [...stays.filter((each) => !articles.includes(each)), ...(style === 'article' ? [] : articles), run]
    // Enumerations stand below the article that they are in.
    if (articles.length > 0 && DIVISIONS.indexOf(style) < 0) open = stays.concat([run])
    afterBreak = false
  }
  return runs
}

const isNumbered = ({ type }: Block): boolean => type === 'heading' || type === 'paragraph' || type === 'listItem'
