import type { Stats } from './count.ts'

export type Lang = 'zh' | 'en'

/** The lists of the page that have a chart. */
export type Charted = {
  [K in keyof Stats]: Stats[K] extends number ? never : K
}[keyof Stats]

interface Words {
  title: string
  none: string
  others: string
  nothing: string
  name: string
  count: string
  share: string
  description: string
  totals: Record<Exclude<keyof Stats, Charted>, string>
  charts: Record<Charted, string>
  rest: string
}

export const WORDS: Record<Lang, Words> = {
  en: {
    title: 'Statistics of gazettes',
    none: 'not stated',
    others: 'others',
    nothing: 'No documents.',
    name: 'What',
    count: 'Count',
    share: 'Share',
    description: 'Bar chart; the table below has the same figures.',
    totals: {
      issues: 'Issues',
      documents: 'Documents',
      tables: 'Tables',
      references: 'References',
      findings: 'Findings',
    },
    charts: {
      years: 'Documents by year',
      kinds: 'Documents by kind',
      issuers: 'Documents by issuer',
      sections: 'Documents by section',
      lengths: 'Documents by length, in characters',
      lags: 'Documents by days from their date to publication',
      tablesPerDocument: 'Documents by number of tables',
      referencesPerDocument: 'Documents by number of references',
      rules: 'Findings by rule',
    },
    rest: 'All {count}',
  },
  zh: {
    title: '公报统计',
    none: '未载明',
    others: '其他',
    nothing: '没有公文。',
    name: '项目',
    count: '数量',
    share: '占比',
    description: '条形图；下表列有同样的数字。',
    totals: { issues: '期', documents: '公文', tables: '表格', references: '引用', findings: '问题' },
    charts: {
      years: '各年公文数',
      kinds: '各文种公文数',
      issuers: '各发文机关公文数',
      sections: '各栏目公文数',
      lengths: '公文篇幅（字数）',
      lags: '成文至刊发的天数',
      tablesPerDocument: '每件公文的表格数',
      referencesPerDocument: '每件公文引用的文件数',
      rules: '各规则的问题数',
    },
    rest: '全部 {count} 项',
  },
}
