import { withoutTail } from '../../lexicon/kind.ts'
import type { Promulgation } from '../../lexicon/making.ts'
import { promulgatedRule } from '../../lexicon/promulgation.ts'
import type { Instrument } from '../../tree/index.ts'
import type { Draft } from '../draft.ts'
import { blockText } from '../text.ts'
import type { NumberBelow } from './numberBelow.ts'
import type { OrderField } from './order.ts'
import { type TitleField, titleOfSubject } from './title.ts'

export interface TitleSources {
  titled: TitleField
  /** Number of the document, as its field says it. */
  number: string | null
  order: OrderField | null
  below: NumberBelow | null
  made: Promulgation | null
  instruments: readonly Instrument[]
  outer: readonly Draft[]
  /** What stands behind the number of an order on its line, the sentence that puts out a rule; '' or left out where nothing does. */
  sentence?: string
}

/** Title and kind of a document (标题, 文种), out of its title block, its order, the note on its making, and the papers that it puts out. */
export function settleTitle(sources: TitleSources): {
  printed: string | null
  title: string | null
  kind: string | null
} {
  const { titled, number, order, below, made, instruments } = sources
  const read = titled.title ?? subjectTitle(sources.outer) ?? announcementAlone(titled.kind, number)
  // a rule printed by itself is called what the order that puts it out would call it: by its whole name
  const alone = number === null || (order === null && number === made?.number)
  const isRule = made !== null && alone && titled.kind === null && instrumentKind(read) !== null
  const printed = isRule ? titled.full : read
  const title =
    orderTitle(sources) ??
    titleOf(printed ?? dispatchNumber(number), order?.kind ?? null, instruments) ??
    promulgated(sources)
  const named = titled.kind ?? below?.kind ?? instrumentKind(title)
  return { printed, title, kind: order?.kind ?? made?.kind ?? named }
}

/** 云水县人民政府公告 over a text, without a number: what has no subject is called by its kind, as where a number stands under it. */
function announcementAlone(kind: string | null, number: string | null): string | null {
  return number === null && (kind === '公告' || kind === '通告') ? kind : null
}

/** 第12/2023號行政長官批示 stands where a title would, says whose act it is, and is all the title that a dispatch has. */
const dispatchNumber = (number: string | null): string | null =>
  number !== null && /^第\d{1,4}\/\d{4}[號号].{2,12}批示$/u.test(number) ? number : null

/** A rule printed by itself is of the kind that its title names: …补充规定（七） → 规定. */
function instrumentKind(title: string | null): string | null {
  return title === null
    ? null
    : (/(?:条例|规定|办法|细则|规则|规程|章程|规范|解释|决定|條例|規定|辦法|細則|規則|規程)$/u.exec(
        withoutTail(title),
      )?.[0] ?? null)
}

/**
 * Title of a document: as printed; of an order, and of an announcement that only puts out a rule, that of what it puts out; 公告 where an
 * announcement has none.
 */
function titleOf(printed: string | null, kind: string | null, instruments: readonly Instrument[]): string | null {
  const own = printed === kind ? null : printed
  if (kind === null) return printed
  if (kind === '令') return instruments[0]?.title ?? own
  return own ?? (instruments.length === 1 ? (instruments[0]?.title ?? kind) : kind)
}

/** The rule that an order puts out, where the line of its title breaks off: 云水县渔港 of 云水县渔港管理条例. */
function orderTitle(sources: TitleSources): string | null {
  const [instrument] = sources.instruments
  if (sources.order?.kind !== '令' || instrument === undefined || sources.instruments.length > 1) return null
  const rule = promulgated(sources)
  return rule !== null && rule.length > instrument.title.length && rule.startsWith(instrument.title) ? rule : null
}

/** The rule that the first sentence of an order puts out, whose title nothing else prints. */
function promulgated({ order, outer, sentence }: TitleSources): string | null {
  const first = order?.kind === '令' ? outer.find(({ type }) => type === 'paragraph') : undefined
  if (first === undefined) return null
  return promulgatedRule(sentence ? sentence.slice(0, sentence.indexOf('。') + 1) : blockText('paragraph', first.rows))
}

/** The subject that stands for a title in a Taiwan document; in its first paragraph other sentences may follow. */
function subjectTitle(outer: readonly Draft[]): string | null {
  let isFirst = true
  for (const draft of outer) {
    if (draft.type !== 'paragraph') continue
    const text = blockText('paragraph', draft.rows)
    const title = titleOfSubject(isFirst ? text.slice(0, text.indexOf('。') + 1 || undefined) : text)
    if (title !== null) return title
    isFirst = false
  }
  return null
}
