import type { Plugin } from 'unified'
import type { ParseOptions } from './options.ts'
import { parseIssue } from './pipeline.ts'
import type { Issue } from './tree/index.ts'

/**
 * unified plugin that reads a gazette text into the tree of its first issue:
 * `unified().use(gongbaoParse).use(gongbaoToMdast).use(remarkGfm).use(remarkStringify)`.
 * What it finds stands on the file as messages, with the rule as `ruleId`.
 */
export const gongbaoParse: Plugin<[ParseOptions?], string, Issue> = function (options = {}) {
  this.parser = (text, file) => {
    const issue = parseIssue(text, { path: file.path ?? null, ...options })
    for (const { rule, message, position } of issue.diagnostics) {
      file.message(message, { ruleId: rule, source: 'gongbao', ...(position === null ? {} : { place: position }) })
    }
    return issue
  }
}
