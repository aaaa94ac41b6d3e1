import { brokenFile, soundFile } from '../../demo/figures.ts'
import { href } from '../../src/routes.ts'
import { type Row, viewers } from './viewers.ts'

const everyone = viewers

/** The addresses of the bank of figures. */
export const figureRows = {
  // Figures are public; the secretariat reads them in, and who controls may see what was handed in.
  figures: { at: href('figures'), get: everyone },
  newIndicator: {
    at: href('newIndicator'),
    get: ['secretariat'],
    post: ['secretariat'],
    form: {
      id: 'population',
      'name-nb': 'Tatt',
      'name-nn': 'Teke',
      'name-en': 'Taken',
      'about-nb': 'x',
      'about-nn': 'x',
      'about-en': 'x',
      unit: 'count',
      source: 'x',
      merging: 'sum',
    },
  },
  importFacts: {
    at: href('importFacts'),
    get: ['secretariat', 'auditor'],
    post: ['secretariat'],
    form: { borders: 'none', file: new Blob(['']) },
  },
  factsImport: { at: href('factsImport', { facts: soundFile }), get: ['secretariat', 'auditor'] },
  confirmImport: { at: href('confirmImport', { facts: brokenFile }), post: ['secretariat'] },
  stopImport: {
    at: href('stopImport', { facts: brokenFile }),
    get: ['secretariat'],
    post: ['secretariat'],
  },
  indicator: { at: href('indicator', { indicator: 'children-0-24' }), get: everyone },
  indicatorFile: { at: href('indicatorFile', { indicator: 'children-0-24' }), get: everyone },
} satisfies Record<string, Row>
