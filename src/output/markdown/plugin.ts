import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Issue } from '../../tree/index.ts'
import { issueToMdast, type MarkdownOptions } from './issue.ts'

/**
 * unified plugin from the tree of an issue to mdast: `unified().use(gongbaoToMdast).use(remarkGfm).use(remarkStringify)`.
 * Without front matter, which needs remark-frontmatter, unless `frontMatter` asks for it.
 */
export const gongbaoToMdast: Plugin<[(MarkdownOptions & { frontMatter?: boolean })?], Issue, Root> =
  (options = {}) =>
  (tree) =>
    issueToMdast(tree, { frontMatter: false, ...options })
