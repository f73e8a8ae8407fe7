import type { GazetteDocument, Issue } from '../tree/index.ts'

/** A document with the serial of its number. */
export interface Numbered {
  document: GazetteDocument
  serial: number
}

/** The documents of an issue by code and year of their numbers, each list in the order of the issue. */
export function numberSeries({ documents }: Issue): Map<string, Numbered[]> {
  const series = new Map<string, Numbered[]>()
  for (const document of documents) {
    const parts = document.numberParts
    if (parts === null || parts.year === null || parts.serial === null) continue
    const key = `${parts.code}〔${parts.year}〕`
    const list = series.get(key) ?? []
    list.push({ document, serial: parts.serial })
    series.set(key, list)
  }
  return series
}
