import type { Language } from '../../core/words.ts'
import { words } from '../../core/words.ts'
import type { Role } from './model.ts'

const roleWords = words<Record<Role | 'public', string>>({
  public: { nb: 'Innbygger', nn: 'Innbyggjar', en: 'Member of the public' },
  caseWorker: { nb: 'Saksbehandler', nn: 'Saksbehandlar', en: 'Case worker' },
  panelMember: { nb: 'Medlem av ressursgruppa', nn: 'Medlem av ressursgruppa', en: 'Resource group member' },
  programmeLead: { nb: 'Programleder', nn: 'Programleiar', en: 'Programme lead' },
  municipalDirector: { nb: 'Kommunedirektør', nn: 'Kommunedirektør', en: 'Municipal director' },
  municipalBudgetHolder: {
    nb: 'Budsjettdisponerer i kommunen',
    nn: 'Budsjettdisponent i kommunen',
    en: 'Budget holder of the municipality',
  },
  directorateOfficer: {
    nb: 'Direktoratets saksbehandler',
    nn: 'Saksbehandlar i direktoratet',
    en: 'Directorate officer',
  },
  budgetHolder: { nb: 'Budsjettdisponerer', nn: 'Budsjettdisponent', en: 'Budget holder' },
  certifier: { nb: 'Attestant', nn: 'Attestant', en: 'Certifier' },
  secretariat: { nb: 'Nasjonalt sekretariat', nn: 'Nasjonalt sekretariat', en: 'National secretariat' },
  ks: { nb: 'KS', nn: 'KS', en: 'KS' },
  auditor: { nb: 'Revisor', nn: 'Revisor', en: 'Auditor' },
  administrator: { nb: 'Administrator', nn: 'Administrator', en: 'Administrator' },
})

export const roleName = (role: string, language: Language): string =>
  roleWords(language)[role as Role] ?? roleWords(language).public

export const text = words({
  title: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  lead: {
    nb: (people: number, held: number) => `${people} personer har ${held} roller i dag.`,
    nn: (people: number, held: number) => `${people} personar har ${held} roller i dag.`,
    en: (people: number, held: number) => `${people} people hold ${held} roles today.`,
  },
  person: { nb: 'Person', nn: 'Person', en: 'Person' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  organisation: { nb: 'Virksomhet', nn: 'Verksemd', en: 'Organisation' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  today: { nb: 'gjelder nå', nn: 'gjeld no', en: 'in force' },
  grantTitle: { nb: 'Gi en rolle', nn: 'Gi ei rolle', en: 'Grant a role' },
  grant: { nb: 'Gi rollen', nn: 'Gi rolla', en: 'Grant the role' },
  end: { nb: 'Avslutt rollen', nn: 'Avslutt rolla', en: 'End the role' },
  addTitle: { nb: 'Legg til en person', nn: 'Legg til ein person', en: 'Add a person' },
  add: { nb: 'Legg til personen', nn: 'Legg til personen', en: 'Add the person' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  issuer: {
    nb: 'Innloggingstjeneste (issuer)',
    nn: 'Innloggingsteneste (issuer)',
    en: 'Sign-in service (issuer)',
  },
  subject: {
    nb: 'Identitet hos tjenesten (sub)',
    nn: 'Identitet hos tenesta (sub)',
    en: 'Identity at the service (sub)',
  },
  workGrant: {
    nb: (name: string) => `Gi en rolle til ${name}`,
    nn: (name: string) => `Gi ei rolle til ${name}`,
    en: (name: string) => `Grant a role to ${name}`,
  },
  organisationHint: {
    nb: 'Skriv virksomhetens kode, for eksempel udir, sf-innlandet eller m-4010.',
    nn: 'Skriv koden til verksemda, til dømes udir, sf-innlandet eller m-4010.',
    en: 'Write the organisation’s code, such as udir, sf-innlandet or m-4010.',
  },
})

export const refusals = words({
  unknownPerson: {
    nb: 'Personen finnes ikke. Velg en fra lista.',
    nn: 'Personen finst ikkje. Vel ein frå lista.',
    en: 'There is no such person. Choose one from the list.',
  },
  unknownOrganisation: {
    nb: 'Virksomheten finnes ikke. Sjekk koden og skriv den på nytt.',
    nn: 'Verksemda finst ikkje. Sjekk koden og skriv han på nytt.',
    en: 'There is no such organisation. Check the code and write it again.',
  },
  roleNotForOrganisation: {
    nb: 'Denne rollen kan ikke holdes i en slik virksomhet. Velg en annen rolle eller virksomhet.',
    nn: 'Denne rolla kan ikkje haldast i ei slik verksemd. Vel ei anna rolle eller verksemd.',
    en: 'This role cannot be held in such an organisation. Choose another role or organisation.',
  },
  roleHeldAlready: {
    nb: 'Personen har denne rollen allerede. Velg en annen.',
    nn: 'Personen har denne rolla frå før. Vel ei anna.',
    en: 'The person holds this role already. Choose another.',
  },
  budgetHolderIsCertifier: {
    nb: 'Den som attesterer, kan ikke også ha budsjettdisponeringsmyndighet. Gi rollen til en annen person.',
    nn: 'Den som attesterer, kan ikkje òg ha budsjettdisponeringsmynde. Gi rolla til ein annan person.',
    en: 'Whoever certifies cannot also hold budget authority. Grant the role to another person.',
  },
  nameMissing: {
    nb: 'Skriv navnet på personen.',
    nn: 'Skriv namnet på personen.',
    en: 'Write the person’s name.',
  },
  subjectTaken: {
    nb: 'Denne identiteten hører til en annen person. Sjekk den og skriv den på nytt.',
    nn: 'Denne identiteten høyrer til ein annan person. Sjekk han og skriv han på nytt.',
    en: 'This identity belongs to another person. Check it and write it again.',
  },
})
