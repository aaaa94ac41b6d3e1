import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Fact, Programme, Reference, Run } from '../calculation/index.ts'
import { engineOfRun, explainer, numberedReferences, referencesOfProgramme } from '../calculation/index.ts'
import { schemes as schemesOf } from '../catalogue/index.ts'
import { municipalities as municipalitiesOn, namesOn } from '../organisations/index.ts'
import { contributionsOf, type ProgrammeView, programmeById } from '../programmes/index.ts'
import { pilotsOf } from '../selection/index.ts'
import { figuresFor } from '../statistics/index.ts'
import { may } from './access.rules.ts'
import { type Objection, selectObjections } from './objections.store.ts'
import {
  type Approval,
  type AwardLine,
  type AwardRow,
  type RunHead,
  type RunInput,
  selectApprovals,
  selectAwards,
  selectContent,
  selectLines,
  selectRuns,
  selectSetup,
} from './runs.store.ts'

/** Runs of a year, the oldest first; unfinished ones only for those who fund, decide and control. */
export async function runsOf(db: Db, actor: Actor, programme: string, year: number): Promise<RunHead[]> {
  const runs = await selectRuns(db, programme, year)
  return (await seesUnfinished(db, actor, programme, year))
    ? runs
    : runs.filter(one => one.finalisedAt !== null)
}

/** Whether the actor may see a year's runs before they are final. */
export const seesUnfinished = (db: Db, actor: Actor, programme: string, year: number): Promise<boolean> =>
  mayIn(db, may.readUnfinished, actor, programme, year)

/** Whether the actor may in a year; who contributes to it is asked for only where that decides. */
export async function mayIn(
  db: Db,
  permission: typeof may.readUnfinished | typeof may.readScenarios,
  actor: Actor,
  programme: string,
  year: number,
): Promise<boolean> {
  const relation = permission.grants[actor.role]
  if (relation !== 'contributors') return relation !== undefined
  return permission(actor, { contributors: await contributorsOf(db, programme, year) }).ok
}

/** The run that counts: the final one that no other final one corrects. */
export const standing = <One extends RunHead>(runs: readonly One[]): One | undefined =>
  runs.findLast(one => one.finalisedAt !== null)

/** What a run holds never changes, and its hash names all that it is made from: the latest are kept as they are read. */
const kept = new Map<string, Promise<Content>>()
const mostKept = 4

export type Content = { input: RunInput; run: Run; explain: ReturnType<typeof explainer> }

/** What a run was made from, what it gave, and how each figure came about. */
export function contentOf(
  db: Db,
  programme: string,
  year: number,
  { number, inputHash }: Pick<RunHead, 'number' | 'inputHash'>,
): Promise<Content> {
  const known = kept.get(inputHash)
  if (known !== undefined) return known
  const read = selectContent(db, programme, year, number).then(({ input, run }) => ({
    input,
    run,
    explain: explainer(input.programme, input.facts, engineOfRun(input.programme, input.facts, inputHash)),
  }))
  kept.set(inputHash, read)
  read.catch(() => kept.delete(inputHash))
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return read
}

/** The final run of a year with its awards and their parts, if there is one. */
export async function finalAwards(
  db: Db,
  programme: string,
  year: number,
): Promise<(RunHead & { awards: AwardRow[] }) | undefined> {
  const final = standing(await selectRuns(db, programme, year))
  return final && { ...final, awards: await selectAwards(db, programme, year, final.number) }
}

/** As {@link finalAwards} without the parts by scheme, which are many: what lists and plans need. */
export async function finalLines(
  db: Db,
  programme: string,
  year: number,
): Promise<(RunHead & { awards: AwardLine[] }) | undefined> {
  const final = standing(await selectRuns(db, programme, year))
  return final && { ...final, awards: await selectLines(db, programme, year, final.number) }
}

/** What a directorate that contributes has said of a run: its yes, and each no before that with its answer. */
export type SaidOf = { directorate: string; approval: Approval | undefined; objections: Objection[] }

/** The no of a directorate that is not answered and has not become a yes. */
export const standingNo = ({ approval, objections }: SaidOf): Objection | undefined =>
  approval ? undefined : objections.find(one => one.answer === null)

/** Each directorate that contributes to the year, when and by whom it approved the run, and what it has said no to. */
export async function approvalsOf(
  db: Db,
  programme: string,
  year: number,
  number: number,
): Promise<SaidOf[]> {
  const [directorates, approvals, objections] = [
    await contributorsOf(db, programme, year),
    await selectApprovals(db, { programme, year, number }),
    await selectObjections(db, { programme, year, number }),
  ]
  return directorates.map(directorate => ({
    directorate,
    approval: approvals.find(one => one.directorate === directorate),
    objections: objections.filter(one => one.directorate === directorate),
  }))
}

/** The directorates whose schemes put money into the year. */
export async function contributorsOf(db: Db, programme: string, year: number): Promise<string[]> {
  const view = await programmeById(db, programme)
  const giving = view ? contributionsOf(view, year).filter(one => one.ore > 0n) : []
  const known = await schemesOf(
    db,
    giving.map(one => one.scheme),
  )
  return [...new Set(known.map(one => one.directorate))].sort()
}

/** Everything a run is made from: the year's schemes with their rules, the pilots, and their facts. */
export async function inputOf(
  db: Db,
  view: ProgrammeView,
  year: number,
  restKey: Programme['restKey'],
): Promise<(RunInput & { setup: number }) | undefined> {
  const appropriation = view.appropriations.find(one => one.year === year)
  const setup = await selectSetup(db, view.id, year)
  if (!appropriation || !setup) return undefined
  const contributions = contributionsOf(view, year)
  const known = await schemesOf(
    db,
    contributions.map(one => one.scheme),
  )
  const date = `${year}-01-01`
  const names = await namesOn(
    db,
    date,
    known.flatMap(one => [one.directorate, one.ministry]).concat(view.regions.map(one => one.office)),
  )
  const pilots = await pilotsOf(db, view.id)
  const existing = new Map((await municipalitiesOn(db, date)).map(one => [one.id, one]))
  const programme: Programme = {
    id: view.id,
    name: view.name,
    year,
    illustrative: view.illustrative || known.some(one => one.illustrative),
    potOre: appropriation.ore,
    appropriation: { status: appropriation.status, source: appropriation.source },
    guarantee: setup.guarantee,
    restKey,
    indicators: setup.indicators,
    schemes: known.map(one => ({
      id: one.id,
      name: one.name,
      directorate: names.get(one.directorate) ?? one.directorate,
      ministry: names.get(one.ministry) ?? one.ministry,
      post: one.post,
      contributionOre: contributions.find(c => c.scheme === one.id)!.ore,
      rule: setup.rules[one.id]!,
    })),
    municipalities: pilots.flatMap(({ municipality, office }) => {
      const one = existing.get(municipality)
      return one
        ? [{ id: one.id, number: one.number!, name: one.name, region: names.get(office) ?? office }]
        : []
    }),
    others: [],
  }
  if (setup.recipients === 'country') {
    const taking = new Set(programme.municipalities.map(one => one.id))
    programme.others = [...existing.values()]
      .filter(one => !one.illustrative && !taking.has(one.id))
      .map(one => ({ id: one.id, number: one.number!, name: one.name, region: '–' }))
  }
  return { programme, facts: await neededFacts(db, programme), setup: setup.version }
}

/** The year's figures for every recipient, and those of lists as many as there are; what lacks is refused later. */
async function neededFacts(db: Db, programme: Programme): Promise<Fact[]> {
  const recipients = [...programme.municipalities, ...programme.others].map(one => one.id)
  const of = { programme: programme.id, year: programme.year }
  const facts = await factsOf(db, of, recipients, referencesOfProgramme(programme))
  const rules = programme.schemes.map(one => one.rule)
  const listed = numberedReferences(rules, programme.year, facts)
  return listed.length === 0 ? facts : [...facts, ...(await factsOf(db, of, recipients, listed))]
}

/** The bank's figures for a year as facts, with those that are set aside where it is a programme's, carried over mergers where they are older; what lacks is not there. */
export async function factsOf(
  db: Db,
  { year, programme }: { year: number; programme?: string },
  municipalities: readonly string[],
  references: readonly Reference[],
): Promise<Fact[]> {
  const on = `${year}-01-01`
  const asked = references.map(({ indicator, lag }) => ({ indicator, year: year - lag }))
  const { figures } = await figuresFor(db, {
    ...{ municipalities, references: asked, on },
    ...(programme === undefined ? {} : { programme: { programme, year } }),
  })
  const from = [...new Set(figures.flatMap(one => one.carried?.parts.map(part => part.organisation) ?? []))]
  const names = await namesOn(db, on, from)
  return figures.map(({ carried, ...fact }) =>
    carried
      ? { ...fact, carriedFrom: carried.parts.map(part => names.get(part.organisation) ?? part.organisation) }
      : fact,
  )
}

export { type RunHead, type RunInput, selectAwards as awardsOfRun, selectSetup as setupOf }
