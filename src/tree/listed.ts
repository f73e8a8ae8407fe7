import type { ContentsEntry, GazetteDocument } from './nodes.ts'

/** What a document gets from its entry in the contents list. */
export type Placed = Pick<GazetteDocument, 'id' | 'section' | 'page' | 'corrected'>

/**
 * Gives documents the section and page of their entries in a contents list that stands at the end of the issue, as its end record has it. What
 * a divider in front of a document or a person has said stays.
 */
export function placeFromEnd(documents: Iterable<Placed>, contents: readonly ContentsEntry[] = []): void {
  const entries = new Map<string, ContentsEntry>()
  // what a document carries may be listed below it, as its own
  for (const entry of contents)
    if (entry.document != null && !entries.has(entry.document)) entries.set(entry.document, entry)
  if (entries.size === 0) return
  for (const document of documents) {
    const entry = entries.get(document.id)
    if (entry === undefined) continue
    if (!document.corrected?.includes('section')) document.section ??= entry.section
    if (!document.corrected?.includes('page')) document.page ??= entry.page
  }
}
