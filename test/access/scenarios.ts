import { dearer } from '../../demo/scenarios.ts'
import { href } from '../../src/routes.ts'
import type { Row } from './expected.ts'
import { programme, type Viewer } from './viewers.ts'

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

/** The addresses of the simulator. */
export const scenarioRows = {
  simulator: { at: href('simulator', year), get: readers, post: makers, form: { prices: 'mye' } },
  keepScenario: { at: href('keepScenario', year), post: makers, form: { name: '' } },
  scenario: { at: href('scenario', { ...year, scenario: dearer }), get: readers },
} satisfies Record<string, Row>
