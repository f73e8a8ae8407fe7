import { type Case, Cases } from './cases.ts'
import { checkStream, checkWhole } from './invariants.ts'
import { Random } from './random.ts'

/** What went wrong with one input. `seed` makes the same input again. */
export interface Failure {
  seed: number
  made: Case
  broken: string[]
}

export interface Outcome {
  cases: number
  streamed: number
  failures: Failure[]
}

/** The case of a seed: every case has a seed of its own, so that any one can be made again without those before it. */
export function caseOf(seed: number, texts: readonly { lines: readonly string[]; bytes: Uint8Array }[]): Case {
  return new Cases(new Random(Math.imul(seed, 0x9e3779b1)), texts).next()
}

/** Checks one input; one in `every` also as a stream, cut at random. */
export async function checkCase(seed: number, made: Case, every = 8): Promise<string[]> {
  const random = new Random(seed)
  const options = {
    ...(random.chance(0.2) && { normalize: true }),
    ...(random.chance(0.1) && { lang: 'zh' as const }),
    ...(random.chance(0.05) && { encoding: random.pick(['utf-8', 'gb18030', 'big5', 'utf-16le']) }),
  }
  const broken = checkWhole(made.input, options, seed % every === 1)
  if (broken.length > 0 || seed % every !== 0) return broken
  const bytes = typeof made.input === 'string' ? new TextEncoder().encode(made.input) : made.input
  const chunking = random.chance(0.3) ? [1] : random.times(1 + random.below(4), () => 1 + random.below(200))
  return checkStream(bytes, chunking, options)
}

/** Runs the cases of the seeds from `seed` on, until `until` says that it is enough. */
export async function fuzz(
  texts: readonly { lines: readonly string[]; bytes: Uint8Array }[],
  seed: number,
  until: (outcome: Outcome) => boolean,
): Promise<Outcome> {
  const outcome: Outcome = { cases: 0, streamed: 0, failures: [] }
  for (let next = seed; !until(outcome); next++) {
    const made = caseOf(next, texts)
    const broken = await checkCase(next, made)
    outcome.cases++
    if (next % 8 === 0) outcome.streamed++
    if (broken.length > 0) outcome.failures.push({ seed: next, made, broken })
  }
  return outcome
}
