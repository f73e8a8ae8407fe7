import { readImprintLine } from '../../lexicon/imprintLine.ts'
import type { Draft } from '../draft.ts'
import { blockText } from '../text.ts'

export interface ImprintFields {
  keywords: string[]
  copiedTo: string[]
  printedDate: string | null
}

/** What a line of the 版记 begins with or holds; lines that were joined may hold it in parts. */
const IMPRINT = /^[主抄分发送报]|印/u

const mayBeImprint = ({ rows, first }: Draft): boolean => rows.length > 1 || IMPRINT.test(first.text)

/** What the lines under a document say of its print (GB/T 9704, 版记): 主题词：…, 抄送：…, 某县人民政府办公室　2005年3月4日印发. */
export function readImprintLines(drafts: readonly Draft[]): ImprintFields {
  const out: ImprintFields = { keywords: [], copiedTo: [], printedDate: null }
  for (const draft of drafts) {
    if (draft.type !== 'listItem' || !mayBeImprint(draft)) continue
    const line = readImprintLine(blockText('listItem', draft.rows))
    if (line?.kind === 'keywords') for (const value of line.values) out.keywords.push(value)
    else if (line?.kind === 'copiedTo') for (const value of line.values) out.copiedTo.push(value)
    else if (line?.kind === 'printed') out.printedDate ??= line.date
  }
  return out
}
