import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import {
  allocationMay,
  contentOf,
  contributorsOf,
  factsOf,
  inputOf,
  rulesOf,
  runsOf,
  type SavedRule,
  standing,
} from '../allocation/index.ts'
import type { Fact, Programme, Rule } from '../calculation/index.ts'
import {
  factKey,
  inputHash,
  numberedReferences,
  referenceKey,
  referencesOf,
  referencesOfProgramme,
} from '../calculation/index.ts'
import { type SchemeEntry, schemeEntries, schemes as schemesOf } from '../catalogue/index.ts'
import { municipalities as municipalitiesOn, namesOn, officesOn } from '../organisations/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import type { Base, PoolScheme } from './scenario.model.ts'
import { type KeptScenario, selectScenarios } from './scenario.store.ts'

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
  const offices = await officesOn(db, date)
  const regions = await namesOn(db, date, [...new Set(offices.values())])
  return (await municipalitiesOn(db, date)).flatMap(one => {
    const office = offices.get(one.id)
    if (office === undefined) return []
    const region = regions.get(office) ?? office
    return [{ id: one.id, number: one.number!, name: one.name, region, office, fictional: one.illustrative }]
  })
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
  const amounts = new Map((await schemeEntries(db)).map(one => [one.id, one.amounts]))
  const pool = new Map<string, PoolScheme>()
  for (const { id, name, directorate, ministry, post, illustrative } of known) {
    const rule = rules.get(id) ?? null
    const called = (owner: string) => names.get(owner) ?? owner
    // Only a scheme with a rule can come into a pot.
    const appropriation = rule ? appropriationIn(programme.year, amounts.get(id) ?? []) : null
    const owners = { directorate: called(directorate), ministry: called(ministry) }
    pool.set(id, { id, name, ...owners, post, rule, appropriation, illustrative })
  }
  return pool
}

/** What the scheme had in the year, or in the last year before it: adopted where it is known. */
function appropriationIn(year: number, amounts: SchemeEntry['amounts']): PoolScheme['appropriation'] {
  const known = amounts.filter(one => one.year <= year)
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
  const asked = new Map(references.map(one => [referenceKey(one), one]))
  const municipalities = norway.map(one => one.id)
  const of = { programme: programme.id, year: programme.year }
  const counted = await factsOf(db, of, municipalities, [...asked.values()])
  const lists = numberedReferences(
    [...rules, ...programme.schemes.map(one => one.rule)],
    programme.year,
    counted,
  )
  const listed = lists.length > 0 ? await factsOf(db, of, municipalities, lists) : []
  const figures = [...counted, ...listed]
  const key = (one: Fact) => factKey(one.municipality, one.indicator, one.year)
  const known = new Set(own.map(key))
  return [...own, ...figures.filter(one => !known.has(key(one)))]
}

/** Scenarios of the year that are kept, for those who may read them. */
export async function scenariosOf(
  db: Db,
  actor: Actor,
  where: { programme: string; year: number; ids?: readonly string[] },
): Promise<KeptScenario[]> {
  const contributors = await contributorsOf(db, where.programme, where.year)
  return allocationMay.readScenarios(actor, { contributors }).ok ? selectScenarios(db, where) : []
}

export type { KeptScenario }
