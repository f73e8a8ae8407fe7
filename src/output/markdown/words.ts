import type { Gazette } from '../../tree/index.ts'
import type { OutputOptions } from '../format.ts'

export type Lang = NonNullable<OutputOptions['lang']>

/** The words that the Markdown adds to what is printed. */
export const words = {
  zh: {
    gazette: '公报',
    issues: '各期公报',
    contents: '目录',
    documents: '公文',
    unlisted: '未列入目录的公文',
    diagnostics: '诊断',
    severity: { error: '错误', warning: '警告', info: '提示' },
    page: (page: number) => `第${page}页`,
    comma: '，',
    colon: '：',
  },
  en: {
    gazette: 'Gazette',
    issues: 'Issues',
    contents: 'Contents',
    documents: 'Documents',
    unlisted: 'Documents not in the contents list',
    diagnostics: 'Diagnostics',
    severity: { error: 'error', warning: 'warning', info: 'info' },
    page: (page: number) => `p. ${page}`,
    comma: ', ',
    colon: ': ',
  },
} as const

/** Heading of an issue: 云水县人民政府公报2024年第2期（总第9期）, as far as it is known. */
export function issueTitle({ name, year, issue, totalIssue }: Gazette, lang: Lang): string {
  const total = totalIssue === null ? '' : `（总第${totalIssue}期）`
  return [
    name ?? words[lang].gazette,
    year === null ? '' : `${year}年`,
    issue === null ? '' : `第${issue}期`,
    total,
  ].join('')
}
