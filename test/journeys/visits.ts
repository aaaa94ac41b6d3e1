import { brokenFile, soundFile } from '../../demo/figures.ts'
import { dearer, larger } from '../../demo/scenarios.ts'
import { steps } from '../../src/rooms/preparation/index.ts'
import { href, type RouteName } from '../../src/routes.ts'

/** A page of the demo, asked for by someone who may see it; several where a page has several faces. */
export type Visit = { face: string; to: string; as?: string }

const programme = 'oppvekst-sammen'
const pilot = 'pilot-0-24'
const year = { programme, year: 2026 }
const lead = (number: string) => `programleder-m-${number}`
const director = (number: string) => `direktor-m-${number}`
const caseWorker = (office: string) => `saksbehandler-${office}`
const panel = (office: string) => `ressursgruppe-${office}`
const place = (number: string) => ({ programme, municipality: `m-${number}` })

const todays = ['sekretariat', 'ks', director('9903'), caseWorker('sf-kysten')]

/** Every address that renders a page; the axe test asks for those that are missing. */
export const visits: Partial<Record<RouteName, Visit[]>> = {
  front: [{ face: 'the public', to: href('front') }],
  today: todays.map(as => ({ face: as, to: href('today'), as })),
  roles: [{ face: 'administrator', to: href('roles'), as: 'administrator' }],
  jobs: [{ face: 'nothing waits', to: href('jobs'), as: 'administrator' }],
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
  programmeSettings: [
    { face: 'secretariat', to: href('programmeSettings', { programme }), as: 'sekretariat' },
  ],
  knowledge: [
    { face: 'the pilot', to: href('knowledge', { programme: pilot }) },
    { face: 'secretariat', to: href('knowledge', { programme }), as: 'sekretariat' },
  ],
  calls: [{ face: 'the public', to: href('calls', { programme }) }],
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
  tryPreparation: [{ face: 'secretariat', to: href('tryPreparation', { preparation: 1 }), as: 'sekretariat' }],
  reviewPreparation: [
    { face: 'secretariat', to: href('reviewPreparation', { preparation: 1 }), as: 'sekretariat' },
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
  treatApplication: [
    { face: 'late', to: href('treatApplication', place('9913')), as: caseWorker('sf-kysten') },
  ],
  reviewApplication: [
    { face: 'director', to: href('reviewApplication', place('9921')), as: director('9921') },
    { face: 'lead', to: href('reviewApplication', place('9921')), as: lead('9921') },
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
  awards: [{ face: 'budget holder', to: href('awards', year), as: 'bdm' }],
  award: [
    { face: 'to accept', to: href('award', { ...year, municipality: 'm-9903' }), as: director('9903') },
    { face: 'to certify', to: href('award', { ...year, municipality: 'm-9902' }), as: 'attestant' },
    { face: 'to approve', to: href('award', { ...year, municipality: 'm-9901' }), as: 'bdm' },
  ],
  pot: [
    { face: 'lead', to: href('pot', place('9901')), as: lead('9901') },
    { face: 'a full one', to: href('pot', { programme: pilot, municipality: 'm-4010' }), as: 'revisor' },
  ],
  vouchers: [
    { face: 'the pilot', to: href('vouchers', { programme: pilot, municipality: 'm-4010' }), as: 'revisor' },
    { face: 'lead', to: href('vouchers', place('9901')), as: lead('9901') },
  ],
  voucher: [
    { face: 'to reverse', to: href('voucher', { ...place('9901'), entry: 2 }), as: lead('9901') },
    { face: 'beyond its budget', to: href('voucher', { ...place('9901'), entry: 12 }), as: lead('9901') },
  ],
  budget: [
    { face: 'lead', to: href('budget', place('9901')), as: lead('9901') },
    { face: 'director', to: href('budget', place('9901')), as: director('9901') },
  ],
  budgetMove: [
    { face: 'shared out', to: href('budgetMove', { ...place('9901'), move: 1 }), as: lead('9901') },
    { face: 'between measures', to: href('budgetMove', { ...place('9901'), move: 3 }), as: lead('9901') },
  ],
  runningGrants: [{ face: 'directorate', to: href('runningGrants', place('9901')), as: 'bufdir' }],
  potFlow: [
    { face: 'lead', to: href('potFlow', place('9901')), as: lead('9901') },
    { face: 'a full one', to: href('potFlow', { programme: pilot, municipality: 'm-4010' }), as: 'revisor' },
    {
      face: 'narrowed',
      to: href('potFlow', { programme: pilot, municipality: 'm-4010' }, { ordning: 'e-inkludering' }),
      as: 'revisor',
    },
  ],
  followKrone: [
    { face: 'the pilot', to: href('followKrone', { programme: pilot }) },
    { face: 'one municipality', to: href('followKrone', { programme: pilot }, { kommune: 'm-4010' }) },
    { face: 'an open one', to: href('followKrone', { programme }) },
  ],
  accounts: [
    { face: 'lead', to: href('accounts', place('9901')), as: lead('9901') },
    { face: 'nothing yet', to: href('accounts', place('9902')), as: lead('9902') },
    { face: 'auditor', to: href('accounts', place('9901')), as: 'revisor' },
  ],
  accountsImport: [
    { face: 'to look over', to: href('accountsImport', { ...place('9901'), import: 2 }), as: lead('9901') },
    { face: 'to post', to: href('accountsImport', { ...place('9901'), import: 3 }), as: director('9901') },
    { face: 'posted', to: href('accountsImport', { ...place('9901'), import: 1 }), as: lead('9901') },
    { face: 'columns', to: href('accountsImport', { ...place('9901'), import: 4 }), as: lead('9901') },
  ],
  kostra: [
    { face: 'to read in', to: href('kostra', { ...place('9901'), year: 2026 }), as: lead('9901') },
    { face: 'compared', to: href('kostra', { ...place('9901'), year: 2025 }), as: lead('9901') },
  ],
  guide: [
    { face: 'lead', to: href('guide', place('9901')), as: lead('9901') },
    {
      face: 'a search',
      to: href('guide', { programme: pilot, municipality: 'm-4010' }, { ord: 'penger til' }),
      as: 'revisor',
    },
  ],
  serviceShares: [
    {
      face: 'the pilot',
      to: href('serviceShares', { programme: pilot, municipality: 'm-5001' }),
      as: 'revisor',
    },
  ],
  yearEnd: [
    {
      face: 'the pilot, closed',
      to: href('yearEnd', { programme: pilot, municipality: 'm-4010' }),
      as: 'revisor',
    },
    { face: 'to close', to: href('yearEnd', place('9901')), as: director('9901') },
  ],
  newMeasure: [{ face: 'lead', to: href('newMeasure', place('9901')), as: lead('9901') }],
  measure: [
    { face: 'running', to: href('measure', { ...place('9901'), number: 1 }), as: lead('9901') },
    { face: 'to plan', to: href('measure', { ...place('9901'), number: 2 }), as: lead('9901') },
    { face: 'to pay', to: href('measure', { ...place('9901'), number: 1 }), as: director('9901') },
  ],
  measureVouchers: [
    { face: 'running', to: href('measureVouchers', { ...place('9901'), number: 1 }), as: lead('9901') },
  ],
  planMeasure: [
    { face: 'to plan', to: href('planMeasure', { ...place('9901'), number: 2 }), as: lead('9901') },
  ],
  spend: [{ face: 'running', to: href('spend', { ...place('9901'), number: 1 }), as: lead('9901') }],
  commit: [{ face: 'running', to: href('commit', { ...place('9901'), number: 1 }), as: lead('9901') }],
  codeMeasure: [
    { face: 'running', to: href('codeMeasure', { ...place('9901'), number: 1 }), as: lead('9901') },
  ],
  stateAfterGrant: [
    { face: 'running', to: href('stateAfterGrant', { ...place('9901'), number: 1 }), as: lead('9901') },
  ],
  extendMeasure: [
    { face: 'to the end', to: href('extendMeasure', { ...place('9901'), number: 1 }), as: lead('9901') },
  ],
  closeMeasure: [
    { face: 'running', to: href('closeMeasure', { ...place('9901'), number: 1 }), as: lead('9901') },
  ],
  report: [
    { face: 'a draft', to: href('report', { ...place('9903'), year: 2025 }), as: director('9903') },
    { face: 'to approve', to: href('report', { ...place('9902'), year: 2025 }), as: 'bufdir' },
    { face: 'to decide', to: href('report', { ...place('9901'), year: 2025 }), as: 'sekretariat' },
    {
      face: 'corrected',
      to: href('report', { programme: pilot, year: 2020, municipality: 'm-4010' }),
      as: 'revisor',
    },
  ],
  reviewReport: [
    {
      face: 'before sending',
      to: href('reviewReport', { ...place('9903'), year: 2025 }),
      as: director('9903'),
    },
    { face: 'the lead', to: href('reviewReport', { ...place('9903'), year: 2025 }), as: lead('9903') },
  ],
  reportView: [
    ...['bufdir', 'kommunestyret'].map(audience => ({
      face: audience,
      to: href('reportView', { ...place('9902'), year: 2025, audience }),
      as: 'bufdir',
    })),
    {
      face: 'offentligheten',
      to: href('reportView', {
        programme: pilot,
        year: 2020,
        municipality: 'm-4010',
        audience: 'offentligheten',
      }),
    },
  ],
  reportVersion: [
    {
      face: 'a correction',
      to: href('reportVersion', { programme: pilot, year: 2020, municipality: 'm-4010', number: 2 }),
      as: 'revisor',
    },
    {
      face: 'sent back',
      to: href('reportVersion', { programme: pilot, year: 2020, municipality: 'm-4010', number: 1 }),
      as: 'revisor',
    },
  ],
  crosswalk: [
    { face: 'the public', to: href('crosswalk', { programme: pilot }) },
    { face: 'to answer', to: href('crosswalk', { programme }), as: 'udir' },
  ],
  extracts: [
    { face: 'directorate', to: href('extracts', { programme, year: 2025 }), as: 'hdir' },
    { face: 'the pilot', to: href('extracts', { programme: pilot, year: 2020 }), as: 'sekretariat' },
    { face: 'the public', to: href('extracts', { programme: pilot, year: 2020 }) },
  ],
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
  indicator: [{ face: 'the public', to: href('indicator', { indicator: 'children-0-24' }) }],
  journal: [
    { face: 'the public', to: href('journal', { office: 'sf-kysten' }) },
    { face: 'case worker', to: href('journal', { office: 'sf-kysten' }), as: caseWorker('sf-kysten') },
  ],
  case: [{ face: 'the public', to: href('case', { office: 'sf-vidda', year: 2024, number: 4711 }) }],
}
