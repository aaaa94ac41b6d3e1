/**
 * Plain arithmetic for checking what is shown, apart from the product's own: a number is known exactly, or only as it is
 * shown, rounded; then it lies between two ends, and so does whatever is reckoned from it. No number is below zero.
 */
type Exact = { n: bigint; d: bigint }
export type Interval = { low: Exact; high: Exact }

const less = (a: Exact, b: Exact): boolean => a.n * b.d < b.n * a.d
const same = (one: Exact): Interval => ({ low: one, high: one })

export const int = (n: bigint | number): Interval => same({ n: BigInt(n), d: 1n })
export const zero = int(0)

/** «12.5» as it stands. */
export function exactly(text: string): Interval {
  const [whole = '', decimals = ''] = text.split('.')
  return same({ n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) })
}

/** «12.5» as what has been rounded to `places` decimals. */
export function about(text: string, places: number): Interval {
  const { low } = exactly(text)
  const d = 2n * 10n ** BigInt(places)
  const lower = { n: low.n * d - low.d, d: low.d * d }
  return { low: lower.n < 0n ? { n: 0n, d: 1n } : lower, high: { n: low.n * d + low.d, d: low.d * d } }
}

const each = (a: Interval, b: Interval, join: (a: Exact, b: Exact) => Exact): Interval => ({
  low: join(a.low, b.low),
  high: join(a.high, b.high),
})
export const plus = (a: Interval, b: Interval) =>
  each(a, b, (x, y) => ({ n: x.n * y.d + y.n * x.d, d: x.d * y.d }))
export const times = (a: Interval, b: Interval) => each(a, b, (x, y) => ({ n: x.n * y.n, d: x.d * y.d }))
export const least = (a: Interval, b: Interval) => each(a, b, (x, y) => (less(y, x) ? y : x))
export const greatest = (a: Interval, b: Interval) => each(a, b, (x, y) => (less(x, y) ? y : x))

const less0 = { n: 0n, d: 1n }
const minus = (x: Exact, y: Exact): Exact => (less(y, x) ? { n: x.n * y.d - y.n * x.d, d: x.d * y.d } : less0)
/** Never below zero. */
export const excess = (a: Interval, b: Interval): Interval => ({
  low: minus(a.low, b.high),
  high: minus(a.high, b.low),
})
export const over = (a: Interval, b: Interval): Interval => ({
  low: { n: a.low.n * b.high.d, d: a.low.d * b.high.n },
  high: b.low.n === 0n ? { n: 10n ** 30n, d: 1n } : { n: a.high.n * b.low.d, d: a.high.d * b.low.n },
})

type Way = 'nearest' | 'up' | 'down'
function wholeOf({ n, d }: Exact, unit: bigint, way: Way): bigint {
  const step = d * unit
  if (way === 'down') return (n / step) * unit
  if (way === 'up') return ((n + step - 1n) / step) * unit
  return ((2n * n + step) / (2n * step)) * unit
}

/** To whole multiples of a unit. */
export const rounded = ({ low, high }: Interval, unit: bigint, way: Way): Interval => ({
  low: { n: wholeOf(low, unit, way), d: 1n },
  high: { n: wholeOf(high, unit, way), d: 1n },
})

/** Whether the number may be shown as this text, with at most so many decimals. */
export function shownAs(text: string, one: Interval, places: number): boolean {
  const unit = 10n ** BigInt(places)
  const { low, high } = rounded(times(one, int(unit)), 1n, 'nearest')
  const { n, d } = exactly(text).low
  return n * unit >= low.n * d && n * unit <= high.n * d
}

/** Whether it is, is not, or cannot be told from what is shown. */
export function isLess(a: Interval, b: Interval): boolean | undefined {
  if (less(a.high, b.low)) return true
  return less(a.low, b.high) ? undefined : false
}
export const isSure = ({ low, high }: Interval): boolean => !less(low, high)
export const holds = (one: Interval, value: bigint): boolean =>
  one.low.n <= value * one.low.d && value * one.high.d <= one.high.n
export const isZero = (one: Interval): boolean => one.high.n === 0n
