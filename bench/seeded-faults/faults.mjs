// The faults that are planted. `places` gives, for a text that was read, the changes that plant the fault in each place that there is;
// `rules` are those that may tell it, the one it is planted for first; `also` are rules that the same fault breaks by its nature.

const replace = (position, text) => ({ from: position.start.offset, to: position.end.offset, text })
const documentsOf = ({ issues }) => issues.flatMap(({ documents }) => documents)
const slice = ({ text }, position) => text.slice(position.start.offset, position.end.offset)

/** Every match of a pattern in a stretch of the text, as a change made of it. */
function matches(text, position, pattern, fresh) {
  const base = position.start.offset
  return [...slice(text, position).matchAll(pattern)].flatMap((match) => {
    const made = fresh(match)
    return made === null ? [] : [[{ from: base + match.index, to: base + match.index + match[0].length, text: made }]]
  })
}

const blocksOf = (text, ...types) =>
  documentsOf(text).flatMap((document) => document.blocks.filter(({ type }) => types.includes(type)))

/** A place in the paragraphs where two Han characters stand side by side, one in a paragraph. */
const betweenHan = (text, insert) =>
  blocksOf(text, 'paragraph').flatMap(({ position }) =>
    matches(text, position, /(?<=[，。；]\p{Script=Han}{2})(?=\p{Script=Han}{3})/gu, () => insert).slice(0, 1),
  )

/** The number of a document where its line has it, with the parts of the match. */
const ownNumbers = (text, fresh) =>
  documentsOf(text).flatMap((document) => {
    const position = document.fieldPositions.number
    if (position === undefined || Number(document.date?.slice(0, 4) ?? 0) < 2000) return []
    return matches(text, position, /〔(\d{4})〕(\d+)(?=号)/gu, (match) => fresh(match, document)).slice(0, 1)
  })

const blank = (text, position) => [replace(position, slice(text, position).replace(/[^\r\n\f]/gu, ''))]

const contentsEntries = (text) =>
  text.issues.flatMap(({ contents, documents }) => contents.map((entry) => ({ entry, documents })))

/** Entries of the contents list whose number a document bears. */
const listed = (text) =>
  contentsEntries(text).filter(
    ({ entry, documents }) => entry.number !== null && documents.some(({ number }) => number === entry.number),
  )

const CONTENTS = [
  'contents-missing-document',
  'document-missing-contents',
  'contents-title-differs',
  'contents-number-differs',
  'number-only-in-contents',
  'contents-garbled-entry',
  'contents-order',
  'contents-page-order',
  'contents-page-differs',
]
/** What may change with the number of a document. */
const NUMBERS = [
  'number-gap',
  'number-falling',
  'number-duplicate',
  'number-year-differs',
  'number-code-issuer',
  'reference-later',
  'reference-itself',
]
/** Kinds that are sent to somebody; notices of appointment often are not. */
const isSent = ({ kind, number, title }) =>
  ['通知', '批复', '函', '复函'].includes(kind) && number !== null && !/任免|任职|免职|任命|职务/u.test(title ?? '')

const HEADINGS = ['heading-sequence', 'heading-restarted', 'heading-level-skipped']

export const faults = [
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
    places: (text) => listed(text).map(({ entry }) => blank(text, entry.position)),
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
                page === null
                  ? []
                  : matches(text, position, new RegExp(`${page}(?=[\\s）)]*$)`, 'gu'), () => String(page + 70)),
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
        .map(({ position }) => blank(text, position)),
  },
  {
    name: 'half-width brackets in a document number',
    rules: ['number-irregular'],
    also: [],
    places: (text) => ownNumbers(text, ([, year, serial]) => `[${year}]${serial}`),
  },
  {
    name: 'padded document number',
    rules: ['number-irregular'],
    also: [],
    places: (text) => ownNumbers(text, ([, year, serial]) => `〔${year}〕0${serial}`),
  },
  {
    name: 'document number of another document',
    rules: ['number-duplicate'],
    also: [...CONTENTS, ...NUMBERS],
    places: (text) =>
      text.issues.flatMap(({ documents }) => {
        const numbered = documents.filter(
          ({ number, fieldPositions }) => number?.includes('〔') && fieldPositions.number,
        )
        return numbered.slice(1).flatMap((document, i) => {
          const raw = slice(text, document.fieldPositions.number)
          const other = numbered[i]
          return raw.trim() === document.number
            ? [[replace(document.fieldPositions.number, raw.replace(raw.trim(), other.number))]]
            : []
        })
      }),
  },
  {
    name: 'document number of another year',
    rules: ['number-year-differs'],
    also: [...CONTENTS, ...NUMBERS],
    places: (text) => ownNumbers(text, ([, year, serial]) => `〔${Number(year) - 3}〕${serial}`),
  },
  {
    name: 'code of the office under the government',
    rules: ['number-code-issuer'],
    also: [...CONTENTS, ...NUMBERS],
    places: (text) =>
      documentsOf(text).flatMap((document) =>
        document.issuers.length === 1 &&
        document.issuers[0].endsWith('人民政府') &&
        document.confidence.issuers === undefined &&
        document.fieldPositions.number
          ? matches(text, document.fieldPositions.number, /政(?=[发函]〔)/gu, () => '政办')
          : [],
      ),
  },
  {
    name: 'title without its kind',
    rules: ['title-form', 'kind-unlisted', 'title-missing'],
    also: [...CONTENTS, 'number-missing', 'title-missing', 'addressee-colon', 'addressee-missing'],
    places: (text) =>
      documentsOf(text).flatMap((document) =>
        document.number?.includes('〔') && document.fieldPositions.title
          ? matches(text, document.fieldPositions.title, /的(?:通知|决定|批复|意见|函)(?=\s*$)/gu, () => '').slice(-1)
          : [],
      ),
  },
  {
    name: 'addressee lost',
    rules: ['addressee-missing'],
    also: [],
    places: (text) =>
      text.issues.flatMap(({ documents }) =>
        // A gazette that leaves addressees out is let be, so three that have one are needed.
        documents.filter((document) => isSent(document) && document.addressee !== null).length < 3
          ? []
          : documents.flatMap((document) =>
              isSent(document) && document.fieldPositions.addressee
                ? [blank(text, document.fieldPositions.addressee)]
                : [],
            ),
      ),
  },
  {
    name: 'addressee without its colon',
    rules: ['addressee-colon'],
    also: ['addressee-missing'],
    places: (text) =>
      documentsOf(text).flatMap(({ number, kind, fieldPositions }) =>
        fieldPositions.addressee && number !== null && kind !== null
          ? matches(text, fieldPositions.addressee, /[：:](?=\s*$)/gu, () => '')
          : [],
      ),
  },
  {
    name: 'impossible date',
    rules: ['date-invalid'],
    also: ['no-date', 'no-signature', 'number-year-differs'],
    places: (text) => dates(text, /(?<=年\s?)\d{1,2}\s?月\s?\d{1,2}(?=\s?日)/gu, () => '2月31'),
  },
  {
    name: 'date ten years on',
    rules: ['date-future'],
    also: ['number-year-differs', 'reference-later', 'imprint-year'],
    places: (text) =>
      text.issues.some(({ gazette }) => gazette.year !== null || gazette.published !== null)
        ? dates(text, /\d{4}(?=\s?年)/gu, ([year]) => String(Number(year) + 10))
        : [],
  },
  {
    name: 'date lost',
    rules: ['no-date'],
    also: ['no-signature', 'signatory-differs'],
    places: (text) =>
      documentsOf(text).flatMap(({ kind, date, fieldPositions }) =>
        ['通知', '决定', '批复', '意见', '函', '复函', '通告', '公告'].includes(kind) &&
        date !== null &&
        fieldPositions.date
          ? matches(text, fieldPositions.date, /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/gu, () => '').slice(0, 1)
          : [],
      ),
  },
  {
    name: 'signed by another body',
    rules: ['signatory-differs'],
    also: [],
    places: (text) =>
      documentsOf(text).flatMap((document) =>
        document.kind !== '令' &&
        !/[國發關]/u.test(text.text) &&
        document.issuers.length === 1 &&
        document.confidence.issuers === undefined &&
        document.signatories.length === 1 &&
        document.fieldPositions.signatories
          ? matches(
              text,
              document.fieldPositions.signatories,
              new RegExp(document.signatories[0], 'gu'),
              () => '白鹭洲水务局',
            ).slice(0, 1)
          : [],
      ),
  },
  {
    name: 'number of an attachment changed',
    rules: ['attachment-numbering'],
    also: ['attachment-missing-annex', 'annex-not-announced', 'attachment-title-differs', ...HEADINGS],
    places: (text) =>
      documentsOf(text).flatMap(({ attachments, blocks }) =>
        attachments.filter(({ n }) => n !== null).length < 2
          ? []
          : blocks
              .filter(({ type }) => type === 'attachment')
              .flatMap(({ position }) =>
                matches(text, position, /(?<=^\s*(?:附\s*件\s*[：:])?\s*)\d(?=[.．、])/gmu, ([digit]) =>
                  String(Number(digit) + 4),
                ),
              ),
      ),
  },
  {
    name: 'title of an annex changed',
    rules: ['attachment-title-differs'],
    also: ['annex-not-announced', 'attachment-missing-annex'],
    places: (text) =>
      documentsOf(text).flatMap(({ attachments, annexes, blocks }) =>
        annexes.flatMap(({ label, title, position }) => {
          const n = Number(/\d+/.exec(label ?? '')?.[0] ?? Number.NaN)
          const entry = attachments.find(
            (each) => each.n === n || (attachments.length === 1 && each.n === null && Number.isNaN(n)),
          )
          const same = annexes.filter((each) => each.label === label).length === 1
          const own = blocks.find(
            (block) => block.type === 'annexTitle' && block.position.start.line > position.start.line,
          )
          if (!entry || !same || title === null || !own || !(own.text ?? '').includes(title.slice(0, 4))) return []
          return matches(
            text,
            own.position,
            /(?<=\p{Script=Han}{2})\p{Script=Han}{2}(?=\p{Script=Han}{2})/gu,
            () => '鹭洲',
          ).slice(0, 1)
        }),
      ),
  },
  {
    name: 'number of a heading or article changed',
    rules: ['heading-sequence'],
    also: HEADINGS,
    places: (text) =>
      documentsOf(text).flatMap(({ blocks }) =>
        blocks
          .filter(({ type }) => type === 'heading' || type === 'paragraph')
          .flatMap(({ position }) => [
            ...matches(text, position, /(?<=^\s*(?:#+ |\*\*)?[（(]?)[三四五六](?=[、）)])/gu, () => '九').slice(0, 1),
            ...matches(text, position, /(?<=^\s*第)[三四五六七](?=条[\s\u3000])/gu, () => '十九').slice(0, 1),
          ]),
      ),
  },
  {
    name: 'bracket, quote or 《 lost',
    rules: ['brackets-unbalanced'],
    also: ['book-title-nesting', 'contents-title-differs', ...HEADINGS],
    places: (text) =>
      blocksOf(text, 'paragraph').flatMap(({ position }) =>
        matches(text, position, /[）》”]|(?<!^\s*)[（《“]/gu, () => '').slice(0, 2),
      ),
  },
  {
    name: '《》 inside 《》',
    rules: ['book-title-nesting'],
    also: ['reference-form'],
    places: (text) =>
      blocksOf(text, 'paragraph').flatMap(({ position }) =>
        matches(
          text,
          position,
          /(?<=《)\p{Script=Han}{2,8}(?=\p{Script=Han}{4,30}》)/gu,
          ([title]) => `《${title}》`,
        ).slice(0, 1),
      ),
  },
  {
    name: 'half-width comma, semicolon or bracket',
    rules: ['halfwidth-punctuation'],
    also: [],
    places: (text) =>
      blocksOf(text, 'paragraph').flatMap(({ position }) =>
        matches(text, position, /(?<=\p{Script=Han})[，；]/gu, ([mark]) => (mark === '，' ? ',' : ';')).slice(0, 2),
      ),
  },
  { name: 'space between characters', rules: ['layout-spaces'], also: [], places: (text) => betweenHan(text, ' ') },
  {
    name: 'character lost (U+FFFD)',
    rules: ['char-replacement'],
    also: ['encoding-mojibake'],
    places: (text) => betweenHan(text, '\ufffd'),
  },
  {
    name: 'private-use character',
    rules: ['char-private-use'],
    also: ['encoding-private-use'],
    places: (text) => betweenHan(text, '\ue863'),
  },
  { name: 'character without width', rules: ['char-control'], also: [], places: (text) => betweenHan(text, '\u200b') },
  {
    name: 'traditional character',
    rules: ['script-mixed'],
    also: ['contents-title-differs'],
    places: (text) =>
      /[國發關]/u.test(text.text)
        ? []
        : blocksOf(text, 'paragraph').flatMap(({ position }) =>
            matches(
              text,
              position,
              /[国发关县规实会为]/gu,
              ([char]) => '國發關縣規實會為'['国发关县规实会为'.indexOf(char)],
            ).slice(0, 1),
          ),
  },
  {
    name: '— for 一, O for 0, 曰 for 日, 己 for 已',
    rules: ['ocr-twin'],
    also: [...HEADINGS, 'no-date', 'date-invalid', 'reference-form', 'encoding-mojibake'],
    places: (text) =>
      blocksOf(text, 'paragraph', 'heading').flatMap(({ position }) => [
        ...matches(text, position, /(?<=第)一(?=[条章次期])/gu, () => '—'),
        ...matches(text, position, /(?<=\d)0(?=\d年|年|月|日|万|元|%|个|户)/gu, () => 'O'),
        ...matches(text, position, /(?<=月\d{1,2})日/gu, () => '曰'),
        ...matches(text, position, /已(?=经)/gu, () => '己'),
      ]),
  },
  {
    name: 'sum of a table changed',
    rules: ['table-sum'],
    also: [],
    places: (text) =>
      cells(text, ({ columns, rows, sectionRows }) =>
        rows.flatMap((row, r) =>
          /^(?:合\s*计|总\s*计)/u.test(row.find((cell) => cell !== '') ?? '') && !sectionRows.includes(r)
            ? row.flatMap((cell, c) =>
                /^\d{1,7}(?:\.\d+)?$/u.test(cell) && !/率|比|占|均|单价/u.test(columns[c] ?? '')
                  ? [{ row: r, cell, fresh: `${Number(cell[0]) === 9 ? 8 : Number(cell[0]) + 1}${cell.slice(1)}` }]
                  : [],
              )
            : [],
        ),
      ),
  },
  {
    name: 'serial of a table row changed',
    rules: ['table-sequence'],
    also: [],
    places: (text) =>
      cells(text, ({ columns, rows }) =>
        /序号|编号/u.test(columns[0] ?? '')
          ? rows
              .slice(1, -1)
              .flatMap((row, i) =>
                /^\d{1,2}$/u.test(row[0]) && Number(row[0]) > 1
                  ? [{ row: i + 1, cell: row[0], fresh: String(Number(row[0]) + 40) }]
                  : [],
              )
          : [],
      ),
  },
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
    also: ['reference-repealed'],
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
      documentsOf(text).flatMap(({ references, number, blocks }) =>
        number === null || !number.includes('〔')
          ? []
          : references.flatMap(({ position }) =>
              blocks.some(
                ({ type, position: own }) =>
                  type === 'paragraph' &&
                  own.start.offset <= position.start.offset &&
                  position.end.offset <= own.end.offset,
              ) &&
              /《[^《》]{2,100}》[（(]$/u.test(
                text.text.slice(Math.max(0, position.start.offset - 110), position.start.offset),
              )
                ? [[replace(position, number)]]
                : [],
            ),
      ),
  },
  { name: 'mobile number', rules: ['privacy-mobile'], also: [], places: (text) => betweenHan(text, '13912345678') },
  {
    name: 'citizen identity number',
    rules: ['privacy-citizen-id'],
    also: [],
    places: (text) => betweenHan(text, '11010519491231002X'),
  },
  {
    name: 'bank card number',
    rules: ['privacy-bank-card'],
    also: [],
    places: (text) => betweenHan(text, '6222021234567890128'),
  },
  {
    name: 'year of the issue changed',
    rules: ['imprint-year', 'imprint-published'],
    also: ['date-future', 'imprint-published'],
    places: (text) =>
      imprint(text, /(?<=^[^\n]{0,20})\d{4}(?=\s?年\s?第\s?[\d一二三四五六七八九十]+\s?期[^\n]{0,20}$)/gmu, ([year]) =>
        String(Number(year) - 10),
      ),
  },
  {
    name: 'invalid bytes',
    rules: ['encoding-invalid-bytes', 'encoding-mixed'],
    also: [],
    bytes: (text) => {
      const bytes = new TextEncoder().encode(text)
      const at = bytes.indexOf(0x01)
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0xfe, 0xc0]), bytes.subarray(at + 1)])
    },
    places: (text) => betweenHan(text, '\u0001'),
  },
]

/** Dates under the documents, as a change made of a part of them. */
function dates(text, pattern, fresh) {
  return documentsOf(text).flatMap(({ date, fieldPositions }) =>
    date !== null && fieldPositions.date ? matches(text, fieldPositions.date, pattern, fresh).slice(0, 1) : [],
  )
}

/** Cells of tables by row, found again in the lines of the row where they stand there once. */
function cells(text, choose) {
  return documentsOf(text).flatMap(({ tables }) =>
    tables.flatMap((table) =>
      choose(table).flatMap(({ row, cell, fresh }) => {
        const [first] = table.rowLines[row] ?? []
        const line = text.lines.find(({ number }) => number === first)
        if (line === undefined) return []
        const parts = line.value.split(new RegExp(`(?<![\\d.])${cell.replace('.', '\\.')}(?![\\d.])`, 'u'))
        return parts.length === 2
          ? [[{ from: line.offset + parts[0].length, to: line.offset + parts[0].length + cell.length, text: fresh }]]
          : []
      }),
    ),
  )
}

/** Places in front of the first document. */
function imprint(text, pattern, fresh) {
  const first = documentsOf(text)[0]
  const dated = documentsOf(text).filter(({ date }) => date !== null).length
  if (first === undefined || dated < 2 || text.issues[0].gazette.year === null) return []
  const end = { offset: first.position.start.offset }
  return matches(text, { start: { offset: 0 }, end }, pattern, fresh).slice(0, 1)
}
