/** An exact decimal number: `units` of ten to the power of minus `scale`. Never a float. */
export type Decimal = { units: bigint; scale: number }

/** Reads «12», «-0.5», «3.1400». @throws RangeError for anything else. */
export function decimalOf(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError(`«${text}» is no decimal number`)
  const [, sign, whole, fraction = ''] = match
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length }
}

const raised = ({ units, scale }: Decimal, to: number): bigint => units * 10n ** BigInt(to - scale)

export function addDecimals(all: Iterable<Decimal>): Decimal {
  let sum: Decimal = { units: 0n, scale: 0 }
  for (const one of all) {
    const scale = Math.max(sum.scale, one.scale)
    sum = { units: raised(sum, scale) + raised(one, scale), scale }
  }
  return sum
}

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  scale: a.scale + b.scale,
})

/** The quotient to `scale` decimals, halves away from zero. @throws RangeError when dividing by zero. */
export function divideDecimals(a: Decimal, b: Decimal, scale: number): Decimal {
  const above = a.units * 10n ** BigInt(b.scale + scale)
  const below = b.units * 10n ** BigInt(a.scale)
  const negative = above < 0n !== below < 0n
  const [x, y] = [above < 0n ? -above : above, below < 0n ? -below : below]
  const units = (2n * x + y) / (2n * y)
  return { units: negative ? -units : units, scale }
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const difference = raised(a, scale) - raised(b, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** «12.5», without needless zeros. */
export function decimalText({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const fraction = digits.slice(digits.length - scale || digits.length).replace(/0+$/, '')
  const whole = digits.slice(0, digits.length - scale)
  const sign = units < 0n ? '-' : ''
  return fraction ? `${sign}${whole}.${fraction}` : `${sign}${whole}`
}

/** As people read it, rounded to at most `decimals`: «1 274,5», with a narrow no-break space and a real minus sign. */
export function formatDecimal(number: Decimal, decimals = 2): string {
  const { units, scale } =
    number.scale > decimals ? divideDecimals(number, { units: 1n, scale: 0 }, decimals) : number
  const [whole, fraction] = decimalText({ units, scale }).split('.')
  const grouped = whole!.replace('-', '\u2212').replace(/\B(?=(\d{3})+$)/g, '\u202f')
  return fraction ? `${grouped},${fraction}` : grouped
}
