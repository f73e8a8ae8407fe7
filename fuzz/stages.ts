import { checkFile } from '../src/check/check.ts'
import { selectRules } from '../src/check/selection.ts'
import { toCsv, toMarkdown } from '../src/index.ts'
import { collectIssues, parseIssues, readRecords } from '../src/pipeline.ts'
import { reviewText } from '../src/review/model.ts'
import { countIssues } from '../src/stats/count.ts'
import { statsPage } from '../src/stats/html.ts'
import type { Line } from '../src/tree/index.ts'
import { GROWTHS } from './sizes.ts'

const only = process.argv[2] ?? ''
const SMALL = Number(process.argv[3] ?? 16000)
const TIMES = 4
const sizeOf = (g: (typeof GROWTHS)[number], length: number) => {
  let size = 1
  while (g.make(size).length < length && size < 2 ** 22) size *= 2
  return Math.min(size, g.full)
}
const cpu = (f: () => unknown) => {
  const b = process.cpuUsage()
  f()
  const { user, system } = process.cpuUsage(b)
  return (user + system) / 1000
}
const stages: Record<string, (text: string) => () => unknown> = {
  validate: (text) => {
    let lines: readonly Line[] = []
    const issues = collectIssues(
      readRecords(
        text,
        {},
        {
          lines: (l) => {
            lines = l
          },
        },
      ),
    )
    return () => checkFile({ path: 'a', issues, lines, lang: 'en' } as never, selectRules({} as never))
  },
  markdown: (text) => {
    const issues = parseIssues(text)
    return () => issues.map((i) => toMarkdown(i))
  },
  csv: (text) => {
    const issues = parseIssues(text)
    return () => issues.map((i) => toCsv(i))
  },
  normalize: (text) => () => parseIssues(text, { normalize: true }),
  review: (text) => {
    const b = Buffer.from(text)
    return () => reviewText(b, {})
  },
  stats: (text) => {
    const issues = parseIssues(text)
    return () => statsPage(countIssues(issues), 'en')
  },
}
for (const g of GROWTHS.filter(({ name }) => name.includes(only) && !/50 MB|, alone|after a document/.test(name))) {
  const n = sizeOf(g, SMALL)
  const small = g.make(n)
  const large = g.make(n * TIMES)
  for (const [name, make] of Object.entries(stages)) {
    try {
      const b = make(large)
      const slow = cpu(b)
      if (slow < 100) continue
      const a = make(small)
      let ratio = Infinity
      for (let i = 0; i < 3 && ratio > TIMES * 2; i++)
        ratio = Math.min(ratio, (i ? cpu(b) : slow) / Math.min(cpu(a), cpu(a)))
      if (ratio > TIMES * 1.8 || slow > 1500)
        console.log(ratio.toFixed(1), name, slow.toFixed(0) + 'ms', (large.length / 1e3).toFixed(0) + 'K', g.name)
    } catch (e) {
      console.log('THREW', name, g.name, (e as Error).stack?.slice(0, 300))
    }
  }
}
console.log('done')
