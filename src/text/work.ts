import { words } from '../core/words.ts'

/** What is said of something that waits: for whom, since when and until when. */
export const workWords = words({
  waitsFor: {
    nb: (who: string) => `venter på ${who}`,
    nn: (who: string) => `ventar på ${who}`,
    en: (who: string) => `waits for ${who}`,
  },
  waited: {
    nb: (days: number) => (days === 0 ? 'kom i dag' : days === 1 ? 'ventet én dag' : `ventet ${days} dager`),
    nn: (days: number) => (days === 0 ? 'kom i dag' : days === 1 ? 'venta éin dag' : `venta ${days} dagar`),
    en: (days: number) =>
      days === 0 ? 'arrived today' : days === 1 ? 'waited one day' : `waited ${days} days`,
  },
  overdue: {
    nb: (days: number) => (days === 1 ? 'én dag over fristen' : `${days} dager over fristen`),
    nn: (days: number) => (days === 1 ? 'éin dag over fristen' : `${days} dagar over fristen`),
    en: (days: number) => (days === 1 ? 'one day overdue' : `${days} days overdue`),
  },
  dueIn: {
    nb: (days: number) => (days === 0 ? 'frist i dag' : days === 1 ? 'frist i morgen' : 'frist i overmorgen'),
    nn: (days: number) => (days === 0 ? 'frist i dag' : days === 1 ? 'frist i morgon' : 'frist i overmorgon'),
    en: (days: number) =>
      days === 0 ? 'due today' : days === 1 ? 'due tomorrow' : 'due the day after tomorrow',
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
