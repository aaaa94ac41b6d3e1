import {
  add,
  choose,
  excess,
  greatest,
  least,
  multiply,
  quotient,
  scale,
  toNineDecimals,
} from './arithmetic.rules.ts'
import { boundsOf } from './bounds.rules.ts'
import type { Engine } from './canonical.rules.ts'
import { at, type Column, constant, type Mask } from './column.rules.ts'
import { type FactTable, referenceKey } from './figures.rules.ts'
import { compare, decimalText, type Fraction, fraction } from './fraction.rules.ts'
import { and, countOf, isZero, not, within } from './mask.rules.ts'
import type { Condition, Quantity, Reference, StandIn, Step, Test } from './model.ts'
import { median, ranked } from './rank.rules.ts'

/** A figure that stands in for a recipient's own where a gate is assumed passed; told of those that did not pass it. */
type StandsIn = { column: Column; told: (i: number) => Told }
type Told = { standIn: StandIn; eligible: number }

/** What is found wrong while reckoning, told when all is reckoned: nothing is guessed. */
export type Trouble =
  | { code: 'divisionByZero'; municipality: string }
  | {
      code: 'leastTooMuch'
      leastOre: bigint
      appropriationOre: bigint
      missingOre: bigint
      recipients: number
    }
  | { code: 'boundsCross'; municipalities: string }
  | { code: 'negative'; what: Negative; municipalities: string }
  | { code: 'belowBands'; from: string; municipalities: string }
  | { code: 'notACount'; municipality: string; indicator: string }
  | { code: 'missingFact'; municipality: string; indicator: string; year: number }

/** Figures may be negative; these may not, since nothing sensible could be paid by them. */
export type Negative = 'weight' | 'least' | 'most' | 'years' | 'running' | 'amount'

/** All that a rule may look at: facts, the stand-ins of the gates above, and where to tell of trouble. */
export type Figures = {
  table: FactTable
  standIns: ReadonlyMap<string, StandsIn>
  troubles: Trouble[]
  engine: Engine
}

export const figuresOf = (table: FactTable, engine: Engine = '4'): Figures => ({
  table,
  standIns: new Map(),
  troubles: [],
  engine,
})
export const count = (figures: Figures): number => figures.table.recipients.length

/** Tells of those for whom something is wrong, by id with a space between, where there are any. */
export function tell(
  figures: Figures,
  where: Mask,
  trouble:
    | { code: 'boundsCross' }
    | { code: 'negative'; what: Negative }
    | { code: 'belowBands'; from: string },
): void {
  const named = figures.table.recipients.filter((_, i) => where[i]).map(one => one.id)
  const municipalities = [...new Set(named)].join(' ')
  if (municipalities) figures.troubles.push({ ...trouble, municipalities })
}

/** A figure for every recipient, and how it came about for one of them. */
export type Counted = { column: Column; steps: (i: number) => Step[] }

/** A number for showing: at most four decimals, rounded. */
export const shown = (value: Fraction): string => decimalText(value, 4)

export function counted(quantity: Quantity, figures: Figures): Counted {
  if (!('kind' in quantity)) return reference(quantity, figures)
  const length = count(figures)
  switch (quantity.kind) {
    case 'constant':
      return { column: constant(length, fraction(quantity.value)), steps: () => [] }
    case 'sum':
    case 'product': {
      const parts = quantity.of.map(one => counted(one, figures))
      const join = quantity.kind === 'sum' ? add : multiply
      return reckoned(quantity.kind, parts, parts.map(one => one.column).reduce(join))
    }
    case 'ratio': {
      const [of, per] = [counted(quantity.of, figures), counted(quantity.per, figures)]
      const zeroAt = isZero(per.column).indexOf(1)
      if (zeroAt >= 0)
        figures.troubles.push({
          code: 'divisionByZero',
          municipality: figures.table.recipients[zeroAt]!.id,
        })
      const exact = quotient(of.column, per.column)
      return reckoned('ratio', [of, per], figures.engine === '3' ? toNineDecimals(exact) : exact)
    }
    case 'excess': {
      const [of, over] = [counted(quantity.of, figures), counted(quantity.over, figures)]
      return reckoned('excess', [of, over], excess(of.column, over.column))
    }
    case 'mean': {
      const years = yearsBefore(quantity.indicator, quantity.years).map(one => counted(one, figures))
      const sum = years.map(one => one.column).reduce(add)
      return reckoned('mean', years, scale(sum, { n: 1n, d: BigInt(quantity.years) }))
    }
  }
}

/** Each of the years before the year of the award. */
export const yearsBefore = (indicator: string, years: number): Reference[] =>
  Array.from({ length: years }, (_, i) => ({ indicator, lag: i + 1 }))

function reckoned(
  how: Extract<Step, { kind: 'reckoned' }>['how'],
  parts: readonly Counted[],
  result: Column,
): Counted {
  return {
    column: result,
    steps: i => [
      ...parts.flatMap(part => part.steps(i)),
      {
        kind: 'reckoned',
        how,
        of: parts.map(part => shown(at(part.column, i))),
        value: shown(at(result, i)),
      },
    ],
  }
}

function reference(one: Reference, { table, standIns }: Figures): Counted {
  const instead = standIns.get(referenceKey(one))
  const input = (i: number): Step => ({ kind: 'input', fact: table.facts(one)[i]! })
  if (!instead) return { column: table.column(one), steps: i => [input(i)] }
  const about = (i: number): Step => ({
    kind: 'standIn',
    ...instead.told(i),
    indicator: one.indicator,
    value: shown(at(instead.column, i)),
  })
  return { column: instead.column, steps: i => [input(i), about(i)] }
}

/** Whether a condition holds for each recipient, and why for one of them. */
export type Tested = { holds: Mask; steps: (i: number) => Step[] }

export function tested(condition: Condition, figures: Figures): Tested {
  if ('figure' in condition) return testedOne(condition, figures)
  const join = 'all' in condition ? 'all' : 'any'
  const parts = ('all' in condition ? condition.all : condition.any).map(one => tested(one, figures))
  const holds = new Uint8Array(count(figures))
  for (let i = 0; i < holds.length; i++) {
    const met = join === 'all' ? parts.every(part => part.holds[i]) : parts.some(part => part.holds[i])
    holds[i] = met ? 1 : 0
  }
  const together = (i: number): Step[] =>
    parts.length > 1 ? [{ kind: 'conditions', join, of: parts.length, met: holds[i] === 1 }] : []
  return { holds, steps: i => [...parts.flatMap(part => part.steps(i)), ...together(i)] }
}

function testedOne({ figure, atLeast, atMost }: Test, figures: Figures): Tested {
  const value = counted(figure, figures)
  const bound = (text: string | undefined) => (text === undefined ? undefined : fraction(text))
  const holds = between(value.column, bound(atLeast), bound(atMost))
  return {
    holds,
    steps: i => [
      ...value.steps(i),
      {
        kind: 'gate',
        indicator: named(figure),
        value: shown(at(value.column, i)),
        atLeast,
        atMost,
        met: holds[i] === 1,
      },
    ],
  }
}

/** Where a number keeps its bounds, of which there is at least one. */
function between(a: Column, atLeast: Fraction | undefined, atMost: Fraction | undefined): Mask {
  const low = atLeast && within(a, 'atLeast', atLeast)
  const high = atMost && within(a, 'atMost', atMost)
  return low && high ? and(low, high) : (low ?? high)!
}

/** The indicator that a figure is, where it is one. */
export const named = (figure: Quantity): string | undefined =>
  'kind' in figure ? undefined : figure.indicator

/**
 * The figures as they would be had those that fail the condition passed it: a fact that the condition tests is
 * moved to the stand-in where it fails its own test; every other fact stays as it is. The median of those that qualify
 * stands in as far as it keeps the bounds of the test, which it may not where the condition has alternatives.
 */
export function assumedPassed(
  condition: Condition,
  standIn: StandIn,
  holds: Mask,
  figures: Figures,
): Figures {
  const standIns = new Map(figures.standIns)
  const [eligible, missed] = [countOf(holds), not(holds)]
  for (const [key, { reference: one, atLeast, atMost }] of boundsOf(condition)) {
    const own = counted(one, figures).column
    const among = standIn === 'medianOfEligible' ? median(ranked(own, holds)) : undefined
    const held = (value: Column): Column => {
      const lifted = atLeast ? greatest(value, constant(holds.length, atLeast)) : value
      return atMost ? least(lifted, constant(holds.length, atMost)) : lifted
    }
    const passed = among
      ? choose(between(own, atLeast, atMost), own, held(constant(holds.length, among)))
      : held(own)
    const moved = standIn === 'own' ? own : passed
    // A figure that a gate outside has moved already, and this one leaves, stays what that gate made it.
    const outer = figures.standIns.get(key)
    const told = (i: number): Told => {
      const value = at(moved, i)
      if (compare(value, at(own, i)) !== 0)
        return { standIn: among && compare(value, among) === 0 ? 'medianOfEligible' : 'smallest', eligible }
      return outer ? outer.told(i) : { standIn: 'own', eligible }
    }
    standIns.set(key, { column: choose(missed, moved, own), told })
  }
  return { ...figures, standIns }
}
