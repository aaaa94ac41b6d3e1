import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { p, q } from '../../../test/support/money.ts'
import { contract, moved, potWithMoney, today } from '../../../test/support/pot-with-money.ts'
import { actorOf, askOf, by, lead, shown } from '../../../test/support/programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import * as measures from './index.ts'
import { potMoney } from './money.queries.ts'
import { budgetPage, budgetPost } from './pages/budget.tsx'
import { budgetMoveFilePage, budgetMovePage } from './pages/budget-move.tsx'
import { measureVouchersPage } from './pages/measure.tsx'
import { measuresPage } from './pages/measures.tsx'
import { potPage } from './pages/pot.tsx'
import { runningPage } from './pages/running.tsx'
import { measuresWork } from './pages/work.ts'

const { db } = await testDatabase()
const { programme: id, where, command, aMeasure, move, spend, asked } = await potWithMoney(db)
const standingOf = async (number: number) =>
  (await potMoney(db, where)).measures.find(one => one.measure.number === number)!.standing

test('R-49.1 R-49.2 the municipality moves budget itself, and the move stands in the log and on both measures', async () => {
  const [a, b] = [await aMeasure('Fra'), await aMeasure('Til')]
  expectOk(await move(null, a.number, 300))
  const { number } = expectOk(await move(a.number, b.number, 120))
  expect((await standingOf(a.number)).budget).toBe(kroner(180))
  expect((await standingOf(b.number)).budget).toBe(kroner(120))
  for (const show of [budgetPage, measureVouchersPage]) {
    const { html } = await shown(show, asked({ number: b.number }))
    for (const says of ['Beslutningslogg', 'Kommunedirektøren, 2020/14', 'Flere familier enn ventet'])
      expect(html).toContain(says)
  }
  expectOk(
    await measures.codeMeasure(db, command(), b, {
      function: '231',
      type: '010',
      account: '31',
      project: '',
    }),
  )
  const page = (await shown(budgetMovePage, asked({ move: number }))).html
  for (const says of ['Kommunedirektøren, 2020/14 vedtok 20. mai 2020', '231', '010'])
    expect(page).toContain(says)
  const file = await budgetMoveFilePage(asked({ move: number }))
  const lines = new TextDecoder()
    .decode((file as { bytes: Uint8Array }).bytes)
    .trim()
    .split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain('231,010,,120.00,2020/14')
  expect(lines[2]).toContain(',-120.00,')
})

test('R-49 nothing below what is spent and committed, nothing above what the pot got, nothing decided tomorrow', async () => {
  const [a, b] = [await aMeasure(), await aMeasure()]
  expectOk(await move(null, a.number, 100))
  expectOk(await spend(a, 60))
  expectOk(await measures.commit(db, command(), a, { ...contract, ore: kroner(30) }))
  expect(await move(a.number, b.number, 11)).toMatchObject({
    refusal: { code: 'budgetInUse', values: { left: kroner(10) } },
  })
  expect(await move(null, b.number, 9_000_000)).toMatchObject({ refusal: { code: 'notDisposed' } })
  expect(await move(a.number, a.number, 1)).toMatchObject({ refusal: { code: 'sameMeasure' } })
  const late = { ...moved(a.number, b.number, 1), decidedOn: '2020-06-02' }
  expect(await measures.moveBudget(db, command(), where, late)).toMatchObject({
    refusal: { code: 'decidedLater' },
  })
  const stranger = await measures.moveBudget(db, by(lead(q), today), where, moved(a.number, b.number, 1))
  expect(stranger).toMatchObject({ refusal: { code: 'notAllowed' } })
  const typed = {
    from: '0',
    to: String(b.number),
    ore: '9 000 000',
    reason: 'Alt',
    decidedBy: 'Rådet',
    decidedOn: '20.05.2020',
    effectiveOn: '20.05.2020',
  }
  const again = await shown(budgetPost, asked({}, typed))
  expect(again).toMatchObject({ status: 422 })
  for (const said of ['er ikke fordelt. Skriv et lavere beløp', '9 000 000', 'Rådet'])
    expect(again.html).toContain(said)
})

test('R-49 many who move at once never share out more than there is, and the log is the budget', async () => {
  const a = await aMeasure()
  const { freeOre } = await potMoney(db, where)
  const third = Number(freeOre / 100n / 3n) + 1
  const answers = await Promise.all([1, 2, 3, 4].map(() => move(null, a.number, third)))
  expect(answers.filter(one => one.ok)).toHaveLength(2)
  expect((await standingOf(a.number)).budget).toBe(kroner(2 * third))
  expectOk(await move(a.number, null, 2 * third))
  expect((await potMoney(db, where)).freeOre).toBe(freeOre)
})

test('R-49 the database keeps the log as it is, and no budget below zero', async () => {
  const a = await aMeasure()
  expectOk(await move(null, a.number, 10))
  await expect(sql`update measures.budget_moves set ore = 1`.execute(db)).rejects.toThrow()
  await expect(sql`update measures.budgets set ore = 1`.execute(db)).rejects.toThrow('permission denied')
  const measure = (await measures.measuresOf(db, where)).find(one => one.number === a.number)!
  const below = sql`
    insert into measures.budget_moves (programme, municipality, number, from_measure, ore, reason, decided_by, decided_on,
      reference, effective_on, recorded_by, recorded_at)
    values (${id}, ${p}, 999, ${measure.id}, 1001, 'r', 'd', '2020-01-01', '', '2020-01-01', 'x', '2020-06-01')`
  await expect(below.execute(db)).rejects.toThrow('budgets_ore_check')
})

test('R-55.1 R-55.2 R-55.3 the cliff shows what ends, and asks for a decision a year before', async () => {
  const a = await aMeasure('Ungdomslos')
  const stated = {
    statutory: false,
    positions: 150,
    otherFrom: 'Egen ramme',
    otherOre: kroner(50_000),
    afterwards: 'Legges inn i budsjettet',
    decision: null,
  }
  expectOk(await measures.stateAfterGrant(db, command(), a, stated))
  const at = async (on: string, show = measuresPage) =>
    (await shown(show, askOf(db, { actor: lead(p), at: on, params: where }))).html
  const early = await at('2021-12-31')
  for (const says of ['1,5', 'Legges inn i budsjettet', 'frist 31.12.2021']) expect(early).toContain(says)
  const waits = 'Hva som skjer med Ungdomslos'
  expect(await at('2021-10-01', potPage)).not.toContain(waits)
  expect(await at('2021-12-31', potPage)).toContain(waits)
  const workAt = async (on: string) =>
    (await measuresWork(askOf(db, { actor: lead(p), at: on, params: where }))).map(one => one.text)
  const asksFor = 'Avgjør hva som skjer når pengene tar slutt: Ungdomslos'
  expect(await workAt('2021-10-01')).not.toContain(asksFor)
  expect(await workAt('2021-10-02')).toContain(asksFor)
  const decision = { outcome: 'continues', by: 'Kommunestyret', on: '2020-05-30' } as const
  const tomorrow = { ...stated, decision: { ...decision, on: '2020-06-02' } }
  expect(await measures.stateAfterGrant(db, command(), a, tomorrow)).toMatchObject({
    refusal: { code: 'decidedLater' },
  })
  expectOk(await measures.stateAfterGrant(db, command(), a, { ...stated, decision }))
  const decided = await at('2022-01-01')
  expect(await at('2022-01-01', potPage)).not.toContain(waits)
  expect(decided).toContain('Fortsetter som nå, Kommunestyret 30.05.2020')
})

test('D-8b.3 running grants of the same schemes stand beside the pot; a directorate tells of its own alone', async () => {
  const grant = {
    scheme: 's2',
    purpose: 'Sommerleir',
    ore: kroner(80_000),
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    reference: '2020/9',
    illustrative: false,
  }
  const tell = (organisation: string) =>
    measures.recordRunningGrant(db, by(actorOf('directorateOfficer', organisation), today), where, grant)
  expect(await tell('imdi')).toMatchObject({ refusal: { code: 'notAllowed' } })
  expectOk(await tell('bufdir'))
  const { html } = await shown(runningPage, asked())
  expect(html).toContain('Sommerleir')
  expect(html).toContain('1 tilskudd på til sammen')
})
