import type { PhrasingContent } from 'mdast'
import { addresses, type Span } from './autolink.ts'

/** Finds what of a text is to be a link. */
export type Finder = (text: string) => Span[]

const nothing: Finder = () => []

/** Lines of a text as Markdown can hold them: none empty, none with space around it, no NUL. */
export function linesOf(text: string): string[] {
  return text
    .replaceAll('\0', '\ufffd')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^[ \t]+/, '').replace(/(?<![ \t])[ \t]+$/, ''))
    .filter((line) => line !== '')
}

/** Spans in order of their place; one that lies over an earlier one is left out. */
function apart(spans: Span[]): Span[] {
  let end = 0
  return spans
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}

function line(text: string, linked: Finder): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let end = 0
  const push = (value: string) => {
    if (value !== '') nodes.push({ type: 'text', value })
  }
  for (const span of apart([...addresses(text), ...linked(text)])) {
    push(text.slice(end, span.start))
    nodes.push({ type: 'link', url: span.url, children: [{ type: 'text', value: text.slice(span.start, span.end) }] })
    end = span.end
  }
  push(text.slice(end))
  return nodes
}

/**
 * Running text as mdast: addresses and what `linked` finds are links, `separator` stands where the text has a line break.
 */
export function phrasing(text: string, separator: PhrasingContent, linked: Finder = nothing): PhrasingContent[] {
  return linesOf(text).flatMap((value, index) =>
    index === 0 ? line(value, linked) : [separator, ...line(value, linked)],
  )
}
