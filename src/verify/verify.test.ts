import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RawBuilder, sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { again, changedInDatabase, newFolder, whole } from '../../test/support/exported-year.ts'
import { municipalities, pot, programme } from '../../test/support/year-of-money.ts'
import { verifyCommand } from '../cli/verify.ts'
import { exportedSchemas, exportTo, FolderNotEmpty } from '../jobs/export.ts'
import { connect } from '../platform/database/connect.ts'
import { pureRooms, rooms } from '../rooms.ts'
import type { Finding } from './model.ts'
import { explainFinding } from './text.ts'
import { examine, verify } from './verify.ts'

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
const filesOf = (folder: string) =>
  (JSON.parse(read(folder, 'manifest.json')) as { files: { file: string; rows: number }[] }).files

test('D-8 R-48 an export of every room verifies, and each check has looked at something', () => {
  const { findings, counts } = examine(whole)
  expect(findings).toEqual([])
  expect([...counts].filter(([, count]) => count === 0)).toEqual([])
  expect([...exportedSchemas]).toEqual(Object.keys(rooms).filter(room => !pureRooms.includes(room)))
  const schemas = filesOf(whole).map(one => one.file.split('.')[0])
  expect([...new Set(schemas)]).toEqual(['platform', ...exportedSchemas])
})

test('D-8 the same database is exported as the same bytes, into an empty folder only', async () => {
  for (const { file } of [{ file: 'manifest.json' }, ...filesOf(whole)])
    expect(read(again, file)).toBe(read(whole, file))
  await expect(exportTo(none, whole)).rejects.toThrow(FolderNotEmpty)
})

test('D-8 nothing about how people sign in leaves the house', () => {
  expect(existsSync(join(whole, 'identity.assignments.jsonl'))).toBe(true)
  for (const table of ['sessions', 'sign_ins'])
    expect(existsSync(join(whole, `identity.${table}.jsonl`))).toBe(false)
})

/** Nothing listens there: the folder is looked at first. */
const none = connect('postgres://nobody@127.0.0.1:1/none', 1)
const [p, q] = municipalities
type Expected = Partial<Finding>
const found = (file: string, row: string, field: string): Expected => ({ file: `${file}.jsonl`, row, field })

const moved = (table: string, from: string, to: string, where: RawBuilder<unknown>) =>
  sql`update ${sql.table(table)} set ore = ore + case ${sql.ref(table === 'allocation.award_parts' ? 'scheme' : 'source')}
    when ${from} then -1 when ${to} then 1 else 0 end where ${where}`

test.each<[string, Expected, RawBuilder<unknown>[]]>([
  [
    'the amount of an entry',
    found('ledger.entries', `${pot} / 2`, 'ore'),
    [sql`update ledger.entries set ore = ore + 1 where pot = ${pot} and number = 2`],
  ],
  [
    'the account that was paid to',
    found('ledger.entries', `${pot} / 2`, 'digest'),
    [sql`update ledger.entries set to_account = ${`state:${pot}`} where pot = ${pot} and number = 2`],
  ],
  [
    'a date of an entry',
    found('ledger.entries', `${pot} / 4`, 'digest'),
    [sql`update ledger.entries set effective_on = effective_on + 1 where pot = ${pot} and number = 4`],
  ],
  [
    'the time of an entry by a microsecond',
    found('ledger.entries', `${pot} / 4`, 'recorded_at'),
    [
      sql`update ledger.entries set recorded_at = recorded_at + interval '1 us' where pot = ${pot} and number = 4`,
    ],
  ],
  [
    'an entry, removed',
    found('ledger.entries', `${pot} / 3`, 'number'),
    [sql`delete from ledger.entries where pot = ${pot} and number = 3`],
  ],
  [
    'the last entry, removed',
    found('ledger.pots', pot, 'last_entry'),
    [sql`delete from ledger.entries where pot = ${pot} and number = 6`],
  ],
  [
    'an øre from one source to another',
    found('ledger.entries', `${pot} / 2`, 'origin_ore'),
    [
      sql`update ledger.entries set origin_ore[1] = origin_ore[1] - 1, origin_ore[2] = origin_ore[2] + 1
          where pot = ${pot} and number = 2`,
    ],
  ],
  [
    'the last day that anything counts on',
    found('ledger.pots', pot, 'last_effective'),
    [sql`update ledger.pots set last_effective = '2019-01-01' where id = ${pot}`],
  ],
  [
    'a balance',
    found('ledger.balances', `pot:${pot}`, 'ore'),
    [sql`update ledger.balances set ore = ore + 1 where account = ${`pot:${pot}`}`],
  ],
  [
    'what a layer has spent',
    found('ledger.layers', `${pot} / 1`, 'spent'),
    [sql`update ledger.layers set spent = spent - 1 where pot = ${pot} and layer = 1`],
  ],
  [
    'the parts of a layer',
    found('ledger.layer_sources', `${pot} / 1 / s1`, 'ore'),
    [moved('ledger.layer_sources', 's1', 's2', sql`pot = ${pot} and layer = 1`)],
  ],
  [
    'an award',
    found('allocation.awards', `${programme} / 2020 / 1 / ${p}`, 'award_ore'),
    [sql`update allocation.awards set award_ore = award_ore + 1 where municipality = ${p}`],
  ],
  [
    'a guarantee',
    found('allocation.awards', `${programme} / 2020 / 1 / ${q}`, 'guarantee_ore'),
    [sql`update allocation.awards set guarantee_ore = guarantee_ore - 100 where municipality = ${q}`],
  ],
  [
    'the parts of an award',
    found('allocation.award_parts', `${programme} / 2020 / 1 / ${p} / s1`, 'ore'),
    [moved('allocation.award_parts', 's1', 's2', sql`municipality = ${p}`)],
  ],
  [
    'the stored result of a run',
    found('allocation.runs', `${programme} / 2020 / 1`, `result.lines[${q}].awardOre`),
    [
      sql`update allocation.runs set result = jsonb_set(result, '{lines,1,awardOre}', '"160000100"') where year = 2020`,
    ],
  ],
  [
    'the stored input of a run',
    found('allocation.runs', `${programme} / 2020 / 1`, 'input_hash'),
    [sql`update allocation.runs set input = jsonb_set(input, '{facts,0,value}', '"61"') where year = 2020`],
  ],
  [
    'a fact behind a run',
    found('statistics.facts', `refugees / ${p} / 2020`, 'value'),
    [sql`update statistics.facts set value = 61 where organisation = ${p} and indicator = 'refugees'`],
  ],
  [
    'a contribution',
    found('programmes.contributions', `${programme} / 2020 / s2`, 'ore'),
    [sql`update programmes.contributions set ore = ore + 1 where scheme = 's2'`],
  ],
  [
    'a commitment',
    { file: 'awards.commitments.jsonl', field: 'ore' },
    [sql`update awards.commitments set ore = ore + 1 where municipality = ${p}`],
  ],
  [
    'a certifier who also approves',
    { file: 'awards.disbursements.jsonl', field: 'approved_by' },
    [
      sql`alter table awards.disbursements drop constraint two_people`,
      sql`update awards.disbursements set approved_by = certified_by where pot = ${pot}`,
    ],
  ],
  [
    'a disbursement to another pot',
    found('ledger.pots', `${programme}:${p}`, 'owner'),
    [sql`update awards.disbursements set pot = ${`${programme}:${p}`} where pot = ${pot}`],
  ],
  [
    'the measure that paid',
    found('measures.expenditures', `${pot} / 2`, 'measure'),
    [sql`update measures.expenditures set measure = 'another' where pot = ${pot} and entry_number = 2`],
  ],
  [
    'the own day of what was paid',
    found('measures.expenditures', `${pot} / 2`, 'spent_on'),
    [sql`update measures.expenditures set spent_on = '2029-01-01' where pot = ${pot} and entry_number = 2`],
  ],
  [
    'the measure that was said to use more than its budget',
    found('measures.overrun_entries', `${pot} / 2`, 'overrun'),
    [
      sql`insert into measures.overruns values ('said', 'another', null, 1, 2, 'x', 'x', 'x', '2020-12-31')`,
      sql`insert into measures.overrun_entries values (${pot}, 2, 'said')`,
    ],
  ],
  [
    'a figure of a report',
    { file: 'reports.reports.jsonl', field: 'figures.spentOre' },
    [sql`update reports.reports set figures = jsonb_set(figures, '{spentOre}', '"1"')`],
  ],
  [
    'a figure of a report as it was sent',
    { file: 'reports.versions.jsonl', field: 'figures.spentOre' },
    [sql`update reports.versions set figures = jsonb_set(figures, '{spentOre}', '"1"')`],
  ],
  [
    'an amount in an event',
    { file: 'events.events.jsonl', field: 'data.ore' },
    [sql`update events.events set data = jsonb_set(data, '{ore}', '"1"') where kind = 'measures.spent'`],
  ],
])('D-8 R-48 changed by a superuser and then exported: %s', async (_, expected, statements) => {
  const findings = await changedInDatabase(statements)
  expect(findings).toContainEqual(expect.objectContaining(expected))
  expect(findings.filter(one => one.check === 'files' || one.check === 'form')).toEqual([])
})

/** The file's text is replaced, and its row found again by the recalculation where there is one. */
function changedInExport(file: string, change: (text: string) => string): Finding[] {
  const folder = newFolder()
  cpSync(whole, folder, { recursive: true })
  writeFileSync(join(folder, file), change(read(folder, file)))
  return verify(folder)
}

test.each<[string, string, (text: string) => string, Expected[]]>([
  [
    'a digit of an entry',
    'ledger.entries.jsonl',
    text => text.replace('"ore":"333333"', '"ore":"333334"'),
    [{ field: 'sha256' }, found('ledger.entries', `${pot} / 2`, 'ore')],
  ],
  [
    'a row less',
    'ledger.entries.jsonl',
    text => text.slice(text.indexOf('\n') + 1),
    [{ field: 'rows' }, { field: 'sha256' }, { check: 'chain' }],
  ],
  ['a word', 'records.entries.jsonl', text => text.replace('"title":"', '"title":"x'), [{ field: 'sha256' }]],
  [
    'an amount that is none',
    'ledger.balances.jsonl',
    text => text.replace(/"ore":"\d+"/, '"ore":"1e3"'),
    [{ check: 'form', line: 1, field: 'ore' }],
  ],
  ['a broken line', 'ledger.pots.jsonl', text => text.slice(0, -9), [{ check: 'form', field: 'JSON' }]],
  [
    'a file that the manifest does not name',
    'manifest.json',
    text => text.replace('ledger.entries.', 'ledger.other.'),
    [{ field: 'ledger.entries.jsonl' }, { field: 'ledger.other.jsonl' }],
  ],
  ['a manifest of something else', 'manifest.json', () => '{}', [{ file: 'manifest.json' }]],
])('D-8 changed in the export: %s', (_, file, change, expected) => {
  const findings = changedInExport(file, change)
  for (const one of expected) expect(findings).toContainEqual(expect.objectContaining(one))
})

test('D-8 a figure that was corrected after the run used it is another version, and no finding', async () => {
  const corrected = sql`
    insert into statistics.facts (indicator, organisation, year, value, source, as_of, illustrative, version)
    select indicator, organisation, year, value + 1, source, as_of, illustrative, version + 1 from statistics.facts
    where organisation = ${p} and indicator = 'refugees'`
  expect(await changedInDatabase([corrected])).toEqual([])
})

test('D-8 the command tells each finding in a sentence and says by its exit code how it went', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => {
    written.mockRestore()
    told.mockRestore()
  })
  expect(await verifyCommand([whole, '--language', 'en'])).toBe(0)
  expect(written.mock.calls.at(-1)![0]).toBe('OK\n')
  const [finding] = await changedInDatabase([sql`update ledger.balances set ore = 1 where kind = 'spent'`])
  const measure = finding!.row
  expect(explainFinding(finding!, 'en')).toBe(
    `ledger.balances.jsonl, line ${finding!.line}, row ${measure}: ore is «1», but should be «9679018» (balances are the sums of the entries).`,
  )
  expect(await verifyCommand([join(newFolder(), 'none')])).toBe(1)
  expect(await verifyCommand([])).toBe(2)
  expect(await verifyCommand(['--help'])).toBe(0)
})
