import { skipSpacesBack } from '../../lexicon/character.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { GazetteDocument, Position } from '../../tree/index.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

/** How the last of several addressees ends, without what brackets behind it say: 农业局（农机局）. */
const TAIL = /(?:政府|单位|部门|机构|企业|学校|公司|街道|团体|[局厅委办部院会站场所处署室])$/u
const BRACKETED = /[（(][^（）()]{1,20}[）)]$/u
/** How running text begins, and what it holds. */
const RUNNING = /^(?:根据|按照|为|经|现|近|近日|鉴于|由于|随着|因|自|本|你|贵|我)|的|关于|《|研究|决定|同意/u
const MARKED = /[。；;：:？！]/u
/** Longest addressee, and the lines that it may take. */
const LONGEST = 120
const MOST_LINES = 3

const isAddresseeEnd = (text: string): boolean => text.length > 2 && TAIL.test(text.replace(BRACKETED, ''))

/** The length of the addressee that a text begins with, its colon being lost; 0 where it begins with none, or with one that a colon closes. */
function bareAddresseeLength(raw: string): number {
  let length = 0
  let found = 0
  for (const [i, line] of raw.split('\n', MOST_LINES).entries()) {
    // an addressee goes on at the margin: 市政府各委、办、局，⏎各直属机构
    if (found > 0 && (/^\s/u.test(line) || line.trim() === '')) break
    length += line.length + (i === 0 ? 0 : 1)
    const [text = '', closed] = compact(raw.slice(0, length)).split(/[：:]/u, 2)
    const names = text.replace(/[，,、.]$/u, '')
    if (names.length > LONGEST || MARKED.test(names) || RUNNING.test(names) || RUNNING.test(compact(line))) break
    if (!isAddresseeEnd(names)) continue
    if (closed !== undefined) return 0
    found = length
  }
  return found
}

/** Where text begins after the number, title and notes of a document; null where it begins otherwise. */
function firstText({ blocks, number }: GazetteDocument): Position | null {
  const numbered = blocks.findLastIndex(({ type }, i) => i < 8 && type === 'number')
  // the number may share the line of the title
  const head = numbered < 0 && number !== null ? blocks.findIndex(({ type }) => type === 'title') : numbered
  const first = head < 0 ? undefined : blocks.slice(head + 1).find(({ type }) => type !== 'title' && type !== 'note')
  const isText =
    first?.type === 'paragraph' || first?.type === 'listItem' || (first?.type === 'heading' && first.label == null)
  return isText && first !== undefined ? first.position : null
}

/** Kinds that nobody is named in: what stands under their number is who issues them. */
const TO_ALL = new Set(['纪要', '令', '公告', '公报', '决议'])

const isAddressed = ({ kind }: GazetteDocument): boolean => kind !== null && !TO_ALL.has(kind)

/** What stands where the addressee is due; null where a colon closes it, or nothing there looks like one. */
function unclosed(context: CheckContext, document: GazetteDocument): Position | null {
  const own = document.fieldPositions['addressee']
  const place = own ?? (document.addressee === null && isAddressed(document) ? firstText(document) : null)
  if (place === null) return null
  const raw = context.slice(place)
  // A Taiwan addressee stands behind its label and has no colon.
  if (/^\s*受文者/u.test(raw)) return null
  const length = bareAddresseeLength(raw)
  if (own !== undefined && length === 0) return /[：:]\s*$/u.test(raw) ? null : own
  return length === 0 ? null : context.position(place.start.offset, place.start.offset + length)
}

export const addresseeColon: Rule = {
  id: 'addressee-colon',
  group: 'addressee',
  severity: 'warning',
  description: {
    zh: '主送机关之后用全角冒号。',
    en: 'The addressee ends with a full-width colon.',
  },
  rationale: {
    zh: 'GB/T 9704 的要求；没有冒号，主送机关会被当作正文。',
    en: 'As GB/T 9704 has it; without the colon an addressee is taken for text.',
  },
  example: { bad: '各乡镇人民政府，县直各单位', good: '各乡镇人民政府，县直各单位：' },
  *check(context: CheckContext): Generator<Found> {
    if (context.text === '') return
    for (const { document } of context.documents()) {
      const place = unclosed(context, document)
      if (place === null) continue
      const raw = context.slice(place)
      const end = skipSpacesBack(raw, raw.length)
      const last = raw.charAt(end - 1)
      yield {
        position: context.position(place.start.offset + Math.max(0, end - 1), place.start.offset + end),
        document: document.id,
        actual: /[\p{P}]/u.test(last) ? last : null,
        expected: '：',
      }
    }
  },
}
