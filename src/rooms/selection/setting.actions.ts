import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { type Application, applicationsOf, type Call, callOf } from '../applications/index.ts'
import { namesOn } from '../organisations/index.ts'
import { type ProgrammeView, programmeById, type Region, regionOf } from '../programmes/index.ts'
import { caseById, caseNumber } from '../records/index.ts'
import type { Frame } from './letters.actions.ts'

/** What a recommendation or a decision is made from. */
export type Setting = {
  programme: ProgrammeView
  region: Region
  call: Call
  /** Of the whole programme, by municipality. */
  applications: Map<string, Application>
}

/** Undefined where the region is not the programme's, or has published no call. */
export async function settingOf(
  db: Db,
  where: { programme: string; office: string },
): Promise<Setting | undefined> {
  const programme = await programmeById(db, where.programme)
  const region = programme && regionOf(programme, where.office)
  const call = region && (await callOf(db, where.programme, where.office))
  if (!programme || !region || !call) return undefined
  const applications = await applicationsOf(db, { programme: where.programme })
  return { programme, region, call, applications: new Map(applications.map(one => [one.municipality, one])) }
}

/** A letter's frame, with names as they are on the day it is written. */
export async function frameFor(
  tx: Tx,
  command: Command,
  { programme, call }: Setting,
  sender: string,
  recipient: string,
): Promise<Frame> {
  const date = dateOf(command.at)
  const names = await namesOn(tx, date, [sender, recipient])
  const filed = (await caseById(tx, call.caseId))!
  return {
    language: 'nb',
    programme: programme.name,
    sender: names.get(sender) ?? sender,
    recipient: names.get(recipient) ?? recipient,
    caseNumber: caseNumber(filed),
    date,
    approver: approverOf(command),
    illustrative: programme.illustrative,
  }
}

export const approverOf = ({ actor }: Command) => ({
  person: actor.person ?? '',
  name: actor.name,
  title: '',
  onBehalf: false,
})
