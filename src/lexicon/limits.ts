/**
 * How large the parts of a text may be, all of them far beyond anything printed: without them a text of some kilobytes could take
 * gigabytes. What is larger is read all the same, in pieces or as plain text, and a diagnostic says so (`limit-line`, `limit-table`,
 * `limit-heading`, `limit-contents`, `limit-documents`); nothing of it is lost.
 */
export const LIMITS = {
  /** UTF-16 code units of a line; a longer one is read as several pieces. */
  line: 1 << 24,
  /** Columns of a table, and its rows times its columns; a larger one stays text. */
  tableColumns: 1000,
  tableCells: 2_000_000,
  /** Numbers in the number of a heading (4.2.1 has three); with more of them it is text. So headings are some twenty levels deep at most. */
  decimalNumbers: 6,
  /** Lines before the first document in which a contents list is looked for, and the length of one. */
  contentsLines: 20_000,
  contentsLine: 20_000,
  /** Documents of an issue that are remembered to its end, to be held against each other and against a contents list that stands there. */
  documents: 5_000,
} as const

/** Whether a table would have more columns or cells than are read as one. */
export const isTooLarge = (rows: number, columns: number): boolean =>
  columns > LIMITS.tableColumns || rows * columns > LIMITS.tableCells
