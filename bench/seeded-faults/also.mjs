// Rules that one and the same fault breaks together by its nature.

export const CONTENTS = [
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
export const NUMBERS = [
  'number-gap',
  'number-falling',
  'number-duplicate',
  'number-year-differs',
  'number-code-issuer',
  'reference-later',
  'reference-itself',
]
export const HEADINGS = ['heading-sequence', 'heading-restarted', 'heading-level-skipped']
export const ATTACHMENTS = [
  'attachment-missing-annex',
  'annex-not-announced',
  'attachment-title-differs',
  'attachment-numbering',
]
export const TABLES = ['table-ragged', 'table-sum', 'table-sequence', 'table-header', 'table-column-lost']
