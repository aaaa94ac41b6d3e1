import { describe, expect, test } from 'vitest'
import { importCircles, roomCircles } from './circles.ts'
import { importViolations } from './imports.ts'
import { impureImports } from './pure.ts'
import { planted } from './source.ts'

describe('imports', () => {
  test.each([
    ['core that knows the platform', 'src/core/a.ts', "import { b } from '../platform/b.ts'"],
    ['platform that knows a room', 'src/platform/a.ts', "import { b } from '../rooms/events/index.ts'"],
    [
      'a page piece that takes a value from the platform',
      'src/ui/a.tsx',
      "import { b } from '../platform/b.ts'",
    ],
    ['routes that import', 'src/routes.ts', "import type { A } from './core/a.ts'"],
    ['a room that is not listed', 'src/rooms/events/actions.ts', "import { b } from '../awards/index.ts'"],
    ['a way past the door', 'src/rooms/awards/actions.ts', "import { post } from '../ledger/actions.ts'"],
    ['a type past the door', 'src/rooms/awards/rules.ts', "import type { Entry } from '../ledger/model.ts'"],
    ['a page past the door', 'src/rooms/awards/pages/a.tsx', "export * from '../../ledger/queries.ts'"],
    [
      'a late way past the door',
      'src/rooms/awards/actions.ts',
      "const a = await import('../ledger/store.ts')",
    ],
    [
      'a model that touches the world',
      'src/rooms/awards/model.ts',
      "import '../../platform/database/connect.ts'",
    ],
    ['a rule that reads', 'src/rooms/awards/kinds.rules.ts', "import { select } from './store.ts'"],
    [
      'a rule that calls another room',
      'src/rooms/awards/rules.ts',
      "import { spend } from '../ledger/index.ts'",
    ],
    [
      'a store that asks another room',
      'src/rooms/awards/store.ts',
      "import type { A } from '../ledger/index.ts'",
    ],
    ['a query that acts', 'src/rooms/awards/queries.ts', "import { grant } from './actions.ts'"],
    ['an action that reacts', 'src/rooms/awards/actions.ts', "import { send } from './reactions.ts'"],
    ['an action that shows', 'src/rooms/awards/actions.ts', "import { Lead } from '../../ui/pieces.tsx'"],
    [
      'a page with SQL behind it',
      'src/rooms/awards/pages/a.tsx',
      "import {\n  select,\n} from '../store.ts'",
    ],
    [
      'a page that opens a connection',
      'src/rooms/awards/pages/a.tsx',
      "import { c } from '../../../platform/c.ts'",
    ],
    ['a door to a page', 'src/rooms/awards/index.ts', "export { awardPage } from './pages/award.tsx'"],
    ['an entrance that uses another', 'src/cli/serve.ts', "import { app } from '../web/app.ts'"],
    ['a command that takes a page', 'src/cli/print.ts', "import { p } from '../rooms/awards/pages/a.tsx'"],
    [
      'a test that knows the inside of a room',
      'test/load/a.ts',
      "import { post } from '../../src/rooms/ledger/actions.ts'",
    ],
    ['a folder that is no layer', 'src/lib/a.ts', ''],
  ])('%s is reported', (_, path, text) => {
    expect(importViolations(planted({ [path]: text }))).toHaveLength(1)
  })
})

describe('imports that are listed', () => {
  test('what is listed passes, and so does what only looks like an import', () => {
    const files = planted({
      'src/rooms/awards/actions.ts':
        "import { spend } from '../ledger/index.ts'\nimport { may } from './rules.ts'",
      'src/rooms/awards/rules.ts':
        "import type { Vector } from '../ledger/index.ts'\n// import '../../web/app.ts'",
      'src/rooms/awards/pages/award.tsx': "import { href } from '../../../routes.ts'\nconst a = <p>don't</p>",
      'src/rooms/awards/model.ts': "import type { Log } from '../../platform/log.ts'",
      'src/core/a.ts': `const said = "import { a } from '../web/app.ts'" /* import '../web/app.ts' */`,
      'src/web/pages.ts': "import { awardPage } from '../rooms/awards/pages/award.tsx'",
      'src/jobs/run.ts': "import { dispatchLetters } from '../rooms/records/index.ts'",
      'src/rooms/ledger/ledger.test.ts': "import { post } from './actions.ts'\nimport '../events/index.ts'",
    })
    expect(importViolations(files)).toEqual([])
  })

  test('core, models, rules and texts take only pure packages', () => {
    const files = planted({
      'src/core/a.ts': "import { readFileSync } from 'node:fs'\nimport { z } from 'zod'",
      'src/rooms/awards/rules.ts': "import { sql } from 'kysely'",
      'src/rooms/awards/store.ts': "import { sql } from 'kysely'",
    })
    expect(impureImports(files)).toHaveLength(2)
  })
})

describe('circles', () => {
  test('a circle of files is reported once, also where a type closes it', () => {
    const files = planted({
      'src/core/a.ts': "import { b } from './b.ts'",
      'src/core/b.ts': "import { c } from './c.ts'",
      'src/core/c.ts': "import { a } from './a.ts'",
      'src/core/d.ts': "import { e } from './e.ts'",
      'src/core/e.ts': "import type { D } from './d.ts'",
      'src/core/f.ts': "import { a } from './a.ts'\nimport type { D } from './d.ts'",
    })
    expect(importCircles(files)).toHaveLength(2)
  })

  test('a circle of rooms is reported', () => {
    expect(roomCircles({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] })).toHaveLength(1)
  })
})
