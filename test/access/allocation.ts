import { href } from '../../src/routes.ts'
import { municipality, programme, type Viewer, viewers } from './viewers.ts'

// The rows of the allocation: what is final is public, the secretariat runs it, who contributes approves it.

const everyone: readonly Viewer[] = viewers
const secretariat: readonly Viewer[] = ['secretariat']
/** Those of the directorates that put money into the year. */
const contributors: readonly Viewer[] = ['directorateOfficer', 'budgetHolder']
const year = { programme, year: 2026 }
const award = { ...year, municipality }

export const allocationRows = {
  allocation: { at: href('allocation', year), get: everyone },
  makeRun: { at: href('makeRun', year), get: secretariat, post: secretariat, form: { restKey: 'equal' } },
  stopRun: { at: href('stopRun', year), post: secretariat },
  approveRun: {
    at: href('approveRun', year),
    post: contributors,
    form: { number: '1' },
  },
  changeRule: {
    at: href('changeRule', year),
    get: secretariat,
    post: secretariat,
    form: { rule: 'tidlig-hjelp ukjent' },
  },
  // The year is final: there is nothing to say yes or no to, and its pages lead back to it.
  finaliseRun: { at: href('finaliseRun', year), get: secretariat, post: secretariat, form: { number: '1' } },
  objectToRun: {
    at: href('objectToRun', year),
    get: contributors,
    post: contributors,
    form: { number: '1', reason: 'Nei' },
  },
  answerObjection: {
    at: href('answerObjection', { ...year, directorate: 'udir' }),
    get: secretariat,
    post: secretariat,
    form: { number: '1', answer: 'Svar' },
  },
  cell: { at: href('cell', award), get: everyone },
  schemeCell: { at: href('schemeCell', { ...award, scheme: 'tidlig-hjelp' }), get: everyone },
  rules: {
    at: href('rules', { scheme: 'a-barn' }),
    get: everyone,
    post: secretariat,
    form: { rule: new Blob(['%PDF-1.4\n%%EOF\n']) },
  },
  ruleForm: {
    at: href('ruleForm', { scheme: 'a-barn', kind: 'fixed' }),
    get: secretariat,
    post: secretariat,
    form: { version: '' },
  },
  ruleFile: { at: href('ruleFile', { scheme: 'a-barn', version: '2020.1' }), get: everyone },
  ruleSchema: { at: href('ruleSchema'), get: everyone },
}
