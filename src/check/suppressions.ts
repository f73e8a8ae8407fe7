import { compact } from '../lexicon/spaces.ts'
import type { Finding } from './finding.ts'

/** A finding that somebody has looked at and lets stand. It is known by what is printed there, not by its line number. */
export interface Suppression {
  rule: string
  /** The line of the text in which the finding begins, spaces apart; its value where it is of no place. */
  content: string
  /** Why it stands. */
  reason: string
  /** Only in the input of this name. */
  path?: string
}

/** What a suppression of a finding names. */
export const contentOf = ({ excerpt, actual }: Finding): string => (excerpt?.text ?? actual ?? '').trim()

/** Reads a file of suppressions: `{"suppressions": [{"rule", "content", "reason"}]}`. A string says what is wrong with it. */
export function readSuppressions(text: string): Suppression[] | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return (error as Error).message
  }
  const list = (value as { suppressions?: unknown } | null)?.suppressions
  if (!Array.isArray(list)) return '"suppressions": not an array'
  const wrong = list.findIndex((item) => !isSuppression(item))
  return wrong < 0 ? (list as Suppression[]) : `suppressions[${wrong}]: rule, content, reason`
}

function isSuppression(item: unknown): item is Suppression {
  if (typeof item !== 'object' || item === null) return false
  const { rule, content, reason, path } = item as Partial<Record<keyof Suppression, unknown>>
  const isText = (part: unknown): boolean => typeof part === 'string' && part.trim() !== ''
  return isText(rule) && typeof content === 'string' && isText(reason) && (path === undefined || isText(path))
}

/** Parts findings into those that stand and those that are suppressed; `unused` are suppressions of nothing. */
export class Suppressor {
  readonly #byKey = new Map<string, Suppression[]>()
  readonly #used = new Set<Suppression>()
  readonly #all: readonly Suppression[]

  constructor(suppressions: readonly Suppression[]) {
    this.#all = suppressions
    for (const each of suppressions) {
      const key = keyOf(each.rule, each.content)
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), each])
    }
  }

  isSuppressed(finding: Finding): boolean {
    const found = this.#byKey
      .get(keyOf(finding.rule, contentOf(finding)))
      ?.find(({ path }) => path === undefined || path === finding.path)
    if (found === undefined) return false
    this.#used.add(found)
    return true
  }

  unused(): Suppression[] {
    return this.#all.filter((each) => !this.#used.has(each))
  }
}

const keyOf = (rule: string, content: string): string => `${rule}\u0000${compact(content)}`
