import type { Db } from '../../platform/database/connect.ts'
import { inputFrom, knownIndicators, rulesOf, type Setup } from '../allocation/index.ts'
import {
  type AllocationRefusal,
  allocate,
  type Fact,
  type Programme,
  type Reference,
  type Run,
  recipientsOf,
  referencesOfProgramme,
} from '../calculation/index.ts'
import { pilotsOf } from '../selection/index.ts'
import type { Preparation, Prepared } from './model.ts'
import { figuresKey } from './queries.ts'

/** How the year is to be allocated; undefined where a scheme has no such rule. */
export async function setupFrom(
  db: Db,
  { schemes, recipients, guarantee }: Pick<Prepared, 'schemes' | 'recipients' | 'guarantee'>,
): Promise<Setup | undefined> {
  const rules: Setup['rules'] = {}
  for (const { scheme, rule } of schemes) {
    const found = (await rulesOf(db, scheme)).find(one => one.rule.version === rule)
    if (!found) return undefined
    rules[scheme] = found.rule
  }
  return { guarantee, recipients, rules, indicators: await knownIndicators(db) }
}

/** A figure that the rules ask for: of which year, with what dates and sources, and who lacks it. */
export type Needed = {
  indicator: string
  year: number
  dates: string[]
  sources: string[]
  lacking: { id: string; name: string }[]
  of: number
}

export type Tryout = {
  programme: Programme
  facts: Fact[]
  needed: Needed[]
  result: { ok: true; value: Run } | { ok: false; refusal: AllocationRefusal }
  /** Nobody is chosen yet, so everyone in the regions is reckoned with. */
  illustration: boolean
}

type ToTry = Pick<Prepared, 'year' | 'appropriation' | 'schemes' | 'recipients' | 'guarantee'> & {
  name: string
  offices: readonly string[]
  restKey: Programme['restKey']
}

/**
 * Reckons the year as it would be, over the figures of today, before anything is recorded: for the municipalities that
 * were chosen, and for everyone in the regions while nobody is. Undefined where there is nothing to reckon.
 */
export async function tryOut(
  db: Db,
  { id, programme }: Pick<Preparation, 'id' | 'programme'>,
  one: ToTry,
): Promise<Tryout | undefined> {
  const chosen = programme !== null && (await pilotsOf(db, programme)).length > 0
  const illustration = !chosen && one.recipients !== 'everyone'
  const setup = await setupFrom(db, illustration ? { ...one, recipients: 'everyone' } : one)
  if (!setup) return undefined
  const input = await inputFrom(db, {
    programme: { id: programme ?? 'ny', name: one.name, illustrative: false, offices: one.offices },
    year: one.year,
    appropriation: one.appropriation,
    schemes: one.schemes.map(({ scheme, ore, post }) => ({ id: scheme, ore, post })),
    ...{ setup, restKey: one.restKey, figuresOf: figuresKey(id) },
  })
  if (input.programme.municipalities.length === 0 || input.programme.schemes.length === 0) return undefined
  return {
    ...input,
    needed: neededIn(input.programme, input.facts),
    result: allocate(input.programme, input.facts),
    illustration,
  }
}

function neededIn(programme: Programme, facts: readonly Fact[]): Needed[] {
  const recipients = recipientsOf(programme)
  const found = Map.groupBy(facts, one => `${one.indicator} ${one.year}`)
  return referencesOfProgramme(programme).map(({ indicator, lag }: Reference) => {
    const year = programme.year - lag
    const there = found.get(`${indicator} ${year}`) ?? []
    const has = new Set(there.map(one => one.municipality))
    return {
      indicator,
      year,
      dates: [...new Set(there.map(one => one.date))].sort(),
      sources: [...new Set(there.map(one => one.source))].sort(),
      lacking: recipients.filter(one => !has.has(one.id)).map(({ id, name }) => ({ id, name })),
      of: recipients.length,
    }
  })
}
