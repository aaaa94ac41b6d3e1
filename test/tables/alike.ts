import { expect } from 'vitest'
import { decimalOf, divideDecimals } from '../../src/core/decimal.ts'
import { oreOf } from './seen.ts'

// Whether what a reader sees of a cell, and what each file has of it, is the value that JSON has.

const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')

/** «−1 274 000,50 kr», «12,5 %», «42 *» as «-1274000.50», «12.5», «42»; undefined for anything else. */
function figureIn(text: string): string | undefined {
  const bare = text
    .replace(/[\s\u00a0\u202f]|kr|%|\*|Illustrasjon/g, '')
    .replace('\u2212', '-')
    .replace(',', '.')
  return /^[-+]?\d+(\.\d+)?$/.test(bare) ? bare : undefined
}

/** Pages round to two decimals or nine, and write no needless zeros. */
const rounded = (value: string, shown: string): boolean =>
  [2, 9].some(scale => {
    const [a, b] = [value, shown].map(one => divideDecimals(decimalOf(one), { units: 1n, scale: 0 }, scale))
    return a!.units === b!.units
  })

function dayIn(text: string): string | undefined {
  const [, d, m, y] = /(\d{1,2})\. ?(\d{2}|[a-z]+)\.? ?(\d{4})/.exec(text) ?? []
  if (!d) return undefined
  const month = months.includes(m!) ? months.indexOf(m!) + 1 : Number(m)
  return `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`
}

type Value = string | number | boolean | string[] | null | undefined

/** As the page shows it. An amount may be rounded to kroner there, never otherwise changed. */
export function shownAs(kind: string, value: Value, text: string, where: string): void {
  if (value === undefined || value === null || typeof value === 'boolean') {
    // Nothing is held where a figure is seen.
    if (kind !== 'words' && kind !== 'several' && kind !== 'yesNo')
      expect(figureIn(text), where).toBeUndefined()
    return
  }
  if (Array.isArray(value)) {
    for (const one of value) expect(plain(text), where).toContain(plain(one))
    return
  }
  const figure = figureIn(text)
  switch (kind) {
    case 'amount': {
      const ore = oreOf(String(value))
      const size = ore < 0n ? -ore : ore
      const kroner = ((size + 50n) / 100n) * (ore < 0n ? -1n : 1n)
      expect(figure, where).toBeDefined()
      if (figure!.includes('.')) expect(oreOf(figure!), where).toBe(ore)
      else expect(BigInt(figure!), where).toBe(kroner)
      return
    }
    case 'count':
    case 'yesNo':
      expect(Number(figure), where).toBe(value)
      return
    case 'decimal':
    case 'percent':
      expect(figure, `${where}: ${text}`).toBeDefined()
      expect(rounded(String(value), figure!), `${where}: ${value}, ${text}`).toBe(true)
      return
    case 'day':
      expect(dayIn(text), where).toBe(value)
      return
    default:
      expect(plain(text), where).toContain(plain(String(value)))
  }
}

/** As CSV has it. */
export function inCsv(value: Value): string[] {
  if (value === undefined || value === null) return ['']
  const text = Array.isArray(value) ? value.join('; ') : String(value)
  return typeof value === 'string' || Array.isArray(value) ? [text, `'${text}`] : [text]
}

/** As a workbook has it: figures as numbers, to the øre. */
export function inSheet(
  kind: string,
  value: Value,
  cell: { t?: string; v?: unknown; w?: string } | undefined,
  where: string,
): void {
  if (value === undefined || value === null) {
    expect(cell?.v, where).toBeUndefined()
    return
  }
  if (kind === 'amount') {
    expect(cell, where).toMatchObject({ t: 'n' })
    expect(BigInt(Math.round((cell!.v as number) * 100)), where).toBe(oreOf(String(value)))
  } else if (kind === 'decimal' || kind === 'percent')
    expect(cell, where).toMatchObject({ t: 'n', v: Number(value) })
  else if (kind === 'day' && value > '1900-03-01') expect(cell, where).toMatchObject({ w: value })
  else if (Array.isArray(value)) expect(cell, where).toMatchObject({ t: 's', v: value.join('; ') })
  else expect(cell, where).toMatchObject({ v: value })
}
