import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { toMarkdown } from '../../../src/output/markdown/index.ts'
import { gongbaoToMdast } from '../../../src/output/markdown/plugin.ts'
import { hostileIssue, sampleIssue } from '../sample.ts'
import { seen } from './read.ts'

it('works between other plugins and says the same as toMarkdown', async () => {
  for (const issue of [sampleIssue(), hostileIssue()]) {
    const processor = unified().use(gongbaoToMdast).use(remarkGfm).use(remarkStringify)
    const tree = (await processor.run(issue)) as Root
    expect(seen(processor.stringify(tree))).toEqual(seen(toMarkdown(issue)))
  }
})
