/** What stands between thousands, or before decimals. */
export type Mark = '.' | ','

/**
 * What a text with digits may be, before anything is known of the column that it stands in:
 * `whole` has no mark; `decimal` and `thousands` tell what their marks are; `either` is three digits after one mark,
 * «6.180», which is six thousand to one and six and a fraction to another.
 */
type Shape =
  | { kind: 'whole' }
  | { kind: 'decimal'; mark: Mark; grouped: Mark | null }
  | { kind: 'thousands'; mark: Mark }
  | { kind: 'either'; mark: Mark }

/** A number as a person or a system wrote it: its sign, its digits with their marks, and what stood around them. */
export type Written = {
  negative: boolean
  /** Digits and marks alone, «1.234,56»; spaces between thousands are gone. */
  body: string
  shape: Shape
  /** Ten to the power of this is to be multiplied with: «1e-7». */
  exponent: number
  /** «kr», «NOK» or «,-» stood there. */
  kroner: boolean
  /** «%» stood there. */
  percent: boolean
}

const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g
const minus = /[-\u2010\u2011\u2012\u2013\u2212]/

/** «1 234 567», «1'234»: a group of one to three digits, then groups of three. */
const groupedBySpace = /^\d{1,3}(?:[ '’]\d{3})+(?=$|[.,])/

/**
 * Reads a number as Norwegian people and systems write it, amounts too: «1 274 000,50», «1.274.000,50», «1 500,-»,
 * «kr 1 500», «NOK 1500», «1500 kr», «+15», «(15)», «15-», «4,8 %», and «-» alone, which a spreadsheet's accounting
 * format shows for nought. Null where it is none.
 */
export function writtenNumber(text: string): Written | null {
  const around = withoutAround(text.replace(spaces, ' ').trim())
  if (!around) return null
  const { bare, ...rest } = around
  if (bare === '') return { ...rest, body: '0', shape: { kind: 'whole' }, exponent: 0 }
  const [digits = '', power] = bare.split(/[eE](?=[-+]?\d{1,3}$)/)
  const spaced = groupedBySpace.test(digits)
  const body = spaced ? digits.replace(/[ '’]/g, '') : digits
  const shape = shapeOf(body, spaced)
  return shape && { ...rest, body, shape, exponent: Number(power ?? 0) }
}

/** Takes away the sign, the currency and the sign of per cent: each at most once, and none twice over. */
function withoutAround(
  text: string,
): (Omit<Written, 'body' | 'shape' | 'exponent'> & { bare: string }) | null {
  let bare = text
  let [negative, kroner, percent, signed] = [false, false, false, false]
  const take = (pattern: RegExp): boolean => {
    const found = pattern.test(bare)
    if (found) bare = bare.replace(pattern, '').trim()
    return found
  }
  const currency = () => {
    kroner = take(/^(?:kr\.?|nok)(?=[^a-z]|$)/i) || take(/(?:kr\.?|nok)$/i) || kroner
  }
  currency()
  if (/^\(.*\)$/.test(bare)) {
    bare = bare.slice(1, -1).trim()
    negative = signed = true
    currency()
  }
  if (take(/[,.:] ?(?:[-\u2010\u2011\u2013\u2014]{1,2})$/)) kroner = true
  else if (!signed && take(new RegExp(`(?<=\\d) ?${minus.source}$`))) negative = signed = true
  percent = take(/%$/)
  const dash = !signed && take(new RegExp(`^${minus.source}`))
  if (dash) negative = signed = true
  else if (!signed) signed = take(/^\+/)
  currency()
  if (bare === '' && !(dash && !percent)) return null
  return { bare, negative: negative && bare !== '', kroner, percent }
}

function shapeOf(body: string, spaced: boolean): Shape | null {
  if (/^\d+$/.test(body)) return { kind: 'whole' }
  if (!/^\d*(?:[.,]\d+)+$/.test(body)) return null
  const marks = [...body.replace(/\d/g, '')] as Mark[]
  const last = marks.at(-1)!
  const before = marks.slice(0, -1)
  const [whole, fraction] = [body.slice(0, body.lastIndexOf(last)), body.slice(body.lastIndexOf(last) + 1)]
  if (before.length === 0) {
    const either = !spaced && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
    return either ? { kind: 'either', mark: last } : { kind: 'decimal', mark: last, grouped: null }
  }
  const groups = new RegExp(`^[1-9]\\d{0,2}(?:[${before[0]}]\\d{3})+$`)
  if (spaced) return null
  if (before[0] === last) return groups.test(body) ? { kind: 'thousands', mark: last } : null
  return before[0] && groups.test(whole) ? { kind: 'decimal', mark: last, grouped: before[0] } : null
}

/** The number with a decimal point and nothing else, «-1234.56», where `decimal` is what its mark stands before. */
export function plainNumber({ negative, body, shape, exponent }: Written, decimal: Mark | null): string {
  const mark = shape.kind === 'decimal' ? shape.mark : shape.kind === 'either' ? decimal : null
  const [whole = '', fraction = ''] = mark ? splitAtLast(body, mark) : [body]
  const digits = shifted(whole.replace(/\D/g, ''), fraction, exponent)
  return negative && /[1-9]/.test(digits) ? `-${digits}` : digits
}

const splitAtLast = (body: string, mark: Mark): string[] => {
  const at = body.lastIndexOf(mark)
  return [body.slice(0, at), body.slice(at + 1)]
}

/** Moves the point by the exponent, and leaves out noughts that say nothing. */
function shifted(whole: string, fraction: string, exponent: number): string {
  const all = `${whole}${fraction}`
  const point = whole.length + exponent
  const padded = point < 0 ? '0'.repeat(-point) + all : all.padEnd(point, '0')
  const at = Math.max(point, 0)
  const [left, right] = [padded.slice(0, at).replace(/^0+(?=\d)/, ''), padded.slice(at).replace(/0+$/, '')]
  return right === '' ? left || '0' : `${left || '0'}.${right}`
}

/** How many digits stand before the decimals of a plain number. */
export const wholeDigits = (plain: string): number => plain.replace(/^-|\..*$/g, '').length

/** Half away from zero, to so many decimals; whether anything was left out. */
export function roundedNumber(plain: string, decimals: number): { text: string; rounded: boolean } {
  const [whole = '', fraction = ''] = plain.split('.')
  if (fraction.length <= decimals) return { text: plain, rounded: false }
  const negative = whole.startsWith('-')
  const kept = BigInt(`${whole.replace('-', '')}${fraction.slice(0, decimals)}`)
  const up = fraction[decimals]! >= '5' ? 1n : 0n
  const digits = (kept + up).toString().padStart(decimals + 1, '0')
  const at = digits.length - decimals
  const text = shifted(digits.slice(0, at), digits.slice(at), 0)
  return { text: negative && /[1-9]/.test(text) ? `-${text}` : text, rounded: true }
}
