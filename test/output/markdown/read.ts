import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'

/** What a reader of Markdown sees of a document: its headings, paragraphs, list items and tables as text. */
export type Seen =
  | { heading: number; text: string }
  | { paragraph: string }
  | { items: string[] }
  | { table: string[][] }
  | { html: string }
  | { other: string }

export const readTree = (markdown: string): Root =>
  unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(markdown)

/** The text of a node; only text, links and breaks are read, anything else shows itself. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break' || (node.type === 'html' && node.value === '<br>')) return '\n'
  if (node.type === 'html' && /^<(?:a id="[a-z0-9-]+"|\/a)>$/.test(node.value)) return ''
  const plain =
    node.type === 'link' || node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
  const inner = 'children' in node ? node.children.map(textOf).join('') : ''
  return plain ? inner : `<${node.type}>${inner}`
}

/** Everything that is not front matter or an anchor, in order. */
export function seen(markdown: string): Seen[] {
  return readTree(markdown).children.flatMap((node): Seen[] => {
    switch (node.type) {
      case 'yaml':
        return []
      case 'heading':
        return [{ heading: node.depth, text: textOf(node) }]
      case 'paragraph':
        return [{ paragraph: textOf(node) }]
      case 'list':
        return [{ items: node.children.map((item) => item.children.map(textOf).join('<block>')) }]
      case 'table':
        return [{ table: node.children.map((row) => row.children.map(textOf)) }]
      case 'html':
        return [{ html: node.value }]
      default:
        return [{ other: node.type }]
    }
  })
}

/** The front matter of a Markdown document. */
export function frontMatterOf(markdown: string): unknown {
  const [first] = readTree(markdown).children
  return first?.type === 'yaml' ? parse(first.value) : undefined
}

/** Addresses of all links, in order. */
export function linksOf(node: Nodes): string[] {
  if (node.type === 'link') return [node.url]
  return 'children' in node ? node.children.flatMap(linksOf) : []
}
