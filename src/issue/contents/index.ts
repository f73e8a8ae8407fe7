import type { Profile } from '../../options.ts'
import type { ContentsEntry, Diagnostic, Line } from '../../tree/index.ts'

export { isContentsHeading } from './heading.ts'

/** What a line of the front matter was taken for. */
export type ContentsRole = 'contents' | 'section' | 'entry' | 'other'

/** A contents list as read. */
export interface Contents {
  entries: ContentsEntry[]
  /** Names of the sections, in order, each once. */
  sections: string[]
  diagnostics: Diagnostic[]
  /** What each line was taken for, by its index in the lines given. */
  roles: ContentsRole[]
}

/** Reads the contents list (目录) out of the front matter of an issue. */
export function readContents(lines: readonly Line[], _profile?: Profile): Contents {
  return { entries: [], sections: [], diagnostics: [], roles: lines.map(() => 'other') }
}

/** What a line can be in a contents list: an entry, the tail of one, the name of a section, or none of these. */
export function contentsLineShape(_s: string): 'entry' | 'tail' | 'section' | null {
  return null
}
