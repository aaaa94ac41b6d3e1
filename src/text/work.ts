import { words } from '../core/words.ts'

/** What is said of something that waits: for whom, since when and until when. */
export const workWords = words({
  waitsFor: {
    nb: (who: string) => `venter på ${who}`,
    nn: (who: string) => `ventar på ${who}`,
    en: (who: string) => `waits for ${who}`,
  },
  since: {
    nb: (date: string) => `siden ${date}`,
    nn: (date: string) => `sidan ${date}`,
    en: (date: string) => `since ${date}`,
  },
  due: {
    nb: (date: string) => `frist ${date}`,
    nn: (date: string) => `frist ${date}`,
    en: (date: string) => `due ${date}`,
  },
})

/** Whom it waits for, by role. */
export const awaitedWords = words<Record<string, string>>({
  caseWorker: { nb: 'saksbehandleren', nn: 'saksbehandlaren', en: 'the case worker' },
  panelMember: { nb: 'ressursgruppa', nn: 'ressursgruppa', en: 'the resource group' },
  programmeLead: { nb: 'programlederen', nn: 'programleiaren', en: 'the programme lead' },
  municipalDirector: { nb: 'kommunedirektøren', nn: 'kommunedirektøren', en: 'the municipal director' },
  municipalBudgetHolder: {
    nb: 'en annen som anviser',
    nn: 'ein annan som tilviser',
    en: 'another who authorises',
  },
  directorateOfficer: { nb: 'direktoratet', nn: 'direktoratet', en: 'the directorate' },
  budgetHolder: {
    nb: 'en annen med budsjettdisponeringsmyndighet',
    nn: 'ein annan med budsjettdisponeringsmynde',
    en: 'another with budget authority',
  },
  certifier: { nb: 'attestanten', nn: 'attestanten', en: 'the certifier' },
  secretariat: { nb: 'sekretariatet', nn: 'sekretariatet', en: 'the secretariat' },
})
