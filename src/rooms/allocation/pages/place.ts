import { href } from '../../../routes.ts'
import { type Answer, type Ask, notFound } from '../../../ui/page.ts'
import { type ProgrammeView, programmeById } from '../../programmes/index.ts'
import { text } from '../page.text.ts'
import { type RunHead, runsOf, standing } from '../runs.queries.ts'

/** A year of a programme's money, with the runs that the reader may see. */
export type YearOf = {
  view: ProgrammeView
  year: number
  where: { programme: string; year: number }
  runs: RunHead[]
  /** The run that counts, and the latest that may still become final. */
  final: RunHead | undefined
  open: RunHead | undefined
}

export const whereOf = (ask: Ask) => ({ programme: ask.params.programme!, year: Number(ask.params.year) })

/** The year that the address names, or the answer why not. */
export async function yearOf(ask: Ask): Promise<YearOf | Answer> {
  const where = whereOf(ask)
  const view = await programmeById(ask.db, where.programme)
  if (!view?.appropriations.some(one => one.year === where.year)) return notFound
  const runs = await runsOf(ask.db, ask.actor, view.id, where.year)
  const final = standing(runs)
  const last = runs.at(-1)
  const open = last && !last.finalisedAt && last.corrects === (final?.number ?? null) ? last : undefined
  return { view, year: where.year, where, runs, final, open }
}

/** The way up from a year's acts, and its mark. */
export const under = (ask: Ask, { view, where, year }: YearOf) => ({
  crumbs: [
    { label: view.name, href: href('programme', { programme: view.id }) },
    { label: text(ask.language).title(year), href: href('allocation', where) },
  ],
  illustrative: view.illustrative,
})
