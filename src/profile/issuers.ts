import type { IssueEvent } from '../issue/issue.ts'
import { AGREED, byCount, entryOf, type LearntText, type Observer, type Proposal, Sightings } from './sightings.ts'

/**
 * Learns whose numbers bear a code: 云政发 → 云水县人民政府. Counted are documents whose issuer is printed over the title; of a joint document the
 * first, whose number it bears. A code that several bodies use is not proposed.
 */
export function issuerObserver(): Observer {
  const codes = new Map<string, Map<string, Sightings>>()
  /** A document that is printed again says nothing more. */
  const numbers = new Set<string>()
  return {
    see(event: IssueEvent, text: LearntText): void {
      if (event.type !== 'document') return
      const { number, numberParts, issuers, confidence, fieldPositions, position } = event.parsed.document
      const [issuer] = issuers
      // 云水县人民政府令 names its issuer itself
      if (!numberParts || issuer === undefined || confidence['issuers'] || numberParts.code.includes(issuer)) return
      if (number === null || numbers.has(number)) return
      numbers.add(number)
      const seen = entryOf(
        entryOf(codes, numberParts.code, () => new Map()),
        issuer,
        () => new Sightings(),
      )
      seen.add(text, (fieldPositions['number'] ?? position).start.line)
    },
    proposals(min: number): Proposal[] {
      const found: Proposal[] = []
      for (const [name, issuers] of codes) {
        const all = [...issuers.values()].reduce((sum, { count }) => sum + count, 0)
        for (const [issuer, { count, texts, places }] of issuers)
          if (count >= min && count >= all * AGREED) found.push({ key: 'issuers', name, issuer, count, texts, places })
      }
      return byCount(found)
    },
  }
}
