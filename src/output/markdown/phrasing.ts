import type { PhrasingContent } from 'mdast'
import { addresses, type Span } from './autolink.ts'
import { type Mention, mentions } from './mentions.ts'

/** Lines of a text as Markdown can hold them: none empty, none with space around it, no NUL. */
export function linesOf(text: string): string[] {
  return text
    .replaceAll('\0', '\ufffd')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^[ \t]+/, '').replace(/[ \t]+$/, ''))
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

function line(text: string, list: readonly Mention[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let end = 0
  const push = (value: string) => {
    if (value !== '') nodes.push({ type: 'text', value })
  }
  for (const span of apart([...addresses(text), ...mentions(text, list)])) {
    push(text.slice(end, span.start))
    nodes.push({ type: 'link', url: span.url, children: [{ type: 'text', value: text.slice(span.start, span.end) }] })
    end = span.end
  }
  push(text.slice(end))
  return nodes
}

/**
 * Running text as mdast: addresses and mentioned phrases are links, `separator` stands where the text has a line break.
 */
export function phrasing(text: string, list: readonly Mention[], separator: PhrasingContent): PhrasingContent[] {
  return linesOf(text).flatMap((value, index) => (index === 0 ? line(value, list) : [separator, ...line(value, list)]))
}
