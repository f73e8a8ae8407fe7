import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // npm run test:cluster
    exclude: [...configDefaults.exclude, 'test/cluster/**'],
    testTimeout: 30_000,
    // Vitest leaves one processor free by default, half of a machine of two.
    maxWorkers: '100%',
    // .ci/run counts the tests by this report.
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'reports/vitest.json' }]] : ['default'],
    coverage: { provider: 'v8', include: ['src/**'] },
  },
})
