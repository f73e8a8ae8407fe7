import type { Issue } from '../../tree/index.ts'
import type { OpenFile, OutputFormat, OutputOptions } from '../format.ts'
import { issueRecords } from '../records.ts'
import { counter, csvParts, header, type Part, tables } from './parts.ts'
import { BOM, csvRow } from './row.ts'

/**
 * CSV: a folder of tables with a `datapackage.json` that describes them, or one of the tables as a stream (`of`).
 */
export const csv: OutputFormat = {
  name: 'csv',
  extension: '.csv',
  create(sink, { of = 'documents', excel = false }) {
    const table = tables[of]
    const context = counter()
    let begun = false
    async function begin(): Promise<void> {
      if (begun) return
      begun = true
      await sink((excel ? BOM : '') + header(table))
    }
    return {
      async write(record) {
        await begin()
        const rows = table.rows(record, context(record))
        const text = rows
          .map((row) =>
            csvRow(
              table.columns.map((column) => column.value(row)),
              excel,
            ),
          )
          .join('')
        if (text !== '') await sink(text)
      },
      end: begin,
    }
  },
  createFiles(folder, { excel = false }) {
    const parts = csvParts(excel)
    const open = new Map<string, OpenFile>()
    let begun = false

    async function put(list: Part[]): Promise<void> {
      for (const { path, text, last } of list) {
        const file = open.get(path) ?? (await folder.open(path))
        open.set(path, file)
        if (text !== '') await file.write(text)
        if (!last) continue
        await file.close()
        open.delete(path)
      }
    }

    async function begin(): Promise<void> {
      if (begun) return
      begun = true
      await put(parts.begin())
    }

    return {
      async write(record) {
        await begin()
        await put(parts.add(record))
      },
      async end() {
        await begin()
        await put(parts.end())
      },
    }
  },
}

/** The files of an issue as CSV, by path: `documents.csv`, `tables/001-01-….csv`, `datapackage.json` and the others. */
export function toCsv(issue: Issue, { excel = false }: Pick<OutputOptions, 'excel'> = {}): Map<string, string> {
  const parts = csvParts(excel)
  const files = new Map<string, string>()
  const put = (list: Part[]) => {
    for (const { path, text } of list) files.set(path, (files.get(path) ?? '') + text)
  }
  put(parts.begin())
  for (const record of issueRecords(issue)) put(parts.add(record))
  put(parts.end())
  return files
}
