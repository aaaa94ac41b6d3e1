import { defineConfig } from 'vitest/config'

/** The tests that hold the money rules, without a database and with few tries: seconds for each mutant. */
export default defineConfig({
  test: {
    setupFiles: ['test/mutation/seed.ts'],
    env: { PROPERTY_TRIES: '12' },
    include: ['src/core/{split,ore}.test.ts', 'src/rooms/allocation/*.test.ts'],
    exclude: [
      'src/rooms/allocation/{runs,fund,library,input,scenario,schedule}*.test.ts',
      'src/rooms/allocation/*.file.test.ts',
    ],
    isolate: false,
    testTimeout: 20_000,
  },
})
