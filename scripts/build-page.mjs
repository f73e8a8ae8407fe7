// Puts the review page's script together into one file, and its style beside it: dist/review/page.js and page.css.
import { copyFileSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

mkdirSync(`${root}dist/review`, { recursive: true })
await build({
  input: `${root}src/review/page/main.ts`,
  output: { file: `${root}dist/review/page.js`, format: 'iife', minify: false },
  logLevel: 'warn',
})
copyFileSync(`${root}src/review/page/page.css`, `${root}dist/review/page.css`)
