import { compact } from './compact.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './report.ts'
import { sarif } from './sarif.ts'

/** The reporters by name. Adding one is a file here and a line in this list. */
export const reporters = { pretty, compact, json, sarif, junit, github, gitlab } as const satisfies Record<
  string,
  Reporter
>

export type ReporterName = keyof typeof reporters

/** A reporter and where its text goes, as `--reporter sarif:out.sarif` says it. */
export interface ReporterTarget {
  name: ReporterName
  /** null is standard output. */
  file: string | null
}

/** Reads `NAME` or `NAME:FILE`; null where there is no such reporter. */
export function reporterTarget(given: string): ReporterTarget | null {
  const colon = given.indexOf(':')
  const name = colon < 0 ? given : given.slice(0, colon)
  const file = colon < 0 ? null : given.slice(colon + 1)
  if (!Object.hasOwn(reporters, name) || file === '') return null
  return { name: name as ReporterName, file }
}
