const PAGE_NUMBERS = [
  'page numbers',
  'page numbers of digits alone',
  'page numbers and form feeds',
  'page numbers and running heads',
  'page numbers, form feeds and running heads',
]

/** What goes wrong, in which dresses, with which texts. */
const CAUSES: readonly { cause: string; dresses: readonly string[]; texts: readonly string[] }[] = [
  {
    cause: 'the numbers of a joint document that a page or a blank line parts begin two documents',
    dresses: [...PAGE_NUMBERS, 'a blank line after every line', 'number lines of other brackets, spaces and digits'],
    texts: ['haidaobu-2024-4'],
  },
  {
    cause: 'the note under a title that a page or a blank line parts from it gives no date',
    dresses: [
      ...PAGE_NUMBERS,
      'blank lines doubled',
      'a blank line after every line',
      'a page break inside a title block',
    ],
    texts: ['hanzhou-rd-2016-4'],
  },
  {
    cause: 'a number in Chinese numerals that a page parts from its title is none of the document',
    dresses: PAGE_NUMBERS,
    texts: ['lidong-1964-4'],
  },
  {
    cause: 'digits alone between the lines of an addressee or a title are taken for a part of it',
    dresses: ['page numbers of digits alone'],
    texts: ['lingyou-1985-7', 'zhaoling-2005-3'],
  },
  {
    cause: 'a page that turns behind 批转 and the body whose text is passed on ends the title',
    dresses: ['a page break inside a title block'],
    texts: ['tangzhou-2010-5', 'xiaonan-2002-6'],
  },
  {
    cause: 'a title of the web page that wraps before 通告 leaves 通告 for another',
    dresses: ['print lines of 36 to 42 characters'],
    texts: ['yanxi-2021-5'],
  },
]

/**
 * Dresses in which a text is not yet read as the same documents, by what goes wrong. "any" stands for every dress
 * that changes more than bytes.
 * The list only ever shrinks, but for texts that are new.
 */
export const NOT_YET: readonly { cause: string; dress: string; texts: readonly string[] }[] = CAUSES.flatMap(
  ({ cause, dresses, texts }) => dresses.map((dress) => ({ cause, dress, texts })),
)
