import { defineConfig } from 'vitest/config'

/**
 * The tests that answer for src/lexicon and src/document, for `npm run mutation`: those of whole texts and of time are too slow to
 * run for each mutant. MUTATION_TESTS (paths, comma-separated) narrows them further.
 */
export default defineConfig({
  test: {
    include: process.env['MUTATION_TESTS']?.split(',') ?? ['test/lexicon/**/*.test.ts', 'test/document/**/*.test.ts'],
    exclude: ['test/lexicon/linear.test.ts'],
    testTimeout: 30_000,
  },
})
