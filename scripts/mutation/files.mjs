import { globSync } from 'tinyglobby'

/**
 * The tests that answer for src/lexicon and src/document, save those of time and those whose inputs are made by chance.
 * MUTATION_TESTS (paths, comma-separated) names others.
 */
export function testFiles() {
  const patterns = process.env['MUTATION_TESTS']?.split(',') ?? [
    'test/lexicon/**/*.test.ts',
    'test/document/**/*.test.ts',
    'test/issue/**/*.test.ts',
    'test/explain/**/*.test.ts',
    'test/fixtures.test.ts',
  ]
  const ignore = [
    'test/lexicon/linear.test.ts',
    'test/lexicon/wrappedText.test.ts',
    'test/document/tables/properties.test.ts',
    'test/issue/fixtures.test.ts',
  ]
  return globSync(patterns, { ignore, absolute: true }).sort()
}
