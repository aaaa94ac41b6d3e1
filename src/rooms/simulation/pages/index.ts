import type { PagesOf } from '../../../ui/page.ts'
import type { simulationRoutes } from '../routes.ts'
import { fundingFile, fundingPage } from './funding.tsx'
import * as schedule from './schedule.tsx'
import * as simulator from './simulator.tsx'

/** What answers each of the room's addresses. */
export const simulationPages: PagesOf<typeof simulationRoutes> = {
  simulator: { get: simulator.simulatorPage, post: simulator.simulatorPost },
  keepScenario: { post: simulator.keepScenarioPost },
  scenario: { get: simulator.scenarioPage },
  schedules: { get: schedule.schedulesPage },
  schedule: { get: schedule.schedulePage },
  recordFrame: { post: schedule.recordFramePost },
  fundingNote: { get: fundingPage },
  fundingNoteFile: { get: fundingFile },
}
