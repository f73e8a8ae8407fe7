import type { CheckedFile, Finding } from './finding.ts'

/** The findings that were there when a baseline was written: fingerprints by input. */
export interface Baseline {
  gongbaoBaseline: 1
  findings: Record<string, string[]>
}

const nameOf = (path: string | null): string => path ?? ''

/** The baseline of what is there now, sorted, so that it changes as little as the findings do. */
export function baselineOf(files: readonly CheckedFile[]): Baseline {
  const findings: Record<string, string[]> = {}
  for (const finding of files.flatMap((file) => file.findings)) {
    const name = nameOf(finding.path)
    findings[name] = [...(Object.hasOwn(findings, name) ? (findings[name] as string[]) : []), finding.fingerprint]
  }
  return {
    gongbaoBaseline: 1,
    findings: Object.fromEntries(
      Object.keys(findings)
        .sort()
        .map((name) => [name, (findings[name] as string[]).sort()]),
    ),
  }
}

/** Reads a baseline; null where the text is none. */
export function readBaseline(text: string): Baseline | null {
  try {
    const value = JSON.parse(text) as Partial<Baseline> | null
    if (value?.gongbaoBaseline !== 1 || typeof value.findings !== 'object' || value.findings === null) return null
    const isList = (list: unknown): boolean => Array.isArray(list) && list.every((item) => typeof item === 'string')
    return Object.values(value.findings).every(isList) ? (value as Baseline) : null
  } catch {
    return null
  }
}

/** Whether a finding was not there when the baseline was written. */
export function newSince(baseline: Baseline): (finding: Finding) => boolean {
  const known = new Map(Object.entries(baseline.findings).map(([name, list]) => [name, new Set(list)]))
  return ({ path, fingerprint }) => known.get(nameOf(path))?.has(fingerprint) !== true
}
