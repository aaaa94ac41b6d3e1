import type { Actor } from '../../core/actor.ts'
import { concerns, type Listed, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { schemes } from '../catalogue/index.ts'
import { deeds, stateOf } from './deeds.rules.ts'
import type { Contribution } from './model.ts'
import { type ProgrammeView, selectViews } from './view.store.ts'

/** The state's programmes and whose schemes give to them: read once, for every room's list of what waits. */
export type Gathered = {
  programmes: ReadonlyMap<string, ProgrammeView>
  /** The directorates whose schemes give, in order. */
  giversOf: (contributions: readonly Contribution[]) => string[]
}

export async function gatherProgrammes(db: Db): Promise<Gathered> {
  const views = await selectViews(db, { municipality: null })
  const given = new Set(views.flatMap(one => one.contributions.map(({ scheme }) => scheme)))
  const owners = new Map((await schemes(db, [...given])).map(one => [one.id, one.directorate]))
  return {
    programmes: new Map(views.map(one => [one.id, one])),
    giversOf: contributions => [...new Set(contributions.map(one => owners.get(one.scheme)!))].sort(),
  }
}

type Thing = Listed & { programme: string }

/** Programmes without a mandate. */
export async function programmesWaiting(
  _: Db,
  actor: Actor,
  { programmes }: Gathered,
): Promise<Waiting<keyof typeof deeds, Thing>[]> {
  if (!concerns(deeds, actor)) return []
  const standing = [...programmes.values()].map(one => ({
    thing: { programme: one.id, since: null, due: null, names: [] },
    state: stateOf(one),
    subject: {},
  }))
  return waitingOf(deeds, actor, standing)
}
