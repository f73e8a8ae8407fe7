import { isAuthority } from '../../lexicon/authority.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { ImprintText, LabelKey } from './labels.ts'

/** Whoever stands higher here publishes the gazette: 主办 before 发行机关, an authority alone on the cover before 编辑 and 出版, 主管 last. */
const RANK = ['host', 'issuer', 'cover', 'publisher', 'editor', 'authority'] as const
type Rank = (typeof RANK)[number]

/** 云水县人民政府办公室主办, 白沙省人民政府办公厅编: the verb stands behind the name. */
const VERB_BEHIND =
  /^(.{3,40}?)(主办|主辦|编辑、出版|编辑出版发行|编辑出版|編輯出版|编印|編印|编辑|編輯|出版|发行|發行|编|編)$/u

/** The characters with which those verbs end. */
const LAST_OF_VERBS = '办辦版行印辑輯编編'

/** 云水县人民政府主办　县政府办公室编印, run together: two bodies, each with its verb. */
const VERB_INSIDE = /主[办辦管]|承[办辦]|[编編][辑輯印]|出版/u

const OWN_OFFICE = /(?:编辑部|編輯部|公报室|公報室|编辑室|编委会|编辑委员会|公报社|杂志社|出版社|印刷厂|印务公司)$/u

/** No line of a cover is longer. */
const LONGEST = 200

const isRank = (key: LabelKey): key is LabelKey & Rank => (RANK as readonly string[]).includes(key)

export interface Candidate {
  rank: Rank
  name: string
}

/** A body that no label introduces. */
export interface UnlabelledBody extends Candidate {
  hasVerb: boolean
}

/** Bodies behind a label: 主办单位：云水县人民政府办公室. */
function labelledBodies({ labels }: ImprintText): Candidate[] {
  return labels.flatMap(({ key, value }) => {
    if (!isRank(key)) return []
    const name = withoutDesk(compact(value))
    return isBody(name) ? [{ rank: key, name }] : []
  })
}

/** 云水县人民政府办公室公报编辑室: the office publishes, and the desk is a part of it; 云水县人民政府公报编辑部 is the journal's own. */
const DESK = /^(\p{Script=Han}{3,30}办公[室厅])(?:公报|政报)?(?:编辑[部室]|公报[室处科])$/u

function withoutDesk(name: string): string {
  const office = DESK.exec(name)?.[1]
  return office !== undefined && isAuthority(office) ? office : name
}

/** A body that stands alone on its line, with its verb behind it or with a date beside it. */
export function unlabelledBodies({ text: line, labels }: ImprintText): UnlabelledBody[] {
  if (line.length > LONGEST || labels.length > 0) return []
  const whole = bodyOf(line)
  if (whole !== null) return [whole]
  const parts = line.trim().split(/\s{2,}|[\t\u3000]/u)
  return (parts.length > 1 ? parts : line.trim().split(/\s+/u)).flatMap((part, at, all) => {
    const body = bodyOf(part)
    const isPlain = all.every((other, i) => i === at || /\d|年|刊/u.test(other.normalize('NFKC')))
    return body !== null && (body.hasVerb || isPlain) ? [body] : []
  })
}

/** A body as a cover prints it: 云水县人民政府办公室, or with its verb behind: 云水县人民政府办公室主办. Null for anything more. */
export function bodyOf(text: string): UnlabelledBody | null {
  const name = compact(text)
  return bodyWithVerb(name) ?? (isAuthority(name) ? { rank: 'cover', name, hasVerb: false } : null)
}

/** A body with its verb behind it, of a text without spaces: 云水县人民政府办公室主办. */
export function bodyWithVerb(name: string): UnlabelledBody | null {
  const verb = LAST_OF_VERBS.includes(name.charAt(name.length - 1)) ? VERB_BEHIND.exec(name) : null
  if (verb?.[1] === undefined || VERB_INSIDE.test(verb[1]) || !isAuthority(verb[1])) return null
  return { rank: /^主[办辦]$/u.test(verb[2] ?? '') ? 'host' : 'cover', name: verb[1], hasVerb: true }
}

/** 主编：张三 names a person, who publishes nothing. */
function isBody(name: string): boolean {
  return name.length >= 4 && name.length <= 60 && (isAuthority(name) || OWN_OFFICE.test(name) || /[处處]$/u.test(name))
}

/**
 * The publisher by the imprint: 主办单位：云水县人民政府办公室 → 云水县人民政府办公室; null where none is named. `bodies` are those that covers
 * print without a label, taken by their names alone only where they are a gazette's (`isGazette`). The first of equal rank wins.
 */
export function readPublisher(
  lines: readonly ImprintText[],
  bodies: readonly UnlabelledBody[],
  isGazette: boolean,
): string | null {
  const alone = bodies.filter(({ hasVerb }) => isGazette || hasVerb)
  let best: { rank: number; name: string } | null = null
  for (const { rank, name } of [...alone, ...lines.flatMap(labelledBodies)]) {
    // the journal's own office (编辑部, 公报室) only where nobody else is named
    const at = RANK.indexOf(rank) + (OWN_OFFICE.test(name) ? RANK.length : 0)
    if (best === null || at < best.rank) best = { rank: at, name }
  }
  return best?.name ?? null
}
