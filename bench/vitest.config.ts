import { defineConfig } from 'vitest/config'

/** Benchmarks that need the site and its database: `npm run bench:pages`, `npm run bench:today`. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    setupFiles: ['test/support/setup.ts'],
    globalSetup: ['test/support/global.ts'],
    include: ['bench/**/*.bench.ts'],
    testTimeout: 0,
    hookTimeout: 0,
  },
})
