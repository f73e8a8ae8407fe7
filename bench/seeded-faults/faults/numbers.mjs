import { CONTENTS, NUMBERS } from '../also.mjs'
import { documentsOf, matches, ownNumbers, replace, series, slice } from '../places.mjs'

/** The serial of a document becomes another. */
const renumbered = (text, { fieldPositions }, serial) =>
  fieldPositions.number === undefined
    ? []
    : matches(text, fieldPositions.number, /(?<=〔\d{4}〕)\d+(?=号)/gu, () => String(serial)).slice(0, 1)

export const numberFaults = [
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
    name: '第 in a document number',
    rules: ['number-irregular'],
    also: ['contents-number-differs'],
    places: (text) => ownNumbers(text, ([, year, serial]) => `〔${year}〕第${serial}`),
  },
  {
    name: 'document number of another document',
    rules: ['number-duplicate'],
    also: [...CONTENTS, ...NUMBERS],
    places: (text) =>
      text.issues.flatMap(({ documents }) => {
        // minutes are numbered 〔2031〕第9期 under their masthead, which is no number of anything else
        const numbered = documents.filter(
          ({ number, fieldPositions }) => number?.includes('〔', 1) && fieldPositions.number,
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
    name: 'document number out of its series',
    rules: ['number-falling'],
    also: [...CONTENTS, ...NUMBERS],
    places: (text) =>
      text.issues.flatMap((issue) =>
        series(issue).flatMap((list) =>
          list.length < 3
            ? []
            : list.flatMap((document, i) =>
                renumbered(text, document, i === list.length - 1 ? 1 : list.at(-1).numberParts.serial + 300),
              ),
        ),
      ),
  },
  {
    name: 'number of a later year on a document without a date',
    rules: ['number-year-issue'],
    also: [...CONTENTS, ...NUMBERS, 'no-date', 'no-signature', 'signatory-differs', 'imprint-year'],
    places: (text) =>
      text.issues[0].gazette.year === null
        ? []
        : documentsOf(text).flatMap((document) => {
            const { fieldPositions, date } = document
            if (date === null || fieldPositions.date === undefined || !document.number?.includes('〔')) return []
            const [year] = matches(text, fieldPositions.number, /(?<=〔)\d{4}(?=〕\d+号)/gu, ([digits]) =>
              String(Number(digits) + 9),
            )
            const [day] = matches(
              text,
              fieldPositions.date,
              /[\d〇一二三四五六七八九]{4}\s?年[^年日]{2,8}日/gu,
              () => '',
            )
            return year === undefined || day === undefined ? [] : [[...year, ...day]]
          }),
  },
  {
    name: 'a number left out of a run',
    rules: ['number-gap'],
    also: [...CONTENTS, ...NUMBERS],
    places: (text) =>
      text.issues.flatMap((issue) =>
        series(issue).flatMap((list) => {
          const serials = list.map(({ numberParts }) => numberParts.serial)
          const isRun = serials.length >= 3 && serials.every((serial, i) => serial === serials[0] + i)
          return isRun ? renumbered(text, list.at(-1), serials.at(-1) + 1) : []
        }),
      ),
  },
]
