import { likeness } from '../../lexicon/fold.ts'
import type { GazetteDocument, Position } from '../../tree/index.ts'
import type { Found, Rule } from '../rule.ts'
import { type IssueWatcher, watching } from '../watching.ts'

/** 云政办发, 云政办函, 国办发: the code of an office; 扶贫办 and the like are offices too. */
const OFFICE_CODE = /办(?:[发函字规]|[发函规]字|秘|通|电)?$/u
const GOVERNMENT_CODE = /政(?:[发函字规任]|[发函规]字)$/u
const OFFICE = /办公?[室厅]?$|办事处$|办公室/u
const GOVERNMENT = /人民政府$/u

/** Why a code is not that of an issuer: what it would belong to; null where nothing speaks against it. */
function belongsTo(code: string, issuer: string): string | null {
  if (OFFICE_CODE.test(code) && GOVERNMENT.test(issuer)) return `${issuer}办公室`
  if (GOVERNMENT_CODE.test(code) && OFFICE.test(issuer)) return issuer.replace(/办公[室厅]$/u, '')
  return null
}

/** Code and issuer of a document, and where its number stands. */
interface Coded {
  code: string
  issuer: string
  joint: boolean
  number: string | null
  document: string
  position: Position
}

function codedOf({
  id,
  number,
  numberParts,
  issuers,
  confidence,
  fieldPositions,
  position,
}: GazetteDocument): Coded | null {
  const issuer = confidence['issuers'] === undefined ? issuers[0] : undefined
  const code = numberParts?.code
  if (code === undefined || issuer === undefined) return null
  return {
    code,
    issuer,
    joint: issuers.length > 1,
    number,
    document: id,
    position: fieldPositions['number'] ?? position,
  }
}

/** The issuer that most documents with a code have, of codes used three times or more; a code of which none has most is left out. */
function usualIssuers(all: readonly Coded[]): Map<string, string> {
  const byCode = new Map<string, Map<string, number>>()
  for (const { code, issuer } of all) {
    const counts = byCode.get(code) ?? new Map<string, number>()
    counts.set(issuer, (counts.get(issuer) ?? 0) + 1)
    byCode.set(code, counts)
  }
  const usual = new Map<string, string>()
  for (const [code, counts] of byCode) {
    const sum = [...counts.values()].reduce((before, count) => before + count, 0)
    const [issuer, count] = [...counts].sort((a, b) => b[1] - a[1])[0] as [string, number]
    if (sum >= 3 && count >= sum * 0.7) usual.set(code, issuer)
  }
  return usual
}

const agrees = (a: string, b: string): boolean => a.includes(b) || b.includes(a) || likeness(a, b) > 0.6

/** Watches one issue for numbers whose code is another body's. */
export function watchCodes(): IssueWatcher {
  const all: Coded[] = []
  return {
    remember(document) {
      const coded = codedOf(document)
      if (coded) all.push(coded)
    },
    *end(): Generator<Found> {
      const usual = usualIssuers(all)
      for (const { code, issuer, joint, number, document, position } of all) {
        const other = usual.get(code)
        const owner = belongsTo(code, issuer) ?? (other !== undefined && !agrees(other, issuer) ? other : null)
        if (!joint && owner !== null) yield { position, document, actual: issuer, expected: owner, values: { number } }
      }
    },
  }
}

export const numberCodeIssuer: Rule = {
  id: 'number-code-issuer',
  group: 'number',
  severity: 'warning',
  description: {
    zh: '机关代字属于发文机关。',
    en: 'The code of the number is that of the issuing body.',
  },
  rationale: {
    zh: '政府与其办公室各有代字（云政发、云政办发）。代字与本期同代字的其他公文机关不同，也报。联合行文用主办机关的字号。',
    en: 'A government and its office have codes of their own (云政发, 云政办发). A code that the other documents of the issue have from another body is told as well. A joint document bears the number of its lead.',
  },
  example: {
    bad: '云水县人民政府\n关于……的通知\n云政办发〔2023〕12号',
    good: '云水县人民政府\n关于……的通知\n云政发〔2023〕12号',
  },
  check: watching(watchCodes),
}
