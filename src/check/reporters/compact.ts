import { nameOf, type Reporter, startOf } from './report.ts'

/** One line a finding, as editors and grep read it: `issue.txt:31:6: warning: … (rule)`. */
export const compact: Reporter = ({ files }) =>
  files
    .flatMap(({ findings }) =>
      findings.map((finding) => {
        const { line, column } = startOf(finding)
        const message = finding.message.replace(/[\r\n\f\u0085\u2028\u2029]+/gu, ' ')
        return `${nameOf(finding.path)}:${line}:${column}: ${finding.severity}: ${message} (${finding.rule})\n`
      }),
    )
    .join('')
