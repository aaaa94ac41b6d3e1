import { sql } from 'kysely'
import { expectOk } from '../../src/core/result.ts'
import { fillFirst } from '../../src/main.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { setUpYear } from '../../src/rooms/allocation/index.ts'
import { calculate, type Desk, deskOf } from '../../src/rooms/calculation/index.ts'
import { municipalities } from '../../src/rooms/organisations/index.ts'
import { fund } from '../../src/rooms/programmes/index.ts'
import { addFacts } from '../../src/rooms/statistics/index.ts'
import { madeFinal, runMade } from './approved.ts'
import { withPot, yearOf } from './country-model.ts'
import { actorOf, aProgramme, by } from './programme.ts'
import { asSuperuser } from './superuser.ts'

const directorates = ['udir', 'hdir', 'bufdir', 'avdir', 'imdi']
const year = 2026
const programme = 'landet'
export const where = { programme, year }
export const command = by(actorOf('secretariat', 'udir'), '2026-01-05')

/** On an empty database: a programme that all municipalities take part in, with money, rules and figures for the year. */
export async function aFundedCountry(db: Db, superUrl: string, schemesInAll: number) {
  await db.transaction().execute(fillFirst)
  await aProgramme(db, { id: programme, name: 'Hele landet', nationalCap: 500 })
  const places = await municipalities(db, `${year}-01-01`)
  await asSuperuser(superUrl, async admin => {
    await sql`
      insert into selection.decisions select ${programme}, id, 'sf-innlandet', 'selected', false, 'Alle', 'x', now(), 'x'
      from unnest(${places.map(one => one.id)}::text[]) as id`.execute(admin)
    await sql`
      insert into selection.offers select ${programme}, id, now(), '2026-01-01', 'x', 'accepted', now(), 'x'
      from unnest(${places.map(one => one.id)}::text[]) as id`.execute(admin)
  })
  const made = yearOf({ schemes: schemesInAll, municipalities: places.length }, year)
  const idOf = new Map(made.programme.municipalities.map((one, i) => [one.id, places[i]!.id]))
  const rich = calculate(withPot(made.programme, 10n ** 16n), deskOf(made.programme, made.facts) as Desk)
  if (!rich.ok) throw new Error(rich.refusal.code)
  const funded = withPot(made.programme, ((rich.value.guaranteeOre + rich.value.basisOre) / 200n) * 100n)
  const schemes = funded.schemes.map(({ id, contributionOre }, i) => ({
    id,
    name: `Ordning ${id}`,
    directorate: directorates[i % directorates.length]!,
    ministry: 'kd',
    post: '226.64',
    purpose: 'Benchmark',
    illustrative: true,
    ore: contributionOre,
  }))
  const appropriation = { year, ore: funded.potOre, status: 'adopted' as const, source: 'Benchmark' }
  expectOk(await fund(db, command, programme, appropriation, schemes))
  const rules = Object.fromEntries(funded.schemes.map(one => [one.id, one.rule]))
  expectOk(await setUpYear(db, command, programme, year, { guarantee: 'would', rules, indicators: {} }))
  const facts = made.facts.map(({ municipality, date, ...rest }) => ({
    ...rest,
    organisation: idOf.get(municipality)!,
    asOf: date,
  }))
  await db.transaction().execute(tx => addFacts(tx, facts))
  return places.map(one => one.id)
}

/** The same with a final run of 250 schemes. */
export async function aCountry(db: Db, superUrl: string) {
  const places = await aFundedCountry(db, superUrl, 250)
  const number = await runMade(db, command, where, null)
  await madeFinal(db, where, number, '2026-01-10')
  return { programme, year, municipality: places[7]!, scheme: 's007' }
}
