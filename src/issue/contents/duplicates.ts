import { fold } from '../../lexicon/fold.ts'
import type { ContentsEntry } from '../../tree/index.ts'

const NUMBER = /^(.*)〔(\d{4})〕(\d+)号$/u

/** How many characters of two strings of one length differ; more than any limit where the lengths do. */
function differing(a: string, b: string): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY
  let count = 0
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) count += 1
  return count
}

const codeOf = (entry: ContentsEntry): string | null => NUMBER.exec(entry.number ?? '')?.[1] ?? null

/** Whether `garbled` is `entry` read a second time by OCR: same year, serial and page, and a code that no other entry bears. */
function repeats(garbled: ContentsEntry, entry: ContentsEntry, codes: ReadonlyMap<string, number>): boolean {
  const a = NUMBER.exec(garbled.number ?? '')
  const b = NUMBER.exec(entry.number ?? '')
  if (a === null || b === null || a[2] !== b[2] || a[3] !== b[3] || garbled.page !== entry.page) return false
  const [title, other] = [fold(garbled.title), fold(entry.title)]
  if (a[1] === b[1]) return title === other
  if ((codes.get(a[1] ?? '') ?? 0) > 1 || (codes.get(b[1] ?? '') ?? 0) < 2) return false
  return differing(a[1] ?? '', b[1] ?? '') <= 2 && differing(title, other) <= title.length / 4
}

/**
 * Entries that OCR read twice, the second time damaged (去政任学〔2021〕5号 beside 云政任字〔2021〕5号 on the same page), or that the list prints
 * twice. Only neighbours count, so that two short notices of one page stay two.
 */
export function garbledDuplicates(entries: readonly ContentsEntry[]): Set<ContentsEntry> {
  const codes = new Map<string, number>()
  for (const entry of entries) {
    const code = codeOf(entry)
    if (code !== null) codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  const found = new Set<ContentsEntry>()
  entries.forEach((entry, i) => {
    for (const other of [entries[i - 1], entries[i + 1]]) {
      if (other !== undefined && !found.has(other) && repeats(entry, other, codes)) found.add(entry)
    }
  })
  return found
}
