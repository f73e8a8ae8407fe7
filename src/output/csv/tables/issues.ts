import type { EndRecord, Gazette, Source } from '../../../tree/index.ts'
import type { Column, ColumnType, CsvTable } from '../column.ts'

const ofGazette = (
  name: Exclude<keyof Gazette, 'corrected'>,
  type: ColumnType,
  title: string,
  description: string,
): Column<EndRecord> => ({
  name,
  type,
  title,
  description,
  value: ({ gazette }) => gazette[name],
})

const ofSource = (name: keyof Source, type: ColumnType, title: string, description: string): Column<EndRecord> => ({
  name,
  type,
  title,
  description,
  value: ({ source }) => source[name],
})

/** One row an issue: what it says of itself, and what it was read from. */
export const issues: CsvTable<EndRecord> = {
  name: 'issues',
  title: '公报',
  primaryKey: ['index'],
  rows: (record) => (record.type === 'end' ? [record] : []),
  columns: [
    {
      name: 'index',
      type: 'integer',
      title: '期次',
      description: 'Index of the issue, from 0',
      value: ({ issue }) => issue,
    },
    ofGazette('name', 'string', '公报名称', 'Name of the gazette'),
    ofGazette('region', 'string', '行政区域', 'Region'),
    ofGazette('publisher', 'string', '主办单位', 'Publisher'),
    ofGazette('year', 'integer', '年份', 'Year'),
    ofGazette('issue', 'integer', '期号', 'Number of the issue in its year'),
    ofGazette('totalIssue', 'integer', '总期号', 'Number of the issue since the first'),
    ofGazette('published', 'date', '出版日期', 'Day of publication'),
    ofGazette('frequency', 'string', '刊期', 'How often it appears'),
    ofGazette('address', 'string', '地址', 'Address'),
    ofGazette('postcode', 'string', '邮政编码', 'Postcode'),
    ofGazette('phone', 'string', '电话', 'Telephone'),
    ofGazette('distribution', 'string', '发送范围', 'To whom it is sent'),
    {
      name: 'documents',
      type: 'integer',
      title: '公文数',
      description: 'Number of documents',
      value: ({ documents }) => documents,
    },
    {
      name: 'diagnostics',
      type: 'integer',
      title: '诊断数',
      description: 'Number of findings',
      value: ({ diagnostics }) => diagnostics,
    },
    ofSource('path', 'string', '输入文件', 'Name of the input'),
    ofSource('encoding', 'string', '编码', 'Encoding of the input'),
    ofSource('bom', 'boolean', '字节顺序标记', 'Whether the input begins with a byte order mark'),
    ofSource('bytes', 'integer', '字节数', 'Size of the input'),
    ofSource('lines', 'integer', '行数', 'Number of lines'),
    ofSource('sha256', 'string', 'SHA-256', 'SHA-256 of the input'),
  ],
}
