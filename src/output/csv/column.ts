import type { GazetteRecord, Position } from '../../tree/index.ts'
import type { CsvTableName } from '../format.ts'
import type { Cell } from './row.ts'

/** Type of a column as Table Schema names it. `date` is so only while all its dates are whole days, else `string`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array' | 'object'

/** A column of a table: what it is called, what it holds, and its cell of a row. */
export interface Column<Row> {
  name: string
  type: ColumnType
  /** Chinese name. */
  title: string
  description: string
  value(row: Row): Cell
}

/** A table of the CSV folder, with the rows that a record gives it. */
export interface CsvTable<Row> {
  name: CsvTableName
  title: string
  columns: readonly Column<Row>[]
  rows(record: GazetteRecord, context: RecordContext): Row[]
  primaryKey?: readonly string[]
  /** Whether its columns `issue` and `document` name a row of the documents. */
  ofDocument?: boolean
}

export interface RecordContext {
  /** Index of the issue in the stream, from 0. */
  issue: number
  /** Order of the document in all that is written, from 1. */
  n: number
}

/**
 * Texts in one cell, separated by ";". A ";" inside a text becomes the full-width "；", so that the cell can be split again.
 */
export const joined = (texts: readonly string[]): string => texts.map((text) => text.replaceAll(';', '；')).join(';')

/** A value as JSON, null where there is nothing in it. */
export function asJson(value: object): string | null {
  return Object.keys(value).length === 0 ? null : JSON.stringify(value)
}

/** The column that names the issue of a row. */
export const issueColumn: Column<{ issue: number }> = {
  name: 'issue',
  type: 'integer',
  title: '期次',
  description: 'Index of the issue, from 0',
  value: ({ issue }) => issue,
}

/** The column that names the document of a row. */
export const documentColumn = (description: string): Column<{ document: string | null }> => ({
  name: 'document',
  type: 'string',
  title: '公文标识',
  description,
  value: ({ document }) => document,
})

/** The columns that say where a row stands in the text. */
export function placeColumns<Row>(place: (row: Row) => Position | null): Column<Row>[] {
  const column = (name: string, title: string, description: string, value: (position: Position) => number) => ({
    name,
    type: 'integer' as const,
    title,
    description,
    value: (row: Row) => {
      const position = place(row)
      return position === null ? null : value(position)
    },
  })
  return [
    column('line', '起始行', 'First line in the text, from 1', ({ start }) => start.line),
    column('column', '起始列', 'Column of the first character, from 1', ({ start }) => start.column),
    column('offset', '起始偏移', 'Offset of the first character, from 0', ({ start }) => start.offset),
    column('endLine', '结束行', 'Last line', ({ end }) => end.line),
    column('endColumn', '结束列', 'Column after the last character', ({ end }) => end.column),
    column('endOffset', '结束偏移', 'Offset after the last character', ({ end }) => end.offset),
  ]
}
