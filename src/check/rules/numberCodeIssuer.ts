import { likeness } from '../../lexicon/fold.ts'
import type { GazetteDocument } from '../../tree/index.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

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

const issuerOf = (document: GazetteDocument): string | null =>
  document.confidence['issuers'] === undefined ? (document.issuers[0] ?? null) : null

/** The issuer that most documents with a code have, of codes used three times or more; null where none has most. */
function usualIssuers(documents: readonly GazetteDocument[]): Map<string, string> {
  const byCode = new Map<string, Map<string, number>>()
  for (const document of documents) {
    const code = document.numberParts?.code
    const issuer = issuerOf(document)
    if (code === undefined || issuer === null) continue
    const counts = byCode.get(code) ?? new Map<string, number>()
    counts.set(issuer, (counts.get(issuer) ?? 0) + 1)
    byCode.set(code, counts)
  }
  const usual = new Map<string, string>()
  for (const [code, counts] of byCode) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const [issuer, count] = [...counts].sort((a, b) => b[1] - a[1])[0] as [string, number]
    if (all >= 3 && count >= all * 0.7) usual.set(code, issuer)
  }
  return usual
}

const agrees = (a: string, b: string): boolean => a.includes(b) || b.includes(a) || likeness(a, b) > 0.6

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
  *check({ issues }: CheckContext): Generator<Found> {
    for (const { documents } of issues) {
      const usual = usualIssuers(documents)
      for (const document of documents) {
        const code = document.numberParts?.code
        const issuer = issuerOf(document)
        if (code === undefined || issuer === null || document.issuers.length > 1) continue
        const other = usual.get(code)
        const owner = belongsTo(code, issuer) ?? (other !== undefined && !agrees(other, issuer) ? other : null)
        if (owner === null) continue
        yield {
          position: document.fieldPositions['number'] ?? document.position,
          document: document.id,
          actual: issuer,
          expected: owner,
          values: { number: document.number },
        }
      }
    }
  },
}
