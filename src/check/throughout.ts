import type { Found } from './rule.ts'

/** A document with more of one fault than this has it throughout, and is told once. */
const SINGLY = 5

/** Findings of one rule, those of a document that has the fault throughout put together at its first place; nothing is left out of the count. */
export function foldThroughout(found: Iterable<Found & { count: number }>): Found[] {
  const byDocument = new Map<string | null, (Found & { count: number })[]>()
  for (const each of found) {
    const list = byDocument.get(each.document) ?? []
    list.push(each)
    byDocument.set(each.document, list)
  }
  return [...byDocument.values()].flatMap((list) => {
    const [first] = list
    if (first === undefined || list.length <= SINGLY) return list.map((each) => counted(each, each.count))
    const all = list.reduce((sum, { count }) => sum + count, 0)
    return [{ ...counted(first, all), edits: list.flatMap(({ edits }) => edits ?? []) }]
  })
}

const counted = ({ count: _, ...found }: Found & { count: number }, count: number): Found => ({
  ...found,
  values: { ...found.values, count: count > 1 ? count : null },
})
