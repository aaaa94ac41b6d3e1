import { defineConfig } from 'vitest/config'

/** What strangers send, in sizes that double: `npm run test:hostile`. One file at a time, since seconds are measured. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    globalSetup: ['test/support/global.ts'],
    setupFiles: ['test/support/setup.ts'],
    include: ['test/hostile/*.hostile.ts'],
    fileParallelism: false,
    execArgv: ['--expose-gc'],
    testTimeout: 0,
    hookTimeout: 0,
  },
})
