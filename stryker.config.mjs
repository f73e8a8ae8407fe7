import { oneIn } from './scripts/mutation-sample.mjs'

const sample = oneIn === null ? [] : ['sample']

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: ['src/lexicon/**/*.ts', 'src/document/**/*.ts'],
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation-sample.mjs'],
  ignorers: sample,
  checkers: sample,
  ignorePatterns: ['dist', 'reports', 'bench', 'fuzz'],
  tempDirName: 'reports/stryker',
  reporters: ['clear-text', 'html', 'json', ...sample],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  warnings: { slow: false },
  concurrency: 2,
}
