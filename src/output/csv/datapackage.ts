import type { Column, CsvTable } from './column.ts'
import type { Field } from './gazetteTable.ts'

/** A file of the package as `datapackage.json` describes it. */
export interface Resource {
  name: string
  path: string
  title: string | null
  fields: Field[]
  primaryKey?: readonly string[]
  ofDocument?: boolean
  /** The document that a printed table stands in. */
  from?: { issue: number; document: string }
}

/** The description of a table of the folder. `partial` names date columns that hold dates without a day. */
export function tableResource(table: CsvTable<unknown>, partial: ReadonlySet<string>): Resource {
  const field = ({ name, type, title, description }: Column<unknown>): Field => ({
    name,
    type: type === 'date' && partial.has(name) ? 'string' : type,
    title,
    description,
  })
  const { name, title, primaryKey, ofDocument } = table
  return {
    name,
    path: `${name}.csv`,
    title,
    fields: table.columns.map(field),
    ...(primaryKey && { primaryKey }),
    ...(ofDocument && { ofDocument }),
  }
}

const foreignKeys = [{ fields: ['issue', 'document'], reference: { resource: 'documents', fields: ['issue', 'id'] } }]

const resource = ({ name, path, title, fields, primaryKey, ofDocument, from }: Resource) => ({
  name,
  type: 'table',
  path,
  ...(title !== null && { title }),
  ...from,
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: { fields, ...(primaryKey && { primaryKey }), ...(ofDocument && { foreignKeys }) },
})

/** Text of `datapackage.json` (Frictionless Data Package 2.0). */
export function datapackage(resources: Resource[]): string {
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongbao',
    title: '公报 Gazette',
    description: 'Official documents of gazette issues. An empty cell is a value that the source does not state.',
    resources: resources.map(resource),
  }
  return `${JSON.stringify(description, null, 2)}\n`
}
