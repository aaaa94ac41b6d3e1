import { words } from '../core/words.ts'

/** What a role is called, and what is said where something waits for whoever holds it. */
type RoleWord = { name: string; awaited: string }

/** The words of each role: one row for each in identity/roles.model.ts. */
export const roleWords = words<Record<string, RoleWord>>({
  public: {
    nb: { name: 'Innbygger', awaited: 'innbyggeren' },
    nn: { name: 'Innbyggjar', awaited: 'innbyggjaren' },
    en: { name: 'Member of the public', awaited: 'a member of the public' },
  },
  caseWorker: {
    nb: { name: 'Saksbehandler', awaited: 'saksbehandleren' },
    nn: { name: 'Saksbehandlar', awaited: 'saksbehandlaren' },
    en: { name: 'Case worker', awaited: 'the case worker' },
  },
  panelMember: {
    nb: { name: 'Medlem av ressursgruppa', awaited: 'ressursgruppa' },
    nn: { name: 'Medlem av ressursgruppa', awaited: 'ressursgruppa' },
    en: { name: 'Resource group member', awaited: 'the resource group' },
  },
  programmeLead: {
    nb: { name: 'Programleder', awaited: 'programlederen' },
    nn: { name: 'Programleiar', awaited: 'programleiaren' },
    en: { name: 'Programme lead', awaited: 'the programme lead' },
  },
  municipalDirector: {
    nb: { name: 'Kommunedirektør', awaited: 'kommunedirektøren' },
    nn: { name: 'Kommunedirektør', awaited: 'kommunedirektøren' },
    en: { name: 'Municipal director', awaited: 'the municipal director' },
  },
  municipalBudgetHolder: {
    nb: { name: 'Anviser i kommunen', awaited: 'en annen som anviser' },
    nn: { name: 'Tilvisar i kommunen', awaited: 'ein annan som tilviser' },
    en: { name: 'Authorises payments for the municipality', awaited: 'another who authorises' },
  },
  directorateOfficer: {
    nb: { name: 'Direktoratets saksbehandler', awaited: 'direktoratet' },
    nn: { name: 'Saksbehandlar i direktoratet', awaited: 'direktoratet' },
    en: { name: 'Directorate officer', awaited: 'the directorate' },
  },
  budgetHolder: {
    nb: { name: 'Har budsjettdisponeringsmyndighet', awaited: 'en annen med budsjettdisponeringsmyndighet' },
    nn: { name: 'Har budsjettdisponeringsmynde', awaited: 'ein annan med budsjettdisponeringsmynde' },
    en: { name: 'Holds budget authority', awaited: 'another with budget authority' },
  },
  certifier: {
    nb: { name: 'Attestant', awaited: 'attestanten' },
    nn: { name: 'Attestant', awaited: 'attestanten' },
    en: { name: 'Certifier', awaited: 'the certifier' },
  },
  secretariat: {
    nb: { name: 'Nasjonalt sekretariat', awaited: 'sekretariatet' },
    nn: { name: 'Nasjonalt sekretariat', awaited: 'sekretariatet' },
    en: { name: 'National secretariat', awaited: 'the secretariat' },
  },
  ks: {
    nb: { name: 'KS', awaited: 'KS' },
    nn: { name: 'KS', awaited: 'KS' },
    en: { name: 'KS', awaited: 'KS' },
  },
  auditor: {
    nb: { name: 'Revisor', awaited: 'revisoren' },
    nn: { name: 'Revisor', awaited: 'revisoren' },
    en: { name: 'Auditor', awaited: 'the auditor' },
  },
  administrator: {
    nb: { name: 'Administrator', awaited: 'administratoren' },
    nn: { name: 'Administrator', awaited: 'administratoren' },
    en: { name: 'Administrator', awaited: 'the administrator' },
  },
})
