import { defineConfig } from 'vitest/config'

/** The tests that hold the readers of tables and the rules of days and changes, in one thread and without a database: `npm run test:mutation:readers`. */
export default defineConfig({
  test: {
    setupFiles: ['test/support/setup.ts', 'test/mutation/seed.ts'],
    env: { PROPERTY_TRIES: '12' },
    include: [
      'src/core/{written-number,written-column,written-date,identity,personal,ore}.test.ts',
      'src/platform/table-meaning.test.ts',
      'src/rooms/accounts/{rules,columns.rules}.test.ts',
      'src/rooms/ledger/days.rules.test.ts',
      'src/rooms/awards/change.rules.test.ts',
    ],
    isolate: false,
    testTimeout: 20_000,
  },
})
