import fc from 'fast-check'
import type { GazetteDocument, Issue, Position, Table } from '../../src/tree/index.ts'
import { block, document, gazette, source, table } from './sample.ts'

/** Characters that the formats have to take care of, among ordinary ones. */
const awkward = [
  ...'云水县政府通知，。；：（）《》〔〕“”①',
  ...'abcXYZ0123456789',
  ...' \t\n\r"\',;|\\/`*_~#+-=.!?()[]{}<>&@:$%^\u3000\u00a0',
  ...[
    '\u0000',
    '\u001b',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\ue000',
    '𠀀',
    '1. ',
    '- ',
    '![',
    '](',
    '---',
    'http://',
    'www.a.cn',
    '<b>',
    '&amp;',
  ],
]

const character = fc.oneof(
  { arbitrary: fc.constantFrom(...awkward), weight: 5 },
  { arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), weight: 1 },
)

/** Any text at all. */
export const anyText = fc.array(character, { maxLength: 24 }).map((parts) => parts.join(''))

/** The text as a file of UTF-8 holds it, in which a lone surrogate has no place. */
export const asUtf8 = (text: string): string => Buffer.from(text).toString()

/** A text as a field holds it: not blank. */
export const fieldText = anyText.map((text) => (text.trim() === '' ? `云${text}` : text))

const place: fc.Arbitrary<Position> = fc
  .record({ line: fc.integer({ min: 1, max: 9999 }), column: fc.integer({ min: 1, max: 99 }), offset: fc.nat() })
  .map((start) => ({ start, end: { ...start, offset: start.offset + 1 } }))

const textBlock = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'title',
        'number',
        'addressee',
        'paragraph',
        'listItem',
        'caption',
        'attachment',
        'annex',
        'annexTitle',
        'signature',
        'note' as const,
      ),
      fieldText,
    )
    .map(([type, text]) => block(type, text)),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.option(fieldText, { nil: null }), fieldText)
    .map(([depth, label, text]) => block('heading', text, { depth, label })),
)

export const anyTable: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const row = fc.array(anyText, { minLength: width, maxLength: width })
  return fc
    .tuple(row, fc.array(row, { maxLength: 4 }), fc.option(fieldText, { nil: null }), fc.nat(2))
    .map(([columns, rows, title, headerRows]) => table(columns, rows, { title, headerRows }))
})

/** A document with any texts, and a table block for each of its tables. */
export const anyDocument: fc.Arbitrary<GazetteDocument> = fc
  .record({
    id: fieldText,
    number: fc.option(fieldText, { nil: null }),
    title: fc.option(fieldText, { nil: null }),
    issuers: fc.array(fieldText, { maxLength: 3 }),
    date: fc.constantFrom(null, '2024', '2024-05', '2024-02-29'),
    blocks: fc.array(textBlock, { maxLength: 8 }),
    tables: fc.array(anyTable, { maxLength: 2 }),
    references: fc.array(
      fc.record({
        number: fieldText,
        title: fc.option(fieldText, { nil: null }),
        role: fc.constantFrom(null, 'repeals' as const),
        document: fc.option(fieldText, { nil: null }),
        position: place,
      }),
      { maxLength: 2 },
    ),
    appointments: fc.array(
      fc.record({
        action: fc.constantFrom('appoint' as const, 'remove' as const),
        person: fieldText,
        position: fieldText,
        place,
      }),
      { maxLength: 2 },
    ),
    position: place,
  })
  .map((fields) =>
    document({
      ...fields,
      blocks: [
        ...fields.blocks,
        ...fields.tables.map((_, index) => ({ type: 'table' as const, table: index, position: fields.position })),
      ],
    }),
  )

/** An issue with any texts. */
export const anyIssue: fc.Arbitrary<Issue> = fc
  .record({
    documents: fc.array(anyDocument, { maxLength: 3 }),
    contents: fc.array(
      fc.record({
        section: fc.option(fieldText, { nil: null }),
        title: fieldText,
        number: fc.option(fieldText, { nil: null }),
        page: fc.option(fc.nat(500), { nil: null }),
        position: place,
      }),
      { maxLength: 3 },
    ),
    diagnostics: fc.array(
      fc.record({
        rule: fc.constantFrom('no-date', 'contents-missing-document'),
        severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
        message: fieldText,
        actual: fc.option(fieldText, { nil: null }),
        expected: fc.option(fieldText, { nil: null }),
        position: fc.option(place, { nil: null }),
        document: fc.option(fieldText, { nil: null }),
      }),
      { maxLength: 2 },
    ),
  })
  .map((parts) => ({ type: 'issue' as const, source, gazette, ...parts }))
