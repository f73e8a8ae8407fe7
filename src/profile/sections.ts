import { readSectionLine } from '../issue/contents/section.ts'
import type { IssueEvent } from '../issue/issue.ts'
import { isAuthority } from '../lexicon/authority.ts'
import { compact } from '../lexicon/spaces.ts'
import { byCount, entryOf, type LearntText, type Observer, type Proposal, Sightings } from './sightings.ts'

/**
 * Learns names of sections that only the lines about them show, such as 乡村振兴 between two titles of the contents list or between two documents:
 * a mark (【乡村振兴】) or known words (县政府文件) need no profile. A name that is also a title somewhere, or that of a body, is not proposed.
 */
export function sectionObserver(): Observer {
  const sections = new Map<string, Sightings>()
  const titles = new Set<string>()

  function seeList(event: Extract<IssueEvent, { type: 'issue' }>, text: LearntText): void {
    const names = new Set(event.contents.map(({ section }) => section))
    for (const { title } of event.contents) titles.add(compact(title))
    for (const [i, row] of event.rows.entries())
      if (event.roles[i] === 'section') seeName(row.text, row.line.number, text, (name) => names.has(name))
  }

  function seeName(line: string, at: number, text: LearntText, isSection: (name: string) => boolean): void {
    const read = readSectionLine(line)
    if (read === null || read.sureness === 'marked' || read.sureness === 'known') return
    if (isSection(read.name)) entryOf(sections, read.name, () => new Sightings()).add(text, at)
  }

  return {
    see(event: IssueEvent, text: LearntText): void {
      if (event.type === 'issue') seeList(event, text)
      if (event.type === 'document') titles.add(compact(event.parsed.document.title ?? ''))
      if (event.type === 'section')
        for (const row of event.rows)
          if (!row.blank) seeName(row.text, row.line.number, text, (name) => sections.has(name))
    },
    proposals(min: number): Proposal[] {
      const found = [...sections].filter(([name, { count }]) => count >= min && !titles.has(name) && !isAuthority(name))
      return byCount(
        found.map(([name, { count, texts, places }]) => ({
          key: 'sections',
          name,
          issuer: null,
          count,
          texts,
          places,
        })),
      )
    },
  }
}
