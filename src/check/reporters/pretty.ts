import { shownInLine } from '../../lexicon/shown.ts'
import { displayWidth } from '../../lexicon/width.ts'
import { fill } from '../../messages/fill.ts'
import type { Excerpt, Finding } from '../finding.ts'
import { countFindings, nameOf, oneLine, type Paint, pageOfFinding, type Reporter, startOf } from './report.ts'

const STYLES = { error: 'red', warning: 'yellow', info: 'cyan' } as const

const WORDS = {
  zh: {
    error: '错误',
    warning: '警告',
    info: '提示',
    summary: '{files} 个文件，{error} 个错误，{warning} 个警告，{info} 个提示。',
    fixable: '{count} 个可用 --fix 修正。',
  },
  en: {
    error: 'error',
    warning: 'warning',
    info: 'info',
    summary: 'Files: {files}. Errors: {error}, warnings: {warning}, infos: {info}.',
    fixable: 'To be mended with --fix: {count}.',
  },
} as const

/** For people: the line of the text with a caret under the place, in columns of the terminal. */
export const pretty: Reporter = ({ files, lang, paint }) => {
  const words = WORDS[lang]
  const parts = files.flatMap(({ findings }) =>
    findings.map((finding) => {
      const { line, column } = startOf(finding)
      const where = paint('bold', `${oneLine(nameOf(finding.path))}:${line}:${column}`)
      const severity = paint(STYLES[finding.severity], words[finding.severity])
      const head = `${where} ${severity} ${oneLine(finding.message)} ${paint('dim', finding.rule)}`
      return [head, ...drawn(finding, line, paint)].join('\n')
    }),
  )
  const summary = fill(words.summary, { files: files.length, ...countFindings(files) })
  const fixable = files.flatMap(({ findings }) => findings).filter(({ edits }) => edits.length > 0).length
  const hint = fixable === 0 ? '' : `${lang === 'zh' ? '' : ' '}${fill(words.fixable, { count: fixable })}`
  return `${[...parts, summary + hint].join('\n\n')}\n`
}

function drawn(finding: Finding, line: number, paint: Paint): string[] {
  const { excerpt, severity } = finding
  const page = pageOfFinding(finding)
  const more = page === null ? [] : [`${' '.repeat(String(line).length)} ${paint('dim', `= ${page}`)}`]
  if (excerpt === null) return more
  const gutter = String(line)
  const blank = ' '.repeat(gutter.length)
  const { text, before, under } = ruled(excerpt)
  const bar = paint('dim', '│')
  return [
    `${blank} ${bar}`,
    `${paint('dim', gutter)} ${bar} ${text}`,
    `${blank} ${bar} ${' '.repeat(before)}${paint(STYLES[severity], '^'.repeat(under))}`,
    ...more,
  ]
}

/** The line with tabs as spaces and what cannot be seen as a mark, and the columns before and under the finding. */
function ruled({ text, from, to }: Excerpt): { text: string; before: number; under: number } {
  const drawn = (part: string): string => shownInLine(part.replaceAll('\t', '    '))
  return {
    text: drawn(text),
    before: displayWidth(drawn(text.slice(0, from))),
    under: Math.max(1, displayWidth(drawn(text.slice(from, to)))),
  }
}
