import type { Reference } from '../../src/rooms/calculation/index.ts'
import type { Condition, Quantity } from '../../src/rooms/calculation/rule.model.ts'

/** Figures and requirements at random, each from one number. */

export type Random = (below: number) => number

/** A small generator of our own (mulberry32), so that the same number always gives the same programme. */
export function random(seed: number): Random {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

export const pick = <T>(next: Random, list: readonly T[]): T => list[next(list.length)]!
export const ore = (next: Random, most: number) => BigInt(next(most))
export const kroner = (next: Random, most: number) => BigInt(next(most)) * 100n
export const maybe = <T extends object>(next: Random, value: T): T | Record<string, never> =>
  next(2) ? value : {}
export const standIns = ['smallest', 'own', 'medianOfEligible'] as const

const figures = ['children', 'refugees', 'share', 'area'] as const
export const someReference = (next: Random): Reference => ({ indicator: pick(next, figures), lag: next(2) })

export function someQuantity(next: Random): Quantity {
  const one = () => someReference(next)
  switch (next(12)) {
    case 0:
      return { kind: 'sum', of: [one(), one()] }
    case 1:
      return { kind: 'product', of: [one(), { kind: 'constant', value: `0.${1 + next(99)}` }] }
    case 2:
      return { kind: 'ratio', of: one(), per: { indicator: 'area', lag: 0 } }
    case 3:
      return { kind: 'excess', of: one(), over: { kind: 'constant', value: `${next(300)}` } }
    case 4:
      return { kind: 'mean', indicator: pick(next, figures), years: 1 + next(3) }
    default:
      return one()
  }
}

export function someCondition(next: Random, depth = 1): Condition {
  const join = depth > 0 ? next(6) : 5
  const parts = () => Array.from({ length: 1 + next(3) }, () => someCondition(next, depth - 1))
  if (join === 0) return { all: parts() }
  if (join === 1) return { any: parts() }
  const figure = next(4) ? { indicator: pick(next, ['refugees', 'share']), lag: next(2) } : someQuantity(next)
  const low = { atLeast: `${next(150)}${pick(next, ['', '.5'])}` }
  const high = { atMost: `${150 + next(200)}` }
  return { figure, ...pick(next, [low, low, high, { ...low, ...high }]) }
}
