import type { Language } from '../../core/words.ts'
import { words } from '../../core/words.ts'
import { roleWords } from '../../text/roles.ts'
import type { Assignment } from './model.ts'

export const roleName = (role: string, language: Language): string =>
  (roleWords(language)[role] ?? roleWords(language).public!).name

/** The role as it is held: a deputy’s with whom they act for. */
export const actsAs = (
  { role, actingFor }: { role: string; actingFor?: Assignment['actingFor'] | undefined },
  language: Language,
): string => {
  const name = roleName(role, language)
  return actingFor ? `${name}, ${text(language).deputyFor(actingFor.name)}` : name
}

export const text = words({
  title: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  deputyFor: {
    nb: (name: string) => `stedfortreder for ${name}`,
    nn: (name: string) => `stadfortredar for ${name}`,
    en: (name: string) => `acting officer for ${name}`,
  },
  lead: {
    nb: (people: number, held: number) =>
      `${people === 1 ? 'Én person' : `${people} personer`} har ${held === 1 ? 'én rolle' : `${held} roller`} i dag.`,
    nn: (people: number, held: number) =>
      `${people === 1 ? 'Éin person' : `${people} personar`} har ${held === 1 ? 'éi rolle' : `${held} roller`} i dag.`,
    en: (people: number, held: number) =>
      `${people === 1 ? 'One person holds' : `${people} people hold`} ${held === 1 ? 'one role' : `${held} roles`} today.`,
  },
  find: { nb: 'Finn', nn: 'Finn', en: 'Find' },
  filter: { nb: 'Finn roller', nn: 'Finn roller', en: 'Find roles' },
  anyRole: { nb: 'Alle roller', nn: 'Alle roller', en: 'All roles' },
  when: { nb: 'Gjelder', nn: 'Gjeld', en: 'In force' },
  now: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  ever: { nb: 'Også avsluttede', nn: 'Òg avslutta', en: 'Ended ones too' },
  shown: {
    nb: (from: number, to: number, of: number) => `Viser ${from}–${to} av ${of}.`,
    nn: (from: number, to: number, of: number) => `Viser ${from}–${to} av ${of}.`,
    en: (from: number, to: number, of: number) => `Showing ${from}–${to} of ${of}.`,
  },
  noneFound: {
    nb: 'Ingen roller passer. Ta bort noe av det du leter etter.',
    nn: 'Ingen roller høver. Ta bort noko av det du leitar etter.',
    en: 'No roles match. Look for less.',
  },
  earlier: { nb: 'Forrige side', nn: 'Førre sida', en: 'Previous page' },
  later: { nb: 'Neste side', nn: 'Neste sida', en: 'Next page' },
  pages: { nb: 'Sider', nn: 'Sider', en: 'Pages' },
  person: { nb: 'Person', nn: 'Person', en: 'Person' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  organisation: { nb: 'Virksomhet', nn: 'Verksemd', en: 'Organisation' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  today: { nb: 'gjelder nå', nn: 'gjeld no', en: 'in force' },
  open: { nb: 'ingen sluttdato', nn: 'ingen sluttdato', en: 'no end date' },
  end: { nb: 'Avslutt rollen', nn: 'Avslutt rolla', en: 'End the role' },
  endsFrom: { nb: 'Gjelder ikke lenger fra', nn: 'Gjeld ikkje lenger frå', en: 'No longer in force from' },
  what: { nb: 'Det du kan gjøre', nn: 'Det du kan gjere', en: 'What you can do' },
  takeData: { nb: 'Ta med data', nn: 'Ta med data', en: 'Take your data' },
})

export const refusals = words({
  unknownPerson: {
    nb: 'Personen finnes ikke. Velg en fra lista.',
    nn: 'Personen finst ikkje. Vel ein frå lista.',
    en: 'There is no such person. Choose one from the list.',
  },
  unknownOrganisation: {
    nb: 'Virksomheten finnes ikke. Velg en fra lista.',
    nn: 'Verksemda finst ikkje. Vel ei frå lista.',
    en: 'There is no such organisation. Choose one from the list.',
  },
  unknownRole: {
    nb: 'Personen har ikke denne rollen den dagen. Se når rollen gjelder, og velg en annen dag.',
    nn: 'Personen har ikkje denne rolla den dagen. Sjå når rolla gjeld, og vel ein annan dag.',
    en: 'The person does not hold this role on that day. See when it is in force and choose another day.',
  },
  roleNotForOrganisation: {
    nb: 'Denne rollen kan ikke holdes i en slik virksomhet. Velg en annen rolle eller virksomhet.',
    nn: 'Denne rolla kan ikkje haldast i ei slik verksemd. Vel ei anna rolle eller verksemd.',
    en: 'This role cannot be held in such an organisation. Choose another role or organisation.',
  },
  roleHeldAlready: {
    nb: 'Personen har denne rollen allerede. Velg en annen rolle eller et annet tidsrom.',
    nn: 'Personen har denne rolla frå før. Vel ei anna rolle eller eit anna tidsrom.',
    en: 'The person holds this role already. Choose another role or another time.',
  },
  rolesApart: {
    nb: 'Den som attesterer, kan ikke samtidig ha budsjettdisponeringsmyndighet, heller ikke som stedfortreder. Velg en annen person.',
    nn: 'Den som attesterer, kan ikkje samstundes ha budsjettdisponeringsmynde, heller ikkje som stadfortredar. Vel ein annan person.',
    en: 'Whoever certifies cannot hold budget authority at the same time, nor as an acting officer. Choose another person.',
  },
  nameMissing: {
    nb: 'Skriv navnet på personen.',
    nn: 'Skriv namnet på personen.',
    en: 'Write the person’s name.',
  },
  notAnEmail: {
    nb: 'Skriv en e-postadresse, for eksempel kari.nordmann@kommune.no.',
    nn: 'Skriv ei e-postadresse, til dømes kari.nordmann@kommune.no.',
    en: 'Write an e-mail address, such as kari.nordmann@kommune.no.',
  },
  subjectTaken: {
    nb: 'Denne identiteten hører til en annen person. Sjekk den og skriv den på nytt.',
    nn: 'Denne identiteten høyrer til ein annan person. Sjekk han og skriv han på nytt.',
    en: 'This identity belongs to another person. Check it and write it again.',
  },
  endsBeforeItBegan: {
    nb: 'Slutten må komme etter at det begynte. Velg en senere dag.',
    nn: 'Slutten må kome etter at det byrja. Vel ein seinare dag.',
    en: 'The end must come after the beginning. Choose a later day.',
  },
  inThePast: {
    nb: 'Dagen har vært. Velg i dag eller senere.',
    nn: 'Dagen har vore. Vel i dag eller seinare.',
    en: 'That day has passed. Choose today or later.',
  },
  awayAlready: {
    nb: 'Rollen har en stedfortreder en av disse dagene. Avslutt det fraværet først, eller velg andre dager.',
    nn: 'Rolla har ein stadfortredar ein av desse dagane. Avslutt det fråværet først, eller vel andre dagar.',
    en: 'The role has an acting officer on one of these days. End that absence first, or choose other days.',
  },
  deputyIsSelf: {
    nb: 'Den som er borte, kan ikke være sin egen stedfortreder. Velg en annen.',
    nn: 'Den som er borte, kan ikkje vere sin eigen stadfortredar. Vel ein annan.',
    en: 'Whoever is away cannot act for themselves. Choose another.',
  },
  deputyElsewhere: {
    nb: 'Stedfortrederen må høre til den samme virksomheten. Velg en kollega, eller be administratoren registrere personen.',
    nn: 'Stadfortredaren må høyre til den same verksemda. Vel ein kollega, eller be administratoren registrere personen.',
    en: 'The acting officer must belong to the same organisation. Choose a colleague, or ask the administrator to register the person.',
  },
  signsInAlready: {
    nb: 'Personen har logget inn og trenger ingen ny kode.',
    nn: 'Personen har logga inn og treng ingen ny kode.',
    en: 'The person has signed in and needs no new code.',
  },
})
