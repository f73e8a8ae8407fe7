import type { Reference } from '../../../tree/index.ts'
import { type CsvTable, documentColumn, issueColumn, placeColumns } from '../column.ts'

type Row = { issue: number; document: string; reference: Reference }

/** One row a document number that a document cites. */
export const references: CsvTable<Row> = {
  name: 'references',
  title: '引用文件',
  ofDocument: true,
  rows: (record, { issue }) =>
    record.type === 'document' ? record.references.map((reference) => ({ issue, document: record.id, reference })) : [],
  columns: [
    issueColumn,
    documentColumn('id of the citing document'),
    {
      name: 'number',
      type: 'string',
      title: '被引发文字号',
      description: 'Number that is cited',
      value: ({ reference }) => reference.number,
    },
    {
      name: 'title',
      type: 'string',
      title: '被引标题',
      description: 'Title that is cited',
      value: ({ reference }) => reference.title,
    },
    {
      name: 'role',
      type: 'string',
      title: '引用关系',
      description: 'basedOn, forwards, repeals, amends or repliesTo',
      value: ({ reference }) => reference.role,
    },
    {
      name: 'target',
      type: 'string',
      title: '本期公文标识',
      description: 'id of the document of this issue that bears the number',
      value: ({ reference }) => reference.document,
    },
    ...placeColumns<Row>(({ reference }) => reference.position),
  ],
}
