import { words } from '../../core/words.ts'

/** How a programme is run in a year, as it is read. */
export const settingWords = words({
  title: {
    nb: (year: number) => `Slik går det for seg i ${year}`,
    nn: (year: number) => `Slik går det føre seg i ${year}`,
    en: (year: number) => `How it is run in ${year}`,
  },
  document: { nb: 'Vedtaket', nn: 'Vedtaket', en: 'The decision' },
  recommendedBy: { nb: 'Innstiller', nn: 'Innstiller', en: 'Recommends' },
  recommenders: {
    nb: { resourceGroup: 'Ressursgruppa i regionen', governor: 'Statsforvalteren', nobody: 'Ingen' },
    nn: { resourceGroup: 'Ressursgruppa i regionen', governor: 'Statsforvaltaren', nobody: 'Ingen' },
    en: { resourceGroup: 'The region’s resource group', governor: 'The county governor', nobody: 'Nobody' },
  },
  decidedBy: { nb: 'Avgjør', nn: 'Avgjer', en: 'Decides' },
  governors: {
    nb: 'Statsforvalteren i hver region',
    nn: 'Statsforvaltaren i kvar region',
    en: 'The county governor of each region',
  },
  individual: { nb: 'Enkeltvedtak', nn: 'Enkeltvedtak', en: 'Individual decision' },
  yes: { nb: 'Ja, kan påklages', nn: 'Ja, ein kan klage', en: 'Yes, can be appealed' },
  no: {
    nb: 'Nei. Avgjørelsen er ikke et enkeltvedtak og kan ikke påklages.',
    nn: 'Nei. Avgjerda er ikkje eit enkeltvedtak, og ein kan ikkje klage på ho.',
    en: 'No. It is not an individual decision and cannot be appealed.',
  },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reasons' },
  appealBody: { nb: 'Klageinstans', nn: 'Klageinstans', en: 'Appeal body' },
  applicationDue: { nb: 'Søknadsfrist', nn: 'Søknadsfrist', en: 'Application deadline' },
  reportDue: { nb: 'Rapportfrist', nn: 'Rapportfrist', en: 'Report deadline' },
  followUp: {
    nb: 'Rapportering og oppfølging',
    nn: 'Rapportering og oppfølging',
    en: 'Reporting and follow-up',
  },
  control: { nb: 'Kontroll', nn: 'Kontroll', en: 'Control' },
  evaluation: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
})
