import { minOre, type Ore } from '../../core/ore.ts'
import {
  compare,
  decimalText,
  dividedBy,
  type Fraction,
  fraction,
  isMore,
  least,
  median,
  plus,
  times,
  whole,
  zero,
} from './fraction.rules.ts'
import type { Fact, Municipality, Reference, RuleKind, RuleOf, StandIn, Step } from './model.ts'

/** An amount before rounding, as a fraction of øre, with the ladder that led to it. */
export type Draft = { exact: Fraction; steps: Step[] }

/** What a rule gives one municipality; `same` when its gate is passed or it has none, so that U is the formula's W. */
export type Verdict = { would: Draft; could: Draft | 'same' }

/** The figures a rule may look at. Every one has been found before a rule runs, so `fact` always answers. */
export type Figures = {
  municipalities: readonly Municipality[]
  fact: (municipality: Municipality, reference: Reference) => Fact
}

/**
 * The rule kinds: given the rule and all figures, a function from a municipality to its verdict. W asks what is;
 * U takes the scheme's gate as passed and leaves all else as it is.
 */
export const kinds: {
  [K in RuleKind]: (rule: RuleOf<K>, figures: Figures) => (municipality: Municipality) => Verdict
} = { capOverYears, perUnit, threshold, bands, meanOfYears, competitive }

/** The references of `meanOfYears`: the grants of each of the years before the award. */
export const earlierYears = (rule: RuleOf<'meanOfYears'>): Reference[] =>
  Array.from({ length: rule.years }, (_, i) => ({ indicator: rule.grants, lag: i + 1 }))

const input = (fact: Fact): Step => ({ kind: 'input', fact })
const nothing = (steps: Step[]): Draft => ({ exact: zero, steps: [...steps, { kind: 'closed' }] })
const kronerToOre = (value: string): Fraction => times(fraction(value), whole(100n))
const inKroner = (ore: Fraction): string => decimalText(dividedBy(ore, 100))

function unitsTimes(perUnitOre: Ore, indicator: string, value: string, before: Step[]): Draft {
  return {
    exact: times(whole(perUnitOre), fraction(value)),
    steps: [...before, { kind: 'times', indicator, value, perUnitOre }],
  }
}

function perUnit(rule: RuleOf<'perUnit'>, { fact }: Figures) {
  return (municipality: Municipality): Verdict => {
    const units = fact(municipality, rule.unit)
    return {
      would: unitsTimes(rule.perUnitOre, units.indicator, units.value, [input(units)]),
      could: 'same',
    }
  }
}

/** Pays up to a cap a year for so many years, and nothing to those that have had them. */
function capOverYears(rule: RuleOf<'capOverYears'>, { fact }: Figures) {
  const ofYear = (number: number, municipality: Municipality): Draft => {
    const capOre = rule.perYearOre[number - 1]!
    const cap: Step = { kind: 'capOfYear', number, amountOre: capOre }
    if (!rule.cost) return { exact: whole(capOre), steps: [cap] }
    const cost = fact(municipality, rule.cost)
    const exact = least(whole(capOre), kronerToOre(cost.value))
    const below: Step[] = isMore(whole(capOre), exact) ? [{ kind: 'costBelowCap', amount: cost.value }] : []
    return { exact, steps: [cap, input(cost), ...below] }
  }
  return (municipality: Municipality): Verdict => {
    const received = fact(municipality, rule.yearsReceived)
    const mostYears = rule.perYearOre.length
    const left = isMore(whole(BigInt(mostYears)), fraction(received.value))
    const steps: Step[] = [
      input(received),
      { kind: 'yearsUsed', used: received.value, most: mostYears, left },
    ]
    if (left) {
      const now = ofYear(Math.trunc(Number(received.value)) + 1, municipality)
      return { would: { exact: now.exact, steps: [...steps, ...now.steps] }, could: 'same' }
    }
    const first = ofYear(1, municipality)
    return {
      would: nothing(steps),
      could: { exact: first.exact, steps: [{ kind: 'assumedPassed' }, ...first.steps] },
    }
  }
}

function threshold(rule: RuleOf<'threshold'>, { municipalities, fact }: Figures) {
  const gatesOf = (municipality: Municipality) =>
    rule.gates.map(gate => {
      const found = fact(municipality, gate)
      return { gate, found, met: compare(fraction(found.value), fraction(gate.atLeast)) >= 0 }
    })
  const eligible = municipalities.filter(one => gatesOf(one).some(gate => gate.met))
  const middle = once(() => median(eligible.map(one => fraction(fact(one, rule.unit).value))))
  const onUnit = rule.gates.find(g => g.indicator === rule.unit.indicator && g.lag === rule.unit.lag)

  /** Only where the amount hangs on the fact that the gate tests is another value than its own used. */
  const assumedUnits = (own: Fact): { value: string; steps: Step[] } => {
    if (!onUnit) return { value: own.value, steps: [input(own)] }
    const among = rule.standIn === 'medianOfEligible' ? middle() : undefined
    const other = among ?? fraction(onUnit.atLeast)
    // Those eligible by another gate may have fewer units than this municipality: its own then stands.
    const useOwn = rule.standIn === 'own' || !isMore(other, fraction(own.value))
    const standIn: StandIn = useOwn ? 'own' : among ? 'medianOfEligible' : 'smallest'
    const value = useOwn ? own.value : decimalText(other, 9)
    const about = { indicator: own.indicator, value, eligible: eligible.length }
    return { value, steps: [input(own), { kind: 'standIn', standIn, ...about }] }
  }

  return (municipality: Municipality): Verdict => {
    const gates = gatesOf(municipality)
    const units = fact(municipality, rule.unit)
    const steps = gates.flatMap(({ gate, found, met }): Step[] => [
      input(found),
      { kind: 'gate', indicator: found.indicator, value: found.value, atLeast: gate.atLeast, met },
    ])
    if (gates.some(gate => gate.met)) {
      const also = onUnit ? [] : [input(units)]
      return {
        would: unitsTimes(rule.perUnitOre, units.indicator, units.value, [...steps, ...also]),
        could: 'same',
      }
    }
    const assumed = assumedUnits(units)
    return {
      would: nothing(steps),
      could: unitsTimes(rule.perUnitOre, units.indicator, assumed.value, [
        { kind: 'assumedPassed' },
        ...assumed.steps,
      ]),
    }
  }
}

/** A band of 0 kr is the gate: assumed passed, the smallest amount of a paying band stands in. */
function bands(rule: RuleOf<'bands'>, { fact }: Figures) {
  const paying = rule.bands.map(band => band.amountOre).filter(amount => amount > 0n)
  const smallest = paying.reduce(minOre, paying[0] ?? 0n)
  return (municipality: Municipality): Verdict => {
    const people = fact(municipality, rule.population)
    const at = rule.bands.findLastIndex(
      band => compare(whole(BigInt(band.from)), fraction(people.value)) <= 0,
    )
    const { from, amountOre } = rule.bands[at]!
    const below = rule.bands[at + 1]?.from ?? null
    const steps: Step[] = [
      input(people),
      { kind: 'band', indicator: people.indicator, value: people.value, from, below, amountOre },
    ]
    if (amountOre > 0n) return { would: { exact: whole(amountOre), steps }, could: 'same' }
    return {
      would: nothing(steps),
      could: {
        exact: whole(smallest),
        steps: [{ kind: 'assumedPassed' }, { kind: 'smallestBand', amountOre: smallest }],
      },
    }
  }
}

/** History as the best guess. The gate is having had the grant at all: assumed passed, the stand-in is used. */
function meanOfYears(rule: RuleOf<'meanOfYears'>, { municipalities, fact }: Figures) {
  const meanOf = (municipality: Municipality): Fraction => {
    const grants = earlierYears(rule).map(year => kronerToOre(fact(municipality, year).value))
    return dividedBy(grants.reduce(plus, zero), rule.years)
  }
  const earlier = once(() => municipalities.map(meanOf).filter(mean => mean.n > 0n))
  const standIn = once(() => {
    if (rule.standIn === 'own') return zero
    if (rule.standIn === 'medianOfEligible') return median(earlier()) ?? zero
    return [...earlier()].sort(compare)[0] ?? zero
  })
  return (municipality: Municipality): Verdict => {
    const exact = meanOf(municipality)
    const steps: Step[] = [
      ...earlierYears(rule).map(year => input(fact(municipality, year))),
      { kind: 'mean', years: rule.years, amount: inKroner(exact) },
    ]
    if (exact.n > 0n) return { would: { exact, steps }, could: 'same' }
    const amount = standIn()
    const step: Step = {
      kind: 'standInAmount',
      standIn: rule.standIn,
      amount: inKroner(amount),
      eligible: earlier().length,
    }
    return {
      would: nothing(steps),
      could: { exact: amount, steps: [{ kind: 'assumedPassed' }, step] },
    }
  }
}

/** Whoever has a running grant keeps it (see assess); whoever has none would have got nothing without competing. */
function competitive(rule: RuleOf<'competitive'>) {
  return (): Verdict => {
    const typicalOre = rule.typicalOre
    const could: Draft =
      rule.amount === 'expected'
        ? {
            exact: times(whole(typicalOre), fraction(rule.chance!)),
            steps: [
              { kind: 'assumedPassed' },
              { kind: 'expected', amountOre: typicalOre, chance: rule.chance! },
            ],
          }
        : {
            exact: whole(typicalOre),
            steps: [{ kind: 'assumedPassed' }, { kind: 'typical', amountOre: typicalOre }],
          }
    return { would: { exact: zero, steps: [] }, could }
  }
}

function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}
