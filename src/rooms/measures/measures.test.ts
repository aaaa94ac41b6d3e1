import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import {
  allocated,
  budgetHolder,
  caseNumber,
  funded,
  p,
  paid,
  q,
  threePilots,
  undecided,
  year,
} from '../../../test/support/money.ts'
import { askOf, by, director, lead, shown } from '../../../test/support/programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { grantAwards } from '../awards/index.ts'
import { potBalances, vouchersOf } from '../ledger/index.ts'
import { potOf } from '../pot/index.ts'
import * as measures from './index.ts'
import { measurePage, measureVouchersPage } from './pages/measure.tsx'
import { spendPost, startMeasurePost } from './pages/measure-posts.ts'
import { newMeasurePost } from './pages/new-measure.tsx'
import { potPage } from './pages/pot.tsx'

const { db } = await testDatabase()
let id = ''
beforeAll(async () => {
  id = await threePilots(db)
  await funded(db, id, 4_500_000)
  await allocated(db, id)
  await paid(db, id, p)
})

const wanted = {
  name: 'Familieteam',
  need: 'Familier møter mange dører',
  ageFrom: 0,
  ageTo: 18,
  families: true,
  services: ['Skole', 'Helse'],
  startsOn: '2020-01-01',
  endsOn: '2022-12-31',
}
const form = {
  need: 'Behov',
  name: 'Tiltak',
  ageFrom: '0',
  ageTo: '18',
  families: 'on',
  services: 'Skole\nHelse',
  startsOn: '01.01.2020',
  endsOn: '31.12.2022',
}
const plan = { effect: 'Færre dører', instrument: 'Felles penger', owner: 'Staben', baselineOn: '2020-01-15' }
const stranger = 'm-3448'

async function aMeasure(
  planned = true,
  started = true,
): Promise<{ programme: string; municipality: string; number: number }> {
  const where = { programme: id, municipality: p }
  const { number } = expectOk(await measures.createMeasure(db, by(lead(p), '2020-01-20'), where, wanted))
  const which = { ...where, number }
  if (planned) expectOk(await measures.planMeasure(db, by(lead(p), '2020-01-21'), which, plan))
  if (started) expectOk(await measures.startMeasure(db, by(lead(p), '2020-01-22'), which))
  return which
}

const asked = (number: number, more: Record<string, string> = {}) =>
  askOf(db, {
    actor: lead(p),
    at: '2020-03-01',
    params: { programme: id, municipality: p, number: String(number) },
    form: more,
  })

test('R-38 a measure before acceptance is refused, and everything typed comes back', async () => {
  const ask = askOf(db, {
    actor: lead(stranger),
    at: '2020-01-20',
    params: { programme: id, municipality: stranger },
    form,
  })
  const page = await shown(newMeasurePost, ask)
  expect(page).toMatchObject({ status: 422 })
  expect(page.html).toContain('Kommunen må takke ja til tilbudet før det kan lages tiltak')
  for (const typed of ['Behov', 'Tiltak', 'Skole\nHelse', '01.01.2020']) expect(page.html).toContain(typed)
})

test('R-1 R-61 a measure outside the target group or the period is refused at its field', async () => {
  const create = (changed: object) =>
    measures.createMeasure(
      db,
      by(lead(p), '2020-01-20'),
      { programme: id, municipality: p },
      { ...wanted, ...changed },
    )
  expect(await create({ ageTo: 30 })).toMatchObject({ refusal: { code: 'outsideTarget', field: 'ageTo' } })
  expect(await create({ ageFrom: 12, ageTo: 24 })).toMatchObject({ ok: true })
  expect(await create({ endsOn: '2023-06-30' })).toMatchObject({
    refusal: { code: 'outsidePeriod', field: 'endsOn' },
  })
})

test('R-1 R-3 R-31 R-54 a measure begins with its need and its target group, and names the agencies that take part', async () => {
  const send = (more: Record<string, string>) => {
    const params = { programme: id, municipality: p }
    return shown(
      newMeasurePost,
      askOf(db, { actor: lead(p), at: '2020-01-20', params, form: { ...form, ...more } }),
    )
  }
  for (const field of ['need', 'ageFrom', 'ageTo']) {
    const page = await send({ [field]: '' })
    expect(page.status).toBe(422)
    expect(page.html).toContain(`#field-${field}`)
  }
  const empty = await shown(newMeasurePost, asked(0))
  const fields = [...empty.html.matchAll(/<(?:textarea|input|select)[^>]* name="([^"]+)"/g)]
  expect(fields.map(found => found[1]).filter(name => name !== 'key')).toEqual(Object.keys(form))
  const alone = { name: 'Bare skolen', services: 'Skole', ageFrom: '12', ageTo: '24' }
  const { to } = await send(alone)
  const made = await shown(measurePage, asked(Number(to.split('/').at(-1))))
  for (const shownThere of ['Behov', '12', '24', 'Skole']) expect(made.html).toContain(shownThere)
  await send({ name: 'Skole og helse' })
  const pot = (
    await shown(potPage, askOf(db, { actor: lead(p), params: { programme: id, municipality: p } }))
  ).html
  const rowOf = (name: string) => pot.slice(pot.indexOf(`>${name}<`)).split('</tr>')[0]
  expect(rowOf('Bare skolen')).toContain('én etat')
  expect(rowOf('Skole og helse')).not.toContain('én etat')
})

test('R-38 who has accepted makes measures while the political decision is outstanding; only money waits', async () => {
  const create = measures.createMeasure(
    db,
    by(lead(undecided), '2020-01-20'),
    { programme: id, municipality: undecided },
    wanted,
  )
  expect(await create).toMatchObject({ ok: true })
  const grant = grantAwards(db, by(budgetHolder, '2020-01-21'), {
    programme: id,
    year,
    municipality: undecided,
    caseNumber,
  })
  expect(await grant).toMatchObject({ refusal: { code: 'resolutionMissing' } })
})

test('R-56 money is used until the agreed end, also after the last appropriation, and not after', async () => {
  const which = await aMeasure()
  const spend = (spentOn: string) =>
    measures.registerExpenditure(db, by(lead(p), '2023-01-10'), which, {
      ore: kroner(10),
      spentOn,
      payeeKind: 'ownStaff',
      text: 'Siste rest',
    })
  expect(await spend('2022-12-31')).toMatchObject({ ok: true })
  expect(await spend('2023-01-01')).toMatchObject({ refusal: { code: 'afterEnd' } })
})

test('R-64 a measure without an evaluation plan neither starts nor spends', async () => {
  const { number } = await aMeasure(false, false)
  const start = await shown(startMeasurePost, asked(number))
  expect(start).toMatchObject({ status: 422 })
  expect(start.html).toContain('Lag evalueringsplanen først')
  const spend = await shown(
    spendPost,
    asked(number, { amount: '100', spentOn: '01.03.2020', payeeKind: 'ownStaff', text: 'Lønn' }),
  )
  expect(spend.html).toContain('Uten den kan tiltaket verken starte eller bruke penger')
})

test('R-48 an expenditure above the balance is refused with what is left, nothing lost and nothing posted', async () => {
  const { number } = await aMeasure()
  const pot = potOf(id, p)
  const before = (await potBalances(db, [pot])).get(pot)
  const page = await shown(
    spendPost,
    asked(number, {
      amount: '9 000 000,50',
      spentOn: '01.03.2020',
      payeeKind: 'ownStaff',
      text: 'Lønn mars',
    }),
  )
  expect(page).toMatchObject({ status: 422 })
  expect(page.html.replace(/[\u00a0\u202f]/g, ' ')).toMatch(/Potten har bare [\d ]+ kr igjen/)
  expect(page.html).toContain('9 000 000,50')
  expect(page.html).toContain('Lønn mars')
  expect((await potBalances(db, [pot])).get(pot)).toEqual(before)
})

test('R-47 R-48 each expenditure has its origin vector without anyone choosing a scheme, and the page names it a calculated share', async () => {
  const which = await aMeasure()
  const spent = {
    ore: kroner(1000) + 1n,
    spentOn: '2020-03-01',
    payeeKind: 'ownStaff' as const,
    text: 'Lønn',
  }
  expectOk(await measures.registerExpenditure(db, by(lead(p), '2020-03-01', 'key-of-the-form'), which, spent))
  expectOk(await measures.registerExpenditure(db, by(lead(p), '2020-03-01', 'key-of-the-form'), which, spent))
  const mine = (await vouchersOf(db, potOf(id, p))).filter(one => one.text === 'Lønn')
  expect(mine).toHaveLength(1)
  expect(mine[0]!.origin.reduce((sum, part) => sum + part.ore, 0n)).toBe(spent.ore)
  expect((await shown(measureVouchersPage, asked(which.number))).html).toContain('beregnet andel')
})

test('a form with 1 MB in a field comes back whole with the sentence', async () => {
  const { number } = await aMeasure()
  const long = 'å'.repeat(1_000_000)
  const page = await shown(
    spendPost,
    asked(number, { amount: '100', spentOn: '01.03.2020', payeeKind: 'ownStaff', text: long }),
  )
  expect(page).toMatchObject({ status: 422 })
  expect(page.html).toContain('Teksten er for lang')
  expect(page.html).toContain(long)
})

test('R-64 a measure does not close without a result', async () => {
  const which = await aMeasure()
  expect(await measures.closeMeasure(db, by(lead(p), '2022-12-30'), which, ' ')).toMatchObject({
    refusal: { code: 'resultMissing' },
  })
  expectOk(await measures.closeMeasure(db, by(lead(p), '2022-12-30'), which, 'Egen vurdering'))
})

test('a pot is seen by its own municipality, not by another', async () => {
  const params = { programme: id, municipality: p }
  expect((await shown(potPage, askOf(db, { actor: director(p), params }))).kind).toBe('page')
  expect((await shown(potPage, askOf(db, { actor: director(q), params }))).kind).toBe('forbidden')
  expect((await shown(potPage, askOf(db, { params }))).kind).toBe('forbidden')
})
