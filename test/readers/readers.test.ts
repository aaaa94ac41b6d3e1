import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../support/database.ts'
import {
  accountsImporter,
  allocateImporter,
  figuresImporter,
  type Importer,
  type Made,
  schemesImporter,
  type Value,
} from './importers.ts'
import { over, tallied, tried } from './tally.ts'
import { type Cells, csv, type Dice, dressed, type Style, styles, workbook, written } from './variants.ts'

// Every reader of tables against files as other systems write them, each kind of stumbling by twenty variants. Read
// right, or refused with why: nothing else. What the readers made of them is printed as a table at the end.

const { db } = await testDatabase()
const accounts = await accountsImporter(db)
const importers: Record<string, Importer> = {
  accounts,
  figures: await figuresImporter(db),
  schemes: await schemesImporter(db),
  allocate: allocateImporter(true),
  'allocate without units': allocateImporter(false),
}

afterAll(() => console.log(tallied()))

function number(counts: Value['counts'], d: Dice): string {
  const whole = String(
    d.one([d.below(1000), d.below(100_000), d.below(10_000_000), 1000 * (1 + d.below(900))]),
  )
  if (counts === 'whole') return whole
  const decimals = counts === 'kroner' ? d.below(3) : d.below(5)
  const base = counts === 'percent' ? String(d.below(100)) : whole
  const fraction = String(d.below(10 ** decimals))
    .padStart(decimals, '0')
    .replace(/0+$/, '')
  const digits = fraction === '' || decimals === 0 ? base : `${base}.${fraction}`
  return counts === 'kroner' || digits === '0' || d.chance(0.8) ? digits : `-${digits}`
}

/** A file of the cells, in one of the ways that systems write files; sheets hold numbers, or text that looks like them. */
function fileOf(rows: Cells, style: Style, d: Dice): Buffer {
  const delimiter = d.one([';', '\t', ...(style.decimal === '.' ? [','] : [])])
  return d.chance(0.75) ? csv(rows, delimiter) : workbook(rows)
}

const values = (made: Made, truth: readonly string[]): 'right' | 'refused' | string => {
  if ('refused' in made) return 'refused'
  return made.numbers.join() === truth.join() ? 'right' : `${made.numbers.join()} for ${truth.join()}`
}

const readers = Object.entries(importers)

test.each(readers)(
  '%s: a number means one thing in all of its column, or is refused',
  async (name, importer) => {
    const tally = await over('number', name, async d => {
      const columns = [d.one(styles), ...(d.chance(0.3) ? [d.one(styles)] : [])]
      const numbers = Array.from({ length: 3 + d.below(6) }, () => {
        const counts = d.one(importer.counts)
        return { counts, plain: number(counts, d) }
      })
      const shown = numbers.map(({ counts, plain }): Value => {
        const digits = written(plain, d.one(columns), d.one(['-', '−']))
        return { counts, value: counts === 'kroner' && name === 'accounts' ? dressed(digits, d) : digits }
      })
      const made = await importer.read(fileOf(importer.table(shown), columns[0]!, d))
      return values(
        made,
        numbers.map(one => one.plain),
      )
    })
    expect(tally.wrong).toEqual([])
    expect(tally.right).toBeGreaterThan(tried / 3)
  },
)

test.each(readers)('%s: a sheet’s own numbers are read as they are', async (name, importer) => {
  const tally = await over('own number', name, async d => {
    const numbers = Array.from({ length: 4 }, () => {
      const counts = d.one(importer.counts)
      return { counts, plain: number(counts, d) }
    })
    const shown = numbers.map(({ counts, plain }): Value => ({ counts, value: Number(plain) }))
    return values(
      await importer.read(workbook(importer.table(shown))),
      numbers.map(one => one.plain),
    )
  })
  expect(tally).toMatchObject({ right: tried, wrong: [] })
})

test.each(readers)('%s: what the reader saw beside the table is told', async (name, importer) => {
  const tally = await over('notes', name, async d => {
    const counts = importer.counts[0]!
    const shown = Array.from(
      { length: 5 },
      (): Value => ({ counts, value: 100 + d.below(900), name: 'Blåbær' }),
    )
    const rows = importer.table(shown)
    const expected: Record<string, unknown> = {}
    let bytes: Buffer
    if (d.chance(0.4)) {
      const latin = d.chance(0.5)
      const text = csv(rows, ';', '')
      bytes = latin ? Buffer.from(text.toString(), 'latin1') : text
      Object.assign(expected, { noLineEnd: {}, ...(latin && { notUtf8: {} }) })
    } else {
      const others = ['November', 'Ark3'].slice(0, d.below(3))
      const hidden = ['Gammelt'].slice(0, d.below(2))
      const hiddenRows = [1, 2, 3, 4, 5].filter(() => d.chance(0.3))
      const formulas = d.chance(0.5)
      bytes = workbook(rows, { others, hidden, hiddenRows, formulas })
      if (others.length > 0) expected.otherSheets = { names: others.join(', ') }
      if (hidden.length > 0) expected.hiddenSheets = { names: 'Gammelt' }
      if (hiddenRows.length > 0) expected.hiddenRows = { count: hiddenRows.length, line: hiddenRows[0]! + 1 }
      if (formulas) expected.formulas = {}
    }
    const made = await importer.read(bytes)
    if ('refused' in made) return 'refused'
    const told = Object.fromEntries(made.notes.map(({ code, ...rest }) => [code, rest]))
    const missed = Object.entries(expected).filter(([code, rest]) => {
      const note = told[code] as Record<string, unknown> | undefined
      return !note || !Object.entries(rest as object).every(([key, value]) => note[key] === value)
    })
    return missed.length === 0 ? 'right' : `missed ${JSON.stringify(missed)} among ${JSON.stringify(told)}`
  })
  expect(tally).toMatchObject({ right: tried, wrong: [] })
})

test.each(readers)(
  '%s: a name is the same in whatever letters and blanks it is written',
  async (name, importer) => {
    const plainName = 'Sør-Trøndelag åpner é'
    const tally = await over('identity', name, async d => {
      const counts = importer.counts[0]!
      const spelled = d.one([
        plainName.normalize('NFD'),
        plainName.replaceAll(' ', '\u00a0'),
        `\u200b${plainName} `,
      ])
      const shown: Value[] = [{ counts, value: 7, name: spelled }]
      const numberOf = '0301'
      const spelledNumber = d.one(['301', 'K-0301', '0301 Oslo'])
      if (name === 'figures' || name.startsWith('allocate')) shown[0]!.number = spelledNumber
      const rows = importer.table(shown)
      const made = await importer.read(d.chance(0.5) ? csv(rows, ';') : workbook(rows))
      if ('refused' in made) return `refused ${made.refused}`
      const right =
        made.names[0] === plainName && (shown[0]!.number === undefined || made.numbersOf[0] === numberOf)
      return right ? 'right' : JSON.stringify(made)
    })
    expect(tally).toMatchObject({ right: tried, wrong: [] })
  },
)

test.each(readers.filter(([name]) => name !== 'schemes'))(
  '%s: dates as systems write them, in columns of any order and name',
  async (name, importer) => {
    const tally = await over('dates and columns', name, async d => {
      const year = name === 'accounts' ? 2020 : 2024
      const days = Array.from({ length: 4 }, () => [1 + d.below(28), 1 + d.below(12)] as const)
      const two = (n: number) => String(n).padStart(2, '0')
      const truth = days.map(([day, month]) => `${year}-${two(month)}-${two(day)}`)
      const form = d.one<(day: number, month: number) => string>([
        (day, month) => `${day}.${month}.${year}`,
        (day, month) => `${two(day)}.${two(month)}.${String(year).slice(2)}`,
        (day, month) => `${year}${two(month)}${two(day)}`,
        (day, month) => `${two(day)}/${two(month)}/${year}`,
        (day, month) => `${month}/${day}/${year}`,
        (day, month) => `${day}/${month}-${year}`,
        (day, month) => `${two(day)}-${two(month)}-${year} 12:30:00`,
        (day, month) => `${year}-${two(month)}-${two(day)}T00:00:00`,
      ])
      const counts = importer.counts[0]!
      const shown = days.map(([day, month], i): Value => ({ counts, value: i + 1, date: form(day, month) }))
      const made = await importer.read(csv(otherwise(importer.table(shown), d), d.one([';', '\t', ','])))
      if ('refused' in made) return 'refused'
      return made.dates.join() === truth.join() ? 'right' : `${made.dates} for ${truth}`
    })
    expect(tally.wrong).toEqual([])
    expect(tally.right).toBeGreaterThan(tried / 2)
  },
)

const otherNames: Record<string, string[]> = {
  Dato: ['Bilagsdato', 'POSTERINGSDATO', 'Dato'],
  Bilag: ['Bilagsnr.', 'bilagsnummer', 'BILAG'],
  Funksjon: ['tjeneste_nr', 'Tjeneste', 'funksjon'],
  Tekst: ['Beskrivelse', 'Bilagstekst'],
  Beløp: ['beloep', 'Beløp i kr', 'NOK'],
  municipality_number: ['Kommunenummer', 'komnr', 'Municipality Number'],
  year: ['År', 'year'],
  value: ['Verdi', 'VALUE'],
  source: ['Kilde'],
}

/** The same table with its columns in another order and by other names, beside some that nobody asked for. */
function otherwise(rows: Cells, d: Dice): Cells {
  const order = rows[0]!.map((_, i) => ({ i, at: d.below(1000) })).sort((a, b) => a.at - b.at)
  return rows.map((row, line) => [
    line === 0 ? 'Lag' : 'x',
    ...order.map(({ i }) => (line === 0 ? d.one(otherNames[String(row[i])] ?? [String(row[i])]) : row[i]!)),
  ])
}
