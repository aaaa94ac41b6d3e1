import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Run } from '../calculation/index.ts'
import { engineOfRun, explainer } from '../calculation/index.ts'
import { schemes as schemesOf } from '../catalogue/index.ts'
import { contributionsOf, programmeById } from '../programmes/index.ts'
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

export { type RunHead, selectAwards as awardsOfRun, selectSetup as setupOf }
