import { shownInLine } from '../../lexicon/shown.ts'
import type { Lang } from '../../messages/index.ts'
import type { Severity } from '../../tree/index.ts'
import type { CheckedFile, Finding } from '../finding.ts'
import { pageCommand } from '../page.ts'
import { ruleOf } from '../registry.ts'

/** A painter of text on a terminal; one that colours nothing gives the text back. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan', text: string) => string

/** What a reporter is given: every file that was checked, the ones without findings too. */
export interface Report {
  files: readonly CheckedFile[]
  lang: Lang
  /** Version of gongbao. */
  version: string
  /** The least severity that makes the run fail. */
  failOn: Severity
  /** The address of the page of a rule; null where the pages are not published. */
  pageOf(id: string): string | null
  paint: Paint
}

/** Turns a report into text, whole: no finding is left out. */
export type Reporter = (report: Report) => string

/** Name of an input in a report. */
export const nameOf = (path: string | null): string => path ?? '(stdin)'

/** A message or a name on one line, as a terminal may show it; it may hold what stands on several lines of the text. */
export const oneLine = (message: string): string => shownInLine(message.replace(/[\r\n\f\u0085\u2028\u2029]+/gu, ' '))

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** Whether a severity is as grave as another, or graver. */
export const isAtLeast = (severity: Severity, least: Severity): boolean => RANK[severity] >= RANK[least]

export type Counts = Record<Severity, number>

export function countFindings(files: readonly CheckedFile[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 }
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++
  return counts
}

/** Where to read more of the rule of a finding: an address, else the command that prints the page; null where it has none. */
export const pageOfFinding = ({ rule, url }: Finding): string | null =>
  url ?? (ruleOf(rule) === undefined ? null : pageCommand(rule))

/** The line and column that reports give a finding of no place. */
export const startOf = ({ position }: Finding): { line: number; column: number } =>
  position?.start ?? { line: 1, column: 1 }
