import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'

type Row = Record<string, string>

const root = join(import.meta.dirname, '../..')
const derived = [
  'src/rooms/organisations/facts/municipalities.csv',
  'src/rooms/organisations/facts/successions.csv',
  'src/rooms/organisations/facts/office-municipalities.csv',
  'src/rooms/statistics/facts/children.csv',
  'src/rooms/catalogue/facts/budget-posts.csv',
]
const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')
const table = (path: string): Row[] =>
  parse(text(root, `src/rooms/${path}`), { columns: true, comment: '#', comment_no_infix: true })
const validOn = (date: string) => (row: Row) =>
  row.valid_from! <= date && (row.valid_to === '' || date < row.valid_to!)
const sum = (rows: Row[], column: string) => rows.reduce((total, row) => total + Number(row[column]), 0)

/** Every period is a real one, and no two periods of the same key share a day. */
function expectPeriods(rows: Row[], key: (row: Row) => string) {
  for (const periods of Map.groupBy(rows, key).values()) {
    const sorted = periods.toSorted((a, b) => (a.valid_from! < b.valid_from! ? -1 : 1))
    for (const [i, row] of sorted.entries()) {
      if (row.valid_to !== '') expect(row.valid_from! < row.valid_to!, JSON.stringify(row)).toBe(true)
      const next = sorted[i + 1]
      if (next)
        expect(row.valid_to !== '' && row.valid_to! <= next.valid_from!, JSON.stringify(row)).toBe(true)
    }
  }
}

const municipalities = table('organisations/facts/municipalities.csv')
const successions = table('organisations/facts/successions.csv')
const offices = table('organisations/facts/offices.csv')
const officeMunicipalities = table('organisations/facts/office-municipalities.csv')
const state = table('organisations/facts/state.csv')
const children = table('statistics/facts/children.csv')
const posts = table('catalogue/facts/budget-posts.csv')
const numbered = (number: string, date: string) =>
  municipalities.filter(validOn(date)).find(row => row.number === number)

const reference = process.env.REFERENCE_DATA
test.skipIf(!reference)(
  'the derivation gives the committed tables (needs REFERENCE_DATA, the folder of official data)',
  () => {
    const out = mkdtempSync(join(tmpdir(), 'facts-'))
    try {
      execFileSync(process.execPath, [join(root, 'scripts/facts.mjs'), out])
      for (const path of derived) expect(text(out, path) === text(root, path), path).toBe(true)
    } finally {
      rmSync(out, { recursive: true })
    }
  },
)

test('every table states its source, date and licence', () => {
  for (const path of [
    ...derived,
    'src/rooms/organisations/facts/offices.csv',
    'src/rooms/organisations/facts/state.csv',
  ])
    for (const field of ['source', 'date', 'licence', 'note'])
      expect(text(root, path)).toContain(`# ${field}: `)
})

describe('municipalities', () => {
  test.each([
    ['2016-01-01', 428],
    ['2017-01-01', 426],
    ['2018-01-01', 422],
    ['2019-01-01', 422],
    ['2020-01-01', 356],
    ['2023-12-31', 356],
    ['2024-01-01', 357],
  ])('on %s there are %i, each once', (date, count) => {
    const valid = municipalities.filter(validOn(date))
    expect(valid).toHaveLength(count)
    expect(new Set(valid.map(row => row.id)).size).toBe(count)
    expect(new Set(valid.map(row => row.number)).size).toBe(count)
  })

  test('numbers have four digits, names no parallels, orgnos nine digits', () => {
    for (const row of municipalities) {
      expect(row.number).toMatch(/^\d{4}$/)
      expect(row.name).toMatch(/^\p{Lu}[\p{L} -]+$/u)
      expect(row.name).not.toContain(' - ')
      expect(row.orgno).toMatch(/^(\d{9})?$/)
    }
  })

  test('no code and no municipality has two periods on one day', () => {
    expectPeriods(municipalities, row => row.number!)
    expectPeriods(municipalities, row => row.id!)
  })

  test('the id is the code in 2024, or the last code', () => {
    for (const periods of Map.groupBy(municipalities, row => row.id!).values())
      expect(periods.at(-1)!.id).toBe(`m-${periods.at(-1)!.number}`)
  })
})

describe('successions', () => {
  test('what ended was followed, and what began had predecessors, on that day', () => {
    const periods = Map.groupBy(municipalities, row => row.id!)
    const first = (id: string) => periods.get(id)!.at(0)!.valid_from!
    const last = (id: string) => periods.get(id)!.at(-1)!.valid_to!
    for (const { predecessor, successor, on } of successions) {
      expect(last(predecessor!)).toBe(on)
      expect(first(successor!) <= on!).toBe(true)
    }
    const ended = [...periods.keys()].filter(id => last(id) !== '')
    const begun = [...periods.keys()].filter(id => first(id) !== '2016-01-01')
    expect(new Set(successions.map(row => row.predecessor))).toEqual(new Set(ended))
    for (const id of begun)
      expect(successions.some(row => row.successor === id && row.on === first(id))).toBe(true)
    expect(428 - ended.length + begun.length).toBe(357)
  })

  test.each([
    ['5060', ['5050', '5051']],
    ['5007', ['5005', '5040', '5048']],
    ['5001', ['5030']],
  ])('R-17: the predecessors of %s until 2020 are %j', (number, predecessors) => {
    const id = numbered(number, '2020-01-01')!.id
    const found = successions.filter(row => row.successor === id && row.on === '2020-01-01')
    expect(found.map(row => row.predecessor)).toEqual(
      predecessors.map(code => numbered(code, '2019-12-31')!.id),
    )
  })
})

describe('offices', () => {
  test('there are ten, whose names change on their days', () => {
    expectPeriods(offices, row => row.id!)
    const named = (date: string) => offices.filter(validOn(date)).map(row => row.name!)
    expect(named('2019-01-01')).toHaveLength(10)
    expect(named('2020-12-31').every(name => name.startsWith('Fylkesmannen i '))).toBe(true)
    expect(named('2021-01-01').every(name => name.startsWith('Statsforvalteren i '))).toBe(true)
    expect(named('2024-01-01')).toContain('Statsforvalteren i Østfold, Buskerud, Oslo og Akershus')
  })

  test.each(['2019-01-01', '2019-06-01', '2020-06-01', '2024-06-01'])(
    'every municipality has one office on %s',
    date => {
      const covered = officeMunicipalities.filter(validOn(date)).map(row => row.municipality!)
      const valid = municipalities.filter(validOn(date)).map(row => row.id!)
      expect(covered.toSorted()).toEqual(valid.toSorted())
    },
  )

  test('every office that is named exists, and no period overlaps', () => {
    const ids = new Set(offices.map(row => row.id))
    for (const row of officeMunicipalities) expect(ids.has(row.office!)).toBe(true)
    expectPeriods(officeMunicipalities, row => row.municipality!)
  })

  test.each([
    ['sf-vestfold-telemark', ['Bamble', 'Horten', 'Larvik', 'Siljan']],
    ['sf-innlandet', ['Elverum', 'Nordre Land', 'Tynset', 'Vestre Toten']],
    ['sf-trondelag', ['Frøya', 'Namsos', 'Nærøysund', 'Trondheim']],
  ])('R-17: %s has its four pilots in 2020 and 2024', (office, pilots) => {
    for (const date of ['2020-01-01', '2024-01-01']) {
      const rows = municipalities.filter(validOn(date)).filter(row => pilots.includes(row.name!))
      expect(rows.map(row => row.name).toSorted()).toEqual(pilots)
      for (const row of rows) {
        const of = officeMunicipalities.filter(validOn(date)).find(link => link.municipality === row.id)
        expect(of?.office).toBe(office)
      }
    }
  })
})

test('R-10, R-11: five directorates answer to one ministry on every day', () => {
  expectPeriods(state, row => row.id!)
  for (const date of ['2017-01-01', '2018-06-01', '2019-06-01', '2020-06-01', '2024-06-01']) {
    const valid = state.filter(validOn(date))
    const directorates = valid.filter(row => row.kind === 'directorate')
    expect(directorates.map(row => row.id).toSorted()).toEqual(['avdir', 'bufdir', 'hdir', 'imdi', 'udir'])
    const ministries = valid.filter(row => row.kind === 'ministry').map(row => row.id)
    for (const row of directorates) expect(ministries).toContain(row.part_of)
  }
})

describe('children', () => {
  test('all 357 municipalities of 2024 have each year 2018 to 2026', () => {
    const ids = municipalities.filter(validOn('2024-01-01')).map(row => row.id!)
    for (let year = 2018; year <= 2026; year += 1)
      expect(children.filter(row => row.year === String(year)).map(row => row.municipality)).toEqual(
        ids.toSorted(),
      )
    expect(children).toHaveLength(9 * 357)
  })

  test.each([
    ['2024', 5_550_203],
    ['2026', 5_627_400],
  ])('the total of %s is that of SSB within 14 persons', (year, total) => {
    const off =
      sum(
        children.filter(row => row.year === year),
        'total',
      ) - total
    expect(Math.abs(off)).toBeLessThanOrEqual(14)
  })
})

describe('budget posts', () => {
  test('each is an item 60 to 69 with a whole amount, once a year and kind', () => {
    const keys = posts.map(row => [row.year, row.chapter, row.item, row.sub_item, row.kind].join())
    expect(new Set(keys).size).toBe(posts.length)
    for (const row of posts) {
      expect(row.item).toMatch(/^6\d$/)
      expect(row.amount_nok).toMatch(/^\d+$/)
    }
  })

  test('the post of the pilot stands in 2020, 2021 and 2022', () => {
    const pilot = posts.filter(row => row.chapter === '226' && row.item === '64')
    const amounts = (kind: string) =>
      pilot.filter(row => row.kind === kind).map(row => Number(row.amount_nok))
    expect(amounts('proposed')).toEqual([40_529_000, 41_583_000])
    expect(amounts('adopted')).toEqual([39_300_000, 40_500_000, 41_600_000])
    expect(amounts('accounts')).toEqual(amounts('adopted'))
  })
})
