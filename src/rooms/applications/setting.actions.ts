import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { namesOn } from '../organisations/index.ts'
import { type ProgrammeView, programmeById } from '../programmes/index.ts'
import { caseById, caseNumber } from '../records/index.ts'
import type { Application, ApplicationRefusal, Call } from './model.ts'
import { callOf, officeFor } from './queries.ts'
import { may } from './rules.ts'
import { lockApplication, selectApplications } from './store.ts'

type Refused = ApplicationRefusal

/** The application with its draft locked, and the call it answers; made with its first draft. */
export async function openDraft(
  tx: Tx,
  command: Command,
  where: { programme: string; municipality: string },
): Promise<
  Result<
    { id: string; office: string; programme: ProgrammeView; application: Application; call: Call },
    Refused
  >
> {
  const allowed = may.draft(command.actor, { municipality: where.municipality })
  if (!allowed.ok) return allowed
  const programme = await programmeById(tx, where.programme)
  const office = programme && (await officeFor(tx, where.programme, where.municipality, programme.startsOn))
  const call = office && (await callOf(tx, where.programme, office))
  if (!programme || !office || !call) return refuse('noCall')
  if (call.withdrawn) return refuse('callWithdrawn')
  const id = await lockApplication(tx, { id: randomUUID(), ...where, office })
  const [application] = await selectApplications(tx, where)
  return ok({ id, office, programme, application: application!, call })
}

/** A letter's frame, with names as they are on the day it is written. */
export async function frameOf(
  db: Db,
  command: Pick<Command, 'actor' | 'at'>,
  programme: ProgrammeView,
  office: string,
  call: Pick<Call, 'caseId'>,
  recipient: string,
) {
  const date = dateOf(command.at)
  const names = await namesOn(db, date, [office, recipient])
  const filed = (await caseById(db, call.caseId))!
  return {
    language: 'nb' as const,
    sender: names.get(office) ?? office,
    recipient: names.get(recipient) ?? '',
    caseNumber: caseNumber(filed),
    date,
    approver: approverOf(command),
    illustrative: programme.illustrative,
  }
}

export const approverOf = ({ actor }: Pick<Command, 'actor'>) => ({
  person: actor.person ?? '',
  name: actor.name,
  title: '',
  onBehalf: false,
})
