import type { ParseOptions, Profile } from '../options.ts'
import { readRecords } from '../pipeline.ts'
import { issuerObserver } from './issuers.ts'
import { numberObserver } from './numberPatterns.ts'
import { headObserver } from './runningHeads.ts'
import { sectionObserver } from './sections.ts'
import type { LearntText, Observer, Proposal } from './sightings.ts'

export type { Place, Proposal } from './sightings.ts'

/** A text to learn from; its bytes are asked for once for every reading. */
export interface Lesson extends LearntText {
  /** Encoding and language; a profile in them is not used. */
  options: Omit<ParseOptions, 'profile' | 'corrections'>
  bytes(): Promise<Uint8Array>
}

/** What the texts propose. */
export interface Learnt {
  profile: Profile
  proposals: Proposal[]
  /** What was seen often enough and made the reading worse, so that it is not in the profile. */
  refused: Proposal[]
}

/** What a reading gave, as far as more or less of it is better. */
interface Figures {
  documents: number
  /** Fields that are stated. */
  stated: number
  findings: number
}

/** What makes a reading different, in the order in which it is tried; issuers are read from documents that the others have found. */
const TRIED = ['numberPatterns', 'runningHeads', 'sections'] as const

/**
 * Proposes a profile from a few texts: what comes at least `min` times and is not built in. Each kind of entry is tried on the texts before it is proposed: one
 * with which fewer documents or fields are read, or more is found to be wrong, is refused.
 */
export async function learnProfile(lessons: readonly Lesson[], min: number): Promise<Learnt> {
  const learnt: Learnt = { profile: {}, proposals: [], refused: [] }
  const observers = { numberPatterns: numberObserver(), runningHeads: headObserver(), sections: sectionObserver() }
  let best = await readAll(lessons, {}, Object.values(observers))
  for (const key of TRIED) {
    const proposals = observers[key].proposals(min)
    if (proposals.length === 0) continue
    const profile = { ...learnt.profile, [key]: proposals.map(({ name }) => name) }
    const figures = await readAll(lessons, profile, [])
    if (isWorse(figures, best)) {
      learnt.refused = [...learnt.refused, ...proposals]
      continue
    }
    best = figures
    learnt.profile = profile
    learnt.proposals = [...learnt.proposals, ...proposals]
  }
  const issuers = issuerObserver()
  await readAll(lessons, learnt.profile, [issuers])
  const known = issuers.proposals(min)
  if (known.length === 0) return learnt
  learnt.profile = {
    ...learnt.profile,
    issuers: Object.fromEntries(known.map(({ name, issuer }) => [name, issuer ?? ''])),
  }
  learnt.proposals = [...learnt.proposals, ...known]
  return learnt
}

const isWorse = (now: Figures, before: Figures): boolean =>
  now.documents < before.documents || now.stated < before.stated || now.findings > before.findings

const STATED = ['number', 'title', 'kind', 'date', 'addressee', 'section', 'page'] as const

/** Reads every text, shows what is read to the observers, and counts. */
async function readAll(lessons: readonly Lesson[], profile: Profile, observers: readonly Observer[]): Promise<Figures> {
  const figures: Figures = { documents: 0, stated: 0, findings: 0 }
  for (const lesson of lessons) {
    const event: Observer['see'] = (seen) => {
      for (const observer of observers) observer.see(seen, lesson)
    }
    const options: ParseOptions = { ...lesson.options, path: lesson.path, profile }
    for (const record of readRecords(await lesson.bytes(), options, {
      reading: {},
      event: (seen) => event(seen, lesson),
    })) {
      if (record.type === 'diagnostic' && record.severity !== 'info') figures.findings++
      if (record.type !== 'document') continue
      figures.documents++
      figures.stated += STATED.filter((field) => record[field] !== null).length + record.issuers.length
    }
  }
  return figures
}
