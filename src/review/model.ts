import { checkFile } from '../check/check.ts'
import type { Finding } from '../check/finding.ts'
import { ruleOf } from '../check/registry.ts'
import { selectRules } from '../check/selection.ts'
import { sourceOf } from '../corrections/index.ts'
import type { IssueEvent } from '../issue/issue.ts'
import type { RowReason } from '../issue/watch.ts'
import { type Lang, renderMessage } from '../messages/index.ts'
import type { ParseOptions } from '../options.ts'
import { collectIssues, readRecords } from '../pipeline.ts'
import type { Diagnostic, GazetteRecord, Issue, Line } from '../tree/index.ts'
import type { ReviewFinding, ReviewText } from './data.ts'

/** Reads a text into what the page shows of it: its issues, what each line was taken for, the findings in both languages. */
export function reviewText(bytes: Uint8Array, options: ParseOptions): ReviewText {
  let lines: readonly Line[] = []
  const said: Diagnostic[] = []
  const taken = new Taken()
  const records: GazetteRecord[] = [
    ...readRecords(bytes, options, {
      reading: {},
      lines: (all) => {
        lines = all
      },
      event: (event) => taken.event(event),
      diagnostic: (diagnostic) => said.push(diagnostic),
    }),
  ]
  const issues = collectIssues(records)
  const [first] = issues
  const path = options.path ?? null
  const sha256 = first?.source.sha256 ?? ''
  return {
    path,
    sha256,
    encoding: first?.source.encoding ?? '',
    lines: lines.map(({ value }) => value),
    numbers: lines.every(({ number }, i) => number === i + 1) ? null : lines.map(({ number }) => number),
    ...taken.of(lines),
    issues: issues.map((issue) => ({ ...issue, diagnostics: [] })),
    findings: findingsOf(issues, said, { path, lines }),
    corrections: options.corrections ? (sourceOf(options.corrections, path, sha256)?.corrections ?? []) : [],
  }
}

/** Why a row was taken for what it is, what decided first. */
const reasonsOf = ({ because, settled, apart }: RowReason): string[] =>
  [because, settled, apart].filter((reason) => reason !== null)

/** What each line was taken for, gathered as the issue is read. */
class Taken {
  readonly #roles: { role: string; because: string }[] = [{ role: 'blank', because: '' }]
  readonly #index = new Map<string, number>()
  readonly #byLine = new Map<Line, number>()

  event(event: IssueEvent): void {
    event.rows.forEach((row, i) => {
      if (row.blank) return
      if (event.type === 'issue')
        this.#set(row.line, event.roles[i] === 'other' ? 'front' : (event.roles[i] ?? 'front'), '')
      else if (event.type === 'section') this.#set(row.line, 'section', '')
      else if (event.type === 'end') this.#set(row.line, 'back', '')
      else {
        const reason = event.parsed.reasons?.[i]
        if (reason) this.#set(row.line, reason.role, reasonsOf(reason).join('; '))
      }
    })
  }

  #set(line: Line, role: string, because: string): void {
    const key = `${role}\n${because}`
    let index = this.#index.get(key)
    if (index === undefined) {
      index = this.#roles.push({ role, because }) - 1
      this.#index.set(key, index)
    }
    this.#byLine.set(line, index)
  }

  of(lines: readonly Line[]): Pick<ReviewText, 'roles' | 'taken'> {
    return { roles: this.#roles, taken: lines.map((line) => this.#byLine.get(line) ?? 0) }
  }
}

const LANGS: readonly Lang[] = ['zh', 'en']
const RANK = { error: 0, warning: 1, info: 2 } as const

/** What the rules find, gravest first; `said` are the parser's own findings in the order of the issues' diagnostics. */
function findingsOf(
  issues: readonly Issue[],
  said: readonly Diagnostic[],
  { path, lines }: { path: string | null; lines: readonly Line[] },
): ReviewFinding[] {
  const selection = selectRules({})
  const [zh = [], en = []] = LANGS.map((lang) => {
    return checkFile({ path, issues: inLanguage(issues, said, lang), lines, lang }, selection).findings
  })
  return zh.map((finding, i) => found(finding, en[i] ?? finding)).sort((a, b) => RANK[a.severity] - RANK[b.severity])
}

const found = (zh: Finding, en: Finding): ReviewFinding => ({
  rule: zh.rule,
  severity: zh.severity,
  message: { zh: zh.message, en: en.message },
  asks: ruleOf(zh.rule)?.description ?? null,
  position: zh.position,
  document: zh.document,
  actual: zh.actual,
  expected: zh.expected,
})

/** The issues with the words of their diagnostics in a language. */
function inLanguage(issues: readonly Issue[], said: readonly Diagnostic[], lang: Lang): Issue[] {
  const words = new Map<string, string[]>()
  for (const { rule, values, position, document } of said) {
    const key = keyOf(rule, position, document)
    words.set(key, [...(words.get(key) ?? []), renderMessage(rule, values, lang)])
  }
  return issues.map((issue) => ({
    ...issue,
    diagnostics: issue.diagnostics.map((diagnostic) => {
      const { rule, position, document, message } = diagnostic
      return { ...diagnostic, message: words.get(keyOf(rule, position, document))?.shift() ?? message }
    }),
  }))
}

const keyOf = (rule: string, position: Diagnostic['position'], document: string | null): string =>
  `${rule}|${position?.start.offset ?? ''}|${document ?? ''}`
