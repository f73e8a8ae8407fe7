import type { Appointment } from '../../../tree/index.ts'
import { type CsvTable, documentColumn, issueColumn, placeColumns } from '../column.ts'

type Row = { issue: number; document: string; appointment: Appointment }

/** One row an appointment or removal. */
export const appointments: CsvTable<Row> = {
  name: 'appointments',
  title: '人事任免',
  ofDocument: true,
  rows: (record, { issue }) =>
    record.type === 'document'
      ? record.appointments.map((appointment) => ({ issue, document: record.id, appointment }))
      : [],
  columns: [
    issueColumn,
    documentColumn('id of the document'),
    {
      name: 'action',
      type: 'string',
      title: '任免',
      description: 'appoint or remove',
      value: ({ appointment }) => appointment.action,
    },
    {
      name: 'person',
      type: 'string',
      title: '姓名',
      description: 'Person',
      value: ({ appointment }) => appointment.person,
    },
    {
      name: 'position',
      type: 'string',
      title: '职务',
      description: 'Post',
      value: ({ appointment }) => appointment.position,
    },
    ...placeColumns<Row>(({ appointment }) => appointment.place),
  ],
}
