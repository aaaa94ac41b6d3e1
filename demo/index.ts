import { dateOf } from '../src/core/dates.ts'
import { fillFirst } from '../src/main.ts'
import type { Db } from '../src/platform/database/connect.ts'
import { stateCast } from './cast.ts'
import { describeSchemes } from './catalogue.ts'
import { verifyAll } from './control.ts'
import { handInFigures } from './figures.ts'
import { beginNextYear } from './next-year.ts'
import { playOpenProgramme } from './open-programme.ts'
import { playPilot } from './pilot.ts'
import { keepScenarios } from './scenarios.ts'
import { enrol, stageFor } from './stage.ts'

/** Builds the demo in an empty database by the rooms' own actions. */
export async function buildDemo(
  db: Db,
  issuer: string,
  now: Date,
  say: (text: string) => void,
): Promise<void> {
  say('Registre: kommuner, embeter, budsjettposter og barn etter alder')
  await db.transaction().execute(fillFirst)
  const stage = stageFor(db, issuer, say)
  await enrol(stage, Object.values(stateCast))
  await playPilot(stage)
  await playOpenProgramme(stage, dateOf(now))
  await handInFigures(stage, dateOf(now))
  await describeSchemes(stage, dateOf(now))
  await keepScenarios(stage, dateOf(now))
  await beginNextYear(stage, dateOf(now))
  await verifyAll(stage, dateOf(now))
}

export { tales } from './tales.ts'

/** One of each role for the front page, each where something waits. */
export const shownFirst = [
  'saksbehandler-sf-kysten',
  'ressursgruppe-sf-kysten',
  'sekretariat',
  'programleder-m-9901',
  'direktor-m-9903',
  'anviser-m-9901',
  'bdm',
  'attestant',
  'udir',
  'ks',
  'revisor',
  'administrator',
]
