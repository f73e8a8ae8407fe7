#!/usr/bin/env node
// What a row of a table costs at 1,000, 10,000 and 100,000 rows, in every notation, and a line of a document without tables.
// Linear means that the cost per row stays: the last figure of each line is the cost at the most rows over that at the fewest.
//
//   npm run build && node bench/tables.mjs [--only TEXT]
import { existsSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const SIZES = [1_000, 10_000, 100_000]
/** A table is read again until so many rows were read, so that a small one is timed as well as a large one. */
const ROWS_TIMED = 100_000

const built = new URL('../dist/src/document/tables/index.js', import.meta.url)
if (!existsSync(fileURLToPath(built))) {
  console.error('bench/tables.mjs reads the built modules: npm run build')
  process.exit(1)
}
const { findTables } = await import(built.href)
const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } })

const rows = (count, row) => Array.from({ length: count }, (_, i) => row(i + 1))
const wide = (i) => `${i}`.padEnd(8)
const texts = {
  tabs: (n) => ['序号\t项目名称\t建设地点\t投资\t备注', ...rows(n, (i) => `${i}\t饮水工程${i}\t柳溪镇\t${i % 97}\t`)],
  'tabs, blank lines': (n) =>
    ['序号\t项目名称\t投资', ...rows(n, (i) => `\n${i}\t饮水工程${i}\t${i % 97}`)].join('\n').split('\n'),
  'tabs, a page each 20': (n) =>
    rows(n, (i) => `${i % 20 === 1 ? `\n- ${i} -\n\n序号\t项目名称\t投资\n` : ''}${i}\t饮水工程${i}\t${i % 97}`)
      .join('\n')
      .split('\n'),
  Markdown: (n) => [
    '| 序号 | 项目名称 | 投资 |',
    '|---|---|---|',
    ...rows(n, (i) => `| ${i} | 饮水工程${i} | ${i % 97} |`),
  ],
  'HTML, one line': (n) => [
    `<table><tr><td>序号</td><td>项目名称</td></tr>${rows(n, (i) => `<tr><td>${i}</td><td>饮水工程${i}</td></tr>`).join('')}</table>`,
  ],
  'HTML, many lines': (n) => [
    '<table><tr><td>序号</td><td>项目名称</td></tr>',
    ...rows(n, (i) => `<tr><td>${i}</td><td>饮水工程${i}</td></tr>`),
    '</table>',
  ],
  'aligned spaces': (n) => [
    '序号      项目名称          投资',
    ...rows(n, (i) => `${wide(i)}  饮水工程${wide(i)}  ${i % 97}`),
  ],
  'box drawing': (n) => [
    '┌────┬────────┐',
    '│序号    │项目名称        │',
    '├────┼────────┤',
    ...rows(n, (i) => `│${wide(i)}│饮水工程${wide(i)}│`),
    '└────┴────────┘',
  ],
  'one cell a line': (n) => ['序号', '项目名称', ...rows(n, (i) => [`${i}`, `饮水工程${i}`]).flat()],
  'no table: articles': (n) =>
    rows(n, (i) => `第${i}条　为了管好集市摊位，方便群众买卖，结合本县集市的实际情形和多年的做法，制定本规则。`),
  'no table: roster': (n) => rows(n, () => '王平平　县水利局副局长'),
}

function linesOf(values) {
  let offset = 0
  return values.map((value, i) => {
    const line = { number: i + 1, column: 1, offset, value, eol: '\n' }
    offset += value.length + 1
    return line
  })
}

function costPerRow(make, size) {
  const lines = linesOf(make(size))
  const times = Math.ceil(ROWS_TIMED / size)
  const read = () => findTables(lines, { isFurniture: (line) => line.value.startsWith('- ') })
  const [region] = read()
  const start = performance.now()
  for (let i = 0; i < times; i += 1) read()
  return { micros: ((performance.now() - start) * 1000) / (times * size), found: region?.table.rows.length ?? 0 }
}

for (const [name, make] of Object.entries(texts)) {
  if (!name.includes(options.only)) continue
  const costs = SIZES.map((size) => costPerRow(make, size))
  const figures = costs.map(({ micros }, i) => `${SIZES[i].toLocaleString('en')}: ${micros.toFixed(2)} µs`.padEnd(20))
  const ratio = costs.at(-1).micros / costs[0].micros
  console.log(`${name.padEnd(22)} ${figures.join(' ')} ${costs.at(-1).found} rows  ×${ratio.toFixed(2)}`)
}
