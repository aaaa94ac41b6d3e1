import { maxOre, type Ore, sumOre } from '../../core/ore.ts'
import type { MissingFact, Municipality, Programme, Reference, Rule } from '../calculation/index.ts'
import {
  allocate,
  calculate,
  type Desk,
  deskOf,
  type Outcome,
  recipientsOf,
  referenceKey,
  referencesOf,
  restReference,
} from '../calculation/index.ts'
import { type Applied, applier, type Changed, contributing } from './change.rules.ts'
import type {
  Base,
  Change,
  LeftOut,
  Moved,
  ScenarioRefusal,
  ScenarioRow,
  Simulated,
  Summary,
} from './scenario.model.ts'

/**
 * Scenarios one after the other as they are asked for: nothing of one is kept when the next is reckoned, apart from
 * the desks, so memory does not grow with their number.
 */
export function* simulate(
  base: Base,
  variants: Iterable<readonly Change[]>,
): Generator<{ ok: true; summary: Summary } | { ok: false; refusal: ScenarioRefusal }> {
  const reckon = simulator(base)
  for (const changes of variants) {
    const made = reckon(changes)
    yield made.ok ? { ok: true, summary: made.summary } : { ok: false, refusal: made.refusal }
  }
}

/**
 * Reckons scenarios of one base year, pure. Variants with the same recipients share a desk, so that a rule that is
 * kept is assessed once. A municipality that lacks a figure is left out and named, and what it gets today is held back
 * from the pot; nothing is guessed.
 */
export function simulator(base: Base): (changes: readonly Change[]) => Simulated {
  const apply = applier(base)
  const desks = new Desks(base)
  const today = todayOf(base)
  return changes => {
    const applied: Applied = apply(changes)
    if (!applied.ok) return { ok: false, refusal: applied.refusal, programme: null, leftOut: [] }
    return reckon(base, desks, today, applied.value)
  }
}

type Today = { awards: ReadonlyMap<string, Ore>; undistributedOre: Ore }

/** What each gets today: by the run that stands, or by the year as it is set up. */
function todayOf({ programme, facts, today, todayUndistributedOre }: Base): Today {
  if (today) return { awards: today, undistributedOre: todayUndistributedOre }
  const made = allocate(programme, facts)
  if (!made.ok) return { awards: new Map(), undistributedOre: 0n }
  const awards = new Map(made.value.lines.map(line => [line.municipality, line.awardOre]))
  return { awards, undistributedOre: made.value.undistributedOre }
}

function reckon(base: Base, desks: Desks, today: Today, { programme, reaches, before }: Changed): Simulated {
  const after = new Map(programme.schemes.map(one => [one.id, one.rule]))
  const dropped = base.programme.schemes.filter(one => !after.has(one.id)).map(one => one.rule)
  const kept = [...before].filter(([scheme]) => after.has(scheme)).map(([, rule]) => rule)
  const rules = [...new Set([...kept, ...after.values()])]
  const leftOut = joined([
    ...desks.lacking(recipientsOf(programme), [
      ...rules.flatMap(desks.references),
      ...restReference(programme),
    ]),
    // A scheme that is taken out pays those of today as before; of all others it asks nothing.
    ...desks.lacking(recipientsOf(base.programme), dropped.flatMap(desks.references)),
  ])
  const out = new Set(leftOut.map(one => one.municipality))
  const within = (one: Programme): Programme => ({
    ...one,
    municipalities: one.municipalities.filter(({ id }) => !out.has(id)),
    others: one.others.filter(({ id }) => !out.has(id)),
  })
  const taking = within(programme)
  const stop = (refusal: ScenarioRefusal): Simulated => ({ ok: false, refusal, programme: taking, leftOut })
  if (taking.municipalities.length === 0) return stop({ code: 'nobodyLeft', values: {} })
  const desk = desks.of(taking)
  const old = dropped.length > 0 ? desks.of(within(base.programme)) : desk
  if ('refusal' in desk) return stop(desk.refusal)
  if ('refusal' in old) return stop(old.refusal)
  const wrong = assess(desk, taking, rules) ?? assess(old, within(base.programme), dropped)
  if (wrong) return stop(wrong)
  const withheldOre = sumOre([...out].map(one => today.awards.get(one) ?? 0n))
  const potOre = reaches ? reached(desk, taking, reaches) : maxOre(0n, taking.potOre - withheldOre)
  const funded = { ...taking, potOre, schemes: contributing(taking.schemes, potOre) }
  const made = calculate(potOre === taking.potOre ? taking : funded, desk)
  if (!made.ok) return stop({ ...made.refusal, shortfall: made.refusal.shortfall })
  const rows = rowsOf(base, { desk, old, dropped }, today, made.value, before, after)
  const summary = summaryOf(base, today, made.value, rows, { leftOut: out.size, withheldOre })
  return { ok: true, programme: funded, summary, rows, leftOut, illustrative: made.value.illustrative }
}

/** Has every rule assessed on the desk; a rule that cannot be is told. */
function assess(desk: Desk, programme: Programme, rules: readonly Rule[]): ScenarioRefusal | null {
  const missing = rules.filter(rule => !desk.assessed.has(rule))
  if (missing.length === 0) return null
  const [scheme] = programme.schemes
  const schemes = missing.map((rule, i) => ({ ...scheme!, id: `r${i}`, rule, contributionOre: 0n }))
  const made = calculate({ ...programme, schemes, potOre: 0n, restKey: null }, desk)
  if (made.ok || made.refusal.code === 'shortfall') return null
  const at = /^r(\d+)$/.exec(String(made.refusal.values.scheme ?? ''))
  const named = programme.schemes.find(one => at && one.rule === missing[Number(at[1])])
  return { ...made.refusal, values: { ...made.refusal.values, scheme: named?.id ?? '' } }
}

/** The least pot that reaches every guarantee, or every basis. */
function reached(desk: Desk, programme: Programme, reaches: 'guarantees' | 'bases'): Ore {
  const which = reaches === 'bases' ? 'could' : programme.guarantee
  const places = placesOf(desk)
  const members = programme.municipalities.map(one => places.get(one.id)!)
  return sumOre(
    programme.schemes.flatMap(({ rule }) => {
      const column = desk.assessed.get(rule)![which]
      return members.map(i => BigInt(column[i]!))
    }),
  )
}

const placesOf = (desk: Desk) => new Map(desk.table.recipients.map((one, i) => [one.id, i]))

/** Those that take part before or after. What a scheme pays outside the pot is what they would have got from it. */
function rowsOf(
  base: Base,
  { desk, old, dropped }: { desk: Desk; old: Desk; dropped: readonly Rule[] },
  today: Today,
  outcome: Outcome,
  before: ReadonlyMap<string, Rule>,
  after: ReadonlyMap<string, Rule>,
): ScenarioRow[] {
  const inPot = new Set(base.programme.schemes.map(one => one.id))
  const pilots = new Set(base.programme.municipalities.map(one => one.id))
  const lines = new Map(outcome.lines.map(line => [line.municipality, line]))
  const columns = (rules: readonly Rule[], at: Desk) => rules.map(rule => at.assessed.get(rule)!.would)
  const [all, added] = [[...after.keys()], [...after.keys()].filter(scheme => !inPot.has(scheme))]
  const were = (schemes: readonly string[]) =>
    columns(
      schemes.map(scheme => before.get(scheme)!),
      desk,
    )
  const [addedLater, allBefore, allAfter] = [were(added), were(all), columns([...after.values()], desk)]
  const [takenOut, places] = [columns(dropped, old), placesOf(old)]
  const sum = (list: readonly Float64Array[], i: number) => sumOre(list.map(one => BigInt(one[i]!)))
  return desk.table.recipients.flatMap((one, i) => {
    const line = lines.get(one.id)
    const pilot = pilots.has(one.id)
    if (!line && !pilot) return []
    const award = pilot ? today.awards.get(one.id) : undefined
    const fromTakenOut = pilot ? sum(takenOut, places.get(one.id)!) : 0n
    const beforeOre = award === undefined ? sum(allBefore, i) + fromTakenOut : award + sum(addedLater, i)
    const afterOre = (line ? line.awardOre : sum(allAfter, i)) + fromTakenOut
    const { id: municipality, number, name, region } = one
    const { guaranteeOre = 0n, basisOre = 0n, awardOre = 0n } = line ?? {}
    const takesPart = line !== undefined
    return [
      {
        municipality,
        number,
        name,
        region,
        takesPart,
        beforeOre,
        afterOre,
        guaranteeOre,
        basisOre,
        awardOre,
      },
    ]
  })
}

/** One line a municipality, with all that it lacks. */
function joined(all: readonly LeftOut[]): LeftOut[] {
  const found = new Map<string, LeftOut>()
  for (const one of all) {
    const missing = [...(found.get(one.municipality)?.missing ?? []), ...one.missing]
    found.set(one.municipality, { ...one, missing })
  }
  return [...found.values()]
}

function summaryOf(
  base: Base,
  today: Today,
  outcome: Outcome,
  rows: readonly ScenarioRow[],
  rest: Pick<Summary, 'leftOut' | 'withheldOre'>,
): Summary {
  const moved = rows.map(({ municipality, name, beforeOre, afterOre }) => ({
    municipality,
    name,
    ore: afterOre - beforeOre,
  }))
  const [won, lost] = [moved.filter(one => one.ore > 0n), moved.filter(one => one.ore < 0n)]
  const most = (list: readonly Moved[], more: (a: Moved, b: Moved) => boolean) =>
    list.reduce<Moved | null>((best, one) => (best === null || more(one, best) ? one : best), null)
  const [wonOre, lostOre] = [sumOre(won.map(one => one.ore)), sumOre(lost.map(one => one.ore))]
  return {
    municipalities: outcome.lines.length,
    schemes: outcome.schemes.length,
    potOre: outcome.potOre,
    potBeforeOre: base.programme.potOre,
    guaranteeOre: outcome.guaranteeOre,
    basisOre: outcome.basisOre,
    awardOre: outcome.awardOre,
    undistributedOre: outcome.undistributedOre,
    costOre: wonOre + lostOre + outcome.undistributedOre - today.undistributedOre,
    winners: won.length,
    losers: lost.length,
    unchanged: rows.length - won.length - lost.length,
    wonOre,
    lostOre: -lostOre,
    largestWinner: most(won, (a, b) => a.ore > b.ore),
    largestLoser: most(lost, (a, b) => a.ore < b.ore),
    aboveGuarantee: outcome.lines.filter(line => line.awardOre > line.guaranteeOre).length,
    atGuarantee: outcome.lines.filter(line => line.awardOre === line.guaranteeOre).length,
    ...rest,
  }
}

/** The desks of the recipients that were last asked about, and who lacks which figure. */
class Desks {
  readonly #base: Base
  readonly #kept = new Map<string, Desk>()
  readonly #lacking = new Map<string, ReadonlySet<string>>()
  readonly #known = new WeakMap<Rule, Reference[]>()
  readonly #figures: ReadonlySet<string>

  constructor(base: Base) {
    this.#base = base
    const { year } = base.programme
    this.#figures = new Set(
      base.facts.map(fact => `${fact.municipality} ${fact.indicator} ${year - fact.year}`),
    )
  }

  readonly references = (rule: Rule): Reference[] => {
    const known = this.#known.get(rule) ?? referencesOf(rule)
    this.#known.set(rule, known)
    return known
  }

  lacking(recipients: readonly Municipality[], references: readonly Reference[]): LeftOut[] {
    const asked = new Map(references.map(one => [referenceKey(one), one]))
    const { year } = this.#base.programme
    const found = new Map<string, MissingFact[]>()
    for (const [key, { indicator, lag }] of asked) {
      const without = this.#without(key)
      for (const one of recipients)
        if (without.has(one.id)) {
          const list = found.get(one.id) ?? []
          list.push({ municipality: one.id, indicator, year: year - lag })
          found.set(one.id, list)
        }
    }
    return recipients.flatMap(({ id, name }) => {
      const missing = found.get(id)
      return missing ? [{ municipality: id, name, missing }] : []
    })
  }

  /** Everyone that may be in a scenario and has no such figure. */
  #without(key: string): ReadonlySet<string> {
    const known = this.#lacking.get(key)
    if (known) return known
    const { programme, norway } = this.#base
    const all = [...programme.municipalities, ...programme.others, ...norway].map(one => one.id)
    const made = new Set(all.filter(one => !this.#figures.has(`${one} ${key}`)))
    this.#lacking.set(key, made)
    return made
  }

  of(programme: Programme): Desk | { refusal: ScenarioRefusal } {
    const key = recipientsOf(programme)
      .map(one => one.id)
      .join(' ')
    const known = this.#kept.get(key)
    if (known) return known
    const made = deskOf(programme, this.#base.facts)
    if ('refusal' in made) return made
    this.#kept.set(key, made)
    if (this.#kept.size > 4) this.#kept.delete(this.#kept.keys().next().value!)
    return made
  }
}
