import { createHash } from 'node:crypto'
import type { ReviewData } from './data.ts'

/** The parts that the page is made of, as `npm run build` leaves them. */
export interface PageParts {
  script: string
  style: string
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** JSON that can stand inside a script element: nothing in it can end the element or begin a comment. */
export const embeddable = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const escapeText = (text: string): string => text.replace(/[<>&"']/gu, (char) => `&#${char.charCodeAt(0)};`)

/**
 * The review page as one file: style, data and script in it, and a policy that lets nothing else run and nothing be fetched.
 * The style and the script are ours; what was read is in the data only, which the script shows as text.
 */
export function reviewPage(data: ReviewData, { script, style }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const title = data.texts
    .map(({ path }) => path ?? '-')
    .slice(0, 3)
    .join(', ')
  return [
    '<!doctype html>',
    `<html lang="${data.lang === 'zh' ? 'zh-Hans' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(title)} · gongbao</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<noscript><p>This page needs JavaScript. 本页需要启用 JavaScript。</p></noscript>',
    `<script type="application/json" id="data">${embeddable(data)}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
