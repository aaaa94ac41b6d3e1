import { plainNumber, roundedNumber, wholeDigits, writtenNumber } from './written-number.ts'

/** Money in whole øre (1 krone = 100 øre). Never a float: see invariant 1 in ARCHITECTURE.md. */
export type Ore = bigint

export const kroner = (amount: number | bigint): Ore => BigInt(amount) * 100n

export const sumOre = (amounts: Iterable<Ore>): Ore => {
  let sum = 0n
  for (const amount of amounts) sum += amount
  return sum
}

export const minOre = (a: Ore, b: Ore): Ore => (a < b ? a : b)
export const absOre = (amount: Ore): Ore => (amount < 0n ? -amount : amount)
export const maxOre = (a: Ore, b: Ore): Ore => (a > b ? a : b)

const narrowNoBreakSpace = '\u202f'
const minusSign = '\u2212'

/** «1 274 000» or, where øre matter, «1 274 000,50»: grouped with a narrow no-break space, real minus sign, no unit. */
export function formatOre(amount: Ore, show: 'kroner' | 'ore' | 'auto' = 'auto'): string {
  const abs = absOre(amount)
  const rest = abs % 100n
  const withOre = show === 'ore' || (show === 'auto' && rest !== 0n)
  const whole = (withOre || rest < 50n ? abs / 100n : abs / 100n + 1n).toString()
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, narrowNoBreakSpace)
  const digits = withOre ? `${grouped},${rest.toString().padStart(2, '0')}` : grouped
  return amount < 0n && /[1-9]/.test(digits) ? minusSign + digits : digits
}

/** «1 274 000 kr». */
export const formatKr = (amount: Ore, show?: 'kroner' | 'ore' | 'auto'): string =>
  `${formatOre(amount, show)}\u00a0kr`

/** Decimal kroner for files: «1274000.00», a plain point and no grouping, so that machines read it. */
export function decimalKr(amount: Ore): string {
  const abs = absOre(amount)
  return `${amount < 0n ? '-' : ''}${abs / 100n}.${(abs % 100n).toString().padStart(2, '0')}`
}

/**
 * Reads what a person types: «1 274 000», «1.274.000,50», «1274000,5», «1 500,-», «kr 1 500», «(1 500)» or «1500-».
 * Returns null when it is no amount of at most two decimals, or one that may be read in two ways, as «1,234» may, so
 * that the caller can say so at the field. A point before three digits stands for thousands, as Norwegians write.
 */
export function parseKr(text: string): Ore | null {
  const written = writtenNumber(text)
  const typed = written && /\d/.test(text) && !written.percent && written.exponent === 0
  if (!typed || (written.shape.kind === 'either' && written.shape.mark === ',')) return null
  const { text: plain, rounded } = roundedNumber(plainNumber(written, null), 2)
  return rounded || wholeDigits(plain) > 13 ? null : parseDecimalKr(plain)
}

/** Reads decimal kroner as files have them, «-1234.5». @throws SyntaxError for anything else. */
export function parseDecimalKr(plain: string): Ore {
  const [whole = '', fraction = ''] = plain.split('.')
  return BigInt(`${whole}${fraction.padEnd(2, '0')}`)
}
