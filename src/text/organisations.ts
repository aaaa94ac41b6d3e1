import { words } from '../core/words.ts'

/** What each kind of organisation is called: one row for each in organisations/kinds.model.ts. */
export const kindWords = words<Record<string, string>>({
  ministry: { nb: 'Departement', nn: 'Departement', en: 'Ministry' },
  directorate: { nb: 'Direktorat', nn: 'Direktorat', en: 'Directorate' },
  association: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Association' },
  governor: { nb: 'Statsforvalter', nn: 'Statsforvaltar', en: 'County governor' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  audit: { nb: 'Revisjon', nn: 'Revisjon', en: 'Audit' },
  secretariat: { nb: 'Sekretariat', nn: 'Sekretariat', en: 'Secretariat' },
})
