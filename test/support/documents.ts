import type { Issue } from '../../src/tree/index.ts'
import { folded } from './fold.ts'

/** What a document is known by, whatever dress it wears. */
export interface Known {
  number: string | null
  title: string
  issuers: string
  date: string | null
  addressee: string
  signatories: string
  attachments: string
}

/** The documents of all issues of a text by what they are known by. Spaces and width carry no meaning, save in what is canonical. */
export const knownDocuments = (issues: readonly Issue[]): Known[] =>
  issues
    .flatMap((issue) => issue.documents)
    .map((document) => ({
      number: document.number,
      title: folded(document.title),
      issuers: document.issuers.map(folded).join(' | '),
      date: document.date,
      addressee: folded(document.addressee),
      signatories: document.signatories.map(folded).join(' | '),
      attachments: document.attachments.map((a) => folded(`${a.n} ${a.title} ${a.availability}`)).join(' | '),
    }))

/** What the documents of one reading say otherwise than those of another: `number of 3: 甲〔2023〕1号, not 甲〔2023〕2号`. */
export function differences(got: readonly Known[], expected: readonly Known[]): string[] {
  if (got.length !== expected.length) {
    const of = (list: readonly Known[]): string[] => list.map(({ number, title }) => number ?? title)
    const extra = of(got).filter((id) => !of(expected).includes(id))
    const lost = of(expected).filter((id) => !of(got).includes(id))
    return [
      `${got.length} documents, not ${expected.length}; lost: ${lost.join(', ') || 'none'}; extra: ${extra.join(', ') || 'none'}`,
    ]
  }
  return expected.flatMap((document, i) =>
    (Object.keys(document) as (keyof Known)[])
      .filter((key) => got[i]?.[key] !== document[key])
      .map((key) => `${key} of ${i + 1}: ${got[i]?.[key]}, not ${document[key]}`),
  )
}
