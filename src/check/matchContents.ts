import { fold, likeness } from '../lexicon/fold.ts'
import { splitTitle } from '../lexicon/title.ts'
import type { Issue } from '../tree/index.ts'

/** Titles less alike than this are two titles. */
const ALIKE = 0.86

/** So many of the entries that wait for their documents are compared letter by letter; of the others one must have the very title. */
const MOST_ALIKE = 256

/** Index of the contents entry of each document, -1 where the list has none: by number, by title, else by a title like it. */
export function matchContents({ contents, documents }: Issue): number[] {
  const titles = contents.map(({ title }) => [fold(title), fold(splitTitle(title).title)])
  const byNumber = places(contents.map(({ number }) => (number === null ? [] : [fold(number)])))
  const byTitle = places(titles)
  const waiting = new Set(contents.keys())
  const first = (list: number[] = []): number => {
    while (list.length > 0 && !waiting.has(list.at(-1) as number)) list.pop()
    return list.at(-1) ?? -1
  }
  return documents.map((document) => {
    const title = document.title === null ? null : fold(document.title)
    let at = document.number === null ? -1 : first(byNumber.get(fold(document.number)))
    if (at < 0 && title !== null) at = first(byTitle.get(title))
    if (at < 0 && title !== null) at = alike(title, titles, waiting)
    waiting.delete(at)
    return at
  })
}

/** Where each text stands, the last place first. */
function places(texts: readonly (readonly string[])[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (let at = texts.length - 1; at >= 0; at--) {
    for (const text of new Set(texts[at])) {
      const list = found.get(text)
      if (list) list.push(at)
      else found.set(text, [at])
    }
  }
  return found
}

function alike(title: string, titles: readonly (readonly string[])[], waiting: ReadonlySet<number>): number {
  let seen = 0
  for (const at of waiting) {
    if (titles[at]?.some((own) => likeness(own, title) >= ALIKE)) return at
    if (++seen === MOST_ALIKE) break
  }
  return -1
}
