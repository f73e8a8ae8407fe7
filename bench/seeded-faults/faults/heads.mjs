import { CONTENTS, NUMBERS } from '../also.mjs'
import { blank, dates, documentsOf, matches, standsAlone } from '../places.mjs'

/** Kinds that are sent to somebody; notices of appointment often are not. */
const isSent = ({ kind, number, title }) =>
  ['通知', '批复', '函', '复函'].includes(kind) && number !== null && !/任免|任职|免职|任命|职务/u.test(title ?? '')
const SIGNED = ['通知', '决定', '批复', '意见', '函', '复函', '通告', '公告']
const isDue = ({ kind, date }) => SIGNED.includes(kind) && date !== null
/** The kind at the end of a title, unless the title ends in another without it: 批转县水利局关于防汛工作意见的通知. */
const WITH_KIND = /(?<!意见|报告|请示|决定)(?<!(?:意见|报告|请示|决定)》)的(?:通知|决定|批复|意见|函)(?=\s*$)/gu
/** Before July 2012 (GB/T 9704-2012) a document of one body was in order with its date and seal, so that a name lost there is no fault. */
const isNamed = ({ date, issuers }) => date >= '2012-07-01' || issuers.length > 1
const isTraditional = ({ text }) => /[國發關]/u.test(text)

export const headFaults = [
  {
    name: 'title without its kind',
    rules: ['title-form', 'kind-unlisted', 'title-missing'],
    also: [...CONTENTS, 'number-missing', 'title-missing', 'addressee-colon', 'addressee-missing'],
    places: (text) =>
      documentsOf(text).flatMap((document) =>
        document.number?.includes('〔') && document.fieldPositions.title
          ? matches(text, document.fieldPositions.title, WITH_KIND, () => '').slice(-1)
          : [],
      ),
  },
  {
    name: 'kind that is none of the fifteen',
    rules: ['kind-unlisted'],
    also: CONTENTS,
    places: (text) =>
      documentsOf(text).flatMap((document) =>
        document.number?.includes('〔') && document.fieldPositions.title && document.date > '2012-07-01'
          ? matches(text, document.fieldPositions.title, /(?<=的)(?:通知|决定)(?=\s*$)/gu, () => '指示').slice(-1)
          : [],
      ),
  },
  {
    name: 'title lost',
    rules: ['title-missing'],
    // Over an announcement of a court nothing but its title says that a document begins: in front of the first its text is left outside of all.
    also: [
      'text-outside-documents',
      ...CONTENTS,
      ...NUMBERS,
      'number-missing',
      'no-date',
      'no-signature',
      'addressee-colon',
      'addressee-missing',
    ],
    places: (text) =>
      documentsOf(text).flatMap((document) =>
        document.number?.includes('〔') &&
        document.fieldPositions.title &&
        standsAlone(text, document) &&
        /关于/u.test(document.title ?? '')
          ? [[blank(text, document.fieldPositions.title)]]
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
                ? [[blank(text, document.fieldPositions.addressee)]]
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
    places: (text) => [
      ...dates(text, /(?<=年\s?)\d{1,2}\s?月\s?\d{1,2}(?=\s?日)/gu, () => '2月31'),
      ...dates(text, /(?<=年)[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}(?=日)/gu, () => '二月三十一'),
    ],
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
      documentsOf(text).flatMap((document) =>
        isDue(document) && document.fieldPositions.date
          ? matches(
              text,
              document.fieldPositions.date,
              /[\d〇一二三四五六七八九]{4}\s?年[^年日]{2,8}日/gu,
              () => '',
            ).slice(0, 1)
          : [],
      ),
  },
  {
    name: 'signature lost',
    rules: ['no-signature'],
    // The number of an announcement is completed by the body that signs: 云水县水利局公告2021年第13号.
    also: ['signatory-differs', 'contents-number-differs'],
    places: (text) =>
      documentsOf(text).flatMap((document) =>
        isDue(document) && isNamed(document) && document.signatories.length === 1 && document.fieldPositions.signatories
          ? matches(
              text,
              document.fieldPositions.signatories,
              // 市　長　林玉衡 goes with the office
              new RegExp(`(?:[省市縣县區区][\\s\u3000]*[長长][\\s\u3000]*)?${document.signatories[0]}`, 'gu'),
              () => '',
            ).slice(0, 1)
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
        !isTraditional(text) &&
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
]
