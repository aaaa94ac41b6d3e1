import { kroner } from '../../src/core/ore.ts'
import { expectOk } from '../../src/core/result.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import * as measures from '../../src/rooms/measures/index.ts'
import { potOf } from '../../src/rooms/pot/index.ts'
import { allocated, funded, p, paid, threePilots } from './money.ts'
import { askOf, by, lead } from './programme.ts'

// A municipality's pot with money in it, and what its programme lead does there on one day.

export const today = '2020-06-01'
export const contract = {
  kind: 'contract',
  title: 'Veiledning',
  payeeKind: 'private',
  endsOn: '2021-06-30',
} as const

/** A decision to move budget, as the municipality would word it. */
export const moved = (from: number | null, to: number | null, kr: number) => ({
  from,
  to,
  ore: kroner(kr),
  reason: 'Flere familier enn ventet',
  decidedBy: 'Kommunedirektøren',
  decidedOn: '2020-05-20',
  reference: '2020/14',
  effectiveOn: '2020-05-21',
})

export async function potWithMoney(db: Db) {
  const programme = await threePilots(db)
  await funded(db, programme, 4_500_000)
  await allocated(db, programme)
  await paid(db, programme, p)
  const where = { programme, municipality: p }
  const command = (on = today, key?: string) => by(lead(p), on, key)
  return {
    programme,
    where,
    pot: potOf(programme, p),
    command,
    /** A measure that runs. */
    async aMeasure(name = 'Familieteam') {
      const wanted = {
        name,
        need: 'Familier møter mange dører',
        ageFrom: 0,
        ageTo: 18,
        families: true,
        services: ['Skole', 'Helse'],
        startsOn: '2020-01-01',
        endsOn: '2022-12-31',
      }
      const plan = { effect: 'Færre dører', instrument: 'Penger', owner: 'Staben', baselineOn: '2020-01-15' }
      const { number } = expectOk(await measures.createMeasure(db, command('2020-01-20'), where, wanted))
      const which = { ...where, number }
      expectOk(await measures.planMeasure(db, command('2020-01-21'), which, plan))
      expectOk(await measures.startMeasure(db, command('2020-01-22'), which))
      return which
    },
    move: (...asked: Parameters<typeof moved>) => measures.moveBudget(db, command(), where, moved(...asked)),
    /** On the same day whatever the voucher's own is, which may be a day to come. */
    spend: (which: { number: number }, kr: number, more: object = {}) =>
      measures.registerExpenditure(
        db,
        command(),
        { ...where, ...which },
        { ore: kroner(kr), spentOn: '2020-05-01', payeeKind: 'ownStaff', text: 'Lønn', ahead: true, ...more },
      ),
    asked: (more: Record<string, string | number> = {}, form: Record<string, string> = {}, actor = lead(p)) =>
      askOf(db, {
        actor,
        at: today,
        params: { ...where, ...Object.fromEntries(Object.entries(more).map(([k, v]) => [k, String(v)])) },
        form,
      }),
  }
}
