import type { Finding } from '../finding.ts'
import { isAtLeast, type Reporter, startOf } from './report.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands that GitHub shows beside the lines; the gravest first, as it shows some ten of each kind. */
export const github: Reporter = ({ files }) =>
  files
    .flatMap(({ findings }) => findings)
    .toSorted((a, b) => (a.severity === b.severity ? 0 : isAtLeast(a.severity, b.severity) ? -1 : 1))
    .map((finding) => `::${COMMANDS[finding.severity]} ${properties(finding)}::${data(finding.message)}\n`)
    .join('')

function properties(finding: Finding): string {
  const { path, position, rule } = finding
  const { line, column } = startOf(finding)
  const pairs: [string, string | number][] = [
    ['file', path ?? ''],
    ['line', line],
    ['endLine', position?.end.line ?? line],
  ]
  // GitHub takes columns only where the lines are one.
  if (position !== null && position.end.line === line) pairs.push(['col', column], ['endColumn', position.end.column])
  pairs.push(['title', rule])
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',')
}

/** The escapes of the runner: % and line ends. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
