import { afterAll, expect, test } from 'vitest'
import { expectOk } from '../../src/core/result.ts'
import { confirmImport, previewFor, readInKostra, receiveLines } from '../../src/rooms/accounts/index.ts'
import { testDatabase } from '../support/database.ts'
import { p } from '../support/money.ts'
import { potWithMoney, today } from '../support/pot-with-money.ts'
import { by, lead } from '../support/programme.ts'
import {
  accountsImporter,
  allocateImporter,
  figuresImporter,
  type Importer,
  type Made,
  schemesImporter,
  type Value,
} from './importers.ts'
import {
  type Cells,
  csv,
  type Dice,
  dice,
  dressed,
  type Style,
  styles,
  workbook,
  written,
} from './variants.ts'

// Every reader of tables against files as other systems write them, each kind of stumbling by twenty variants. Read
// right, or refused with why: nothing else. What the readers made of them is printed as a table at the end.

const tried = 20
const { db } = await testDatabase()
const accounts = await accountsImporter(db)
const importers: Record<string, Importer> = {
  accounts,
  figures: await figuresImporter(db),
  schemes: await schemesImporter(db),
  allocate: allocateImporter(true),
  'allocate without units': allocateImporter(false),
}

type Tally = { right: number; refused: number; wrong: string[] }
const found: Record<string, Record<string, Tally>> = {}

/** Runs the variants of a kind over a reader, and keeps what came of them. */
async function over(kind: string, name: string, one: (d: Dice) => Promise<'right' | 'refused' | string>) {
  const tally: Tally = { right: 0, refused: 0, wrong: [] }
  for (let seed = 0; seed < tried; seed++) {
    const outcome = await one(dice(seed * 7919 + name.length * 104_729 + kind.length))
    if (outcome === 'right' || outcome === 'refused') tally[outcome]++
    else tally.wrong.push(`${kind}, ${name}, variant ${seed}: ${outcome}`)
  }
  found[kind] = { ...found[kind], [name]: tally }
  return tally
}

afterAll(() => {
  const rows = Object.entries(found).flatMap(([kind, by]) =>
    Object.entries(by).map(([name, { right, refused, wrong }]) =>
      [kind, name, `${right} right`, `${refused} refused`, `${wrong.length} silently wrong`].join(' | '),
    ),
  )
  console.log(rows.join('\n'))
})

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

test('a line that has been posted is found again whatever a spreadsheet did to it', async () => {
  const { db } = await testDatabase()
  const { where, aMeasure } = await potWithMoney(db)
  await aMeasure()
  const command = by(lead(p), today)
  const names = ['Dato', 'Bilag', 'Funksjon', 'Art', 'Konto', 'Tekst', 'Beløp', 'Tiltak']
  const line = (voucher: string | number, account: string | number, text: string) =>
    [names, ['2020-05-11', voucher, '231', '010', account, text, 88, 1]] satisfies Cells
  const read = async (bytes: Buffer) => {
    const { number } = expectOk(await receiveLines(db, command, where, { name: 'fil', bytes }))
    return { ...where, number, preview: (await previewFor(db, lead(p), where, number))! }
  }
  const first = await read(csv(line('000123', '0310', 'Buss til Sørås'), ';'))
  expectOk(await confirmImport(db, command, first, first.preview.outcome.digest))
  const tally = await over('posted before', 'accounts', async d => {
    const spelled = d.one([
      'Buss til Sørås',
      'BUSS TIL SØRÅS',
      'Buss til Sørås'.normalize('NFD'),
      'Buss  til Sørås ',
    ])
    const rows = line(
      d.one<string | number>(['000123', '123', 123, '00123']),
      d.one<string | number>(['0310', 310]),
      spelled,
    )
    const { preview } = await read(d.chance(0.5) ? csv(rows, d.one([';', '\t'])) : workbook(rows))
    return preview.judged[0]!.twin === 'imported' ? 'right' : JSON.stringify(rows[1])
  })
  expect(tally).toMatchObject({ right: tried, wrong: [] })
})

test('a municipality’s own codes are KOSTRA’s three digits, and rows of one key in KOSTRA’s form are added up', async () => {
  const { where, read } = accounts
  const codes = await over('own codes', 'accounts', async d => {
    const [fn, type] = [d.one(['244', '253', '211', '120']), d.one(['010', '110', '470', '020'])]
    const [ownFn, ownType] = [`${fn}${d.below(10)}${d.below(10)}`, `1${type}${d.below(10)}`]
    const rows: Cells = [
      ['Dato', 'Bilag', 'Funksjon', 'Art', 'Tekst', 'Beløp'],
      [
        '2020-05-11',
        `K${d.below(1e9)}`,
        d.one([ownFn, `${ownFn} Tjeneste`]),
        d.one([ownType, Number(ownType)]),
        'x',
        5,
      ],
    ]
    const bytes = d.chance(0.5) ? csv(rows, ';') : workbook(rows)
    const made = await read(bytes)
    if ('refused' in made) return `refused ${made.refused}`
    const got = expectOk(await receiveLines(db, by(lead(p), today), where, { name: 'fil', bytes }))
    const [line] = (await previewFor(db, lead(p), where, got.number))!.judged
    const told = made.notes.filter(one => one.code === 'ownCodes').length
    return line!.function === fn && line!.type === type && told === 2
      ? 'right'
      : JSON.stringify([line, made.notes])
  })
  expect(codes).toMatchObject({ right: tried, wrong: [] })
  const kostra = await over('one key twice', 'KOSTRA', async d => {
    const amounts = Array.from({ length: 2 + d.below(4) }, () => d.below(100_000) - 50_000)
    const rows = amounts.map(one => `0A2020 342000                  1244 010${String(one).padStart(9)}`)
    const bytes = Buffer.from(rows.join(d.one(['\n', '\r\n'])) + d.one(['\n', '\r\n', '']))
    const answer = await readInKostra(
      db,
      by(lead(p), today),
      { ...where, year: 2020 },
      { name: `${d.below(1e9)}`, bytes },
    )
    if (!answer.ok) return 'refused'
    const { sum, notes } = await newestKostra()
    const right = sum === amounts.reduce((all, one) => all + one, 0) && notes.includes('rowsAdded')
    return right && notes.includes('noLineEnd') === !/\n$/.test(bytes.toString())
      ? 'right'
      : `${sum} for ${amounts}`
  })
  expect(kostra).toMatchObject({ right: tried, wrong: [] })
})

async function newestKostra(): Promise<{ sum: number; notes: string[] }> {
  const { sql } = await import('kysely')
  const { rows } = await sql<{ sum: number; notes: { code: string }[] }>`
    select (select sum(thousands)::int from accounts.kostra_rows where file = f.id) as sum, notes
    from accounts.kostra_files f order by version desc limit 1`.execute(db)
  return { sum: rows[0]!.sum, notes: rows[0]!.notes.map(one => one.code) }
}
