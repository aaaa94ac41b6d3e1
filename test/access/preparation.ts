import { href } from '../../src/routes.ts'
import { programme, type Viewer } from './viewers.ts'

// The rows of a year that is made ready: the secretariat writes, another approves, the auditor reads along.

/** What the setting has beside the demo's own: one that is written and one that waits for approval. */
const draft = 2
const sent = 3

const secretariat: readonly Viewer[] = ['secretariat']
/** The secretariat, and whoever has the budget authority of who sends the money. */
const approvers: readonly Viewer[] = ['secretariat', 'budgetHolder']
const readers: readonly Viewer[] = [...approvers, 'auditor']
const at = { preparation: sent }
const step = { ...at, step: 'frister' }

export const preparationRows = {
  newProgramme: {
    at: href('newProgramme'),
    get: secretariat,
    post: secretariat,
    form: { name: 'Nytt', year: 'i fjor' },
  },
  fundYear: {
    at: href('fundYear', { programme }),
    get: secretariat,
    post: secretariat,
    form: { year: '2026' },
  },
  preparationStep: {
    at: href('preparationStep', step),
    get: readers,
    post: secretariat,
    form: { reportDue: '01.03.2027' },
  },
  tryPreparation: { at: href('tryPreparation', at), get: readers, post: secretariat },
  reviewPreparation: { at: href('reviewPreparation', at), get: readers },
  saveStep: { at: href('saveStep', step), post: secretariat },
  addScheme: {
    at: href('addScheme', at),
    get: secretariat,
    post: secretariat,
    form: { scheme: 'a-barn' },
  },
  // Nobody has handed a document in: there is nothing to be found.
  mandateDocument: { at: href('mandateDocument', { programme }), get: [] as Viewer[] },
  mandateFile: { at: href('mandateFile', at), get: [] as Viewer[] },
  readFigures: {
    at: href('readFigures', at),
    post: secretariat,
    form: { figures: new Blob(['a,b\n']) },
  },
  sendPreparation: { at: href('sendPreparation', at), post: secretariat },
  approvePreparation: { at: href('approvePreparation', at), post: approvers },
  returnPreparation: {
    at: href('returnPreparation', { preparation: draft }),
    post: secretariat,
    form: { reason: 'Ikke sendt' },
  },
  discardPreparation: { at: href('discardPreparation', at), get: secretariat, post: secretariat },
}
