import type { Amount } from '../../src/rooms/calculation/index.ts'
import {
  about,
  exactly,
  excess,
  holds,
  type Interval,
  int,
  isLess,
  isZero,
  least,
  over,
  plus,
  rounded,
  shownAs,
  times,
  zero,
} from './interval.ts'
import { composed } from './read-composed.ts'
import { condition, gated, is, kr, type Of, quantity, type Reader, type Which } from './reader.ts'

/** An amount in øre, from its steps. */
export function amount(r: Reader, one: Amount, which: Which): Interval {
  switch (one.kind) {
    case 'fixed':
      is(r.take('fixed').amountOre === one.amountOre, 'the fixed amount')
      return int(one.amountOre)
    case 'perUnit': {
      const units = quantity(r, one.unit)
      const step = r.take('times')
      const result = times(units, int(one.perUnitOre))
      is(step.perUnitOre === one.perUnitOre && shownAs(step.value, units, 4), 'units')
      kr(step.amount, result)
      return result
    }
    case 'recorded': {
      const result = times(r.reference(one.amount), int(100))
      kr(r.take('recorded').amount, result)
      return result
    }
    case 'competitive': {
      if (which === 'would') {
        r.take('notWon')
        return zero
      }
      r.take('assumedPassed')
      if (one.amount === 'typical') return int(r.take('typical').amountOre)
      const step = r.take('expected')
      const result = times(int(step.amountOre), exactly(step.chance))
      is(step.chance === one.chance && step.amountOre === one.typicalOre, 'the chance')
      kr(step.amount, result)
      return result
    }
    case 'gate': {
      const pays = (w: Which) => () => amount(r, one.pays, w)
      return gated(r, which, () => condition(r, one.when), pays(which), pays('could'))
    }
    case 'notBefore': {
      const pays = (w: Which) => () => amount(r, one.pays, w)
      const gate = () => {
        const had = !isZero(r.reference(one.received))
        is(r.take('hadBefore').had === had, 'what was had before')
        return !had
      }
      return gated(r, which, gate, pays(which), pays('could'))
    }
    case 'bands':
      return bands(r, one, which)
    case 'capOverYears':
      return capOverYears(r, one, which)
    case 'meanOfYears':
      return meanOfYears(r, one, which)
    case 'share':
      return share(r, one, which)
    default:
      return composed(r, one, which, amount)
  }
}

function bands(r: Reader, one: Of<'bands'>, which: Which): Interval {
  let result = zero
  const gate = () => {
    const value = quantity(r, one.figure)
    const step = r.take('band')
    const band = one.bands.find(({ from }) => `${from}` === step.from)!
    const [from, next] = [exactly(`${band.from}`), one.bands[one.bands.indexOf(band) + 1]]
    is(isLess(value, from) !== true && step.below === (next ? `${next.from}` : null), 'the band')
    is(!next || isLess(value, exactly(`${next.from}`)) !== false, 'the next band')
    const rate = band.perUnitOre ?? 0n
    result = plus(int(band.amountOre), times(excess(value, from), int(rate)))
    is(step.amountOre === band.amountOre && step.perUnitOre === rate, 'the rates')
    kr(step.amount, result)
    return band.amountOre > 0n || rate > 0n
  }
  const paying = one.bands.filter(band => band.amountOre > 0n || (band.perUnitOre ?? 0n) > 0n)
  return gated(
    r,
    which,
    gate,
    () => result,
    () => {
      const { amountOre } = r.take('smallestBand')
      is(
        paying.every(band => band.amountOre >= amountOre),
        'the smallest band',
      )
      return int(amountOre)
    },
  )
}

function capOverYears(r: Reader, one: Of<'capOverYears'>, which: Which): Interval {
  let had = zero
  const gate = () => {
    had = r.reference(one.yearsReceived)
    const step = r.take('yearsUsed')
    is(shownAs(step.used, had, 4) && step.most === one.perYearOre.length, 'the years')
    is(step.left === isLess(had, int(step.most)), 'the years left')
    return step.left
  }
  const cap = (years: Interval) => {
    const step = r.take('capOfYear')
    is(holds(rounded(years, 1n, 'down'), BigInt(step.number - 1)), 'the year')
    is(step.amountOre === one.perYearOre[step.number - 1], 'the cap')
    if (!one.cost) return int(step.amountOre)
    const cost = times(r.reference(one.cost), int(100))
    const below = isLess(cost, int(step.amountOre))
    if (below) kr(r.take('costBelowCap').amount, cost)
    return least(int(step.amountOre), cost)
  }
  return gated(
    r,
    which,
    gate,
    () => cap(had),
    () => cap(zero),
  )
}

function meanOfYears(r: Reader, one: Of<'meanOfYears'>, which: Which): Interval {
  let mean = zero
  const gate = () => {
    const years = Array.from({ length: one.years }, (_, i) =>
      r.reference({ indicator: one.grants, lag: i + 1 }),
    )
    mean = times(over(years.reduce(plus), int(one.years)), int(100))
    kr(r.take('mean').amount, mean)
    return !isZero(mean)
  }
  const standIn = () => {
    const step = r.take('standInAmount')
    is(step.standIn === one.standIn, 'what stands in')
    const shown = times(about(step.amount, 4), int(100))
    return step.standIn === 'own' || step.eligible === 0 ? zero : shown
  }
  return gated(r, which, gate, () => mean, standIn)
}

function share(r: Reader, one: Of<'share'>, which: Which): Interval {
  const weights = one.parts.map(part => exactly(part.weight)).reduce(plus)
  const part = (kind: 'sharePart' | 'sharePartOutside') =>
    one.parts
      .map(({ weight, by }) => {
        const value = quantity(r, by)
        const step = r.take(kind)
        const ofOre = times(int(one.appropriationOre), over(exactly(weight), weights))
        is(holds(rounded(ofOre, 1n, 'nearest'), step.ofOre) && shownAs(step.value, value, 4), 'the part')
        is(shownAs(step.percent, times(int(100), over(exactly(weight), weights)), 2), 'the percent')
        const others = about(step.total, 4)
        const all = kind === 'sharePart' ? others : plus(others, value)
        const each = isZero(value) ? zero : over(times(ofOre, value), all)
        kr(step.amount, each)
        return isZero(value) ? zero : times(about(step.amount, 4), int(100))
      })
      .reduce(plus)
  const own = (side: 'least' | 'most', otherwise: bigint | undefined): Interval | undefined => {
    const bound = one[side]
    if (!bound) return otherwise === undefined ? undefined : int(otherwise)
    const ore = amount(r, bound, 'would')
    const step = r.take('shareBound')
    is(step.bound === side, 'the side')
    kr(step.amount, ore)
    return rounded(ore, 100n, side === 'least' ? 'up' : 'down')
  }
  const changed = (step: { before: string; change: string }, free: Interval, ore: Interval) => {
    kr(step.before, free)
    const [before, change] = [free, ore].map(one => over(one, int(100))) as [Interval, Interval]
    const more = !step.change.startsWith('-')
    const by = more ? excess(change, before) : excess(before, change)
    is(shownAs(step.change.replace('-', ''), by, 4), 'what the bounds gave or took')
  }
  const held = (free: Interval, bounds: ReturnType<typeof limits>): Interval => {
    const step = r.take('shareHeld')
    const bound = bounds[step.bound]!
    is(holds(bound, step.amountOre), 'the bound')
    changed(step, free, int(step.amountOre))
    return int(step.amountOre)
  }
  const limits = () => ({ least: own('least', one.leastOre ?? 0n), most: own('most', one.mostOre) })
  const inside = () => {
    let ore = part('sharePart')
    const bounds = limits()
    if (r.peek() === 'shareHeld') ore = held(ore, bounds)
    else if (r.peek() === 'shareRest') {
      const step = r.take('shareRest')
      changed(step, ore, times(about(step.amount, 4), int(100)))
      const all = times(about(step.all, 4), int(100))
      kr(step.amount, over(times(ore, times(about(step.left, 4), int(100))), all))
      ore = times(about(step.amount, 4), int(100))
    }
    const step = r.take('shareRounded')
    const given = times(exactly(step.amount), int(100))
    const [low, high] = [rounded(ore, 100n, 'down'), plus(rounded(ore, 100n, 'down'), int(100))]
    is(isLess(given, low) !== true && isLess(high, given) !== true, 'the whole kroner')
    if (r.peek() === 'shareTied') {
      const { got } = r.take('shareTied')
      is(isLess(given, ore) !== got, 'who got the krone')
    }
    return given
  }
  const outside = () => {
    const ore = part('sharePartOutside')
    const free = () => {
      is(isLess(ore, int(one.leastOre ?? 0n)) !== true, 'the least')
      return ore
    }
    return r.first(() => held(ore, limits()), free)
  }
  const { when } = one
  return when ? gated(r, which, () => condition(r, when), inside, outside) : inside()
}
