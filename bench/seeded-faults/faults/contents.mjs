import { CONTENTS, NUMBERS } from '../also.mjs'
import {
  blank,
  contentsEntries,
  documentsOf,
  lineOf,
  listed,
  matches,
  replace,
  slice,
  standsAlone,
} from '../places.mjs'

/** The page that is printed under the first page of a document, as far as the text has page lines. */
function printedPage({ lines }, { position }) {
  const line = lines.find(
    ({ number, value }) => number >= position.start.line && /^\s*[-—·]\s?\d+\s?[-—·]\s*$/u.test(value),
  )
  return line === undefined ? null : Number(/\d+/u.exec(line.value)[0])
}

/** Issues whose page lines agree with the contents list for every document: there a page can be told to be wrong. */
const paged = (text) =>
  text.issues.filter(
    ({ documents }) =>
      documents.length >= 4 && documents.every((each) => each.page !== null && printedPage(text, each) === each.page),
  )

const pageAtEnd = (page) => new RegExp(`${page}(?=[\\s）)]*$)`, 'gu')

export const contentsFaults = [
  {
    name: 'number changed in the contents list',
    rules: ['contents-number-differs', 'contents-missing-document', 'contents-garbled-entry'],
    also: CONTENTS,
    places: (text) =>
      listed(text).flatMap(({ entry }) =>
        matches(text, entry.position, /(?<=[〔[（(]\d{4}[〕\]）)]\s?)\d+(?=\s?号)/gu, ([digits]) =>
          String(Number(digits) + 300),
        ),
      ),
  },
  {
    name: 'title changed in the contents list',
    rules: ['contents-title-differs', 'contents-missing-document'],
    also: CONTENTS,
    places: (text) =>
      listed(text).flatMap(({ entry }) =>
        matches(text, entry.position, /(?<=关于\p{Script=Han})\p{Script=Han}{3}/gu, () => '白鹭洲').slice(0, 1),
      ),
  },
  {
    name: 'entry lost from the contents list',
    rules: ['document-missing-contents'],
    also: CONTENTS,
    places: (text) => listed(text).map(({ entry }) => [blank(text, entry.position)]),
  },
  {
    name: 'entry whose number or page cannot be read',
    rules: ['contents-garbled-entry'],
    // l for 1 in a page is told as what it is too
    also: [...CONTENTS, 'ocr-twin'],
    places: (text) =>
      listed(text).flatMap(({ entry }) => [
        ...matches(
          text,
          entry.position,
          /[（(]\p{Script=Han}{2,8}〔20\d\d(?=〕)〕/gu,
          ([whole]) => `${whole.slice(0, -3)} `,
        ),
        ...(entry.page === null ? [] : matches(text, entry.position, pageAtEnd(entry.page), () => 'l2')),
      ]),
  },
  {
    name: 'two entries of the contents list exchanged',
    rules: ['contents-order'],
    also: CONTENTS,
    moves: true,
    places: (text) =>
      text.issues.flatMap(({ contents, documents }) => {
        const single = contents.filter(
          ({ position, number }) =>
            position.start.line === position.end.line &&
            documents.some((each) => each.number === number && number !== null),
        )
        if (single.length < 3) return []
        return single
          .slice(1)
          .map((entry, i) => [
            replace(entry.position, slice(text, single[i].position)),
            replace(single[i].position, slice(text, entry.position)),
          ])
      }),
  },
  {
    name: 'page changed in the contents list',
    rules: ['contents-page-order', 'contents-page-differs'],
    also: CONTENTS,
    places: (text) =>
      text.issues.flatMap(({ contents }) =>
        contents.filter(({ page }) => page !== null).length < 3
          ? []
          : contents
              .slice(0, -1)
              .flatMap(({ position, page }) =>
                page === null ? [] : matches(text, position, pageAtEnd(page), () => String(page + 70)),
              ),
      ),
  },
  {
    name: 'page of the contents list off by one',
    rules: ['contents-page-differs'],
    also: CONTENTS,
    places: (text) =>
      paged(text).flatMap(({ contents }) =>
        contents.flatMap(({ position, page }) =>
          page === null ? [] : matches(text, position, pageAtEnd(page), () => String(page + 1)),
        ),
      ),
  },
  {
    name: 'document lost from the text',
    rules: ['contents-missing-document'],
    also: [...CONTENTS, ...NUMBERS, 'number-missing', 'reference-repealed', 'imprint-year'],
    places: (text) =>
      documentsOf(text)
        .filter(({ page, section }) => page !== null || section !== null)
        .map(({ position }) => [blank(text, position)]),
  },
  {
    name: 'number lost from the document',
    rules: ['number-only-in-contents', 'contents-missing-document'],
    also: [...CONTENTS, ...NUMBERS, 'number-missing'],
    places: (text) =>
      listed(text).flatMap(({ document }) =>
        standsAlone(text, document) ? [[blank(text, document.fieldPositions.number)]] : [],
      ),
  },
  {
    name: 'number lost from the document and its entry',
    rules: ['number-missing'],
    also: [...CONTENTS, ...NUMBERS],
    places: (text) =>
      listed(text).flatMap(({ entry, document }) => {
        const isNumbered = ['通知', '决定', '意见', '批复', '函'].includes(document.kind)
        const due = contentsEntries(text).filter(({ entry: each }) => each.number !== null).length
        if (!isNumbered || due < 5 || document.addressee === null || !standsAlone(text, document)) return []
        const [inEntry] = matches(text, entry.position, /[（(][^（）()]{2,10}〔\d{4}〕\d+号[）)]/gu, () => '')
        const line = lineOf(text, entry.position.start.line)
        return inEntry === undefined || line === undefined
          ? []
          : [[...inEntry, blank(text, document.fieldPositions.number)]]
      }),
  },
]
