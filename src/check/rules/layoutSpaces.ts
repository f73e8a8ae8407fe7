import { readEnumerator } from '../../lexicon/enumerator.ts'
import { PARAGRAPH } from '../blockTypes.ts'
import type { CheckContext } from '../context.ts'
import { normalizedEdits } from '../normalizedEdits.ts'
import type { Found, Rule } from '../rule.ts'
import { foldThroughout } from '../throughout.ts'

/** Running text has commas and full stops; rosters and forms are spaced on purpose. A document that is set so throughout is told once. */
const RUNNING = /[，。；,;]/u

/** Whether a half-width space stands between two words or beside a mark; in 指 挥 长 and 谭 松 it spreads a name or a term. */
function isInWords(raw: string, at: number): boolean {
  if (raw.charAt(at) !== ' ' || isInTitle(raw, at)) return false
  // 省财政厅 省水利厅: bodies that act together are parted by a space.
  if (
    /[厅局委部院府会室]$/u.test(raw.slice(0, at)) &&
    /^[省市县区国中][\p{Script=Han}]{2,12}?[厅局委部院府会室]/u.test(raw.slice(at + 1, at + 20))
  )
    return false
  const [before, after] = [raw.slice(Math.max(0, at - 2), at), raw.slice(at + 1, at + 3)]
  // 、李 四同志: one character between a mark and the space is a surname.
  if (/^\p{P}\p{Script=Han}$/u.test(before) || /^\p{Script=Han}\p{P}$/u.test(after)) return false
  return /^\S{2}$/u.test(before) && /^\S{2}$/u.test(after)
}

/** 《甲厅 乙厅关于……的通知》: the bodies of a joint document are parted by a space. */
const isInTitle = (raw: string, at: number): boolean => raw.lastIndexOf('《', at) > raw.lastIndexOf('》', at)

export const layoutSpaces: Rule = {
  id: 'layout-spaces',
  group: 'typography',
  severity: 'info',
  description: { zh: '正文汉字之间没有空格。', en: 'No space stands between Chinese characters of running text.' },
  rationale: {
    zh: '多为识别或提取所加。只查段落中的半角空格；两字姓名、标题和表格中的空格是排版所需，不查；通篇如此的公文只报一次。',
    en: 'Mostly put there by OCR or extraction. Only half-width spaces in paragraphs are looked at; names, headings and tables are spaced on purpose.',
  },
  example: { bad: '各 乡镇要 高度重视', good: '各乡镇要高度重视' },
  fix: { zh: '删去空格。', en: 'The spaces go.' },
  check: (context: CheckContext): Found[] => foldThroughout(places(context)),
}

function* places(context: CheckContext): Generator<Found & { count: number }> {
  for (const { document, raw, base } of context.blockTexts(PARAGRAPH)) {
    if (!RUNNING.test(raw)) continue
    const label = readEnumerator(raw)?.length ?? 0
    const edits = normalizedEdits(raw, base).filter(
      ({ from, to, text }) => text === '' && to - from === 1 && from - base > label && isInWords(raw, from - base),
    )
    const [first] = edits
    if (first === undefined) continue
    yield {
      position: context.position(first.from, first.to),
      document: document.id,
      actual: raw.slice(first.from - base, first.to - base),
      expected: '',
      count: edits.length,
      edits,
    }
  }
}
