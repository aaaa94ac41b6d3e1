import type { Amount } from '../../src/rooms/calculation/index.ts'
import {
  exactly,
  excess,
  greatest,
  holds,
  type Interval,
  int,
  isLess,
  isZero,
  least,
  over,
  plus,
  rounded,
  times,
  zero,
} from './interval.ts'
import { condition, is, kr, type Of, type Reader, type Which } from './reader.ts'

type Read = (r: Reader, one: Amount, which: Which) => Interval

type Composed = Exclude<
  Amount,
  {
    kind:
      | 'fixed'
      | 'perUnit'
      | 'recorded'
      | 'competitive'
      | 'gate'
      | 'notBefore'
      | 'bands'
      | 'capOverYears'
      | 'meanOfYears'
      | 'share'
  }
>

export function composed(r: Reader, one: Composed, which: Which, amount: Read): Interval {
  switch (one.kind) {
    case 'cases':
      return cases(r, one, which, amount)
    case 'sum':
    case 'least':
    case 'greatest': {
      const parts = one.of.map((part, i) => {
        const step = r.take('part')
        is(step.number === i + 1 && step.of === one.of.length, 'the part')
        return amount(r, part, which)
      })
      const result = parts.reduce({ sum: plus, least, greatest }[one.kind])
      const step = r.take('composed')
      is(step.how === one.kind && step.of.length === parts.length, one.kind)
      for (const [i, part] of parts.entries()) kr(step.of[i]!, part)
      kr(step.amount, result)
      return result
    }
    case 'each': {
      const many = r.reference(one.figure)
      const parts: Interval[] = []
      for (let k = 1; r.peek() === 'item'; k++) {
        const step = r.take('item')
        is(step.number === k && holds(many, BigInt(step.of)), 'the number in the list')
        parts.push(r.among(one.figure, k, () => amount(r, one.pays, which)))
      }
      is(holds(many, BigInt(parts.length)), 'all of the list')
      if (parts.length === 0) r.take('noItems')
      const result = parts.reduce(plus, zero)
      if (parts.length > 1) kr(r.take('composed').amount, result)
      return result
    }
    case 'ownShare': {
      const inner = amount(r, one.of, which)
      const step = r.take('ownShare')
      const result = over(times(inner, excess(int(100), exactly(one.percent))), int(100))
      is(step.percent === one.percent, 'the percent')
      kr(step.before, inner)
      kr(step.amount, result)
      return result
    }
    case 'againstLastYear':
      return againstLastYear(r, one, which, amount)
    case 'priceAdjusted': {
      const inner = amount(r, one.of, which)
      const step = r.take('priceAdjusted')
      const result = over(times(inner, exactly(one.to)), exactly(one.from))
      is(step.from === one.from && step.to === one.to, 'the index')
      kr(step.before, inner)
      kr(step.amount, result)
      return result
    }
    case 'rounded': {
      const result = rounded(amount(r, one.of, which), one.toOre, one.way)
      const step = r.take('rounded')
      is(step.way === one.way && step.toOre === one.toOre, 'the rounding')
      kr(step.amount, result)
      return result
    }
  }
}

function cases(r: Reader, one: Of<'cases'>, which: Which, amount: Read): Interval {
  return r.first(
    ...one.cases.map(({ when, pays }, i) => () => {
      is(condition(r, when), 'the case’s requirement')
      const step = r.take('case')
      is(step.number === i + 1 && step.of === one.cases.length, 'the case')
      return amount(r, pays, which)
    }),
    () => {
      if (one.otherwise) return amount(r, one.otherwise, which)
      r.take('noCase')
      return zero
    },
  )
}

function againstLastYear(r: Reader, one: Of<'againstLastYear'>, which: Which, amount: Read): Interval {
  const inner = amount(r, one.of, which)
  const last = times(r.reference(one.last), int(100))
  const step = r.take('againstLastYear')
  kr(step.before, inner)
  kr(step.last, last)
  let result = inner
  if (isZero(last)) is(step.held === 'none', 'last year')
  else {
    const floor = over(times(last, excess(int(100), exactly(one.downPercent ?? '100'))), int(100))
    result = greatest(inner, floor)
    if (one.upPercent !== undefined)
      result = least(result, over(times(last, plus(int(100), exactly(one.upPercent))), int(100)))
  }
  const more = isLess(inner, result)
  if (step.held === 'lifted') is(more !== false && step.percent === one.downPercent, 'the floor')
  if (step.held === 'lowered')
    is(isLess(result, inner) !== false && step.percent === one.upPercent, 'the ceiling')
  if (step.held === 'free') is(more !== true && isLess(result, inner) !== true, 'nothing held')
  kr(step.amount, result)
  return result
}
