import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { actorOf, askOf, by, secretariat, shown } from '../../../test/support/programme.ts'
import { aYearOfMoney, programme } from '../../../test/support/year-of-money.ts'
import { publicActor } from '../../core/actor.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { saveRule } from '../allocation/index.ts'
import { eventsOf } from '../events/index.ts'
import { programmeById } from '../programmes/index.ts'
import { loadChildren } from '../statistics/index.ts'
import { changesOfText } from './fields.rules.ts'
import { keepScenarioPost, scenarioPage, simulatorPage, simulatorPost } from './pages/simulator.tsx'
import { baseOf } from './scenario.queries.ts'
import { simulator } from './scenario.rules.ts'

// The example of R-45, paid out and reported on; and thirty invented schemes of the catalogue that may come in.

const { db } = await testDatabase()
const count = 30
const idOf = (i: number) => `oppdiktet-${i}`

beforeAll(async () => {
  await aYearOfMoney(db)
  await db.transaction().execute(tx => loadChildren(tx))
  for (let i = 0; i < count; i++) {
    await sql`insert into catalogue.schemes (id, name, directorate, ministry, post, purpose, illustrative)
      values (${idOf(i)}, ${`Oppdiktet ordning ${i}`}, 'udir', 'kd', '226.64', 'Prøve', true)`.execute(db)
    await sql`insert into catalogue.amounts (scheme, year, kind, ore)
      values (${idOf(i)}, 2020, 'adopted', ${kroner(40_000_000 + i).toString()})`.execute(db)
    const group = ['children-0-5', 'children-6-15', 'children-0-24'][i % 3]
    const rule = {
      version: '1',
      source: 'Oppdiktet',
      validFrom: '2020-01-01',
      amount: { kind: 'perUnit', perUnitNok: 10 + i, unit: { indicator: group } },
    }
    const bytes = new TextEncoder().encode(JSON.stringify(rule))
    expectOk(await saveRule(db, by(secretariat, '2020-02-01'), idOf(i), bytes))
  }
})

const where = { programme, year: '2020' }
const all = Array.from({ length: count }, (_, i) => idOf(i))
const tidy = (html: string) => html.replace(/[\u00a0\u202f]/g, ' ')
const open = async (query: Record<string, string>, actor = secretariat) => {
  const page = await shown(simulatorPage, askOf(db, { actor, at: '2020-06-01', params: where, query }))
  return { ...page, html: tidy(page.html) }
}
const tried = async (form: Record<string, string>) => {
  const made = await shown(simulatorPost, askOf(db, { actor: secretariat, params: where, form }))
  return {
    ...made,
    html: tidy(made.html),
    query: Object.fromEntries(new URL(made.to || '/', 'http://x').searchParams),
  }
}

test('R-88 thirty schemes and every municipality of the year in one pot: cost, winners and losers within two seconds', async () => {
  // The two schemes of today have figures about two municipalities only, so they go out; the thirty come in.
  const made = await tried({ add: all.join('\n'), drop: 's1\ns2', pilots: 'norway', pot: 'bases' })
  const view = (await programmeById(db, programme))!
  const base = (await baseOf(db, secretariat, view, 2020))!
  const started = performance.now()
  const result = simulator(base)(changesOfText(made.query.endringer!)!)
  expect(performance.now() - started).toBeLessThan(2000)
  if (!result.ok) throw new Error(result.refusal.code)
  expect(result.summary).toMatchObject({ municipalities: 356, schemes: 30, leftOut: 0 })
  const page = await open(made.query)
  expect(page.html).toMatch(/\d+ kommuner vinner, \d+ taper mot i dag; det (koster|sparer) [\d ]+ kr\./)
})

test('R-88 who lacks the figures of a scheme in the pot is named, and nothing is guessed', async () => {
  const page = await open((await tried({ add: idOf(0), pilots: 'norway', pot: 'bases' })).query)
  expect(page.html).toContain('354 kommuner mangler ett eller flere av 2 tall og er holdt utenfor.')
  expect(page.html).toMatch(/354 kommuner mangler tallet «refugees» \(2020\) og er holdt utenfor\.[^<]*Oslo/)
})

test('R-88 with figures about everyone, all 356 municipalities of 2020 share the pot of 32 schemes', async () => {
  const missing = sql`
    insert into statistics.facts (indicator, organisation, year, value, source, as_of, illustrative)
    select i, n.organisation, 2020, 0, 'Eksempel', '2020-01-01', true
    from organisations.names n join organisations.organisations o on o.id = n.organisation,
      unnest(array['refugees', 's2-running']) i
    where o.kind = 'municipality' and n.valid @> date '2020-01-01'
    on conflict do nothing`
  await missing.execute(db)
  const made = await tried({ add: all.join('\n'), pilots: 'norway', pot: 'bases' })
  const started = performance.now()
  const page = await open(made.query)
  expect(performance.now() - started).toBeLessThan(4000)
  expect(page.html).toMatch(/\d+ kommuner vinner, \d+ taper mot i dag; det koster [\d ]+ kr\./)
  expect(page.html).toContain('356 kommuner, 32 ordninger')
  expect(page.html).toContain('Viser 1–25 av 356')
  const file = await simulatorPage(
    askOf(db, { actor: secretariat, params: where, query: { ...made.query, fil: 'csv' } }),
  )
  if (file.kind !== 'file') throw new Error('no file')
  expect(new TextDecoder().decode(file.bytes).trim().split('\r\n')).toHaveLength(357)
})

test('R-88 the form comes back with what was typed, and says what to do', async () => {
  const made = await tried({ add: idOf(0), [`contribution-${idOf(0)}`]: 'mye', addPilots: 'Ingensteds' })
  expect(made).toMatchObject({ status: 422 })
  expect(made.html).toContain('Skriv bidraget i hele kroner')
  expect(made.html).toContain('value="mye"')
  const second = await tried({ addPilots: 'Ingensteds' })
  expect(second.html).toContain('Disse finnes ikke som kommuner i året: Ingensteds.')
})

test('R-45 R-88 a pot that cannot be is told with the shortfall of each scheme', async () => {
  const made = await tried({ pot: 'fixed', potKr: '1 000 000' })
  const page = await open(made.query)
  expect(page.html).toContain('Dette går ikke: potten mangler 600 000 kr på garantiene.')
  expect(page.html).toContain('Må legge til, kr')
})

test('R-88 a scenario is kept with its name, read by its address, and held against another', async () => {
  const keep = (name: string, form: Record<string, string>, actor = secretariat) =>
    shown(keepScenarioPost, askOf(db, { actor, params: where, form: { ...form, name } }))
  expect((await keep('', { prices: '110' })).status).toBe(422)
  expect((await keep('Ikke lov', {}, actorOf('auditor', 'riksrevisjonen'))).kind).toBe('forbidden')
  const ids: string[] = []
  for (const [name, prices] of [
    ['Ti prosent opp', '110'],
    ['Fem prosent ned', '100'],
  ] as const) {
    const made = await keep(name, { prices, pot: 'bases' })
    expect(made.kind).toBe('redirect')
    ids.push(made.to.split('/').at(-1)!)
  }
  const auditor = actorOf('auditor', 'riksrevisjonen')
  const one = await shown(
    scenarioPage,
    askOf(db, { actor: auditor, params: { ...where, scenario: ids[0]! } }),
  )
  expect(tidy(one.html)).toContain('Alle satser og bidrag blir 110 % av dagens.')
  expect(one.html).not.toContain('name="prices"')
  const both = await open({ sammen: ids.join(',') })
  expect(both.html).toContain('Ti prosent opp')
  expect(both.html).toContain('stroke-dasharray')
  expect((await open({}, publicActor)).kind).toBe('forbidden')
  const events = await eventsOf(db, `${programme}/2020`)
  expect(events.map(one => one.kind)).toContain('simulation.scenarioKept')
})
