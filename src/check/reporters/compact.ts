import { nameOf, oneLine, type Reporter, startOf } from './report.ts'

/** One line a finding, as editors and grep read it: `issue.txt:31:6: warning: … (rule)`. */
export const compact: Reporter = ({ files }) =>
  files
    .flatMap(({ findings }) =>
      findings.map((finding) => {
        const { line, column } = startOf(finding)
        const message = oneLine(finding.message)
        return `${oneLine(nameOf(finding.path))}:${line}:${column}: ${finding.severity}: ${message} (${finding.rule})\n`
      }),
    )
    .join('')
