import { dearer } from '../../demo/scenarios.ts'
import { href } from '../../src/routes.ts'
import { municipality, programme, type Row, type Viewer, viewers } from './viewers.ts'

const year = { programme, year: 2026 }
/** Those who fund, decide and speak for the municipalities; who controls reads what they have kept. */
const makers: Viewer[] = [
  'secretariat',
  'directorateOfficer',
  'budgetHolder',
  'caseWorker',
  'otherCaseWorker',
  'ks',
]
const readers: Viewer[] = [...makers, 'auditor']

const everyone = viewers
const planned = { programme, municipality }

/** The addresses of the simulator and of the plans over several years. */
export const scenarioRows = {
  simulator: { at: href('simulator', year), get: readers, post: makers, form: { prices: 'mye' } },
  keepScenario: { at: href('keepScenario', year), post: makers, form: { name: '' } },
  scenario: { at: href('scenario', { ...year, scenario: dearer }), get: readers },
  // Plans are made of what is public: appropriations, final runs, and the frames that the secretariat puts forward.
  schedules: { at: href('schedules', { programme }), get: everyone },
  schedule: { at: href('schedule', planned), get: everyone },
  recordFrame: { at: href('recordFrame', planned), post: ['secretariat'], form: { year: '1990' } },
  fundingNote: { at: href('fundingNote', planned), get: everyone },
  fundingNoteFile: { at: href('fundingNoteFile', planned), get: everyone },
} satisfies Record<string, Row>
