import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const room = join(import.meta.dirname, '../../src/rooms/calculation')
/** Whatever asks for a database or reads files says so in its first lines, or in its name. */
const besides = readdirSync(room).filter(
  name =>
    name.endsWith('.test.ts') &&
    (name.endsWith('.file.test.ts') || readFileSync(join(room, name), 'utf8').includes('testDatabase')),
)

/** The tests that hold the money rules, without a database and with few tries: seconds for each mutant. */
export default defineConfig({
  test: {
    setupFiles: ['test/support/setup.ts', 'test/mutation/seed.ts'],
    env: { PROPERTY_TRIES: '12' },
    include: ['src/core/{split,ore}.test.ts', 'src/rooms/calculation/*.test.ts'],
    exclude: besides.map(name => `src/rooms/calculation/${name}`),
    isolate: false,
    testTimeout: 20_000,
  },
})
