import type { GazetteDocument, Issue } from '../tree/index.ts'

/** A document with the serial of its number. */
export interface Numbered {
  document: GazetteDocument
  serial: number
}

/** The series that the number of a document is of, 云政发〔2023〕, and its serial there; null where it has no such number. */
export function seriesOf({ numberParts }: GazetteDocument): { key: string; serial: number } | null {
  if (numberParts === null || numberParts.year === null || numberParts.serial === null) return null
  return { key: `${numberParts.code}〔${numberParts.year}〕`, serial: numberParts.serial }
}

/** The documents of an issue by code and year of their numbers, each list in the order of the issue. */
export function numberSeries({ documents }: Issue): Map<string, Numbered[]> {
  const series = new Map<string, Numbered[]>()
  for (const document of documents) {
    const found = seriesOf(document)
    if (found === null) continue
    const list = series.get(found.key) ?? []
    list.push({ document, serial: found.serial })
    series.set(found.key, list)
  }
  return series
}
