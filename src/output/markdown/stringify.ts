import { eastAsianWidth } from 'get-east-asian-width'
import type { Nodes, Parents, PhrasingContent, Root, Table, Text, Yaml } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { type Marker, pairingMarkers } from './attention.ts'
import { escapeText } from './escape.ts'

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>

/** Widest cell, in columns of a terminal, up to which the pipes of tables are put in line. */
const ALIGNED = 40

const AMBIGUOUS_AS_WIDE = { ambiguousAsWide: true }

/** Columns that a text takes in a fixed pitch: 2 for a Chinese character. */
function width(text: string): number {
  let columns = 0
  for (const character of text) columns += eastAsianWidth(character.codePointAt(0) ?? 0x20, AMBIGUOUS_AS_WIDE)
  return columns
}

/** Text of the children as the rules of pairing see it: a break is a backslash and a line end, a link begins and ends with punctuation. */
const flat = (children: readonly PhrasingContent[]): string =>
  children.map((node) => (node.type === 'text' ? node.value : node.type === 'break' ? '\\\n' : '<>')).join('')

/** Writes text with as few escapes as will do; remark-stringify's own rules put many more into Chinese text. */
function textHandler(): Handle {
  const known = new WeakMap<Parents, ReadonlySet<Marker>>()
  function markersOf(parent: Parents): ReadonlySet<Marker> {
    const found = known.get(parent) ?? pairingMarkers(flat(parent.children as PhrasingContent[]))
    known.set(parent, found)
    return found
  }
  return (node: Text, parent, state, info) => {
    const { stack } = state
    if (parent === undefined || stack.includes('autolink')) return node.value
    const inHeading = stack.includes('headingAtx')
    const begins = /[\r\n]$/.test(info.before) && !inHeading
    return escapeText(node.value, {
      line: begins ? (parent.children[0] === node ? 'first' : 'later') : null,
      headingEnd: inHeading && parent.children.at(-1) === node,
      inCell: stack.includes('tableCell'),
      inLink: parent.type === 'link',
      after: info.after,
      markers: markersOf(parent),
    })
  }
}

const yamlHandler: Handle = (node: Yaml) => `---\n${node.value}\n---`

function cellWidth(node: Nodes): number {
  if ('value' in node) return width(node.value)
  return 'children' in node ? node.children.reduce((sum, child) => sum + cellWidth(child), 0) : 0
}

/** Whether all tables are narrow enough for their pipes to be put in line. */
function narrow(root: Root): boolean {
  const tables = root.children.filter((node): node is Table => node.type === 'table')
  return tables.every((table) =>
    table.children.every((row) => row.children.every((cell) => cellWidth(cell) <= ALIGNED)),
  )
}

/** Text of a Markdown document; reading it back gives the same headings, paragraphs, lists and tables. */
export function markdownText(root: Root): string {
  return unified()
    .use(remarkGfm, { tablePipeAlign: narrow(root), stringLength: width })
    .use(remarkStringify, {
      bullet: '-',
      bulletOther: '*',
      listItemIndent: 'one',
      handlers: { text: textHandler(), yaml: yamlHandler },
    })
    .stringify(root)
}
