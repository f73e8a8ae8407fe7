import { NotTextError } from '../errors.ts'
import type { Alternative, Detection, EncodingName } from '../types.ts'
import { encodingOfMostLines } from './by-lines.ts'
import { weightsOf } from './common.ts'
import { bestForeignReading } from './foreign.ts'
import { type Reading, scoreBytes, scoreText } from './score.ts'
import { chardetVote } from './vote.ts'

interface Candidate extends Reading {
  encoding: EncodingName
}

/** Below this a text of some length is not Chinese in that encoding: wrong readings stay well under it, right ones well above. */
const ACCEPTED = 0.35
/** The same for a few characters, which may be a rare name. */
const ACCEPTED_SHORT = 0.15
const SHORT = 8
/** From here on the score is what Chinese text has, and nothing else. */
const PLAIN = 0.6
/** A lead so great needs no second opinion. */
const CLEAR_LEAD = 0.25
/** How common the characters are that well-formed UTF-8 may be taken for. */
const COMMON = 0.5
const COMMONEST = 0.8

/**
 * Tells GB18030, Big5 and damaged UTF-8 apart by how well each reads as Chinese, where strict UTF-8 has failed. chardet is asked
 * for a second opinion on GB18030 and Big5 when they are close. Throws NotTextError where none reads as Chinese.
 */
export function judgeMultibyte(
  sample: Uint8Array,
  candidates: readonly EncodingName[],
): Pick<Detection, 'encoding' | 'confidence' | 'alternatives'> {
  const readings: Candidate[] = candidates
    .map((encoding) => ({ encoding, ...scoreBytes(sample, encoding) }))
    .sort((a, b) => b.score - a.score)
  const best = readings[0]
  if (best === undefined) throw new NotTextError('unsupported-encoding', 'none-allowed')
  const second = readings[1]
  refuseForeign(sample, best)
  if (best.score < acceptance(best)) {
    const encoding = encodingOfMostLines(sample, candidates)
    if (encoding === null) throw new NotTextError('unsupported-encoding', 'reads-as-none')
    const others = readings.filter((reading) => reading.encoding !== encoding)
    return { encoding, confidence: 'probable', alternatives: others.map(toAlternative) }
  }
  const alternatives = readings.slice(1).map(toAlternative)
  const decided = (encoding: EncodingName, confidence: Detection['confidence']) => ({
    encoding,
    confidence,
    alternatives,
  })

  const lead = best.score - (second?.score ?? 0)
  if (lead >= CLEAR_LEAD) {
    const sound = best.characters >= SHORT && best.bad * 100 <= best.characters && best.score >= 0.5
    return decided(best.encoding, sound ? 'certain' : 'probable')
  }
  return decided(best.encoding, chardetVote(sample) === best.encoding ? 'probable' : 'guess')
}

/**
 * True where bytes that are well-formed UTF-8, but hold no Han character read so, read in GB18030 as several different common ones:
 * 医院 in GBK is well-formed UTF-8. One kind alone (路 for ·, 茅 for é) says nothing, and among Latin letters they have to be
 * as common as can be; words of Greek and Cyrillic letters read as rare characters.
 */
export function isCommonInGb18030(sample: Uint8Array): boolean {
  const text = new TextDecoder('gb18030').decode(sample, { stream: true })
  const characters = new Set(text.replace(/[\0-\x7f]/g, ''))
  const least = /[A-Za-z]/.test(text) ? COMMONEST : COMMON
  return characters.size >= 2 && scoreText([...characters].join(''), weightsOf('zh')).score >= least
}

function toAlternative({ encoding, score }: Candidate): Alternative {
  return { encoding, score: Math.round(score * 1000) / 1000 }
}

function acceptance(best: Candidate): number {
  return best.characters < SHORT ? ACCEPTED_SHORT : ACCEPTED
}

function refuseForeign(sample: Uint8Array, best: Candidate): void {
  if (best.score >= PLAIN) return
  const foreign = bestForeignReading(sample)
  if (foreign !== null && foreign.score > Math.max(best.score, ACCEPTED)) {
    throw new NotTextError('unsupported-encoding', 'reads-as', { encoding: foreign.encoding })
  }
  if (best.encoding === 'GB18030' && looksSingleByte(sample)) {
    throw new NotTextError('unsupported-encoding', 'reads-as-none')
  }
}

/**
 * True where most bytes above 7F stand alone among ASCII letters (Gebühr, préfet). In GBK they stand in pairs, but for rare
 * characters whose second byte is that of a letter.
 */
function looksSingleByte(sample: Uint8Array): boolean {
  let alone = 0
  let paired = 0
  for (let i = 0; i < sample.length; i++) {
    if ((sample[i] as number) < 0x80) continue
    const next = sample[i + 1] ?? 0x80
    if (next < 0x80) alone++
    else paired++
    i++
  }
  return alone > paired
}
