import type { DocumentRecord, GazetteRecord } from '../../tree/index.ts'
import { CSV_TABLES, type CsvTableName } from '../format.ts'
import { uniqueNames } from '../names.ts'
import type { CsvTable, RecordContext } from './column.ts'
import { datapackage, type Resource, tableResource } from './datapackage.ts'
import { tableCsv, tableFields } from './gazetteTable.ts'
import { BOM, csvRow } from './row.ts'
import { appointments } from './tables/appointments.ts'
import { contents } from './tables/contents.ts'
import { diagnostics } from './tables/diagnostics.ts'
import { documents } from './tables/documents.ts'
import { issues } from './tables/issues.ts'
import { references } from './tables/references.ts'

/** The tables of the folder, by name. */
export const tables: Record<CsvTableName, CsvTable<unknown>> = {
  issues,
  documents,
  contents,
  references,
  appointments,
  diagnostics,
}

/** A piece of the text of a file. `last` says that nothing more comes for it. */
export interface Part {
  path: string
  text: string
  last: boolean
}

/** Counts the documents of a run and knows the issue that a record belongs to. */
export function counter(): (record: GazetteRecord) => RecordContext {
  let n = 0
  return (record) => {
    if (record.type === 'document') n += 1
    return { issue: record.type === 'issue' ? record.index : record.issue, n }
  }
}

/** The header row of a table. */
export const header = ({ columns }: CsvTable<unknown>): string => csvRow(columns.map(({ name }) => name))

const digits = (number: number, width: number): string => String(number).padStart(width, '0')

/** The files of the folder, piece by piece, as the records come. */
export function csvParts(excel: boolean) {
  const context = counter()
  const name = uniqueNames()
  const printed: Resource[] = []
  const partialDates = new Map<string, Set<string>>(CSV_TABLES.map((table) => [table, new Set()]))
  const start = excel ? BOM : ''

  /** The lines that a record adds to a table; notes which columns hold dates without a day. */
  function lines(table: CsvTable<unknown>, record: GazetteRecord, place: RecordContext): string {
    return table
      .rows(record, place)
      .map((row) => {
        const cells = table.columns.map((column) => column.value(row))
        for (const [index, column] of table.columns.entries()) {
          const cell = cells[index]
          if (column.type === 'date' && cell != null && String(cell).length !== 10) {
            partialDates.get(table.name)?.add(column.name)
          }
        }
        return csvRow(cells, excel)
      })
      .join('')
  }

  function printedTables(document: DocumentRecord, { issue, n }: RecordContext): Part[] {
    return document.tables.map((table, index) => {
      const label = `${digits(n, 3)}-${digits(index + 1, 2)}`
      const path = `tables/${name(table.title === null ? label : `${label}-${table.title}`, '.csv')}`
      const from = { issue, document: document.id }
      printed.push({ name: `table-${label}`, path, title: table.title, fields: tableFields(table), from })
      return { path, text: start + tableCsv(table, excel), last: true }
    })
  }

  return {
    begin: (): Part[] =>
      CSV_TABLES.map((table) => ({ path: `${table}.csv`, text: start + header(tables[table]), last: false })),
    add(record: GazetteRecord): Part[] {
      const place = context(record)
      const parts = CSV_TABLES.map((table) => ({
        path: `${table}.csv`,
        text: lines(tables[table], record, place),
        last: false,
      }))
      const added = parts.filter(({ text }) => text !== '')
      return record.type === 'document' ? [...added, ...printedTables(record, place)] : added
    },
    end(): Part[] {
      const own = CSV_TABLES.map((table) => tableResource(tables[table], partialDates.get(table) ?? new Set()))
      return [
        ...CSV_TABLES.map((table) => ({ path: `${table}.csv`, text: '', last: true })),
        { path: 'datapackage.json', text: datapackage([...own, ...printed]), last: true },
      ]
    },
  }
}
