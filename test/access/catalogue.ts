import { href } from '../../src/routes.ts'
import { programme, type Viewer, viewers } from './viewers.ts'

// The rows of the catalogue: everything in it is public, the secretariat writes, and a directorate writes its own.

const everyone: readonly Viewer[] = viewers
const writers: readonly Viewer[] = ['secretariat', 'directorateOfficer']
const secretariat: readonly Viewer[] = ['secretariat']

/** A scheme that cannot be saved: the id is taken, or the version is not the one that stands there. */
const scheme = {
  name: 'Tatt',
  purpose: 'Finnes fra før.',
  target: 'Barn',
  groups: 'children-0-5',
  purposes: 'school',
  eligible: 'all',
  forms: '1',
  reports: '1',
}

export const catalogueRows = {
  schemes: { at: href('schemes'), get: everyone },
  newScheme: {
    at: href('newScheme'),
    get: [...writers, 'otherDirectorateOfficer'] satisfies Viewer[],
    post: writers,
    form: { ...scheme, name: 'Pilot 0 24', 'owner-1': 'bufdir' },
  },
  exportSchemes: { at: href('exportSchemes', { format: 'csv' }), get: everyone },
  overlap: { at: href('overlap'), get: everyone },
  burden: { at: href('burden'), get: everyone },
  candidates: { at: href('candidates'), get: everyone },
  setAsideCandidate: {
    at: href('setAsideCandidate', { pool: programme }),
    post: secretariat,
    form: { scheme: 'finnes-ikke', reason: 'Passer ikke' },
  },
  takeBackCandidate: {
    at: href('takeBackCandidate', { pool: programme, scheme: 'finnes-ikke' }),
    post: secretariat,
  },
  terms: { at: href('terms'), get: everyone },
  ministries: { at: href('ministries'), get: everyone },
  importSchemes: {
    at: href('importSchemes'),
    get: secretariat,
    post: secretariat,
    form: { file: new Blob([]) },
  },
  confirmSchemes: {
    at: href('confirmSchemes'),
    post: secretariat,
    form: { file: 'ikke-mottatt', digest: 'ingen' },
  },
  scheme: { at: href('scheme', { scheme: 'krisesenterbygg' }), get: everyone },
  editScheme: {
    at: href('editScheme', { scheme: 'krisesenterbygg' }),
    get: writers,
    post: writers,
    form: { ...scheme, version: '999', 'owner-1': 'bufdir' },
  },
}
