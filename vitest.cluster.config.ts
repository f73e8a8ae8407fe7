import { defineConfig } from 'vitest/config'

/** The examples for many machines, really run, for `npm run test:cluster`: they start services, and take a minute or two. */
export default defineConfig({ test: { include: ['test/cluster/**/*.test.ts'], testTimeout: 30_000 } })
