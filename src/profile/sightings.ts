import type { IssueEvent } from '../issue/issue.ts'
import type { Profile } from '../options.ts'

/** A text that is learnt from. */
export interface LearntText {
  path: string | null
}

/** Where something was seen. */
export interface Place {
  path: string | null
  line: number
}

/** An entry of a profile that the texts bear out. */
export interface Proposal {
  key: keyof Profile
  /** The entry: a code, a running head, a section, a pattern. */
  name: string
  /** What the code stands for; null of what is a list. */
  issuer: string | null
  /** How often it was seen, and in how many texts. */
  count: number
  texts: number
  /** Where it was seen first. */
  places: Place[]
}

/** Sees texts go by and says what of them belongs into a profile. */
export interface Observer {
  see(event: IssueEvent, text: LearntText): void
  /** What was seen at least `min` times and is not contradicted, most frequent first. */
  proposals(min: number): Proposal[]
}

/** Places that are kept of each thing. */
const PLACES = 3

/** How often one thing was seen, and where. */
export class Sightings {
  count = 0
  readonly places: Place[] = []
  readonly #texts = new Set<LearntText>()

  add(text: LearntText, line: number): void {
    this.count++
    this.#texts.add(text)
    if (this.places.length < PLACES) this.places.push({ path: text.path, line })
  }

  get texts(): number {
    return this.#texts.size
  }
}

/** The value of a key; made where there is none. */
export function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** The most frequent first; of equals the one seen first. */
export const byCount = (proposals: Proposal[]): Proposal[] => proposals.sort((a, b) => b.count - a.count)

/** Share of what was seen that must agree: nine in ten. */
export const AGREED = 0.9
