import type { Root } from 'mdast'
import { type Lang, words } from './words.ts'

/** The page that links to the issues of a folder. */
export function seriesIndex(issues: { title: string; url: string }[], lang: Lang): Root {
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: words[lang].issues }] },
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: issues.map(({ title, url }) => ({
          type: 'listItem',
          spread: false,
          children: [
            { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: title }] }] },
          ],
        })),
      },
    ],
  }
}
