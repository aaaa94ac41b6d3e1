import { type DateText, yearOf } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { finalLines } from '../allocation/index.ts'
import { commitmentOf } from '../awards/index.ts'
import { namesOn } from '../organisations/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import { pilotsOf } from '../selection/index.ts'
import type { Frame, PlannedYear, YearKnown } from './schedule.model.ts'
import { plannedYears, planOf } from './schedule.rules.ts'
import { selectFrames } from './schedule.store.ts'

export type Plan = { years: PlannedYear[]; frames: Frame[]; known: YearKnown[] }

/** A municipality's plan over the programme's years, as it looks today; undefined for one that takes no part. */
export async function scheduleOf(
  db: Db,
  view: ProgrammeView,
  municipality: string,
  today: DateText,
): Promise<Plan | undefined> {
  const [first, last] = [yearOf(view.startsOn), yearOf(view.endsOn)]
  const frames = await selectFrames(db, view.id)
  const years = plannedYears({ first, last }, yearOf(today))
  const known: YearKnown[] = []
  for (const year of years) {
    const appropriation = view.appropriations.find(one => one.year === year)
    const run = appropriation && (await finalLines(db, view.id, year))
    const award = run?.awards.find(one => one.municipality === municipality)
    // What has been sent stands, also where a later run says otherwise.
    const sent = award && (await commitmentOf(db, view.id, year, municipality))
    known.push({
      year,
      appropriation,
      frame: frames.find(one => one.year === year),
      final:
        run && award && appropriation
          ? {
              awardOre: sent?.ore ?? award.awardOre,
              potOre: appropriation.ore,
              illustrative: run.illustrative,
            }
          : undefined,
    })
  }
  const takesPart =
    known.some(one => one.final) ||
    (await pilotsOf(db, view.id)).some(one => one.municipality === municipality)
  return takesPart ? { years: planOf(known, last), frames, known } : undefined
}

/** Those that have taken part in the programme, by name. */
export async function schedulesOf(
  db: Db,
  view: ProgrammeView,
  today: DateText,
): Promise<{ municipality: string; name: string }[]> {
  const ids = new Set((await pilotsOf(db, view.id)).map(one => one.municipality))
  for (const { year } of view.appropriations)
    for (const one of (await finalLines(db, view.id, year))?.awards ?? []) ids.add(one.municipality)
  const names = await namesOn(db, today, [...ids])
  return [...ids]
    .map(municipality => ({ municipality, name: names.get(municipality) ?? municipality }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}
