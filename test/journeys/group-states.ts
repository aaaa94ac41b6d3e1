import { expectOk } from '../../src/core/result.ts'
import { treat } from '../../src/rooms/applications/index.ts'
import { declare } from '../../src/rooms/assessment/index.ts'
import { giveSeat } from '../../src/rooms/bodies/index.ts'
import { href } from '../../src/routes.ts'
import { demoToday } from '../support/demo.ts'
import { by } from '../support/programme.ts'
import type { Site } from '../support/site.ts'

const region = { programme: 'oppvekst-sammen', office: 'sf-kysten' }
const person = (id: string, role: string, organisation: string) =>
  by({ person: id, name: id, role, organisation }, demoToday)

/** The group of sf-kysten once more have come: an applicant to assess, a member who is silent, and one who is unsure. */
export async function groupStates({ db }: Site): Promise<{ to: string; as: string }[]> {
  const chair = 'saksbehandler-sf-kysten'
  const leads = person(chair, 'caseWorker', region.office)
  const letIn = { programme: region.programme, municipality: 'm-9915' }
  const reason = 'Kom to dager for sent'
  expectOk(await treat(db, leads, letIn, { outcome: 'treated', reason, newDeadline: null }))
  for (const [id, organisation] of [
    ['attestant', 'udir'],
    ['udir', 'udir'],
  ] as const) {
    const seat = { role: 'member' as const, votes: true, deputyOf: null, begins: demoToday, ends: null }
    expectOk(await giveSeat(db, leads, 3, { ...seat, person: id, organisation }))
  }
  const unsure = { says: 'unsure' as const, reason: 'Har arbeidet i kommunen.' }
  expectOk(await declare(db, person('udir', 'directorateOfficer', 'udir'), region, unsure))
  return [
    { to: href('declareForAssessment', region), as: 'attestant' },
    { to: href('judgeForAssessment', { ...region, person: 'udir' }), as: chair },
    { to: href('giveScores', { ...region, municipality: letIn.municipality }), as: chair },
  ]
}
