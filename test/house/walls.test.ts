import { describe, expect, test } from 'vitest'
import { addressViolations } from './addresses.ts'
import { clockViolations } from './clocks.ts'
import { doorViolations } from './doors.ts'
import { eventViolations } from './events.ts'
import { furnitureViolations } from './furniture.ts'
import { limitViolations } from './limits.ts'
import { mapViolations, withMap } from './map.ts'
import { permissionViolations } from './permissions.ts'
import { requirementViolations } from './requirements.ts'
import { planted } from './source.ts'
import { storeViolations } from './stores.ts'
import { wordViolations } from './words.ts'
import { workListViolations } from './work-lists.ts'

const furnished = { 'src/rooms/awards/index.ts': '', 'src/rooms/awards/model.ts': '' }
const header = (owns: string, start = 'model.ts') =>
  `/**\n * What: pots.\n * Owns: ${owns}.\n * Promises: sums.\n * Not here: why.\n * Start reading at: ${start}\n */\n`

describe('furniture', () => {
  test.each([
    ['a room that is not listed', { 'src/rooms/cellar/index.ts': '', 'src/rooms/cellar/model.ts': '' }],
    ['a room without a door', { 'src/rooms/awards/model.ts': '' }],
    ['a room without nouns or verbs', { 'src/rooms/awards/index.ts': '' }],
    ['a piece that is no furniture', { 'src/rooms/awards/grant.ts': '', ...furnished }],
    ['code among the facts', { 'src/rooms/awards/facts/read.ts': '', ...furnished }],
    ['a drawer', { 'src/core/date-utils.ts': '' }],
    ['a drawer that is a folder', { 'src/platform/common/paths.ts': '' }],
    ['a file of 301 lines', { 'test/long.test.ts': 'a\n'.repeat(301) }],
  ])('%s is reported', (_, files: Record<string, string>) => {
    expect(furnitureViolations(planted(files))).toHaveLength(1)
  })

  test('subject.role.ts, pages, facts, templates and tests are furniture', () => {
    const paths = [
      'kinds.rules.ts',
      'pages/award.tsx',
      'facts/a.csv',
      'templates/letter.typ',
      'rules.property.test.ts',
    ]
    const files = Object.fromEntries(paths.map(path => [`src/rooms/awards/${path}`, '']))
    expect(furnitureViolations(planted({ ...furnished, ...files }))).toEqual([])
  })
})

describe('limits on functions', () => {
  const exempt = (...includes: string[]) => ({
    overrides: [{ includes, linter: { rules: { complexity: { useMaxParams: 'off' } } } }],
  })
  const beyond = ['src/a.ts', 'src/a.ts', 'src/b.ts'].map(path => ({ rule: 'useMaxParams', path }))

  test.each([
    ['one more than there were', exempt('src/a.ts', 'src/b.ts'), 2],
    ['one fewer than are counted', exempt('src/a.ts', 'src/b.ts'), 4],
    ['a file that needs no exemption', exempt('src/a.ts', 'src/b.ts', 'src/c.ts'), 3],
  ])('%s is reported', (_, config, most) => {
    expect(limitViolations(config, beyond, { useMaxParams: most })).toHaveLength(1)
  })

  test('those that are listed and counted pass', () => {
    expect(limitViolations(exempt('src/a.ts', 'src/b.ts'), beyond, { useMaxParams: 3 })).toEqual([])
  })
})

describe('doors', () => {
  const migration = {
    'migrations/0001_ledger.sql': 'create table ledger.pots ();\ncreate table ledger.lines ();',
  }
  const model = { 'src/rooms/ledger/model.ts': '' }

  test.each([
    ['a door that does something', `${header('ledger.pots, ledger.lines')}export const a = 1`],
    ['a door that lets everything out', `${header('ledger.pots, ledger.lines')}export * from './model.ts'`],
    ['a door without a header', "export { a } from './model.ts'"],
    ['a table that is not told', header('ledger.pots')],
    ['a table that is another room’s', header('ledger.lines, ledger.pots, awards.awards')],
    ['a place to start that is not there', header('ledger.pots, ledger.lines', 'verbs.ts')],
  ])('%s is reported', (_, text) => {
    const files = planted({ 'src/rooms/ledger/index.ts': text, ...model, ...migration })
    expect(doorViolations(files)).toHaveLength(1)
  })

  test('a map that is out of date is reported, and writing it again mends it', () => {
    const files = planted({ 'src/rooms/ledger/index.ts': header('nothing') })
    const old = '# Map\n<!-- map:start -->\n| old |\n<!-- map:end -->\n'
    expect(mapViolations(old, files)).toHaveLength(1)
    expect(mapViolations(withMap(old, files), files)).toEqual([])
  })
})

describe('stores', () => {
  test.each([
    ['SQL in an action', 'src/rooms/ledger/actions.ts', 'await sql<{ id: string }>`select 1`.execute(tx)'],
    ['a query builder on a page', 'src/rooms/ledger/pages/a.tsx', "import { Kysely } from 'kysely'"],
    ['SQL in an entrance', 'src/cli/a.ts', 'await sql`select 1`.execute(db)'],
    [
      'another room’s table',
      'src/rooms/ledger/store.ts',
      'sql`select 1 from awards.commitments c join ledger.pots p`',
    ],
    ['SQL that hides', 'src/rooms/ledger/store.ts', 'sql.raw(text).execute(tx)'],
  ])('%s is reported', (_, path, text) => {
    expect(storeViolations(planted({ [path]: text }))).toHaveLength(1)
  })

  test('a value, a comment and a type are no SQL', () => {
    const files = planted({
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the value stands in the planted file
      'src/rooms/ledger/store.ts': 'sql`select -- of awards.x\n 1 from ledger.pots where id = ${awards.id}`',
      'src/rooms/ledger/queries.ts': "import type { Kysely } from 'kysely' // sql`select 1`",
    })
    expect(storeViolations(files)).toEqual([])
  })
})

describe('clocks', () => {
  test.each([
    [
      'a migration',
      'migrations/0001_a.sql',
      '-- now()\ncreate table a.b (at timestamptz default now(), d date)',
    ],
    ['a statement', 'src/rooms/ledger/store.ts', 'sql`select 1 where valid @> current_date`'],
    [
      'code that makes a date of nothing',
      'src/rooms/ledger/rules.ts',
      'const today = new Date() // new Date()',
    ],
    ['code that counts', 'src/web/app.ts', 'const at = Date.now()'],
  ])('%s that asks is reported', (_, path, text) => {
    expect(clockViolations(planted({ [path]: text }))).toHaveLength(1)
  })

  test('the clock itself, a date of a value, and a function of that name pass', () => {
    const files = planted({
      'src/platform/clock.ts': 'export const systemClock = () => new Date()',
      'src/rooms/ledger/rules.ts': 'const at = new Date(text)\nconst now = () => at\nnow()',
    })
    expect(clockViolations(files)).toEqual([])
  })
})

describe('permissions', () => {
  test.each([
    ['a role that nobody can hold', "permission({ director: 'municipality' })"],
    ['a relation that no subject gives', "permission({ secretariat: 'programme' })"],
    ['a permission that is not written out', "permission({ ...followers, secretariat: 'any' })"],
  ])('%s is reported', (_, text) => {
    expect(
      permissionViolations(planted({ 'src/rooms/awards/rules.ts': `const may = ${text}` })),
    ).toHaveLength(1)
  })

  test('roles and relations that exist pass, over several lines too', () => {
    const text = "permission({\n  secretariat: 'any',\n  caseWorker: 'office',\n})"
    expect(permissionViolations(planted({ 'src/rooms/awards/rules.ts': text }))).toEqual([])
  })
})

describe('work lists', () => {
  const path = 'src/rooms/pools/pages/work.ts'
  const of = (lines: number) => planted({ [path]: 'a\n'.repeat(lines) })

  test.each([
    ['a new one', of(3), {}],
    ['one that has grown', of(4), { [path]: 3 }],
    ['one that has shrunk and whose line says more', of(2), { [path]: 3 }],
    ['one that is gone and listed', [], { [path]: 3 }],
  ])('%s is reported', (_, files, written: Record<string, number>) => {
    expect(workListViolations(files, written)).toHaveLength(1)
  })

  test('one that is as it was passes', () => {
    expect(workListViolations(of(3), { [path]: 3 })).toEqual([])
  })
})

describe('words', () => {
  const of = (table: object) => [
    { path: 'src/rooms/a/text.ts', exports: { text: Object.assign(() => ({}), { table }) } },
  ]

  test.each([
    ['a missing language', { a: { nb: 'ja', nn: 'ja' } }],
    ['an empty text', { a: { nb: 'ja', nn: ' ', en: 'yes' } }],
    ['an unfinished text', { a: { nb: 'ja', nn: 'ja', en: 'TODO' } }],
    ['an unfinished text with values', { a: { nb: () => 'ja', nn: () => 'TODO', en: () => 'yes' } }],
    [
      'a text that drops a value',
      { a: { nb: (n: number) => `${n}`, nn: () => 'ein', en: (n: number) => `${n}` } },
    ],
  ])('%s is reported', (_, table) => {
    expect(wordViolations(of(table))).toHaveLength(1)
  })

  test('phrases with and without values pass', () => {
    const said = (n: number) => `${n}`
    expect(
      wordViolations(of({ a: { nb: 'ja', nn: 'ja', en: 'yes' }, b: { nb: said, nn: said, en: said } })),
    ).toEqual([])
  })
})

describe('requirements', () => {
  const clause = (tick: string, rest: string) => `### R-4 Title\n- [${tick}] R-4.1 (must) It works.${rest}\n`
  const seen = planted({ 'src/a.test.ts': "test('R-4 it works', () => {})" })

  test.each([
    ['a tick without a test', clause('x', ''), seen],
    ['a tick with a test that does not exist', clause('x', ' — test: `src/b.test.ts`'), seen],
    [
      'a tick with a test of something else',
      clause('x', ' — test: `src/a.test.ts`'),
      planted({ 'src/a.test.ts': "// R-4\ntest('a', () => {})" }),
    ],
    [
      'a test of nothing',
      clause(' ', ''),
      planted({ 'src/a.test.ts': "test.each([1])('R-4, R-40 of %s', () => {})" }),
    ],
    ['a clause without its weight', clause(' ', '').replace('(must) ', ''), seen],
    ['a weight that is none', clause(' ', '').replace('must', 'may'), seen],
    ['a weight that is not its requirement’s', `${clause(' ', '')}- [ ] R-4.2 (could) It is quick.\n`, seen],
  ])('%s is reported', (_, document, files) => {
    expect(requirementViolations(document, files)).toHaveLength(1)
  })

  test('a tick with its test passes', () => {
    expect(requirementViolations(clause('x', ' — test: `src/a.test.ts`'), seen)).toEqual([])
  })
})

describe('addresses', () => {
  test('an address without a row, a row without an address and two names for one are reported', () => {
    const found = addressViolations(
      { a: '/a/:id', b: '/b', c: '/a/:number' },
      { a: 'any', c: 'any', gone: 'any' },
    )
    expect(found).toHaveLength(3)
  })

  test('an address that takes another is reported, and none the other way round', () => {
    const taken = { a: '/a/:id', b: '/a/new', c: '/a/:id/more' }
    expect(addressViolations(taken, { a: 'any', b: 'any', c: 'any' })).toHaveLength(1)
    expect(addressViolations({ b: '/a/new', a: '/a/:id' }, { a: 'any', b: 'any' })).toEqual([])
  })
})

describe('events', () => {
  test('a kind that its room does not record is reported, also where another room names it', () => {
    const files = planted({
      'src/rooms/awards/actions.ts': "await record(tx, command, { kind: 'awards.granted', subject })",
      'src/rooms/reports/actions.ts': "await record(tx, command, { kind: 'awards.paid', subject })",
    })
    expect(eventViolations({ awards: ['granted', 'paid'] }, files)).toHaveLength(1)
  })
})
