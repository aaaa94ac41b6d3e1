import { sumOre } from '../core/ore.ts'
import { totalOf, type Vector, vectorOf } from '../rooms/ledger/index.ts'
import { type Examination, type Look, look, type Place } from './model.ts'
import type { Pot, Voucher } from './pots.ts'
import { placeOf } from './read.ts'
import { firstDifference } from './runs.ts'
import type { Row, Tables } from './tables.ts'

type Figures = {
  carriedInOre: string
  receivedOre: string
  spentOre: string
  leftOre: string
  measures: { number: number; spentOre: string }[]
  carriedIn: Parts
  received: Parts
  spent: Parts
}
type Parts = { source: string; ore: string }[]

/**
 * A report's figures add up, and they are the pot's own as it stood at some moment: after one of its entries. Which
 * moment is not asked: clocks of several machines would make a true report look wrong.
 */
export function checkReports(tables: Tables, pots: readonly Pot[], examination: Examination): void {
  for (const row of tables['reports.reports']) {
    for (const version of tables['reports.versions'].filter(one => one.report === row.id))
      checkFigures(tables, pots, row, version.figures, placeOf('reports.versions', version), examination)
    if (row.figures === null || row.figures === undefined) continue
    const looked = look(examination, 'reports')
    const figures = row.figures as Figures
    checkFigures(tables, pots, row, figures, placeOf('reports.reports', row), examination)
    const unspent = tables['reports.unspent'].find(one => one.report === row.id)
    if (unspent) looked.same(placeOf('reports.unspent', unspent), 'ore', unspent.ore, figures.leftOre)
  }
}

/** What is with the directorates now, and each version that was sent before it. */
function checkFigures(
  tables: Tables,
  pots: readonly Pot[],
  row: Row<'reports.reports'>,
  figures: unknown,
  place: Place,
  examination: Examination,
): void {
  const looked = look(examination, 'reports')
  try {
    if (addsUp(figures as Figures, place, looked))
      checkAgainstPot(tables, pots, row, figures as Figures, place, looked)
  } catch (error) {
    // Figures that have lost their shape stop the adding anywhere.
    looked.wrong(place, 'figures', (error as Error).message, null)
  }
}

function addsUp(figures: Figures, place: Place, { same }: Look): boolean {
  const sum = (parts: Parts) => sumOre(parts.map(one => BigInt(one.ore)))
  const left = BigInt(figures.carriedInOre) + BigInt(figures.receivedOre) - BigInt(figures.spentOre)
  return (
    same(place, 'figures.carriedInOre', figures.carriedInOre, sum(figures.carriedIn)) &&
    same(place, 'figures.receivedOre', figures.receivedOre, sum(figures.received)) &&
    same(place, 'figures.spentOre', figures.spentOre, sum(figures.spent)) &&
    same(place, 'figures.leftOre', figures.leftOre, left)
  )
}

/** Held against the pot's last entry first, so that what is told is the nearest thing to what should stand there. */
function checkAgainstPot(
  tables: Tables,
  pots: readonly Pot[],
  row: Row<'reports.reports'>,
  figures: Figures,
  place: Place,
  { wrong }: Look,
): void {
  const pot = potOf(tables, pots, row)
  if (!pot) return
  const idOf = new Map(
    tables['measures.measures']
      .filter(one => one.programme === row.programme && one.municipality === row.municipality)
      .map(one => [String(one.number), one.id]),
  )
  const says = {
    carriedIn: figures.carriedIn,
    received: figures.received,
    spent: figures.spent,
    measures: Object.fromEntries(figures.measures.map(one => [one.number, one.spentOre])),
  }
  const nearest = []
  for (let upTo = pot.vouchers.length; upTo >= 0; upTo--) {
    const should = figuresAfter(
      pot.row.id,
      pot.vouchers.slice(0, upTo),
      row.year,
      idOf,
      Object.keys(says.measures),
    )
    const difference = firstDifference(says, should)
    if (!difference) return
    nearest.push(difference)
  }
  const { path, says: said, should } = nearest[0]!
  wrong(place, `figures${path}`, said, should)
}

/** The municipality's pot in the programme: the one that its awards were paid to. */
function potOf(tables: Tables, pots: readonly Pot[], row: Row<'reports.reports'>): Pot | undefined {
  const commitments = new Set(
    tables['awards.commitments']
      .filter(one => one.programme === row.programme && one.municipality === row.municipality)
      .map(one => one.id),
  )
  const paid = tables['awards.disbursements'].find(one => one.pot !== null && commitments.has(one.commitment))
  return pots.find(one => one.row.id === paid?.pot)
}

function figuresAfter(
  pot: string,
  vouchers: readonly Voucher[],
  year: number,
  idOf: ReadonlyMap<string, string>,
  measures: readonly string[],
) {
  const yearOf = (one: Voucher) => Number(one.row.effective_on.slice(0, 4))
  const gained = (wanted: (one: Voucher) => boolean) =>
    vouchers.filter(wanted).flatMap(one => one.entry.origins)
  const used = (account: (name: string) => boolean) =>
    vectorOf(
      gained(one => yearOf(one) === year && (account(one.entry.from) || account(one.entry.to))).map(
        ({ source, ore }) => ({ source, ore: -ore }),
      ),
    )
  const repaid = ({ entry: { from, to } }: Voucher) => [from, to].some(one => one.startsWith('repaid:'))
  const measure = (number: string) => `spent:${pot}:${idOf.get(number)}`
  return {
    // What was paid back in the year was not carried into it.
    carriedIn: text(vectorOf(gained(one => yearOf(one) < year || (yearOf(one) === year && repaid(one))))),
    received: text(vectorOf(gained(one => yearOf(one) === year && one.row.kind === 'award'))),
    spent: text(used(name => name.startsWith('spent:'))),
    measures: Object.fromEntries(
      measures.map(number => [number, String(totalOf(used(name => name === measure(number))))]),
    ),
  }
}

const text = (vector: Vector) => vector.map(({ source, ore }) => ({ source, ore: ore.toString() }))
