import { fold, likeness } from '../lexicon/fold.ts'
import { splitTitle } from '../lexicon/title.ts'
import type { Issue } from '../tree/index.ts'

/** Titles less alike than this are two titles. */
const ALIKE = 0.86

/** Index of the contents entry of each document, -1 where the list has none: by number, else by title. */
export function matchContents({ contents, documents }: Issue): number[] {
  const listed = contents.map(({ number, title }) => ({
    number: number === null ? null : fold(number),
    titles: [fold(title), fold(splitTitle(title).title)],
    used: false,
  }))
  return documents.map((document) => {
    const number = document.number === null ? null : fold(document.number)
    const title = document.title === null ? null : fold(document.title)
    let at = number === null ? -1 : listed.findIndex((entry) => !entry.used && entry.number === number)
    if (at < 0 && title !== null)
      at = listed.findIndex((entry) => !entry.used && entry.titles.some((own) => likeness(own, title) >= ALIKE))
    const entry = listed[at]
    if (entry !== undefined) entry.used = true
    return at
  })
}
