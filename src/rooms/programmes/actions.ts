import type { Command } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { mayDo } from '../../core/deed.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { addScheme, recordPooled, registerPool, type Scheme } from '../catalogue/index.ts'
import { record } from '../events/index.ts'
import { deeds, stateOf } from './deeds.rules.ts'
import type {
  Appropriation,
  Contribution,
  Mandate,
  NewOwnProgramme,
  NewProgramme,
  ProgrammeRefusal,
  Settings,
} from './model.ts'
import { contributionsMatch, inOrder, may, sound } from './rules.ts'
import { insertSettings } from './settings.store.ts'
import {
  insertAppropriation,
  insertContribution,
  insertMandate,
  insertProgramme,
  insertRegion,
  lockProgramme,
  selectProgrammes,
  updateCap,
  updateEnd,
} from './store.ts'
import { selectViews } from './view.store.ts'

/** Creates a programme with target group, phases, regions with their process variant, and caps. */
export const createProgramme = (
  db: Db,
  command: Command,
  programme: NewProgramme,
): Promise<Result<{ id: string }, ProgrammeRefusal>> =>
  inTransaction<{ id: string }, ProgrammeRefusal>(db, command, tx => createIn(tx, command, programme))

/** As {@link createProgramme}, within a transaction that does more. */
export async function createIn(
  tx: Tx,
  command: Command,
  programme: NewProgramme,
): Promise<Result<{ id: string }, ProgrammeRefusal>> {
  const allowed = may.establish(command.actor, { sender: programme.sender })
  if (!allowed.ok) return allowed
  const checked = sound(programme)
  if (!checked.ok) return checked
  if (!(await insertProgramme(tx, programme, command.at)))
    return refuse('idTaken', { id: programme.id }, 'id')
  const listed = await registerPool(tx, asScheme(programme))
  if (!listed.ok) return listed
  for (const region of programme.regions) await insertRegion(tx, programme.id, region)
  await record(tx, command, {
    kind: 'programmes.created',
    subject: programme.id,
    data: { regions: programme.regions.length },
  })
  return ok({ id: programme.id })
}

/**
 * A municipality's own programme: same pot, ledger and decisions as the state's, over the budgets of its own sectors
 * . The decision that it rests on comes with it; it calls for no applications, and stands in no catalogue.
 */
export function createOwnProgramme(
  db: Db,
  command: Command,
  municipality: string,
  { name, goal, target, startsOn, endsOn, mandate }: NewOwnProgramme,
): Promise<Result<{ id: string }, ProgrammeRefusal>> {
  return ifAllowed<{ id: string }, ProgrammeRefusal>(
    db,
    command,
    may.createOwn(command.actor, { municipality }),
    async tx => {
      const dates = { planningFrom: startsOn, startsOn, endsOn }
      const checked = inOrder({ target, ...dates })
      if (!checked.ok) return checked
      await lockProgramme(tx, municipality)
      const id = `egen-${municipality}-${(await selectProgrammes(tx, { municipality })).length + 1}`
      const own = { id, name, goal, target, ...dates, sender: municipality, post: '', nationalCap: 1 }
      await insertProgramme(tx, { ...own, illustrative: false, municipality }, command.at)
      await insertMandate(tx, id, mandate)
      await record(tx, command, { kind: 'programmes.ownCreated', subject: id, data: { municipality } })
      return ok({ id })
    },
  )
}

/** The programme as the scheme that it is itself, with its own post. */
const asScheme = (one: NewProgramme): Parameters<typeof registerPool>[1] => ({
  id: one.id,
  name: one.name,
  owner: one.sender,
  post: one.post,
  purpose: one.goal ?? '',
  target: one.target.text,
  criteria: one.criteria ?? '',
  followUp: one.followUp ?? '',
  evaluation: one.evaluation ?? '',
  purposes: one.purposes ?? [],
  ageFrom: one.target.ageFrom,
  ageTo: one.target.ageTo,
  families: one.target.families,
  illustrative: one.illustrative,
})

/** Records who decided that the programme shall be; no call is published before. */
export const recordMandate = (
  db: Db,
  command: Command,
  programme: string,
  mandate: Mandate,
): Promise<Result<void, ProgrammeRefusal>> =>
  ifAllowed<void, ProgrammeRefusal>(db, command, may.manage(command.actor), tx =>
    mandateIn(tx, command, programme, mandate),
  )

/** As {@link recordMandate}, within a transaction that does more. */
export async function mandateIn(
  tx: Tx,
  command: Command,
  programme: string,
  mandate: Mandate,
): Promise<Result<void, ProgrammeRefusal>> {
  await lockProgramme(tx, programme)
  const [known] = await selectViews(tx, { id: programme })
  if (!known) return refuse('unknownProgramme')
  const standing = { thing: known, state: stateOf(known), subject: { sender: known.sender } }
  const possible = mayDo(deeds.recordMandate, command.actor, standing)
  if (!possible.ok) return possible
  await insertMandate(tx, programme, mandate)
  await record(tx, command, {
    kind: 'programmes.mandated',
    subject: programme,
    data: { decidedOn: mandate.decidedOn, document: mandate.document?.sha256 ?? null },
  })
  return done
}

/** Writes down how the programme is run in a year; said once for each year. */
export async function settleIn(
  tx: Tx,
  command: Command,
  programme: string,
  settings: Settings,
): Promise<Result<void, ProgrammeRefusal>> {
  const allowed = await mayEstablish(tx, command, programme)
  if (!allowed.ok) return allowed
  if (!(await insertSettings(tx, programme, settings))) return refuse('yearFunded', { year: settings.year })
  const { year, individualDecision, decidedBy } = settings
  await record(tx, command, {
    kind: 'programmes.settled',
    subject: programme,
    data: { year, individualDecision, decidedBy },
  })
  return done
}

async function mayEstablish(
  tx: Tx,
  { actor }: Command,
  programme: string,
): Promise<Result<void, 'notAllowed'>> {
  const [known] = await selectProgrammes(tx, { id: programme })
  return may.establish(actor, { sender: known?.sender })
}

/** Sets how many municipalities a region may select. */
export function setCap(
  db: Db,
  command: Command,
  programme: string,
  office: string,
  cap: number,
): Promise<Result<void, ProgrammeRefusal>> {
  return ifAllowed<void, ProgrammeRefusal>(db, command, may.manage(command.actor), async tx => {
    if (!(await updateCap(tx, programme, office, cap))) return refuse('unknownProgramme')
    await record(tx, command, { kind: 'programmes.capSet', subject: programme, data: { office, cap } })
    return done
  })
}

/** Extends the programme, with a reason: the pilot's measures ran to 30.06.2023. */
export function extend(
  db: Db,
  command: Command,
  programme: string,
  endsOn: DateText,
): Promise<Result<void, ProgrammeRefusal>> {
  return ifAllowed<void, ProgrammeRefusal>(db, command, may.manage(command.actor), async tx => {
    const [known] = await selectProgrammes(tx, { id: programme })
    if (!known) return refuse('unknownProgramme')
    if (endsOn < known.endsOn) return refuse('datesReversed', {}, 'endsOn')
    await updateEnd(tx, programme, endsOn)
    await record(tx, command, {
      kind: 'programmes.extended',
      subject: programme,
      data: { from: known.endsOn, to: endsOn },
    })
    return done
  })
}

/** Records a year's appropriation and what each scheme contributes to it; they sum to the øre. */
export const fund = (
  db: Db,
  command: Command,
  programme: string,
  appropriation: Appropriation,
  schemes: readonly (Scheme & { ore: bigint })[],
): Promise<Result<void, ProgrammeRefusal>> =>
  inTransaction<void, ProgrammeRefusal>(db, command, tx =>
    fundIn(tx, command, programme, appropriation, schemes),
  )

/** As {@link fund}, within a transaction of a room above that also writes down how the year is to be allocated. */
export async function fundIn(
  tx: Tx,
  command: Command,
  programme: string,
  appropriation: Appropriation,
  schemes: readonly (Scheme & { ore: bigint })[],
): Promise<Result<void, ProgrammeRefusal>> {
  const allowed = await mayEstablish(tx, command, programme)
  if (!allowed.ok) return allowed
  const contributions: Contribution[] = schemes.map(({ id, ore, post }) => ({
    year: appropriation.year,
    scheme: id,
    ...{ ore, post },
  }))
  const matching = contributionsMatch(appropriation.ore, contributions)
  if (!matching.ok) return matching
  if (!(await insertAppropriation(tx, programme, appropriation)))
    return refuse('yearFunded', { year: appropriation.year })
  for (const scheme of schemes) await addScheme(tx, scheme)
  for (const contribution of contributions) await insertContribution(tx, programme, contribution)
  await recordPooled(
    tx,
    programme,
    { year: appropriation.year, kind: appropriation.status, ore: appropriation.ore },
    schemes.map(one => one.id),
  )
  await record(tx, command, {
    kind: 'programmes.funded',
    subject: programme,
    data: { year: appropriation.year, ore: appropriation.ore.toString() },
  })
  return done
}
