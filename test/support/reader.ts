import type { Amount, Fact, Reference } from '../../src/rooms/calculation/index.ts'
import type { Step } from '../../src/rooms/calculation/model.ts'
import type { Condition, Quantity } from '../../src/rooms/calculation/rule.model.ts'
import {
  about,
  exactly,
  excess,
  type Interval,
  int,
  isLess,
  over,
  plus,
  shownAs,
  times,
  zero,
} from './interval.ts'

/** The facts by municipality, indicator and year, and of whom the cell is. */
type About = { facts: ReadonlyMap<string, Fact>; municipality: string; year: number }

/**
 * A reader with a calculator: goes through the steps that explain a cell, with the rule's text beside, and reckons each
 * figure again from the figures shown before it. Throws where a step is not the next one or its figure is not right.
 */
export class Reader {
  private at = 0
  private listed: (Reference & { number: number }) | undefined
  private readonly steps: readonly Step[]
  private readonly about: About
  constructor(steps: readonly Step[], about: About) {
    this.steps = steps
    this.about = about
  }

  peek = () => this.steps[this.at]?.kind
  isDone = () => this.at === this.steps.length

  take<K extends Step['kind']>(kind: K): Extract<Step, { kind: K }> {
    const step = this.steps[this.at++]
    if (step?.kind !== kind) throw new Error(`${kind} was to follow, not ${step?.kind}`)
    return step as Extract<Step, { kind: K }>
  }

  /** The first way of going on that can be read. */
  first<T>(...ways: (() => T)[]): T {
    const from = this.at
    let wrong: unknown
    for (const way of ways) {
      try {
        return way()
      } catch (error) {
        wrong ??= error
        this.at = from
      }
    }
    throw wrong
  }

  /** Reads on with one value of a list in the place of how many there are. */
  among<T>({ indicator, lag }: Reference, number: number, read: () => T): T {
    const outer = this.listed
    this.listed = { indicator, lag, number }
    const made = read()
    this.listed = outer
    return made
  }

  reference({ indicator, lag }: Reference): Interval {
    const { fact } = this.take('input')
    const { municipality, year, facts } = this.about
    const of = this.listed?.indicator === indicator && this.listed.lag === lag ? `:${this.listed.number}` : ''
    is(fact === facts.get(`${municipality} ${indicator}${of} ${year - lag}`), 'the input')
    if (this.peek() !== 'standIn') return exactly(fact.value)
    const step = this.take('standIn')
    is(step.indicator === indicator, 'what stands in')
    if (step.standIn === 'own') is(shownAs(step.value, exactly(fact.value), 4), 'own figure')
    return step.standIn === 'medianOfEligible' ? about(step.value, 4) : exactly(step.value)
  }
}

export function is(right: boolean, what: string): void {
  if (!right) throw new Error(`${what} is not right`)
}

export const kr = (text: string, ore: Interval) => is(shownAs(text, over(ore, int(100)), 4), `${text} kr`)

export function quantity(r: Reader, one: Quantity): Interval {
  if (!('kind' in one)) return r.reference(one)
  if (one.kind === 'constant') return exactly(one.value)
  const parts =
    one.kind === 'mean'
      ? Array.from({ length: one.years }, (_, i) => r.reference({ indicator: one.indicator, lag: i + 1 }))
      : (one.kind === 'ratio' ? [one.of, one.per] : one.kind === 'excess' ? [one.of, one.over] : one.of).map(
          part => quantity(r, part),
        )
  const [a, b] = parts as [Interval, Interval]
  const result = {
    sum: () => parts.reduce(plus),
    product: () => parts.reduce(times),
    ratio: () => over(a, b),
    excess: () => excess(a, b),
    mean: () => over(parts.reduce(plus), int(parts.length)),
  }[one.kind]()
  const step = r.take('reckoned')
  is(step.how === one.kind && step.of.length === parts.length, one.kind)
  for (const [i, part] of parts.entries()) is(shownAs(step.of[i]!, part, 4), `${one.kind}’s part`)
  is(shownAs(step.value, result, 4), one.kind)
  return result
}

export function condition(r: Reader, one: Condition): boolean {
  if ('figure' in one) {
    const value = quantity(r, one.figure)
    const step = r.take('gate')
    is(shownAs(step.value, value, 4), 'what is tested')
    is(step.atLeast === one.atLeast && step.atMost === one.atMost, 'the bounds')
    const low = one.atLeast === undefined ? false : isLess(value, exactly(one.atLeast))
    const high = one.atMost === undefined ? false : isLess(exactly(one.atMost), value)
    if (low !== undefined && high !== undefined) is(step.met === !(low || high), 'the test')
    return step.met
  }
  const parts = ('all' in one ? one.all : one.any).map(part => condition(r, part))
  const met = 'all' in one ? parts.every(Boolean) : parts.some(Boolean)
  if (parts.length > 1) {
    const step = r.take('conditions')
    is(step.met === met && step.of === parts.length && step.join in one, 'the tests together')
  }
  return met
}

export type Which = 'would' | 'could'

/** Behind a gate: what it pays, nothing, or what it would pay had the gate been passed. */
export function gated(
  r: Reader,
  which: Which,
  gate: () => boolean,
  own: () => Interval,
  assumed: () => Interval,
) {
  if (which === 'could' && r.peek() === 'assumedPassed') {
    r.take('assumedPassed')
    return assumed()
  }
  if (gate()) return own()
  is(which === 'would', 'a closed gate')
  r.take('closed')
  return zero
}

export type Of<K extends Amount['kind']> = Extract<Amount, { kind: K }>
