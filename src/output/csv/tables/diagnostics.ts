import type { DiagnosticRecord } from '../../../tree/index.ts'
import { type CsvTable, documentColumn, issueColumn, placeColumns } from '../column.ts'

/** One row a finding. */
export const diagnostics: CsvTable<DiagnosticRecord> = {
  name: 'diagnostics',
  title: '诊断',
  rows: (record) => (record.type === 'diagnostic' ? [record] : []),
  columns: [
    issueColumn,
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
      name: 'actual',
      type: 'string',
      title: '原有',
      description: 'What the text has',
      value: ({ actual }) => actual,
    },
    {
      name: 'expected',
      type: 'string',
      title: '应有',
      description: 'What is due there',
      value: ({ expected }) => expected,
    },
    documentColumn('id of the document that it is about'),
    ...placeColumns<DiagnosticRecord>(({ position }) => position),
  ],
}
