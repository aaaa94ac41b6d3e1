import { expectOk } from '../../src/core/result.ts'
import { notifyChange, replyToNotice } from '../../src/rooms/awards/index.ts'
import { registerPerson } from '../../src/rooms/identity/index.ts'
import { href } from '../../src/routes.ts'
import { fundNextYear } from '../access/setting.ts'
import { madeFinal, runMade } from '../support/approved.ts'
import { demoToday } from '../support/demo.ts'
import { actorOf, by, secretariat } from '../support/programme.ts'
import type { Site } from '../support/site.ts'

const youth = { programme: 'ungdomsloftet', year: 2026 }
const kinds = ['fixed', 'perUnit', 'bands', 'capOverYears', 'meanOfYears', 'competitive', 'recorded', 'share']
const steps = ['mandat', 'mal', 'regioner', 'avgjorelse', 'enkeltvedtak', 'frister', 'oppfolging']

/** Brings about what neither the demo nor its further states have come to, where a form of several fields waits. */
export async function toldStates({ db }: Site): Promise<{ to: string; as: string }[]> {
  const bdm = by(actorOf('budgetHolder', 'udir'), demoToday)
  const corrected = await runMade(db, by(secretariat, demoToday), youth, null, 'Resten skulle ikke fordeles')
  await madeFinal(db, youth, corrected, demoToday)
  const heard = { ...youth, municipality: 'm-9902' }
  const notice = {
    reason: 'Rettet',
    basisKind: 'reservation',
    basis: 'Forbeholdet',
    replyBy: '2026-12-14',
  } as const
  expectOk(await notifyChange(db, bdm, heard, notice))
  const director = by(actorOf('municipalDirector', 'm-9902'), demoToday)
  expectOk(await replyToNotice(db, director, heard, 'Vi har planlagt med hele beløpet.'))

  await fundNextYear(db, youth.programme)
  const next = { ...youth, year: 2027 }
  await madeFinal(db, next, await runMade(db, by(secretariat, demoToday), next, null), demoToday)

  const colleague = { name: 'Ny Kollega', email: 'ny@eksempel.no', code: 'ABCDEFGHJKLMNPQRSTUV' }
  const administrator = by(actorOf('administrator', 'udir'), demoToday)
  const { person } = expectOk(await registerPerson(db, administrator, colleague))
  return [
    { to: href('award', { ...youth, municipality: 'm-9901' }), as: 'bdm' },
    { to: href('award', heard), as: 'bdm' },
    { to: href('awards', next), as: 'bdm' },
    { to: href('person', { person }), as: 'administrator' },
    ...kinds.map(kind => ({
      to: href('ruleForm', { scheme: 'e-inkludering', kind }),
      as: 'sekretariat',
    })),
    // A programme that is new is asked for more than one that is known.
    ...steps.map(step => ({ to: href('preparationStep', { preparation: 2, step }), as: 'sekretariat' })),
  ]
}
