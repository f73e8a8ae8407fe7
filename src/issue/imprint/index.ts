import type { Gazette, Line } from '../../tree/index.ts'

/** Year and number of an issue, as printed. */
export interface IssueNumber {
  year: number | null
  issue: number | null
  totalIssue: number | null
}

/** Reads cover and imprint, before the first document and after the last; null for what they do not state. */
export function readImprint(_front: readonly Line[], _back: readonly Line[]): Gazette {
  return {
    name: null,
    region: null,
    publisher: null,
    year: null,
    issue: null,
    totalIssue: null,
    published: null,
    frequency: null,
    address: null,
    postcode: null,
    phone: null,
    distribution: null,
  }
}

/** The gazette's name where a line is its masthead. */
export function mastheadName(_s: string): string | null {
  return null
}

/** Year and number of the issue that a line states. */
export function issueLine(_s: string): IssueNumber | null {
  return null
}

/** Whether a line is the running head or foot that repeats masthead and issue on each page. */
export function isRunningHead(_s: string, _gazette: { name: string | null }): boolean {
  return false
}
