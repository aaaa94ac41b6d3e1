import { sql } from 'kysely'
import { publicActor } from '../../src/core/actor.ts'
import { addDays } from '../../src/core/dates.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { openPot, post } from '../../src/rooms/ledger/index.ts'
import { loadOfficialRegister } from '../../src/rooms/organisations/index.ts'
import { random } from './random-figures.ts'

const sources = ['a', 'b', 'c', 'd', 'e']
const awkward = ['Lønn; juni', 'Ære «og» "sitat"', '=1+1', 'Tab\tog | strek', '2020-01-01 * dato']

/** Five years in twelve pots: awards each January, and so many postings of every kind on random days. */
export async function aLongLedger(db: Db, postings: number): Promise<Db> {
  await db.transaction().execute(tx => loadOfficialRegister(tx))
  const pots = Array.from({ length: 12 }, (_, i) => `lang-${i}:m/${i}`)
  const next = random(7)
  const commandOn = (day: string) => ({
    actor: { ...publicActor, person: 'p', role: 'programmeLead' },
    at: new Date(`${day}T10:00:00Z`),
  })
  let sent = 0
  const send = async (pot: string, day: string, request: Parameters<typeof post>[3]) => {
    const posting = { pot, key: `long-${++sent}`, effectiveOn: day, text: awkward[sent % awkward.length]! }
    await db.transaction().execute(tx => post(tx, commandOn(day), posting, request))
  }
  for (const pot of pots) {
    await db
      .transaction()
      .execute(tx => openPot(tx, commandOn('2020-01-01'), { id: pot, owner: 'm-4010', name: pot }))
    for (let year = 2020; year < 2025; year++) {
      const parts = sources.map(source => ({ source, ore: BigInt(1 + next(10 ** 9)) }))
      await send(pot, `${year}-01-15`, { kind: 'award', from: 'appropriation', year, parts })
    }
  }
  for (let i = 0; i < postings; i++) {
    const pot = pots[next(pots.length)]!
    const day = addDays('2020-01-16', next(5 * 365 - 20))
    const purpose = { id: `tiltak ${next(3)}`, name: 'Tiltak' }
    const ore = BigInt(1 + next(200_000))
    const kind = next(20)
    if (kind < 12) await send(pot, day, { kind: 'expenditure', from: 'pot', purpose, payee: 'private', ore })
    else if (kind < 15) await send(pot, day, { kind: 'commitment', purpose, ore })
    else if (kind < 16)
      await send(pot, day, { kind: 'expenditure', from: 'commitment', purpose, payee: 'families', ore })
    else if (kind < 17) await send(pot, day, { kind: 'carryOut', ore })
    else if (kind < 18) await send(pot, day, { kind: 'carryIn', ore })
    else if (kind < 19) await send(pot, day, { kind: 'repayment', ore })
    else await send(pot, day, { kind: 'reversal', number: 1 + next(50) })
  }
  return db
}

/** The pots that are open. */
export async function potsIn(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from ledger.pots order by id collate "C"`.execute(db)
  return rows.map(row => row.id)
}
