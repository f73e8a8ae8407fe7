import { defineConfig } from 'vitest/config'

/**
 * The tests that answer for src/lexicon and src/document, for `npm run mutation`: those of time and of many dresses are too slow to
 * run for each mutant. MUTATION_TESTS (paths, comma-separated) narrows them further. All share one set of modules, which a run
 * loads once.
 */
export default defineConfig({
  test: {
    include: process.env['MUTATION_TESTS']?.split(',') ?? [
      'test/lexicon/**/*.test.ts',
      'test/document/**/*.test.ts',
      'test/issue/**/*.test.ts',
      'test/explain/**/*.test.ts',
      'test/fixtures.test.ts',
    ],
    exclude: ['test/lexicon/linear.test.ts', 'test/issue/fixtures.test.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
})
