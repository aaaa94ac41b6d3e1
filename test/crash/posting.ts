import { publicActor } from '../../src/core/actor.ts'
import { kroner } from '../../src/core/ore.ts'
import { expectOk, ok, type Result } from '../../src/core/result.ts'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { connect, type Db } from '../../src/platform/database/connect.ts'
import { createDatabase } from '../../src/platform/database/databases.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { silentLog } from '../../src/platform/log.ts'
import * as ledger from '../../src/rooms/ledger/index.ts'
import { loadOfficialRegister } from '../../src/rooms/organisations/index.ts'

export const databaseName = 'handlingsrom'

/** An expenditure as it is sent: with a key of its own, from one of four pots. */
export type Sent = { key: string; pot: number; ore: bigint }

export const potOf = (pot: number): string => `crash:${pot}`
const command = {
  actor: { ...publicActor, person: 'crash', role: 'programmeLead' },
  at: new Date('2026-01-01T12:00:00Z'),
}
const posting = (pot: string, key: string) => ({ pot, key, effectiveOn: '2026-01-01', text: 'crash' })

/** A database with four pots, each credited three times, so that payments run from one layer into the next. */
export async function prepare(folder: string): Promise<void> {
  const cluster = await startCluster(folder, silentLog)
  await createDatabase(cluster.url('super', 'postgres'), databaseName, 'handlingsrom_owner')
  await migrate(cluster.url('owner', databaseName))
  const db = connect(cluster.url('app', databaseName), 1)
  await db.transaction().execute(tx => loadOfficialRegister(tx))
  for (const id of [0, 1, 2, 3].map(potOf)) {
    expectOk(
      await inTransaction(db, command, async tx => {
        await ledger.openPot(tx, command, { id, owner: 'm-4010', name: id })
        for (const [i, part] of [kroner(1_000), kroner(5_000), kroner(10_000_000)].entries()) {
          const parts = ['a', 'b', 'c'].map((source, s) => ({ source, ore: part + BigInt(s * 37 + i) }))
          expectOk(
            await ledger.post(tx, command, posting(id, `credit-${id}-${i}`), {
              kind: 'award',
              from: 'appropriation',
              year: 2020 + i,
              parts,
            }),
          )
        }
        return ok(id)
      }),
    )
  }
  await db.destroy()
  await cluster.stop()
}

/** Resolves when the posting is acknowledged: its transaction has been committed. */
export const postOne = (db: Db, { key, pot, ore }: Sent): Promise<Result<ledger.Posted>> =>
  inTransaction(db, command, tx =>
    ledger.post(tx, command, posting(potOf(pot), key), {
      kind: 'expenditure',
      from: 'pot',
      purpose: { id: `measure-${pot}`, name: 'Crash' },
      payee: null,
      ore,
    }),
  )
