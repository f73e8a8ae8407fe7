import { oneIn } from './scripts/mutation/sample.mjs'

const sample = oneIn === null ? [] : ['sample']

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  mutate: ['src/lexicon/**/*.ts', 'src/document/**/*.ts'],
  plugins: ['./scripts/mutation/runner.mjs', './scripts/mutation/sample.mjs'],
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
