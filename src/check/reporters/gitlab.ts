import { fingerprintOf } from '../fingerprint.ts'
import { nameOf, type Reporter, startOf } from './report.ts'

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const

/** GitLab's Code Quality report. */
export const gitlab: Reporter = ({ files }) => {
  const issues = files.flatMap(({ findings }) =>
    findings.map((finding) => ({
      description: finding.message,
      check_name: finding.rule,
      // One finding may stand in several files.
      fingerprint: fingerprintOf([nameOf(finding.path), finding.fingerprint]),
      severity: SEVERITIES[finding.severity],
      location: {
        path: nameOf(finding.path)
          .replaceAll('\\', '/')
          .replace(/^(?:\.\/+)+/u, ''),
        lines: { begin: startOf(finding).line, end: finding.position?.end.line ?? startOf(finding).line },
      },
    })),
  )
  return `${JSON.stringify(issues, null, 2)}\n`
}
