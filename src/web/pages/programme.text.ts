import { words } from '../../core/words.ts'
import type { Stage } from './programme-line.ts'

export const stageWords = words<Record<Stage, string>>({
  mandate: { nb: 'Mandat', nn: 'Mandat', en: 'Mandate' },
  call: { nb: 'Utlysning', nn: 'Utlysing', en: 'Call' },
  selection: { nb: 'Utvelgelse', nn: 'Utveljing', en: 'Selection' },
  money: { nb: 'Penger', nn: 'Pengar', en: 'Money' },
  allocation: { nb: 'Utmåling', nn: 'Utmåling', en: 'Allocation' },
  awards: { nb: 'Tilsagn', nn: 'Tilsegn', en: 'Commitment' },
  use: { nb: 'Bruk', nn: 'Bruk', en: 'Use' },
  report: { nb: 'Rapport', nn: 'Rapport', en: 'Report' },
})

/** What is said under a step. */
export const noteWords = words({
  untilDeadline: {
    nb: (on: string) => `frist ${on}`,
    nn: (on: string) => `frist ${on}`,
    en: (on: string) => `due ${on}`,
  },
  dueOn: {
    nb: (on: string) => `frist ${on}`,
    nn: (on: string) => `frist ${on}`,
    en: (on: string) => `due ${on}`,
  },
  used: {
    nb: (percent: number) => `${percent} prosent brukt`,
    nn: (percent: number) => `${percent} prosent brukt`,
    en: (percent: number) => `${percent} per cent spent`,
  },
  unanswered: {
    nb: (n: number, since: string) =>
      `venter på svar fra ${n === 1 ? 'én kommune' : `${n} kommuner`} siden ${since}`,
    nn: (n: number, since: string) =>
      `ventar på svar frå ${n === 1 ? 'éin kommune' : `${n} kommunar`} sidan ${since}`,
    en: (n: number, since: string) =>
      `waiting for ${n === 1 ? 'one municipality' : `${n} municipalities`} to answer since ${since}`,
  },
  accepted: {
    nb: (done: number, all: number) => `${done} av ${all} bekreftet`,
    nn: (done: number, all: number) => `${done} av ${all} stadfesta`,
    en: (done: number, all: number) => `${done} of ${all} accepted`,
  },
  paid: {
    nb: (done: number, all: number) => `${done} av ${all} utbetalt`,
    nn: (done: number, all: number) => `${done} av ${all} utbetalt`,
    en: (done: number, all: number) => `${done} of ${all} paid`,
  },
  sent: {
    nb: (done: number, all: number) => `${done} av ${all} sendt`,
    nn: (done: number, all: number) => `${done} av ${all} sende`,
    en: (done: number, all: number) => `${done} of ${all} sent`,
  },
  approved: {
    nb: (done: number, all: number) => `${done} av ${all} godkjent`,
    nn: (done: number, all: number) => `${done} av ${all} godkjende`,
    en: (done: number, all: number) => `${done} of ${all} approved`,
  },
  notPublished: { nb: 'ikke lyst ut', nn: 'ikkje lyst ut', en: 'not published' },
  notRecommended: { nb: 'ikke innstilt', nn: 'ikkje innstilt', en: 'not recommended yet' },
  notDecided: { nb: 'innstilt, ikke avgjort', nn: 'innstilt, ikkje avgjort', en: 'recommended, not decided' },
  noAmounts: { nb: 'beløp mangler', nn: 'beløp manglar', en: 'amounts missing' },
  notCalculated: { nb: 'ikke beregnet', nn: 'ikkje rekna ut', en: 'not calculated' },
  notApproved: { nb: 'venter på godkjenning', nn: 'ventar på godkjenning', en: 'awaiting approval' },
  notSent: { nb: 'ikke sendt', nn: 'ikkje sende', en: 'not sent' },
})

export const programmeText = words({
  title: { nb: 'Oversikt', nn: 'Oversikt', en: 'Overview' },
  asPlanned: {
    nb: (years: string) => `${years} går som planlagt.`,
    nn: (years: string) => `${years} går som planlagt.`,
    en: (years: string) => `${years} is going as planned.`,
  },
  lacks: {
    nb: (year: number, what: string) => `${year} mangler ${what}.`,
    nn: (year: number, what: string) => `${year} manglar ${what}.`,
    en: (year: number, what: string) => `${year} lacks ${what}.`,
  },
  ended: {
    nb: (on: string) => `Programmet ble avsluttet ${on}.`,
    nn: (on: string) => `Programmet vart avslutta ${on}.`,
    en: (on: string) => `The programme ended on ${on}.`,
  },
  and: { nb: 'og', nn: 'og', en: 'and' },
  lines: { nb: 'Hvor hvert år står', nn: 'Kor kvart år står', en: 'Where each year stands' },
  lineOf: {
    nb: (year: number, region: string) => `${year}, ${region}`,
    nn: (year: number, region: string) => `${year}, ${region}`,
    en: (year: number, region: string) => `${year}, ${region}`,
  },
  regions: {
    nb: (n: number) => `${n} embeter`,
    nn: (n: number) => `${n} embete`,
    en: (n: number) => `${n} offices`,
  },
  pilots: {
    nb: (n: number) => (n === 1 ? 'én kommune' : `${n} kommuner`),
    nn: (n: number) => (n === 1 ? 'éin kommune' : `${n} kommunar`),
    en: (n: number) => (n === 1 ? 'one municipality' : `${n} municipalities`),
  },
  moreLines: {
    nb: (n: number) => `Vis ${n} til`,
    nn: (n: number) => `Vis ${n} til`,
    en: (n: number) => `Show ${n} more`,
  },
  withYou: {
    nb: (since: string) => `hos deg${since && ` siden ${since}`}`,
    nn: (since: string) => `hos deg${since && ` sidan ${since}`}`,
    en: (since: string) => `with you${since && ` since ${since}`}`,
  },
  with: {
    nb: (whom: string, since: string) => `hos ${whom}${since && ` siden ${since}`}`,
    nn: (whom: string, since: string) => `hos ${whom}${since && ` sidan ${since}`}`,
    en: (whom: string, since: string) => `with ${whom}${since && ` since ${since}`}`,
  },
  municipalities: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  awardKr: {
    nb: (year: number) => `Tilsagn ${year}, kr`,
    nn: (year: number) => `Tilsegn ${year}, kr`,
    en: (year: number) => `Commitment ${year}, kr`,
  },
  spent: { nb: 'Brukt', nn: 'Brukt', en: 'Spent' },
  report: {
    nb: (year: number) => `Rapport for ${year}`,
    nn: (year: number) => `Rapport for ${year}`,
    en: (year: number) => `Report for ${year}`,
  },
  notBegun: { nb: 'ikke begynt', nn: 'ikkje byrja', en: 'not begun' },
  begun: { nb: 'påbegynt', nn: 'byrja', en: 'begun' },
  reportSent: { nb: 'sendt', nn: 'send', en: 'sent' },
  allMunicipalities: {
    nb: (n: number) => `Alle ${n} kommunene`,
    nn: (n: number) => `Alle dei ${n} kommunane`,
    en: (n: number) => `All ${n} municipalities`,
  },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  others: { nb: 'Venter på andre', nn: 'Ventar på andre', en: 'Waiting for others' },
  yours: { nb: 'Venter på deg', nn: 'Ventar på deg', en: 'Waiting for you' },
  next: { nb: 'Det neste', nn: 'Det neste', en: 'What is next' },
  nothing: {
    nb: 'Ingenting venter på deg i dette programmet.',
    nn: 'Ingenting ventar på deg i dette programmet.',
    en: 'Nothing is waiting for you in this programme.',
  },
  urgent: { nb: 'Haster', nn: 'Hastar', en: 'Urgent' },
  doIt: { nb: 'Gå til oppgaven', nn: 'Gå til oppgåva', en: 'Go to the task' },
  followKrone: { nb: 'Følg kronen', nn: 'Følg krona', en: 'Follow the krone' },
  prepareYear: {
    nb: (year: number) => `Gjør klar ${year}`,
    nn: (year: number) => `Gjer klar ${year}`,
    en: (year: number) => `Prepare ${year}`,
  },
  settings: {
    nb: 'Slik er programmet satt opp',
    nn: 'Slik er programmet sett opp',
    en: 'How the programme is set up',
  },
  about: { nb: 'Om programmet', nn: 'Om programmet', en: 'About the programme' },
  mandate: { nb: 'Mandat', nn: 'Mandat', en: 'Mandate' },
  noMandate: { nb: 'Ikke registrert', nn: 'Ikkje registrert', en: 'Not recorded' },
  period: { nb: 'Tiltakene går', nn: 'Tiltaka går', en: 'Measures run' },
  schemes: { nb: 'Ordninger', nn: 'Ordningar', en: 'Schemes' },
  schemesFrom: {
    nb: (schemes: number, owners: number) => `${schemes} ordninger fra ${owners} direktorater`,
    nn: (schemes: number, owners: number) => `${schemes} ordningar frå ${owners} direktorat`,
    en: (schemes: number, owners: number) => `${schemes} schemes from ${owners} directorates`,
  },
  target: { nb: 'Målgruppe', nn: 'Målgruppe', en: 'Target group' },
  sender: { nb: 'Hvem sender pengene', nn: 'Kven sender pengane', en: 'Who sends the money' },
  waitsSince: {
    nb: (since: string) => `Venter på deg siden ${since}.`,
    nn: (since: string) => `Ventar på deg sidan ${since}.`,
    en: (since: string) => `Waiting for you since ${since}.`,
  },
  due: {
    nb: (due: string) => `Frist ${due}.`,
    nn: (due: string) => `Frist ${due}.`,
    en: (due: string) => `Due ${due}.`,
  },
})
