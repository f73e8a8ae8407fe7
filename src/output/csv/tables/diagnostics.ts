import type { DiagnosticRecord } from '../../../tree/index.ts'
import { type CsvTable, placeColumns } from '../column.ts'

/** One row a finding. */
export const diagnostics: CsvTable<DiagnosticRecord> = {
  name: 'diagnostics',
  title: '诊断',
  rows: (record) => (record.type === 'diagnostic' ? [record] : []),
  columns: [
    {
      name: 'issue',
      type: 'integer',
      title: '期次',
      description: 'Index of the issue, from 0',
      value: ({ issue }) => issue,
    },
    { name: 'rule', type: 'string', title: '规则', description: 'Rule', value: ({ rule }) => rule },
    {
      name: 'severity',
      type: 'string',
      title: '严重程度',
      description: 'error, warning or info',
      value: ({ severity }) => severity,
    },
    {
      name: 'message',
      type: 'string',
      title: '内容',
      description: 'The finding in words',
      value: ({ message }) => message,
    },
    {
      name: 'document',
      type: 'string',
      title: '公文标识',
      description: 'id of the document that it is about',
      value: ({ document }) => document,
    },
    ...placeColumns<DiagnosticRecord>(({ position }) => position),
  ],
}
