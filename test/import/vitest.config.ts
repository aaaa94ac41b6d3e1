import { defineConfig } from 'vitest/config'

/** Fifty thousand lines of accounts, some minutes: `npm run test:accounts`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    globalSetup: ['test/support/global.ts'],
    setupFiles: ['test/support/setup.ts'],
    include: ['test/import/*.lines.ts'],
    testTimeout: 0,
    hookTimeout: 0,
  },
})
