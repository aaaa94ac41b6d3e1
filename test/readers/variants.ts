import * as xlsx from '@e965/xlsx'

/** Numbers that look random and are the same each time: mulberry32. */
export function dice(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number): number => Math.floor(next() * n)
  return { below, one: <T>(of: readonly T[]): T => of[below(of.length)]!, chance: (p: number) => next() < p }
}
export type Dice = ReturnType<typeof dice>

/** How a system writes numbers: what stands between thousands and before decimals, and what else it does. */
export const styles = [
  { thousands: ' ', decimal: ',' },
  { thousands: '\u00a0', decimal: ',' },
  { thousands: '.', decimal: ',' },
  { thousands: '', decimal: ',' },
  { thousands: '', decimal: '.' },
  { thousands: ',', decimal: '.' },
  { thousands: "'", decimal: '.' },
] as const
export type Style = (typeof styles)[number]

/** A decimal number, «-1234.5», in a style; the sign before, behind or as brackets, as `sign` says. */
export function written(plain: string, style: Style, sign: '-' | '−' | 'behind' | 'brackets' = '-'): string {
  const [whole = '', fraction] = plain.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.thousands)
  const digits = fraction === undefined ? grouped : `${grouped}${style.decimal}${fraction}`
  if (!plain.startsWith('-')) return digits
  return { '-': `-${digits}`, '−': `−${digits}`, behind: `${digits}-`, brackets: `(${digits})` }[sign]
}

/** What Norwegians put around kroner. */
export const dressed = (digits: string, d: Dice): string =>
  d.one([
    digits,
    digits,
    digits,
    `kr ${digits}`,
    `NOK ${digits}`,
    `${digits} kr`,
    / |,|\./.test(digits) ? digits : `${digits},-`,
  ])

export type Cells = (string | number)[][]

export function csv(rows: Cells, delimiter: string, end = '\n'): Buffer {
  const cell = (value: string | number) =>
    new RegExp(`["\n${delimiter}]`).test(String(value))
      ? `"${String(value).replaceAll('"', '""')}"`
      : String(value)
  return Buffer.from(`${rows.map(row => row.map(cell).join(delimiter)).join('\n')}${end}`)
}

type Book = { others?: string[]; hidden?: string[]; hiddenRows?: number[]; formulas?: boolean }

/** A workbook of these cells; rows that are hidden are numbered from 0, the head row among them. */
export function workbook(
  rows: Cells,
  { others = [], hidden = [], hiddenRows = [], formulas }: Book = {},
): Buffer {
  const book = xlsx.utils.book_new()
  const sheet = xlsx.utils.aoa_to_sheet(rows)
  if (hiddenRows.length > 0) sheet['!rows'] = rows.map((_, i) => ({ hidden: hiddenRows.includes(i) }))
  if (formulas)
    for (const [address, cell] of Object.entries(sheet))
      if (typeof cell === 'object' && 't' in cell && cell.t === 'n')
        Object.assign(cell, { f: `SUM(${address}0)` })
  xlsx.utils.book_append_sheet(book, sheet, 'Ark1')
  for (const name of [...others, ...hidden])
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([['x'], [1]]), name)
  book.Workbook = {
    Sheets: book.SheetNames.map(name => ({
      name,
      Hidden: hidden.includes(name) ? (1 as const) : (0 as const),
    })),
  }
  return xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}
