import type { ContentsEntry } from '../../../tree/index.ts'
import { type CsvTable, issueColumn, placeColumns } from '../column.ts'

type Row = { issue: number; n: number; entry: ContentsEntry }

/** One row an entry of the contents list. */
export const contents: CsvTable<Row> = {
  name: 'contents',
  title: '目录',
  primaryKey: ['issue', 'n'],
  rows: (record, { issue }) =>
    record.type === 'issue' || record.type === 'end'
      ? (record.contents ?? []).map((entry, index) => ({ issue, n: index + 1, entry }))
      : [],
  columns: [
    issueColumn,
    { name: 'n', type: 'integer', title: '序号', description: 'Order in the list, from 1', value: ({ n }) => n },
    { name: 'section', type: 'string', title: '栏目', description: 'Section', value: ({ entry }) => entry.section },
    {
      name: 'title',
      type: 'string',
      title: '标题',
      description: 'Title as printed in the list',
      value: ({ entry }) => entry.title,
    },
    {
      name: 'number',
      type: 'string',
      title: '发文字号',
      description: 'Document number',
      value: ({ entry }) => entry.number,
    },
    { name: 'page', type: 'integer', title: '页码', description: 'Page', value: ({ entry }) => entry.page },
    {
      name: 'document',
      type: 'string',
      title: '公文',
      description:
        'Document (id); only of a list at the end of the issue, whose documents went by without section and page',
      value: ({ entry }) => entry.document ?? null,
    },
    ...placeColumns<Row>(({ entry }) => entry.position),
  ],
}
