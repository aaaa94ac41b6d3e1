import { publicActor } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { contentOf, runsOf, standing } from '../allocation/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import { figuresFor } from '../statistics/index.ts'
import { compareFunding, type FundingMeasures, type FundingYear, isLimited } from './funding.rules.ts'

export type FundingNote = { years: FundingYear[]; measures: FundingMeasures[]; illustrative: boolean }

/** The comparison for one municipality from the programme's final runs; undefined where none has it. */
export async function fundingNoteOf(
  db: Db,
  view: ProgrammeView,
  municipality: string,
): Promise<FundingNote | undefined> {
  const years: FundingYear[] = []
  let illustrative = view.illustrative
  for (const { year } of view.appropriations.toSorted((a, b) => a.year - b.year)) {
    const final = standing(await runsOf(db, publicActor, view.id, year))
    if (!final) continue
    const { input, run } = await contentOf(db, view.id, year, final)
    const at = run.lines.findIndex(one => one.municipality === municipality)
    if (at === -1) continue
    illustrative ||= run.illustrative
    const would = (which: (scheme: string) => boolean): Ore =>
      sumOre(run.schemes.filter(one => which(one.scheme)).map(one => BigInt(one.would[at]!)))
    const rules = new Map(input.programme.schemes.map(one => [one.id, one.rule]))
    const promised = (scheme: string) => {
      const running = rules.get(scheme)!.running
      return (
        running !== undefined &&
        input.facts.some(
          one =>
            one.municipality === municipality &&
            one.indicator === running.indicator &&
            one.year === year - running.lag &&
            Number(one.value) > 0,
        )
      )
    }
    years.push({
      year,
      wouldOre: would(() => true),
      promisedOre: would(promised),
      limitedOre: would(scheme => isLimited(rules.get(scheme)!.amount)),
      awardOre: run.lines[at]!.awardOre,
      potOre: run.potOre,
      children: await childrenOf(
        db,
        run.lines.map(one => one.municipality),
        municipality,
        year,
      ),
      finalBefore: dateOf(final.finalisedAt!) < `${year - 1}-11-01`,
    })
  }
  return years.length === 0 ? undefined : { years, measures: compareFunding(years), illustrative }
}

/** Children and youth 0–24 of the year, or as near before it as everyone has a figure. */
async function childrenOf(
  db: Db,
  all: readonly string[],
  own: string,
  year: number,
): Promise<FundingYear['children']> {
  for (const before of [0, 1, 2]) {
    const references = [{ indicator: 'children-0-24', year: year - before }]
    const { figures } = await figuresFor(db, { municipalities: all, references, on: `${year}-01-01` })
    if (figures.length < all.length) continue
    const count = (list: typeof figures) =>
      list.reduce((sum, one) => sum + BigInt(one.value.split('.')[0]!), 0n)
    return { own: count(figures.filter(one => one.municipality === own)), all: count(figures) }
  }
  return { own: 0n, all: 0n }
}
