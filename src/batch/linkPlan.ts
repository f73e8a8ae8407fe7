import type { KnownDocuments } from './known.ts'
import { citedDocuments, type Link, linksOf, sameLinks } from './links.ts'
import type { Entry } from './manifest.ts'
import type { Text } from './run.ts'
import type { Target } from './types.ts'

export const markdownOf = ({ job }: Pick<Text, 'job'>): Target | undefined =>
  job.targets.find(({ format }) => format === 'markdown')

/** The links between the texts of a folder, by what its manifest says of them at the moment. */
export class LinkPlan {
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #known: KnownDocuments

  constructor(entries: ReadonlyMap<string, Entry>) {
    this.#entries = entries
    this.#known = citedDocuments(entries)
  }

  /** The links that the Markdown of a text is to have, as far as its entry tells. */
  linksOf(text: Text): Link[] {
    const markdown = this.#entries.get(text.key)?.markdown
    const target = markdownOf(text)
    return markdown && target ? linksOf(text.key, markdown, this.#known, target) : []
  }

  /** Whether the Markdown of a text was written with other links; one that is no file cannot be read again to mend that. */
  isStale(text: Text): boolean {
    const entry = this.#entries.get(text.key)
    if (!entry?.markdown || text.open || !isDone(entry) || !markdownOf(text)) return false
    return !sameLinks(this.linksOf(text), entry.markdown.links)
  }
}

/** Whether the outputs that an entry names were written as it says. */
export const isDone = ({ status }: Entry): boolean => status === 'done' || status === 'partial'
