// Faults of JSON that gongbao has written: a plant is a change of a copy of the issues.
import { HEADINGS } from '../also.mjs'

/** A plant for every document that a choice says yes to. */
const everyDocument = (text, choose, change) =>
  text.issues.flatMap(({ documents }, i) =>
    documents.flatMap((document, j) =>
      choose(document, documents, j)
        ? [{ records: (issues) => change(issues[i].documents[j], issues[i].documents) }]
        : [],
    ),
  )

export const recordFaults = [
  {
    name: 'record with a value that its field cannot have',
    rules: ['record-schema'],
    also: 'any',
    places: (text) => [
      ...everyDocument(
        text,
        ({ date }) => date !== null,
        (document) => {
          document.date = document.date.replaceAll('-', '年')
        },
      ),
      ...everyDocument(
        text,
        ({ blocks }) => blocks.length > 0,
        (document) => {
          document.blocks[0].type = 'heading1'
        },
      ),
      ...everyDocument(
        text,
        ({ page }) => page !== null,
        (document) => {
          document.page = String(document.page)
        },
      ),
    ],
  },
  {
    name: 'record with a field too many',
    rules: ['record-schema'],
    also: 'any',
    places: (text) =>
      everyDocument(
        text,
        () => true,
        (document) => {
          document.remark = ''
        },
      ),
  },
  {
    name: 'record that does not agree with itself',
    rules: ['record-consistency'],
    // Two blocks that change places may be headings.
    also: ['number-duplicate', 'number-gap', 'number-falling', ...HEADINGS],
    places: (text) => [
      ...everyDocument(
        text,
        ({ number, numberParts }) => number !== null && numberParts !== null,
        (document) => {
          document.numberParts.serial += 1000
        },
      ),
      ...everyDocument(
        text,
        (_, documents, j) => j > 0 && documents[0].id !== documents[j].id,
        (document, documents) => {
          document.id = documents[0].id
        },
      ),
      ...everyDocument(
        text,
        ({ tables }) => tables.some(({ rows }) => rows.length > 0),
        (document) => {
          document.tables.find(({ rows }) => rows.length > 0).rows[0].pop()
        },
      ),
      ...everyDocument(
        text,
        ({ blocks }) => blocks.length > 3,
        (document) => {
          document.blocks.splice(1, 2, document.blocks[2], document.blocks[1])
        },
      ),
      ...everyDocument(
        text,
        ({ references }) => references.length > 0,
        (document) => {
          document.references[0].document = '无〔2020〕1号'
        },
      ),
    ],
  },
]
