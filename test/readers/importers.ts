import { sql } from 'kysely'
import { instantAt } from '../../src/core/dates.ts'
import { figureColumns } from '../../src/core/figure-columns.ts'
import { decimalKr, kroner } from '../../src/core/ore.ts'
import { expectOk } from '../../src/core/result.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { previewFor, receiveLines } from '../../src/rooms/accounts/index.ts'
import { readFacts } from '../../src/rooms/calculation/index.ts'
import { loadBudgetPosts, loadSchemes, previewFile, receiveFile } from '../../src/rooms/catalogue/index.ts'
import type { EventRecord } from '../../src/rooms/events/index.ts'
import { checkFacts, describeIndicator, handInFacts } from '../../src/rooms/statistics/index.ts'
import { p } from '../support/money.ts'
import { potWithMoney, today } from '../support/pot-with-money.ts'
import { actorOf, by, lead, secretariat } from '../support/programme.ts'
import { dated, programme, scheme } from '../support/small-programme.ts'
import type { Cells } from './variants.ts'

type Note = { code: string; [value: string]: string | number }
/** What a reader made of a file, each number plain and without needless noughts; or that it refused it, with why. */
export type Made =
  | { numbers: string[]; names: string[]; dates: string[]; numbersOf: string[]; notes: readonly Note[] }
  | { refused: string[] }

export type Value = {
  value: string | number
  counts: 'kroner' | 'whole' | 'percent'
  name?: string
  date?: string
  number?: string
}

/** A reader of tables by the door that the product itself uses, and a table of values that it can take. */
export type Importer = {
  counts: readonly Value['counts'][]
  /** A head row and a row for each value; what a value does not say is the same in all rows. */
  table(values: readonly Value[]): Cells
  read(bytes: Buffer): Promise<Made>
}

const plain = (number: string): string =>
  number.includes('.') ? number.replace(/0+$/, '').replace(/\.$/, '') : number
const refused = (problems: readonly { code: string }[]): Made => ({ refused: problems.map(one => one.code) })

export async function accountsImporter(
  db: Db,
): Promise<Importer & { where: { programme: string; municipality: string } }> {
  const { where } = await potWithMoney(db)
  let file = 0
  return {
    where,
    counts: ['kroner'],
    table: values => [
      ['Dato', 'Bilag', 'Funksjon', 'Art', 'Tekst', 'Beløp'],
      ...values.map(({ value, name = 'Materiell', date = '2020-05-11', number }, i) => [
        ...[date, number ?? `B${++file}-${i}`, '231', '010', name],
        value,
      ]),
    ],
    async read(bytes) {
      const command = by(lead(p), today)
      const got = await receiveLines(db, command, where, { name: 'regnskap', bytes })
      if (!got.ok) return refused((got.refusal as unknown as { problems: { kept: Note[] } }).problems.kept)
      const { judged, notes } = (await previewFor(db, lead(p), where, got.value.number))!
      return {
        numbers: judged.map(one => plain(decimalKr(one.ore))),
        names: judged.map(one => one.text),
        dates: judged.map(one => one.date),
        numbersOf: judged.map(one => one.voucher),
        notes,
      }
    },
  }
}

const indicatorOf = { whole: 'children-tried', percent: 'share-tried', kroner: 'kroner-tried' } as const
const figureTable = (values: readonly Value[], municipalities: readonly string[]): Cells => [
  [...figureColumns],
  ...values.map(({ value, counts, name = 'SSB', date = '2024-01-01', number }, i) => [
    ...[number ?? municipalities[i % municipalities.length]!, indicatorOf[counts]],
    ...[String(1990 + Math.floor(i / municipalities.length)), value, name, date, 'nei'],
  ]),
]

export async function figuresImporter(db: Db): Promise<Importer> {
  const command = by(actorOf('secretariat', 'udir'), '2026-11-22')
  const words = { nb: 'Prøvd', nn: 'Prøvd', en: 'Tried' }
  for (const [unit, id] of [
    ['persons', indicatorOf.whole],
    ['percent', indicatorOf.percent],
    ['kroner', indicatorOf.kroner],
  ] as const) {
    const told = { id, name: words, about: words, unit, source: 'Prøve', illustrative: true }
    expectOk(await describeIndicator(db, command, { ...told, merging: 'none', weight: null }))
  }
  return {
    counts: ['whole', 'percent', 'kroner'],
    table: values => figureTable(values, ['0301', '1103', '4601', '5001', '3301']),
    async read(bytes) {
      const { id } = expectOk(
        await handInFacts(db, command, { file: { name: 'tall', bytes }, borders: '2024-01-01' }),
      )
      await checkFacts.run({ db, clock: () => instantAt(today) }, { subject: id } as EventRecord)
      const { rows } = await sql<{ state: string; result: { problems: Note[]; notes: Note[] } }>`
        select state, result from statistics.imports where id = ${id}`.execute(db)
      const { state, result } = rows[0]!
      if (state === 'refused') return refused(result.problems)
      const staged = await sql<{ value: string; source: string; asOf: string; organisation: string }>`
        select value::text, source, as_of as "asOf", organisation from statistics.staged where import = ${id}
        order by line`.execute(db)
      return {
        numbers: staged.rows.map(one => plain(one.value)),
        names: staged.rows.map(one => one.source),
        dates: staged.rows.map(one => one.asOf),
        numbersOf: staged.rows.map(one => one.organisation.slice(2)),
        notes: result.notes,
      }
    },
  }
}

/** The command's own reader. `units`: whether the programme says what its indicators count. */
export function allocateImporter(units: boolean): Importer {
  const unit = (one: 'persons' | 'percent' | 'kroner') => (units ? { unit: one } : {})
  const perUnit = { kind: 'perUnit', perUnitOre: kroner(1), unit: { indicator: indicatorOf.whole } }
  const base = programme([scheme('s', 1, { ...dated, amount: perUnit })], ['a', 'b', 'c', 'd', 'e'])
  const named = { nb: 'x', nn: 'x', en: 'x' }
  const given = {
    ...base,
    municipalities: base.municipalities.map((one, i) => (i === 0 ? { ...one, number: '0301' } : one)),
    indicators: {
      [indicatorOf.whole]: { ...named, ...unit('persons') },
      [indicatorOf.percent]: { ...named, ...unit('percent') },
      [indicatorOf.kroner]: { ...named, ...unit('kroner') },
    },
  }
  const numbers = new Map(given.municipalities.map(one => [one.id, one.number]))
  return {
    counts: ['whole', 'percent', 'kroner'],
    table: values => figureTable(values, ['0301', '1002', '1003', '1004', '1005']),
    async read(bytes) {
      const result = await readFacts(bytes, given)
      if (!result.ok) return refused(result.refusal.problems)
      const { facts, notes } = result.value
      return {
        numbers: facts.map(one => plain(one.value)),
        names: facts.map(one => one.source),
        dates: facts.map(one => one.date),
        numbersOf: facts.map(one => numbers.get(one.municipality)!),
        notes,
      }
    },
  }
}

const schemeColumns =
  'id;navn;mål;målgruppe;kriterier;oppfølging;evaluering;formålskoder;målgruppekoder;eiere;poster;søkere;indikator;minst;søknadsfrist;skjemaer;rapportfrist;rapporter;ubrukte midler;egenandel;revisorgrense;beløp;pott;illustrasjon'.split(
    ';',
  )

export async function schemesImporter(db: Db): Promise<Importer> {
  await db.transaction().execute(async tx => {
    await loadBudgetPosts(tx)
    await loadSchemes(tx)
  })
  let made = 0
  return {
    counts: ['kroner'],
    table: values => [
      schemeColumns,
      ...values.map(({ value, name = 'Ny ordning' }) => {
        const cells: Record<string, string | number> = { id: `prøvd-${++made}`.replace('ø', 'o'), navn: name }
        Object.assign(cells, { formålskoder: 'school', målgruppekoder: 'pupils-6-16', eiere: 'udir' })
        Object.assign(cells, { poster: '226.21', revisorgrense: value })
        return schemeColumns.map(column => cells[column] ?? '')
      }),
    ],
    async read(bytes) {
      const { sha256 } = expectOk(
        await receiveFile(db, by(secretariat, '2026-11-22'), { name: 'nye', bytes }),
      )
      const { added, problems, notes } = (await previewFile(db, sha256, '2026-11-22'))!
      if (problems.length > 0) return refused(problems)
      return {
        numbers: added.map(one => plain(decimalKr(one.entry.auditorOre!))),
        names: added.map(one => one.entry.name),
        dates: [],
        numbersOf: [],
        notes,
      }
    },
  }
}
