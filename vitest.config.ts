import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['test/support/setup.ts'],
    globalSetup: ['test/support/global.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'demo/**/*.test.ts'],
    // One for each core, where the default leaves one free: each waits for the database half of the time.
    maxWorkers: '100%',
    testTimeout: 0,
    hookTimeout: 0,
  },
})
