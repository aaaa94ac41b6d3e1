import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import { schemes as schemesOf } from '../catalogue/index.ts'
import { municipalities as municipalitiesOn, namesOn } from '../organisations/index.ts'
import { contributionsOf, type ProgrammeView } from '../programmes/index.ts'
import { pilotsOf } from '../selection/index.ts'
import { facts as factsOf } from '../statistics/index.ts'
import { may } from './access.rules.ts'
import type { Fact, Programme } from './model.ts'
import { referencesOfProgramme } from './rules.ts'
import { type AwardRow, type StoredRun, selectAwards, selectRuns, selectSetup } from './runs.store.ts'

/** Runs of a year, the oldest first; unfinished ones only for those who fund, decide and control. */
export async function runsOf(db: Db, actor: Actor, programme: string, year: number): Promise<StoredRun[]> {
  const runs = await selectRuns(db, programme, year)
  return may.readUnfinished(actor).ok ? runs : runs.filter(one => one.finalisedAt !== null)
}

/** The final run of a year with its awards and their parts, if there is one. */
export async function finalAwards(
  db: Db,
  programme: string,
  year: number,
): Promise<{ number: number; run: StoredRun['run']; awards: AwardRow[] } | undefined> {
  const final = (await selectRuns(db, programme, year)).find(one => one.finalisedAt !== null)
  return (
    final && {
      number: final.number,
      run: final.run,
      awards: await selectAwards(db, programme, year, final.number),
    }
  )
}

/** Everything a run is made from: the year's schemes with their rules, the pilots, and their facts. */
export async function inputOf(
  db: Db,
  view: ProgrammeView,
  year: number,
  restKey: Programme['restKey'],
): Promise<{ programme: Programme; facts: Fact[] } | undefined> {
  const appropriation = view.appropriations.find(one => one.year === year)
  const setup = await selectSetup(db, view.id, year)
  if (!appropriation || !setup) return undefined
  const contributions = contributionsOf(view, year)
  const known = await schemesOf(
    db,
    contributions.map(one => one.scheme),
  )
  const date = `${year}-01-01`
  const names = await namesOn(
    db,
    date,
    known.flatMap(one => [one.directorate, one.ministry]).concat(view.regions.map(one => one.office)),
  )
  const pilots = await pilotsOf(db, view.id)
  const existing = new Map((await municipalitiesOn(db, date)).map(one => [one.id, one]))
  const programme: Programme = {
    id: view.id,
    name: view.name,
    year,
    illustrative: view.illustrative || known.some(one => one.illustrative),
    potOre: appropriation.ore,
    appropriation: { status: appropriation.status, source: appropriation.source },
    guarantee: setup.guarantee,
    restKey,
    indicators: setup.indicators,
    schemes: known.map(one => ({
      id: one.id,
      name: one.name,
      directorate: names.get(one.directorate) ?? one.directorate,
      ministry: names.get(one.ministry) ?? one.ministry,
      post: one.post,
      contributionOre: contributions.find(c => c.scheme === one.id)!.ore,
      rule: setup.rules[one.id]!,
    })),
    municipalities: pilots.flatMap(({ municipality, office }) => {
      const one = existing.get(municipality)
      return one
        ? [{ id: one.id, number: one.number!, name: one.name, region: names.get(office) ?? office }]
        : []
    }),
    others: [],
  }
  return { programme, facts: await neededFacts(db, programme) }
}

async function neededFacts(db: Db, programme: Programme): Promise<Fact[]> {
  const wanted = new Set(
    referencesOfProgramme(programme).map(({ indicator, lag }) => `${indicator} ${programme.year - lag}`),
  )
  const organisations = programme.municipalities.map(one => one.id)
  const stored = await factsOf(db, { organisations, upToYear: programme.year })
  return stored
    .filter(one => wanted.has(`${one.indicator} ${one.year}`))
    .map(({ organisation, asOf, ...rest }) => ({ ...rest, municipality: organisation, date: asOf }))
}

export { type StoredRun, selectSetup as setupOf }
