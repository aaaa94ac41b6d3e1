import { addDays, type DateText, instantAt } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { approveMinutes, callMeeting, createBody, giveSeat, say } from '../src/rooms/bodies/index.ts'
import { assessEach, type Given } from './assessed.ts'
import { officeCast } from './cast.ts'
import { actorOf, type Stage } from './stage.ts'

type Region = { programme: string; office: string; short: string; caseNumber: string }

/** A region's resource group: the governor's case worker leads it, with a colleague and KS of the region. */
async function seatGroup(stage: Stage, region: Region, on: DateText): Promise<number> {
  const { programme, office, short, caseNumber } = region
  const { caseWorker, panelMember, regionalKs } = officeCast(office, short)
  const command = stage.by(actorOf(caseWorker), on)
  const { body } = expectOk(
    await createBody(stage.db, command, {
      kind: 'resourceGroup',
      name: `Ressursgruppa i ${short}`,
      owner: office,
      programme,
      authority: 'recommends',
      legalBasis: 'Brev fra tre departementer, sak 2024/312',
      quorum: 2,
      tie: 'chair',
      caseNumber,
    }),
  )
  for (const [who, role] of [
    [caseWorker, 'chair'],
    [panelMember, 'member'],
    [regionalKs, 'member'],
  ] as const) {
    const { id: person, organisation } = who
    const seat = { person, organisation, role, votes: true, deputyOf: null, begins: on, ends: null }
    expectOk(await giveSeat(stage.db, command, body, seat))
  }
  return body
}

/** Each assessed alone, then the group met, KS came late, and all agreed; Oddvar approved what Solveig wrote. */
export async function meetInGroup(
  stage: Stage,
  region: Region,
  { on, proposal, given }: { on: DateText; proposal: string; given: readonly Given[] },
): Promise<void> {
  const { caseWorker, panelMember, regionalKs } = officeCast(region.office, region.short)
  const seated = addDays(on, -30)
  const body = await seatGroup(stage, region, seated)
  const members = [caseWorker, panelMember, regionalKs]
  await assessEach(stage, region, addDays(on, -3), { members, given })
  const by = (time: string) => stage.by(actorOf(caseWorker), on, time)
  const { meeting } = expectOk(
    await callMeeting(stage.db, stage.by(actorOf(caseWorker), addDays(on, -14)), body, {
      place: 'Statsforvalterens møterom og skjerm',
      startsAt: instantAt(on, '09:00'),
      matters: [`Innstilling om kommuner i ${region.short}`],
    }),
  )
  const which = { body, meeting }
  const tell = async (time: string, said: Parameters<typeof say>[3]) =>
    expectOk(await say(stage.db, by(time), which, said))
  await tell('09:00', { kind: 'opened' })
  for (const seat of [1, 2]) {
    await tell('09:01', { kind: 'came', seat })
    await tell('09:02', { kind: 'declared', seat, matter: 1, says: 'impartial', reason: '' })
  }
  await tell('09:05', { kind: 'taken', matter: 1 })
  await tell('09:20', { kind: 'came', seat: 3 })
  await tell('09:21', { kind: 'declared', seat: 3, matter: 1, says: 'impartial', reason: '' })
  await tell('10:10', { kind: 'put', matter: 1, proposal })
  await tell('10:15', { kind: 'concluded', matter: 1, how: 'consent' })
  await tell('10:20', { kind: 'closed' })
  const approver = stage.by(actorOf(panelMember), addDays(on, 2))
  expectOk(await approveMinutes(stage.db, approver, which, 'nb'))
}

/** A group that has assessed what came in, each member alone, and been called to treat it. */
export async function callGroup(
  stage: Stage,
  region: Region,
  { today, given }: { today: DateText; given: readonly Given[] },
): Promise<void> {
  const { caseWorker, panelMember, regionalKs } = officeCast(region.office, region.short)
  const body = await seatGroup(stage, region, addDays(today, -20))
  const members = [caseWorker, panelMember, regionalKs]
  await assessEach(stage, region, addDays(today, -4), { members, given })
  expectOk(
    await callMeeting(stage.db, stage.by(actorOf(caseWorker), addDays(today, -1)), body, {
      place: 'Statsforvalterens møterom og skjerm',
      startsAt: instantAt(addDays(today, 6), '10:00'),
      matters: ['Søknadene til Oppvekst sammen', 'Innstilling om kommuner i Kysten'],
    }),
  )
}
