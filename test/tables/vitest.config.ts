import { defineConfig } from 'vitest/config'

/** Every table of the demo twice through LibreOffice, some minutes: `npm run test:office`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    globalSetup: ['test/support/global.ts'],
    setupFiles: ['test/support/setup.ts'],
    include: ['test/tables/*.sweep.ts'],
    testTimeout: 0,
    hookTimeout: 0,
  },
})
