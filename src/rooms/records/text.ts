import { words } from '../../core/words.ts'
import type { Direction } from './model.ts'

export const directionWords = words<Record<Direction, string>>({
  in: { nb: 'inn', nn: 'inn', en: 'in' },
  out: { nb: 'ut', nn: 'ut', en: 'out' },
  internal: { nb: 'internt', nn: 'internt', en: 'internal' },
})

export const text = words({
  journals: { nb: 'Offentlige journaler', nn: 'Offentlege journalar', en: 'Public journals' },
  journalsLead: {
    nb: (n: number) => (n === 1 ? 'Én journal føres her.' : `${n} journaler føres her.`),
    nn: (n: number) => (n === 1 ? 'Éin journal blir ført her.' : `${n} journalar blir førte her.`),
    en: (n: number) => (n === 1 ? 'One journal is kept here.' : `${n} journals are kept here.`),
  },
  keeper: { nb: 'Hvem den gjelder', nn: 'Kven han gjeld', en: 'Whose journal' },
  cases: { nb: 'Saker', nn: 'Saker', en: 'Cases' },
  journalTitle: {
    nb: (office: string) => `Offentlig journal: ${office}`,
    nn: (office: string) => `Offentleg journal: ${office}`,
    en: (office: string) => `Public journal: ${office}`,
  },
  journalLead: {
    nb: (n: number, newest: string) =>
      n === 1 ? `Én journalpost, fra ${newest}.` : `${n} journalposter. Den nyeste er fra ${newest}.`,
    nn: (n: number, newest: string) =>
      n === 1 ? `Éin journalpost, frå ${newest}.` : `${n} journalpostar. Den nyaste er frå ${newest}.`,
    en: (n: number, newest: string) =>
      n === 1
        ? `One registry entry, from ${newest}.`
        : `${n} registry entries. The newest is from ${newest}.`,
  },
  journalEmpty: {
    nb: 'Her vil dokumenter som kommer inn og går ut, stå. Det første er invitasjonen til kommunene.',
    nn: 'Her kjem dokument som kjem inn og går ut, til å stå. Det første er invitasjonen til kommunane.',
    en: 'Documents that come in and go out will stand here. The first is the invitation to the municipalities.',
  },
  caption: {
    nb: 'Journalposter, nyeste først',
    nn: 'Journalpostar, nyaste først',
    en: 'Registry entries, newest first',
  },
  entry: { nb: 'Journalpost', nn: 'Journalpost', en: 'Entry' },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  direction: { nb: 'Retning', nn: 'Retning', en: 'Direction' },
  what: { nb: 'Dokument', nn: 'Dokument', en: 'Document' },
  party: { nb: 'Fra eller til', nn: 'Frå eller til', en: 'From or to' },
  access: { nb: 'Innsyn', nn: 'Innsyn', en: 'Access' },
  restricted: {
    nb: (basis: string) => `Skjermet etter ${basis}`,
    nn: (basis: string) => `Skjerma etter ${basis}`,
    en: (basis: string) => `Restricted under ${basis}`,
  },
  askForAccess: {
    nb: 'Be embetet om innsyn',
    nn: 'Be embetet om innsyn',
    en: 'Ask the office for access',
  },
  open: { nb: 'Offentlig', nn: 'Offentleg', en: 'Public' },
  yours: { nb: 'Du har innsyn', nn: 'Du har innsyn', en: 'You have access' },
  sent: {
    nb: (on: string) => `sendt ${on}`,
    nn: (on: string) => `sendt ${on}`,
    en: (on: string) => `sent ${on}`,
  },
  caseTitle: {
    nb: (number: string, title: string) => `Sak ${number}: ${title}`,
    nn: (number: string, title: string) => `Sak ${number}: ${title}`,
    en: (number: string, title: string) => `Case ${number}: ${title}`,
  },
  caseLead: {
    nb: (n: number, opened: string) =>
      `Saken ble åpnet ${opened} og har ${n === 1 ? 'én journalpost' : `${n} journalposter`} du kan se.`,
    nn: (n: number, opened: string) =>
      `Saka vart opna ${opened} og har ${n === 1 ? 'éin journalpost' : `${n} journalpostar`} du kan sjå.`,
    en: (n: number, opened: string) =>
      `The case was opened on ${opened} and has ${n === 1 ? 'one entry' : `${n} entries`} that you can see.`,
  },
  unsent: {
    nb: (n: number) => (n === 1 ? 'Ett godkjent brev er ikke sendt' : `${n} godkjente brev er ikke sendt`),
    nn: (n: number) => (n === 1 ? 'Eitt godkjent brev er ikkje sendt' : `${n} godkjende brev er ikkje sende`),
    en: (n: number) =>
      n === 1 ? 'One approved letter has not been sent' : `${n} approved letters have not been sent`,
  },
  dispatch: { nb: 'utsendingen', nn: 'utsendinga', en: 'dispatch' },
})
