import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import { schemeById, schemes as schemesOf } from '../catalogue/index.ts'
import { allOrganisations, municipalitiesOf, namesOn } from '../organisations/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import { figuresFor } from '../statistics/index.ts'
import { may } from './access.rules.ts'
import { inputHash } from './canonical.rules.ts'
import { rulesOf, type SavedRule } from './library.queries.ts'
import type { Fact, Municipality, Programme, Reference, Rule } from './model.ts'
import { referencesOfProgramme } from './rules.ts'
import { contentOf, contributorsOf, inputOf, runsOf, standing } from './runs.queries.ts'
import type { Base, PoolScheme } from './scenario.model.ts'
import { type KeptScenario, selectScenarios } from './scenario.store.ts'
import { referencesOf } from './scheme.rules.ts'

/** What scenarios of the year are made from; undefined where the year has no money or no rules. */
export async function baseOf(
  db: Db,
  actor: Actor,
  view: ProgrammeView,
  year: number,
): Promise<(Base & { hash: string }) | undefined> {
  const final = standing(await runsOf(db, actor, view.id, year))
  const content = final && (await contentOf(db, view.id, year, final))
  const input = content?.input ?? (await inputOf(db, view, year, 'basis'))
  if (!input) return undefined
  const { programme } = input
  const norway = await norwayOn(db, `${year}-01-01`)
  const saved = await everyRule(db, programme)
  const pool = await poolOf(db, programme, saved)
  const base = {
    programme,
    today: content ? new Map(content.run.lines.map(line => [line.municipality, line.awardOre])) : null,
    todayUndistributedOre: content?.run.undistributedOre ?? 0n,
    pool,
    versions: new Map(saved.map(one => [`${one.scheme}@${one.rule.version}`, one.rule])),
    norway,
  }
  const facts = await factsFor(db, base, input.facts)
  return { ...base, facts, hash: inputHash(programme, input.facts) }
}

/** The latest rule of every scheme, and every version of those that are in the pot. */
async function everyRule(db: Db, programme: Programme): Promise<SavedRule[]> {
  const all = await rulesOf(db)
  const inPot = new Set(programme.schemes.map(one => one.id))
  return all.filter((one, i) => inPot.has(one.scheme) || all[i - 1]?.scheme !== one.scheme)
}

/** Each municipality with its governor's office, whose name is its region. */
async function norwayOn(db: Db, date: string): Promise<Base['norway']> {
  const offices = (await allOrganisations(db, date)).filter(one => one.kind === 'governor')
  const found: (Municipality & { office: string; fictional: boolean })[] = []
  for (const { id: office, name: region } of offices)
    for (const one of await municipalitiesOf(db, office, date))
      found.push({
        id: one.id,
        number: one.number!,
        name: one.name,
        region,
        office,
        fictional: one.illustrative,
      })
  return found
}

async function poolOf(
  db: Db,
  programme: Programme,
  saved: readonly SavedRule[],
): Promise<Map<string, PoolScheme>> {
  const inPot = new Set(programme.schemes.map(one => one.id))
  const rules = new Map<string, Rule>()
  for (const { scheme, rule } of saved) if (!rules.has(scheme)) rules.set(scheme, rule)
  const known = (await schemesOf(db)).filter(one => !inPot.has(one.id))
  const names = await namesOn(
    db,
    `${programme.year}-01-01`,
    known.flatMap(one => [one.directorate, one.ministry]),
  )
  const pool = new Map<string, PoolScheme>()
  for (const { id, name, directorate, ministry, post, illustrative } of known) {
    const rule = rules.get(id) ?? null
    const called = (owner: string) => names.get(owner) ?? owner
    // What a scheme had in the year is asked for only where it has a rule, so that it can come into a pot.
    const appropriation = rule ? await appropriationOf(db, id, programme.year) : null
    const owners = { directorate: called(directorate), ministry: called(ministry) }
    pool.set(id, { id, name, ...owners, post, rule, appropriation, illustrative })
  }
  return pool
}

async function appropriationOf(db: Db, scheme: string, year: number): Promise<PoolScheme['appropriation']> {
  const known = (await schemeById(db, scheme))?.amounts.filter(one => one.year <= year) ?? []
  const last = Math.max(...known.map(one => one.year))
  const of = known.filter(one => one.year === last)
  const found = of.find(one => one.kind === 'adopted') ?? of[0]
  return found ? { year: found.year, ore: found.ore } : null
}

/** The run's own figures, and for everyone else and every rule that may come in, those of the bank. */
async function factsFor(db: Db, base: Omit<Base, 'facts'>, own: readonly Fact[]): Promise<Fact[]> {
  const { programme, pool, versions, norway } = base
  const rules = [...versions.values(), ...[...pool.values()].flatMap(one => one.rule ?? [])]
  const references = [
    ...referencesOfProgramme(programme),
    ...rules.flatMap(referencesOf),
    { indicator: 'children-0-24', lag: 0 },
  ]
  const asked = new Map(references.map(one => [`${one.indicator} ${one.lag}`, one]))
  const { figures } = await figuresFor(db, {
    municipalities: norway.map(one => one.id),
    references: [...asked.values()].map(({ indicator, lag }: Reference) => ({
      indicator,
      year: programme.year - lag,
    })),
    on: `${programme.year}-01-01`,
  })
  const key = (one: { municipality: string; indicator: string; year: number }) =>
    `${one.municipality} ${one.indicator} ${one.year}`
  const known = new Set(own.map(key))
  const fresh = figures.filter(one => !known.has(key(one)))
  return [...own, ...fresh.map(({ carried, ...fact }) => fact)]
}

/** Scenarios of the year that are kept, for those who may read them. */
export async function scenariosOf(
  db: Db,
  actor: Actor,
  where: { programme: string; year: number; ids?: readonly string[] },
): Promise<KeptScenario[]> {
  const contributors = await contributorsOf(db, where.programme, where.year)
  return may.readScenarios(actor, { contributors }).ok ? selectScenarios(db, where) : []
}

export type { KeptScenario }
