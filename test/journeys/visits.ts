import { brokenFile, soundFile } from '../../demo/figures.ts'
import { dearer, larger } from '../../demo/scenarios.ts'
import { steps } from '../../src/rooms/preparation/index.ts'
import { href, type RouteName } from '../../src/routes.ts'
import { caseWorker, director, lead, panel, pilot, place, programme, type Visit, year } from './visitors.ts'
import { bodyVisits } from './visits-bodies.ts'
import { controlVisits } from './visits-control.ts'
import { moneyVisits } from './visits-money.ts'
import { peopleVisits } from './visits-people.ts'

export type { Visit }

/** Every address that renders a page; the axe test asks for those that are missing. */
export const visits: Partial<Record<RouteName, Visit[]>> = {
  front: [{ face: 'the public', to: href('front') }],
  ...peopleVisits,
  ...bodyVisits,
  ...controlVisits,
  schemes: [
    { face: 'the public', to: href('schemes') },
    { face: 'a search', to: href('schemes', {}, { ord: 'fosterhjem', gruppe: 'families' }) },
    { face: 'nothing found', to: href('schemes', {}, { ord: 'xyzxyz' }) },
    { face: 'secretariat', to: href('schemes', {}, { side: '2' }), as: 'sekretariat' },
  ],
  newScheme: [{ face: 'directorate', to: href('newScheme'), as: 'bufdir' }],
  overlap: [
    { face: 'both', to: href('overlap') },
    { face: 'purpose only', to: href('overlap', {}, { slag: 'purpose', gruppe: 'youth-17-24' }) },
  ],
  burden: [
    { face: 'to choose', to: href('burden') },
    { face: 'Siljan', to: href('burden', {}, { kommune: 'm-4010', program: pilot }) },
  ],
  candidates: [
    { face: 'the public', to: href('candidates', {}, { program: pilot }) },
    {
      face: 'secretariat',
      to: href('candidates', {}, { program: pilot, orden: 'money' }),
      as: 'sekretariat',
    },
  ],
  terms: [{ face: 'youth', to: href('terms', {}, { gruppe: 'youth-17-24' }) }],
  ministries: [{ face: 'the public', to: href('ministries') }],
  importSchemes: [{ face: 'to upload', to: href('importSchemes'), as: 'sekretariat' }],
  scheme: [
    { face: 'official', to: href('scheme', { scheme: 'integreringstilskudd' }) },
    { face: 'invented', to: href('scheme', { scheme: 'familieteam-pa-tvers-av-etatene' }) },
    { face: 'the pilot', to: href('scheme', { scheme: pilot }), as: 'sekretariat' },
  ],
  editScheme: [{ face: 'secretariat', to: href('editScheme', { scheme: pilot }), as: 'sekretariat' }],
  programmes: [{ face: 'secretariat', to: href('programmes'), as: 'sekretariat' }],
  newProgramme: [{ face: 'secretariat', to: href('newProgramme'), as: 'sekretariat' }],
  programme: [
    { face: 'the pilot', to: href('programme', { programme: pilot }) },
    { face: 'secretariat', to: href('programme', { programme }), as: 'sekretariat' },
  ],
  programmeMoney: [
    { face: 'the pilot', to: href('programmeMoney', { programme: pilot }) },
    { face: 'secretariat', to: href('programmeMoney', { programme }), as: 'sekretariat' },
  ],
  changeProgramme: [{ face: 'secretariat', to: href('changeProgramme', { programme }), as: 'sekretariat' }],
  addRegion: [{ face: 'secretariat', to: href('addRegion', { programme }), as: 'sekretariat' }],
  replaceMandate: [{ face: 'secretariat', to: href('replaceMandate', { programme }), as: 'sekretariat' }],
  programmeSettings: [
    { face: 'secretariat', to: href('programmeSettings', { programme }), as: 'sekretariat' },
  ],
  knowledge: [
    { face: 'the pilot', to: href('knowledge', { programme: pilot }) },
    { face: 'secretariat', to: href('knowledge', { programme }), as: 'sekretariat' },
  ],
  calls: [{ face: 'the public', to: href('calls', { programme }) }],
  amendCall: [
    {
      face: 'published',
      to: href('amendCall', { programme, office: 'sf-kysten' }),
      as: caseWorker('sf-kysten'),
    },
  ],
  withdrawCall: [
    {
      face: 'published',
      to: href('withdrawCall', { programme, office: 'sf-kysten' }),
      as: caseWorker('sf-kysten'),
    },
  ],
  applications: [
    {
      face: 'inbox',
      to: href('applications', { programme, office: 'sf-kysten' }),
      as: caseWorker('sf-kysten'),
    },
  ],
  selections: [{ face: 'the public', to: href('selections', { programme }) }],
  allocations: [{ face: 'the public', to: href('allocations', { programme: pilot }) }],
  awardYears: [{ face: 'secretariat', to: href('awardYears', { programme: pilot }), as: 'sekretariat' }],
  programmeReports: [
    { face: 'secretariat', to: href('programmeReports', { programme: pilot }), as: 'sekretariat' },
  ],
  potReports: [{ face: 'lead', to: href('potReports', place('9901')), as: lead('9901') }],
  potOutlook: [{ face: 'lead', to: href('potOutlook', place('9901')), as: lead('9901') }],
  measures: [{ face: 'lead', to: href('measures', place('9901')), as: lead('9901') }],
  officeMunicipalities: [
    {
      face: 'case worker',
      to: href('officeMunicipalities', { programme, office: 'sf-vidda' }),
      as: caseWorker('sf-vidda'),
    },
  ],
  fundYear: [{ face: 'secretariat', to: href('fundYear', { programme }), as: 'sekretariat' }],
  preparationStep: steps.slice(0, 8).map(step => ({
    face: step,
    to: href('preparationStep', { preparation: 1, step }),
    as: 'sekretariat',
  })),
  tryPreparation: [
    { face: 'secretariat', to: href('tryPreparation', { preparation: 1 }), as: 'sekretariat' },
  ],
  reviewPreparation: [
    { face: 'secretariat', to: href('reviewPreparation', { preparation: 1 }), as: 'sekretariat' },
  ],
  discardPreparation: [
    { face: 'a draft', to: href('discardPreparation', { preparation: 1 }), as: 'sekretariat' },
  ],
  addScheme: [
    { face: 'to search', to: href('addScheme', { preparation: 1 }), as: 'sekretariat' },
    { face: 'found', to: href('addScheme', { preparation: 1 }, { sok: 'fritid' }), as: 'sekretariat' },
  ],
  call: [
    { face: 'the public', to: href('call', { programme, office: 'sf-fjordene' }) },
    {
      face: 'case worker',
      to: href('call', { programme, office: 'sf-kysten' }),
      as: caseWorker('sf-kysten'),
    },
  ],
  application: [
    { face: 'a draft', to: href('application', place('9921')), as: lead('9921') },
    { face: 'a receipt', to: href('application', place('9911')), as: lead('9911') },
    { face: 'to be treated', to: href('application', place('9913')), as: caseWorker('sf-kysten') },
    {
      face: 'both stages',
      to: href('application', { programme: pilot, municipality: 'm-4010' }),
      as: 'saksbehandler-sf-vestfold-telemark',
    },
  ],
  recordResolution: [{ face: 'outstanding', to: href('recordResolution', place('9911')), as: lead('9911') }],
  noteApplication: [{ face: 'to write', to: href('noteApplication', place('9911')), as: panel('sf-kysten') }],
  treatApplication: [
    { face: 'late', to: href('treatApplication', place('9913')), as: caseWorker('sf-kysten') },
  ],
  reviewApplication: [
    { face: 'director', to: href('reviewApplication', place('9921')), as: director('9921') },
    { face: 'lead', to: href('reviewApplication', place('9921')), as: lead('9921') },
  ],
  recommend: [
    {
      face: 'to recommend',
      to: href('recommend', { programme, office: 'sf-kysten' }),
      as: panel('sf-kysten'),
    },
  ],
  decideSelection: [
    {
      face: 'nothing now',
      to: href('decideSelection', { programme, office: 'sf-vidda' }),
      as: 'sekretariat',
    },
  ],
  compareApplications: [
    {
      face: 'to choose',
      to: href('compareApplications', { programme, office: 'sf-kysten' }),
      as: caseWorker('sf-kysten'),
    },
    {
      face: 'side by side',
      to: href('compareApplications', { programme, office: 'sf-kysten' }, { 'm-9911': 'ja', 'm-9913': 'ja' }),
      as: panel('sf-kysten'),
    },
  ],
  selection: [
    { face: 'decided', to: href('selection', { programme, office: 'sf-vidda' }) },
    {
      face: 'to recommend',
      to: href('selection', { programme, office: 'sf-kysten' }),
      as: panel('sf-kysten'),
    },
  ],
  answerOffer: [{ face: 'answered', to: href('answerOffer', place('9901')), as: director('9901') }],
  allocation: [
    { face: 'the pilot', to: href('allocation', { programme: pilot, year: 2021 }) },
    { face: 'secretariat', to: href('allocation', year), as: 'sekretariat' },
  ],
  makeRun: [{ face: 'correct', to: href('makeRun', year), as: 'sekretariat' }],
  changeRule: [{ face: 'secretariat', to: href('changeRule', year), as: 'sekretariat' }],
  finaliseRun: [{ face: 'final already', to: href('finaliseRun', year), as: 'sekretariat' }],
  objectToRun: [{ face: 'final already', to: href('objectToRun', year), as: 'bufdir' }],
  answerObjection: [
    {
      face: 'nothing to answer',
      to: href('answerObjection', { ...year, directorate: 'udir' }),
      as: 'sekretariat',
    },
  ],
  cell: [{ face: 'the pilot', to: href('cell', { programme: pilot, year: 2021, municipality: 'm-4010' }) }],
  schemeCell: [
    {
      face: 'the pilot',
      to: href('schemeCell', {
        programme: pilot,
        year: 2021,
        municipality: 'm-4010',
        scheme: 'e-inkludering',
      }),
    },
  ],
  simulator: [
    { face: 'to begin', to: href('simulator', year), as: 'sekretariat' },
    {
      face: 'a result',
      to: href(
        'simulator',
        { programme: pilot, year: 2021 },
        { endringer: '[{"kind":"potEnough","reaches":"bases"},{"kind":"prices","percent":"110"}]' },
      ),
      as: 'ks',
    },
    {
      face: 'who lacks figures',
      to: href(
        'simulator',
        { programme: pilot, year: 2021 },
        { endringer: '[{"kind":"pilots","all":"norway"}]' },
      ),
      as: 'sekretariat',
    },
    {
      face: 'too small a pot',
      to: href('simulator', year, { endringer: '[{"kind":"pot","potOre":"100000000"}]' }),
      as: 'sekretariat',
    },
    {
      face: 'side by side',
      to: href('simulator', year, { sammen: `${dearer},${larger}` }),
      as: 'revisor',
    },
  ],
  scenario: [{ face: 'kept', to: href('scenario', { ...year, scenario: dearer }), as: 'sekretariat' }],
  ownPots: [
    { face: 'director', to: href('ownPots'), as: director('9901') },
    { face: 'none yet', to: href('ownPots'), as: lead('9911') },
  ],
  certifyTransfer: [
    { face: 'lead', to: href('certifyTransfer', { programme: 'egen-m-9901-1' }), as: lead('9901') },
  ],
  ownPot: [
    { face: 'lead', to: href('ownPot', { programme: 'egen-m-9901-1' }), as: lead('9901') },
    { face: 'director', to: href('ownPot', { programme: 'egen-m-9901-1' }), as: director('9901') },
  ],
  schedules: [{ face: 'the public', to: href('schedules', { programme: pilot }) }],
  schedule: [
    { face: 'a municipality', to: href('schedule', place('9901')), as: lead('9901') },
    { face: 'secretariat', to: href('schedule', place('9901')), as: 'sekretariat' },
    { face: 'the pilot', to: href('schedule', { programme: pilot, municipality: 'm-4010' }) },
  ],
  fundingNote: [{ face: 'the pilot', to: href('fundingNote', { programme: pilot, municipality: 'm-4010' }) }],
  rules: [{ face: 'secretariat', to: href('rules', { scheme: 'e-inkludering' }), as: 'sekretariat' }],
  ruleForm: [
    {
      face: 'secretariat',
      to: href('ruleForm', { scheme: 'e-inkludering', kind: 'share' }),
      as: 'sekretariat',
    },
  ],
  ...moneyVisits,
  figures: [
    { face: 'the public', to: href('figures') },
    { face: 'secretariat', to: href('figures'), as: 'sekretariat' },
  ],
  newIndicator: [{ face: 'secretariat', to: href('newIndicator'), as: 'sekretariat' }],
  importFacts: [{ face: 'secretariat', to: href('importFacts'), as: 'sekretariat' }],
  factsImport: [
    { face: 'to confirm', to: href('factsImport', { facts: soundFile }), as: 'sekretariat' },
    { face: 'to correct', to: href('factsImport', { facts: brokenFile }), as: 'sekretariat' },
  ],
  stopImport: [{ face: 'to stop', to: href('stopImport', { facts: soundFile }), as: 'sekretariat' }],
  indicator: [{ face: 'the public', to: href('indicator', { indicator: 'children-0-24' }) }],
  journals: [{ face: 'the public', to: href('journals') }],
  journal: [
    { face: 'the public', to: href('journal', { office: 'sf-kysten' }) },
    { face: 'case worker', to: href('journal', { office: 'sf-kysten' }), as: caseWorker('sf-kysten') },
  ],
  case: [{ face: 'the public', to: href('case', { office: 'sf-vidda', year: 2024, number: 4711 }) }],
}
