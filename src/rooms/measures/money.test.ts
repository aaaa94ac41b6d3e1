import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { allocated, funded, p, paid, q, threePilots } from '../../../test/support/money.ts'
import { actorOf, askOf, by, director, lead, shown } from '../../../test/support/programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { potOf } from '../awards/index.ts'
import { originLeft, potBalances } from '../ledger/index.ts'
import * as measures from './index.ts'
import { potMoney } from './money.queries.ts'
import { budgetPage, budgetPost } from './pages/budget.tsx'
import { budgetMoveFilePage, budgetMovePage } from './pages/budget-move.tsx'
import { followFilePage, followPage } from './pages/follow.tsx'
import { measurePage } from './pages/measure.tsx'
import { makePaymentPost, refusePaymentPost } from './pages/measure-posts.ts'
import { potPage } from './pages/pot.tsx'
import { potFlowPage } from './pages/pot-flow.tsx'
import { reversePost, voucherFilePage, vouchersPage } from './pages/vouchers.tsx'

const { db } = await testDatabase()
let id = ''
let where = { programme: '', municipality: p }
let pot = ''
beforeAll(async () => {
  id = await threePilots(db)
  await funded(db, id, 4_500_000)
  await allocated(db, id)
  await paid(db, id, p)
  where = { programme: id, municipality: p }
  pot = potOf(id, p)
})

const today = '2020-06-01'
const command = (on = today, key?: string) => by(lead(p), on, key)

async function aMeasure(
  name = 'Familieteam',
): Promise<{ programme: string; municipality: string; number: number }> {
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
}

const moved = (from: number | null, to: number | null, kr: number) => ({
  from,
  to,
  ore: kroner(kr),
  reason: 'Flere familier enn ventet',
  decidedBy: 'Kommunedirektøren',
  decidedOn: '2020-05-20',
  reference: '2020/14',
  effectiveOn: '2020-05-21',
})
const move = (...asked: Parameters<typeof moved>) =>
  measures.moveBudget(db, command(), where, moved(...asked))
const spend = (which: { number: number }, kr: number, more: object = {}) =>
  measures.registerExpenditure(
    db,
    command(),
    { ...where, ...which },
    { ore: kroner(kr), spentOn: '2020-05-01', payeeKind: 'ownStaff', text: 'Lønn', ...more },
  )
const asked = (
  more: Record<string, string | number> = {},
  form: Record<string, string> = {},
  actor = lead(p),
) =>
  askOf(db, {
    actor,
    at: today,
    params: { ...where, ...Object.fromEntries(Object.entries(more).map(([k, v]) => [k, String(v)])) },
    form,
  })
const standingOf = async (number: number) =>
  (await potMoney(db, where)).measures.find(one => one.measure.number === number)!.standing

test('R-49.1 R-49.2 the municipality moves budget itself, and the move stands in the log and on both measures', async () => {
  const [a, b] = [await aMeasure('Fra'), await aMeasure('Til')]
  expectOk(await move(null, a.number, 300))
  const { number } = expectOk(await move(a.number, b.number, 120))
  expect((await standingOf(a.number)).budget).toBe(kroner(180))
  expect((await standingOf(b.number)).budget).toBe(kroner(120))
  for (const show of [budgetPage, measurePage]) {
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

const contract = {
  kind: 'contract',
  title: 'Veiledning',
  payeeKind: 'private',
  endsOn: '2021-06-30',
} as const

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
    values (${id}, ${p}, 999, ${measure.id}, 1001, 'r', 'd', '2020-01-01', '', '2020-01-01', 'x', now())`
  await expect(below.execute(db)).rejects.toThrow('budgets_ore_check')
})

test('a commitment is paid from and released, and never beyond what is left of it', async () => {
  const a = await aMeasure()
  const before = (await potBalances(db, [pot])).get(pot)!
  const { commitment } = expectOk(await measures.commit(db, command(), a, { ...contract, ore: kroner(900) }))
  expectOk(await spend(a, 400, { commitment }))
  expect(await spend(a, 501, { commitment })).toMatchObject({
    refusal: { code: 'commitmentSpent', values: { left: kroner(500) } },
  })
  expect(await spend(a, 1, { commitment: 99 })).toMatchObject({ refusal: { code: 'unknownCommitment' } })
  const which = { ...a, commitment }
  expect(await measures.releaseCommitment(db, command(), which, kroner(501))).toMatchObject({
    refusal: { code: 'commitmentSpent' },
  })
  expectOk(await measures.releaseCommitment(db, command(), which, kroner(500)))
  expect(await standingOf(a.number)).toMatchObject({ spent: kroner(400), committed: 0n })
  const after = (await potBalances(db, [pot])).get(pot)!
  expect(before.available - after.available).toBe(kroner(400))
  const tooLong = { ...contract, ore: 1n, endsOn: '2023-01-01' }
  expect(await measures.commit(db, command(), a, tooLong)).toMatchObject({ refusal: { code: 'endsTooLate' } })
  const { html } = await shown(measurePage, asked({ number: a.number }))
  expect(html).toContain('Veiledning')
})

test('D-8b a payment from the limit up is made by another person, which the database holds too', async () => {
  const a = await aMeasure()
  const asks = await spend(a, 100_000)
  expect(asks).toEqual({ ok: true, value: { payment: 1 } })
  expect((await standingOf(a.number)).spent).toBe(0n)
  const which = { ...a, payment: 1 }
  const decide = (actor: ReturnType<typeof lead>, outcome: 'paid' | 'refused' = 'paid', reason = '') =>
    measures.decidePayment(db, by(actor, today), which, { outcome, reason })
  expect(await decide(lead(p))).toMatchObject({ refusal: { code: 'notAllowed' } })
  const both = { ...director(p), person: lead(p).person }
  expect(await decide(both)).toMatchObject({ refusal: { code: 'samePerson' } })
  const alone = sql`update measures.payments set outcome = 'refused', decided_by = requested_by, decided_at = now()`
  await expect(alone.execute(db)).rejects.toThrow('two_people')
  expect(await decide(director(p), 'refused', ' ')).toMatchObject({ refusal: { code: 'reasonMissing' } })
  const seen = (await shown(potPage, asked({}, {}, director(p)))).html
  expect(seen.replace(/[\u00a0\u202f]/g, ' ')).toContain('Anvise 100 000 kr til Familieteam')
  await shown(makePaymentPost, asked({ number: a.number, payment: 1 }, {}, director(p)))
  expect((await standingOf(a.number)).spent).toBe(kroner(100_000))
  expect(await decide(director(p))).toMatchObject({ refusal: { code: 'alreadyDecided' } })
})

test('D-8b a refused payment has its reason and moves nothing; the director sets the limit, the lead does not', async () => {
  const a = await aMeasure()
  expectOk(await spend(a, 150_000))
  await shown(
    refusePaymentPost,
    asked({ number: a.number, payment: 1 }, { 'reason-1': 'Mangler avtale' }, director(p)),
  )
  expect(await standingOf(a.number)).toMatchObject({ spent: 0n })
  const set = (actor: ReturnType<typeof lead>, kr: number) =>
    measures.setLimit(db, by(actor, today), where, kroner(kr))
  expect(await set(lead(p), 1_000_000)).toMatchObject({ refusal: { code: 'notAllowed' } })
  expectOk(await set(director(p), 500))
  expect(await spend(a, 500)).toMatchObject({ value: { payment: 2 } })
  expect(await spend(a, 499)).toHaveProperty('value.voucher')
  expectOk(await set(director(p), 100_000))
})

test('R-48 an expenditure is taken back once, with a reason; its schemes get theirs again, and both vouchers name each other', async () => {
  const a = await aMeasure()
  const before = await originLeft(db, pot)
  const made = expectOk(await spend(a, 777)) as { voucher: number }
  const entry = { ...where, entry: made.voucher }
  expect(await measures.reverseExpenditure(db, command(), entry, '  ')).toMatchObject({
    refusal: { code: 'reasonMissing' },
  })
  expectOk(await measures.reverseExpenditure(db, command(), entry, 'Ført på feil tiltak'))
  expect(await originLeft(db, pot)).toEqual(before)
  const again = await shown(reversePost, asked({ entry: made.voucher }, { reason: 'En gang til' }))
  expect(again).toMatchObject({ status: 422 })
  expect(again.html).toContain('allerede tilbakeført')
  expect(
    await measures.reverseExpenditure(db, command(), { ...where, entry: 1 }, 'Tilskuddet'),
  ).toMatchObject({
    refusal: { code: 'noSuchEntry' },
  })
  const list = (await shown(vouchersPage, asked())).html
  expect(list).toMatch(/tilbakefører bilag 2020\/\d+/)
  expect(list).toMatch(/tilbakeført med bilag 2020\/\d+/)
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
  expectOk(await measures.stateContinuation(db, command(), a, stated))
  const at = async (on: string) =>
    (await shown(potPage, askOf(db, { actor: lead(p), at: on, params: where }))).html
  const early = await at('2021-12-31')
  for (const says of ['1,5', 'Legges inn i budsjettet', 'frist 31.12.2021']) expect(early).toContain(says)
  expect(early).not.toContain('Avgjøre hva som skjer med Ungdomslos')
  expect(await at('2022-01-01')).toContain('Avgjøre hva som skjer med Ungdomslos')
  const decision = { outcome: 'continues', by: 'Kommunestyret', on: '2020-05-30' } as const
  const tomorrow = { ...stated, decision: { ...decision, on: '2020-06-02' } }
  expect(await measures.stateContinuation(db, command(), a, tomorrow)).toMatchObject({
    refusal: { code: 'decidedLater' },
  })
  expectOk(await measures.stateContinuation(db, command(), a, { ...stated, decision }))
  const decided = await at('2022-01-01')
  expect(decided).not.toContain('Avgjøre hva som skjer med Ungdomslos')
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
  const { html } = await shown(potPage, asked())
  expect(html).toContain('Sommerleir')
  expect(html).toContain('1 tilskudd på til sammen')
})

test('the pot’s page shows the latest 25 vouchers however many there are, and the file has them all', async () => {
  const a = await aMeasure('Mange bilag')
  for (let i = 0; i < 27; i++) expectOk(await spend(a, 10))
  const rows = (html: string) => html.match(/bilag\/\d+"/g)!.length
  const { html } = await shown(potPage, asked())
  expect(rows(html)).toBe(25)
  expect(rows((await shown(vouchersPage, asked())).html)).toBeGreaterThan(27)
  const { bytes } = (await voucherFilePage(asked({ format: 'csv' }))) as { bytes: Uint8Array }
  const lines = new TextDecoder().decode(bytes).trim().split('\r\n')
  expect(lines[0]).toContain('beregnet andel')
  expect(lines.length - 1).toBe(
    Number(/Potten har (\d+) bilag/.exec((await shown(vouchersPage, asked())).html)![1]),
  )
})

test('R-48.3 R-48.4 anyone follows the krone from post to kind of payee, as a calculated share; few families are never apart', async () => {
  const a = await aMeasure('Åpent tiltak')
  expectOk(await spend(a, 3000))
  for (let i = 0; i < 4; i++) expectOk(await spend(a, 111, { payeeKind: 'families', text: 'Hemmelig navn' }))
  const open = async () => {
    const at = { at: '2021-02-01', params: { programme: id, format: 'json' } }
    const answer = await followFilePage(askOf(db, at))
    return (
      answer as { value: { rows: Record<string, string>[]; creditedOre: string; calculatedShare: boolean } }
    ).value
  }
  const rowsOf = async (payee: string) =>
    (await open()).rows.filter(one => one.measure === 'Åpent tiltak' && one.payee === payee)
  expect(await rowsOf('families')).toEqual([])
  expect(await rowsOf('ownStaff')).toEqual([])
  const merged = (await rowsOf('notSplit')).reduce((sum, one) => sum + BigInt(one.ore!), 0n)
  expect(merged).toBe(kroner(3444))
  expectOk(await spend(a, 111, { payeeKind: 'families' }))
  const families = (await rowsOf('families')).reduce((sum, one) => sum + BigInt(one.ore!), 0n)
  expect(families).toBe(kroner(555))
  const all = await open()
  expect(all).toMatchObject({ calculatedShare: true })
  expect(BigInt(all.creditedOre)).toBe((await potBalances(db, [pot])).get(pot)!.credited)
  expect(JSON.stringify(all)).not.toContain('Hemmelig')
  expect(all.rows[0]).toMatchObject({ post: '000.00', municipality: p })
  const page = (await shown(followPage, askOf(db, { at: '2021-02-01', params: { programme: id } }))).html
  for (const says of ['Av 100 kr gikk', 'beregnet andel', '31. desember 2020']) expect(page).toContain(says)
  const sameYear = (await shown(followPage, askOf(db, { at: today, params: { programme: id } }))).html
  expect(sameYear).toContain('Tallene kommer når året er over')
})

test('R-48.3 the municipality’s own picture narrows to one scheme, and says that it is a calculated share', async () => {
  const ask = askOf(db, { actor: director(p), at: today, params: where, query: { ordning: 's1' } })
  const { html } = await shown(potFlowPage, ask)
  for (const says of ['Du ser bare det som gjelder Ordning 1', 'beregnet andel', 'Vis alt'])
    expect(html).toContain(says)
  expect((await shown(potFlowPage, askOf(db, { actor: director(q), params: where }))).kind).toBe('forbidden')
})
