import { type RawBuilder, sql } from 'kysely'
import { expect, test } from 'vitest'
import { changedInDatabase, kept, newFolder, sealer } from '../../test/support/exported-year.ts'
import { pot } from '../../test/support/year-of-money.ts'
import { exportTo } from '../jobs/export.ts'
import { sealNow } from '../main.ts'
import type { Db } from '../platform/database/connect.ts'
import { entryDigest, genesis } from '../rooms/ledger/index.ts'
import { type Finding, newExamination } from './model.ts'
import { potsOf } from './pots.ts'
import { readExport } from './read.ts'

type Expected = Partial<Finding>
const found = (file: string, row: string, field: string): Expected => ({ file: `${file}.jsonl`, row, field })

const removed = (number: number) => sql`delete from ledger.entries where pot = ${pot} and number = ${number}`
const renumbered = (from: number, to: number) =>
  sql`update ledger.entries set number = ${to} where pot = ${pot} and number = ${from}`

test.each<[string, Expected, RawBuilder<unknown>[]]>([
  [
    'a changed row',
    found('ledger.entries', `${pot} / 3`, 'digest'),
    [sql`update ledger.entries set text = 'Leie' where pot = ${pot} and number = 3`],
  ],
  ['a removed row', found('ledger.entries', `${pot} / 4`, 'number'), [removed(4)]],
  [
    'a swapped pair',
    found('ledger.entries', `${pot} / 3`, 'digest'),
    [renumbered(3, 99), renumbered(4, 3), renumbered(99, 4)],
  ],
  [
    'a truncated tail with its head moved back',
    found('ledger.entries', `${pot} / 6`, 'digest'),
    [
      removed(6),
      sql`update ledger.pots set last_entry = 5, head = (select digest from ledger.entries where pot = ${pot} and number = 5) where id = ${pot}`,
    ],
  ],
  [
    'a changed rule version',
    { file: 'allocation.rules.jsonl', row: 's1 / 1', check: 'checkpoints' },
    [sql`update allocation.rules set rule = jsonb_set(rule, '{source}', '"Another"') where scheme = 's1'`],
  ],
  [
    'a word in an event',
    { file: 'events.events.jsonl', check: 'checkpoints' },
    [sql`update events.events set person_name = 'Another' where id = 3`],
  ],
])('D-8 with the checkpoint that the auditor kept: %s', async (_, expected, statements) => {
  expect(await changedInDatabase(statements, undefined, kept)).toContainEqual(
    expect.objectContaining(expected),
  )
})

test('D-8 a chain that was rewritten and sealed anew shows against the checkpoint that the auditor kept', async () => {
  const resigned = async (superuser: Db) => {
    await sql`set session_replication_role = replica`.execute(superuser)
    await rewritten(superuser)
    await sql`delete from ledger.checkpoints`.execute(superuser)
    await sealNow(superuser, () => kept.sealedAt, sealer)
  }
  const text = sql`update ledger.entries set text = 'Reise' where pot = ${pot} and number = 3`
  expect(await changedInDatabase([text], resigned)).toEqual([])
  const findings = await changedInDatabase([text], resigned, kept)
  expect(findings).toContainEqual(expect.objectContaining(found('ledger.entries', `${pot} / 6`, 'digest')))
  expect(findings).toContainEqual(
    expect.objectContaining({ file: 'ledger.checkpoints.jsonl', field: 'digest' }),
  )
})

/** As whoever runs the server could: each digest of the pot calculated again, and its head. */
async function rewritten(superuser: Db): Promise<void> {
  const folder = newFolder()
  await exportTo(superuser, folder)
  const tables = readExport(folder, newExamination())!
  let head = genesis(pot)
  for (const { entry } of potsOf(tables).find(one => one.row.id === pot)!.vouchers) {
    head = entryDigest(head, entry)
    await sql`update ledger.entries set digest = ${head} where pot = ${pot} and number = ${entry.number}`.execute(
      superuser,
    )
  }
  await sql`update ledger.pots set head = ${head} where id = ${pot}`.execute(superuser)
}
