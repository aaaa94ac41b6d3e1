import type { PagesOf } from '../../../ui/page.ts'
import type { simulationRoutes } from '../routes.ts'
import { fundingFile, fundingPage } from './funding.tsx'
import * as schedule from './schedule.tsx'
import * as simulator from './simulator.tsx'

/** What answers each of the room's addresses. */
export const simulationPages: PagesOf<typeof simulationRoutes> = {
  simulator: { get: simulator.simulatorPage, post: simulator.simulatorPost, in: ['programme.allocations'] },
  keepScenario: { post: simulator.keepScenarioPost },
  scenario: { get: simulator.scenarioPage, in: ['programme.allocations'] },
  schedules: { get: schedule.schedulesPage, in: ['programme.allocations'] },
  schedule: { get: schedule.schedulePage, in: ['municipality.pot', 'programme.allocations'] },
  recordFrame: { post: schedule.recordFramePost },
  fundingNote: { get: fundingPage, in: ['municipality.pot', 'programme.allocations'] },
  fundingNoteFile: { get: fundingFile },
}
