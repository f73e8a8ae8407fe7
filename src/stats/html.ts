import { createHash } from 'node:crypto'
import { barChart } from './chart.ts'
import { type Count, NONE, type Stats } from './count.ts'
import { escapeText } from './markup.ts'
import { type Charted, type Lang, WORDS } from './words.ts'

/** Bars of a chart, and rows that stand open below it; the rest is folded up. */
const MOST = 20

const ORDER: readonly Charted[] = [
  'years',
  'kinds',
  'issuers',
  'sections',
  'lengths',
  'lags',
  'tablesPerDocument',
  'referencesPerDocument',
  'rules',
]

const STYLE = `
:root { color-scheme: light dark; --back: #fff; --text: #1b1f24; --soft: #555d68; --rule: #c9ced6; --bar: #2f6db5; }
@media (prefers-color-scheme: dark) { :root { --back: #15181c; --text: #e8eaed; --soft: #a9b1bc; --rule: #3c434c; --bar: #6fa3e0; } }
@media print { :root { --back: #fff; --text: #000; --soft: #333; --rule: #999; --bar: #555; } section { break-inside: avoid; } }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--back); color: var(--text);
  font: 16px/1.5 system-ui, "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
svg { width: 100%; height: auto; font-size: 13px; }
.bar { fill: var(--bar); } .label, .count { fill: var(--text); }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; } dt { color: var(--soft); } dd { margin: 0; font-size: 1.3rem; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--rule); padding: 0.1rem 0.6rem; text-align: left; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
summary { color: var(--soft); cursor: pointer; } :focus-visible { outline: 3px solid var(--bar); }
`

/** The statistics as one page: charts as plain SVG, the data below each; it runs no script and fetches nothing. */
export function statsPage(stats: Stats, lang: Lang): string {
  const words = WORDS[lang]
  const hash = createHash('sha256').update(STYLE).digest('base64')
  const totals = Object.entries(words.totals).map(
    ([key, name]) => `<div><dt>${name}</dt><dd>${stats[key as keyof typeof words.totals]}</dd></div>`,
  )
  const body = stats.documents === 0 ? [`<p>${words.nothing}</p>`] : ORDER.map((key) => section(key, stats[key], lang))
  return [
    '<!doctype html>',
    `<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${words.title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${words.title}</h1>`,
    `<dl>${totals.join('')}</dl>`,
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function section(key: Charted, counts: readonly Count[], lang: Lang): string {
  const words = WORDS[lang]
  const title = words.charts[key]
  const named = counts.map(({ name, count }) => ({ name: name === NONE ? words.none : name, count }))
  const total = Math.max(
    1,
    named.reduce((sum, { count }) => sum + count, 0),
  )
  if (named.length === 0) return `<section><h2>${title}</h2><p>0</p></section>`
  const rows =
    named.length <= MOST
      ? table(named, lang, total)
      : `${table(named.slice(0, MOST), lang, total)}\n${rest(named, lang, total)}`
  return `<section>\n<h2>${title}</h2>\n${barChart(key, title, words.description, charted(key, named, words.others))}\n${rows}\n</section>`
}

/** The bars: of names that are many, the most frequent and one for the others; years and sizes stay whole. */
function charted(key: Charted, counts: readonly Count[], others: string): Count[] {
  if (key === 'years' || counts.length <= MOST) return [...counts]
  const shown = counts.slice(0, MOST - 1)
  const left = counts.slice(MOST - 1).reduce((sum, { count }) => sum + count, 0)
  return [...shown, { name: others, count: left }]
}

function rest(counts: readonly Count[], lang: Lang, total: number): string {
  const summary = WORDS[lang].rest.replace('{count}', String(counts.length))
  return `<details><summary>${summary}</summary>\n${table(counts, lang, total)}\n</details>`
}

function table(counts: readonly Count[], lang: Lang, total: number): string {
  const { name: head, count: number, share } = WORDS[lang]
  const rows = counts.map(
    ({ name, count }) =>
      `<tr><th scope="row">${escapeText(name)}</th><td class="number">${count}</td><td class="number">${((100 * count) / total).toFixed(1)}%</td></tr>`,
  )
  return `<table><thead><tr><th scope="col">${head}</th><th scope="col">${number}</th><th scope="col">${share}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}
