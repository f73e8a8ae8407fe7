import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz } from './run.ts'
import { readTexts } from './texts.ts'

// Reads inputs made by chance and says which of them break what must always hold:
//   npm run fuzz -- [--seconds 60] [--cases N] [--seed N] [--corpus]
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    cases: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'boolean', default: false },
  },
})
const root = join(import.meta.dirname, '..', '..', '..')
const failed = join(root, 'reports', 'fuzz-failures')
const began = performance.now()
const spent = (): number => (performance.now() - began) / 1000
let said = 0
let told = 0
process.on('unhandledRejection', (error) => {
  console.error('unhandled rejection', error)
  process.exit(1)
})

const outcome = await fuzz(readTexts(root, options.corpus), Number(options.seed), ({ cases, failures }) => {
  for (const { seed, made, broken } of failures.slice(said)) {
    said = failures.length
    mkdirSync(failed, { recursive: true })
    writeFileSync(join(failed, `${seed}.txt`), typeof made.input === 'string' ? JSON.stringify(made.input) : made.input)
    console.log(`seed ${seed} (${made.kind}): ${broken.slice(0, 3).join('\n  ')}`)
  }
  if (cases >= told + 20_000) {
    told = cases
    console.log(
      `${cases} cases, ${failures.length} failures, ${spent().toFixed(0)} s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
    )
  }
  return cases >= Number(options.cases) || spent() > Number(options.seconds) || failures.length >= 200
})
console.log(
  `seeds ${options.seed} to ${Number(options.seed) + outcome.cases - 1}: ${outcome.cases} cases, ${outcome.streamed} of them also in chunks, ${spent().toFixed(0)} s, ${outcome.failures.length} failures`,
)
process.exitCode = outcome.failures.length === 0 ? 0 : 1
