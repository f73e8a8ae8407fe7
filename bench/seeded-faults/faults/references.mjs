import { documentsOf, front, matches, replace } from '../places.mjs'

const isInParagraph = ({ blocks }, { position }) =>
  blocks.some(
    ({ type, position: own }) =>
      type === 'paragraph' && own.start.offset <= position.start.offset && position.end.offset <= own.end.offset,
  )

/** Numbers that the text in front of the first document has, changed. */
const inFront = (text, pattern, fresh) => {
  const stretch = front(text)
  // Printed again by itself on the pages, the issue would be two: the text begins a new one there.
  return stretch === null || ISSUE_ALONE.test(text.text.slice(stretch.end.offset))
    ? []
    : matches(text, stretch, pattern, fresh).slice(0, 1)
}
const ISSUE_ALONE = /^[ \u3000]*\d{4}\s?年\s?第\s?\d+\s?期(?:[（(]总[^（()）\n]{1,10}[）)])?[ \u3000]*$/mu

export const referenceFaults = [
  {
    name: 'cited number in half-width brackets',
    rules: ['reference-form'],
    also: [],
    places: (text) =>
      documentsOf(text).flatMap(({ references }) =>
        references.flatMap(({ position, number }) =>
          Number(/〔(\d{4})〕/u.exec(number)?.[1] ?? 0) >= 2000
            ? matches(text, position, /〔(\d{4})〕/gu, ([, year]) => `[${year}]`)
            : [],
        ),
      ),
  },
  {
    name: 'cited number of a later year',
    rules: ['reference-later'],
    // The form of numbers is held from 2000 on: 〔1998〕第113号 was in order, 〔2004〕第113号 is not.
    also: ['reference-repealed', 'reference-form'],
    places: (text) =>
      documentsOf(text).flatMap(({ references, date }) =>
        date === null
          ? []
          : references.flatMap(({ position }) =>
              matches(text, position, /(?<=〔)\d{4}(?=〕)/gu, () => String(Number(date.slice(0, 4)) + 2)),
            ),
      ),
  },
  {
    name: 'cites its own number',
    rules: ['reference-itself'],
    also: ['reference-form', 'reference-later'],
    places: (text) =>
      documentsOf(text).flatMap((document) =>
        document.number === null || !document.number.includes('〔')
          ? []
          : document.references.flatMap((reference) =>
              isInParagraph(document, reference) &&
              /《[^《》]{2,100}》[（(]$/u.test(
                text.text.slice(Math.max(0, reference.position.start.offset - 110), reference.position.start.offset),
              )
                ? [[replace(reference.position, document.number)]]
                : [],
            ),
      ),
  },
  {
    name: 'rests on what another document repeals',
    rules: ['reference-repealed'],
    also: [],
    places: (text) =>
      text.issues.flatMap(({ documents }) => {
        const repealed = documents.flatMap((document) =>
          document.references.filter(({ role }) => role === 'repeals').map(({ number }) => ({ number, document })),
        )
        return repealed.flatMap(({ number, document: repealing }) =>
          documents.flatMap((document) =>
            document === repealing || document.date === null || document.date < (repealing.date ?? '9')
              ? []
              : document.references
                  .filter(({ role }) => role === 'basedOn')
                  .map(({ position }) => [replace(position, number)]),
          ),
        )
      }),
  },
]

export const imprintFaults = [
  {
    name: 'year of the issue changed',
    rules: ['imprint-year', 'imprint-published'],
    also: ['date-future', 'imprint-published'],
    places: (text) =>
      inFront(text, /(?<=^[^\n]{0,20})\d{4}(?=\s?年\s?第\s?[\d一二三四五六七八九十]+\s?期[^\n]{0,20}$)/gmu, ([year]) =>
        String(Number(year) - 10),
      ),
  },
  {
    name: 'day of publication in another year',
    rules: ['imprint-published'],
    also: ['date-future'],
    places: (text) =>
      text.issues[0].gazette.published === null
        ? []
        : inFront(text, /(?<=^[^\n]{0,20})\d{4}(?=年\d{1,2}月\d{1,2}日出版)/gmu, ([year]) => String(Number(year) + 3)),
  },
  {
    name: 'number of the issue above what there can be',
    rules: ['imprint-issue'],
    also: [],
    places: (text) => {
      const { issue, totalIssue, frequency } = text.issues[0].gazette
      if (issue === null) return []
      return [
        ...(frequency === null ? [] : inFront(text, /(?<=年\s?第\s?)\d+(?=\s?期)/gmu, ([n]) => String(Number(n) + 60))),
        ...(totalIssue === null || issue < 2 ? [] : inFront(text, /(?<=总第\s?)\d+(?=\s?期)/gmu, () => '1')),
      ]
    },
  },
]
