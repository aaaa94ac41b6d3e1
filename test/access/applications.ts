import { href, type RouteName } from '../../src/routes.ts'
import { municipality, office, programme, type Row, type Viewer, viewers } from './viewers.ts'

// The call of a region, and the application from draft to decision.

const everyone = viewers
const owners: Viewer[] = ['programmeLead', 'municipalDirector']
/** Those who handle a region's applications, and those who control. */
const handlers: Viewer[] = ['caseWorker', 'panelMember', 'regionalKs', 'secretariat', 'auditor']
const region = { programme, office }
const applicant = { programme, municipality }
const aFile = new Blob(['%PDF-1.4\n%%EOF\n'])

export const applicationRows = {
  calls: { at: href('calls', { programme }), get: everyone },
  compareApplications: { at: href('compareApplications', { programme, office }), get: handlers },
  applications: { at: href('applications', region), get: handlers },
  call: {
    at: href('call', region),
    get: everyone,
    post: ['caseWorker'],
    // It is published: nobody writes it anew.
    form: { caseNumber: '2026/99', deadline: '01.03.2099', text: 'For sent' },
  },
  previewCall: { at: href('previewCall', region), get: ['caseWorker'] },
  publishCall: { at: href('publishCall', region), post: ['caseWorker'], form: { seen: 'on' } },
  amendCall: {
    at: href('amendCall', region),
    get: ['caseWorker'],
    post: ['caseWorker'],
    form: { deadline: '01.03.2020', text: 'For sent', reason: 'For sent', seen: 'on' },
  },
  withdrawCall: {
    at: href('withdrawCall', region),
    get: ['caseWorker'],
    post: ['caseWorker'],
    form: { reason: '' },
  },
  // R-42 opens applications to all after the decision; until that is built they are for those who handle them.
  application: { at: href('application', applicant), get: [...owners, ...handlers] },
  saveApplication: { at: href('saveApplication', applicant), post: owners, form: { version: '999' } },
  reviewApplication: { at: href('reviewApplication', applicant), get: owners },
  readyApplication: { at: href('readyApplication', applicant), post: owners, form: { version: '999' } },
  submitApplication: {
    at: href('submitApplication', applicant),
    post: ['municipalDirector'],
    form: { version: '999' },
  },
  recordResolution: {
    at: href('recordResolution', applicant),
    get: owners,
    post: owners,
    form: { body: 'Kommunestyret', decidedOn: '01.05.2024', caseRef: '1', outcome: 'adopted', file: aFile },
  },
  treatApplication: {
    at: href('treatApplication', applicant),
    get: ['caseWorker'],
    post: ['caseWorker'],
    form: { outcome: 'treated', reason: 'Ikke noe å avgjøre' },
  },
  noteApplication: {
    at: href('noteApplication', applicant),
    get: ['caseWorker', 'panelMember', 'regionalKs'],
    post: ['caseWorker', 'panelMember', 'regionalKs'],
    form: { text: '' },
  },
  reviewTreatment: {
    at: href('reviewTreatment', applicant),
    get: ['caseWorker'],
    post: ['caseWorker'],
    form: { version: '999' },
  },
} satisfies Partial<Record<RouteName, Row>>
