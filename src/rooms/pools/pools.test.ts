import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { p } from '../../../test/support/money.ts'
import { by, director, lead, municipalBudgetHolder } from '../../../test/support/programme.ts'
import { kroner, sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { originLeft, potBalances, vouchersOf } from '../ledger/index.ts'
import {
  closeMeasure,
  createMeasure,
  planMeasure,
  registerExpenditure,
  startMeasure,
} from '../measures/index.ts'
import { loadOfficialRegister } from '../organisations/index.ts'
import { potOf } from '../pot/index.ts'
import { createOwnProgramme, ownProgrammes, programmes } from '../programmes/index.ts'
import { approveTransfer, certifyTransfer } from './actions.ts'
import type { NewTransfer } from './model.ts'
import { adjustmentFile } from './pool.file.ts'
import { transfersOf } from './queries.ts'
import { adjustmentLines, bySector } from './rules.ts'

const { db } = await testDatabase()
await db.transaction().execute(tx => loadOfficialRegister(tx))
const mandate = { decidedBy: 'Kommunestyret', decidedOn: '2019-12-12', reference: '2019/7' }
const wanted = {
  name: 'Felles oppvekst',
  goal: 'Ett lag rundt familien',
  target: { text: 'Barn og unge', ageFrom: 0, ageTo: 24, families: true },
  startsOn: '2020-01-01',
  endsOn: '2021-12-31',
  mandate,
}
const create = (actor: ReturnType<typeof lead>, more = {}) =>
  createOwnProgramme(db, by(actor, '2020-01-02'), p, { ...wanted, ...more })
const { id: programme } = expectOk(await create(director(p)))
const pot = potOf(programme, p)
const part = (sector: string, ore: bigint, f = '231', type = '010') => ({ sector, function: f, type, ore })
const transfer = (more: Partial<NewTransfer> = {}): NewTransfer => ({
  ...{ year: 2020, effectiveOn: '2020-01-10', ...mandate },
  parts: [part('Skole', kroner(900), '202'), part('Kultur', kroner(100)), part('Skole', 1n, '215')],
  ...more,
})
const certify = (one = transfer(), actor = lead(p)) =>
  certifyTransfer(db, by(actor, '2020-01-11'), programme, one)
const approve = (number: number, actor = director(p)) =>
  approveTransfer(db, by(actor, '2020-01-12'), programme, number)

test('R-90 R-19 only the municipality’s top level sets up a pot of its own, which is none of the state’s programmes', async () => {
  for (const actor of [lead(p), municipalBudgetHolder(p), director('m-5001')])
    expect(await create(actor)).toMatchObject({ refusal: { code: 'notAllowed' } })
  expect(await create(director(p), { endsOn: '2019-01-01' })).toMatchObject({
    refusal: { code: 'datesReversed' },
  })
  expect((await ownProgrammes(db, p)).map(one => one.id)).toEqual([`egen-${p}-1`])
  expect(await programmes(db)).toEqual([])
})

test('R-90 D-8b sectors give, one person certifies and another approves; the pot is credited by sector, to the øre', async () => {
  const { number } = expectOk(await certify())
  expect((await potBalances(db, [pot])).get(pot)!.credited).toBe(0n)
  const both = { ...director(p), person: lead(p).person }
  expect(await approve(number, both)).toMatchObject({ refusal: { code: 'samePerson' } })
  expect(await approve(number, lead(p))).toMatchObject({ refusal: { code: 'notAllowed' } })
  expectOk(await approve(number, municipalBudgetHolder(p)))
  expect(await approve(number)).toMatchObject({ refusal: { code: 'alreadyApproved' } })
  expect(await originLeft(db, pot)).toEqual([
    { source: 'Kultur', ore: kroner(100) },
    { source: 'Skole', ore: kroner(900) + 1n },
  ])
  expect((await vouchersOf(db, pot))[0]).toMatchObject({ from: `sector:${pot}:2020`, kind: 'award' })
})

test('R-90 what is refused leaves nothing: no part, a day outside the period, a decision of tomorrow, someone else’s pot', async () => {
  const before = (await transfersOf(db, programme)).length
  const refused = async (one: NewTransfer, code: string) =>
    expect(await certify(one)).toMatchObject({ refusal: { code } })
  await refused(transfer({ parts: [] }), 'noParts')
  await refused(transfer({ effectiveOn: '2022-01-01', year: 2022 }), 'outsidePeriod')
  await refused(transfer({ decidedOn: '2020-01-12' }), 'decidedLater')
  expect(await certify(transfer(), lead('m-5001'))).toMatchObject({ refusal: { code: 'notAllowed' } })
  expect(await approve(99)).toMatchObject({ refusal: { code: 'unknownTransfer' } })
  expect((await transfersOf(db, programme)).length).toBe(before)
})

test('R-90 a measure runs on it as on any other: with a plan, from the sectors’ money, the oldest first', async () => {
  const command = (on: string) => by(lead(p), on)
  const where = { programme, municipality: p }
  const measure = {
    name: 'Familieteam',
    need: 'Familier møter mange dører',
    ageFrom: 0,
    ageTo: 18,
    families: true,
    services: ['Skole', 'Helse'],
    startsOn: '2020-01-15',
    endsOn: '2021-06-30',
  }
  const { number } = expectOk(await createMeasure(db, command('2020-01-13'), where, measure))
  const which = { ...where, number }
  expect(await startMeasure(db, command('2020-01-14'), which)).toMatchObject({
    refusal: { code: 'planMissing' },
  })
  const plan = { effect: 'Færre dører', instrument: 'Penger', owner: 'Staben', baselineOn: '2020-01-14' }
  expectOk(await planMeasure(db, command('2020-01-14'), which, plan))
  expectOk(await startMeasure(db, command('2020-01-15'), which))
  const one = { ore: kroner(500), spentOn: '2020-02-01', payeeKind: 'ownStaff', text: 'Lønn' } as const
  expectOk(await registerExpenditure(db, command('2020-02-01'), which, one))
  const [, paid] = await vouchersOf(db, pot)
  expect(sumOre(paid!.origin.map(part => part.ore))).toBe(kroner(500))
  expect(paid!.origin.map(part => part.source)).toEqual(['Kultur', 'Skole'])
  expect(await closeMeasure(db, command('2021-06-30'), which, '')).toMatchObject({
    refusal: { code: 'resultMissing' },
  })
})

test('R-90.2 the budget adjustment goes out by function and type, and sums to what the pot got', async () => {
  const transfers = await transfersOf(db, programme)
  const approved = transfers.filter(one => one.approvedAt)
  const lines = adjustmentLines(approved)
  expect(lines.map(one => `${one.function}/${one.type}`)).toEqual(['202/010', '231/010', '215/010'])
  expect(-sumOre(lines.map(one => one.ore))).toBe((await potBalances(db, [pot])).get(pot)!.credited)
  const csv = new TextDecoder().decode(adjustmentFile('csv', 'nb', transfers))
  expect(csv).toContain('Skole,202,010,-900.00')
})

test('R-90 what sectors give sums by sector whatever the lines are, in 10 000 cases', () => {
  const parts = fc.array(
    fc.record({
      sector: fc.constantFrom('Skole', 'Kultur', 'Ærlig', 'Åpen'),
      function: fc.constant('231'),
      type: fc.constant('010'),
      ore: fc.bigInt(1n, 10n ** 14n),
    }),
  )
  fc.assert(
    fc.property(parts, all => {
      const sums = bySector(all)
      expect(sumOre(sums.map(one => one.ore))).toBe(sumOre(all.map(one => one.ore)))
      expect(new Set(sums.map(one => one.sector)).size).toBe(sums.length)
    }),
    { numRuns: 10_000 },
  )
})
