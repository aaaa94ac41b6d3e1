/**
 * An exact number, with its sign on `n` and `d` above zero: shares, quotients, means and prices per unit are rounded once,
 * at the end, never on the way.
 */
export type Fraction = { n: bigint; d: bigint }

export const zero: Fraction = { n: 0n, d: 1n }
export const whole = (n: bigint): Fraction => ({ n, d: 1n })

/** «5.2» as 52/10, «-2» as -2. The text has been checked by the schema `decimal`. */
export function fraction(text: string): Fraction {
  const point = text.indexOf('.')
  if (point < 0) return whole(BigInt(text))
  const decimals = text.length - point - 1
  return { n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: 10n ** BigInt(decimals) }
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d }

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d })
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d })
export const dividedBy = (a: Fraction, count: number): Fraction => ({ n: a.n, d: a.d * BigInt(count) })

/** Negative, zero or positive, as `sort` wants it. */
export function compare(a: Fraction, b: Fraction): number {
  // Over one denominator, as a share's are, there is nothing to multiply: it may have thousands of digits.
  const alike = a.d === b.d
  const left = alike ? a.n : a.n * b.d
  const right = alike ? b.n : b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

export const isMore = (a: Fraction, b: Fraction): boolean => compare(a, b) > 0

/** The smallest multiple of `unit` that is not below the fraction. */
export const ceilTo = (value: Fraction, unit: bigint): bigint => -floorOf(-value.n, value.d * unit) * unit

/** The largest whole number that is not above `n / d`, of a negative one too. */
export const floorOf = (n: bigint, d: bigint): bigint => (n >= 0n ? n / d : (n - d + 1n) / d)

/** As text with at most `places` decimals, halves away from zero, for showing only. */
export function decimalText(value: Fraction, places = 2): string {
  if (value.n < 0n) {
    const text = decimalText({ n: -value.n, d: value.d }, places)
    return text === '0' ? text : `-${text}`
  }
  const scale = 10n ** BigInt(places)
  const scaled = (2n * value.n * scale + value.d) / (2n * value.d)
  const decimals = (scaled % scale).toString().padStart(places, '0').replace(/0+$/, '')
  return decimals ? `${scaled / scale}.${decimals}` : `${scaled / scale}`
}
