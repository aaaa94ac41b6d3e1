import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'
import type { Aim } from '../../rooms/programmes/index.ts'
import { longDate } from '../../text/dates.ts'
import type { Indicator } from './aims-reckoned.ts'

export const aimsText = words({
  knowledge: { nb: 'Kunnskap', nn: 'Kunnskap', en: 'Knowledge' },
  title: { nb: 'De tre målene', nn: 'Dei tre måla', en: 'The three aims' },
  lead: {
    nb: (year: number, room: string, development: string, cooperation: string) =>
      `I ${year} fordelte kommunene selv ${room} av pengene som var til fordeling, ${development} gikk til tiltak som blir evaluert, og ${cooperation} til tiltak på tvers av tjenester.`,
    nn: (year: number, room: string, development: string, cooperation: string) =>
      `I ${year} fordelte kommunane sjølve ${room} av pengane som var til fordeling, ${development} gjekk til tiltak som blir evaluerte, og ${cooperation} til tiltak på tvers av tenester.`,
    en: (year: number, room: string, development: string, cooperation: string) =>
      `In ${year} the municipalities themselves shared out ${room} of the money that was to be shared out, ${development} went to measures that are evaluated, and ${cooperation} to measures across services.`,
  },
  noYear: {
    nb: 'Tallene kommer når kommunene har fått penger.',
    nn: 'Tala kjem når kommunane har fått pengar.',
    en: 'The figures come when the municipalities have money.',
  },
  picture: {
    nb: 'Hvert mål år for år, i prosent',
    nn: 'Kvart mål år for år, i prosent',
    en: 'Each aim year by year, in per cent',
  },
  pictureText: {
    nb: 'Hver søyle er et år. Streken er nullpunktet, der det er kjent.',
    nn: 'Kvar søyle er eit år. Streken er nullpunktet, der det er kjent.',
    en: 'Each bar is a year. The line is the baseline, where it is known.',
  },
  aim: { nb: 'Mål og indikator', nn: 'Mål og indikator', en: 'Aim and indicator' },
  baseline: { nb: 'Nullpunkt', nn: 'Nullpunkt', en: 'Baseline' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  own: {
    nb: 'Årstallene: beslutningsloggen, tiltakene og regnskapet for pottene i løsningen.',
    nn: 'Årstala: avgjerdsloggen, tiltaka og rekneskapen for pottane i løysinga.',
    en: 'The years: the decision log, the measures and the accounts of the pots in the product.',
  },
  baselineFrom: {
    nb: (on: string, source: string) => `Nullpunktet, ${on}: ${source}`,
    nn: (on: string, source: string) => `Nullpunktet, ${on}: ${source}`,
    en: (on: string, source: string) => `The baseline, ${on}: ${source}`,
  },
  unknown: { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' },
  nothing: { nb: 'ingenting å måle', nn: 'ingenting å måle', en: 'nothing to measure' },
  newOrOld: {
    nb: 'Et tiltak kan ikke gå uten plan for evaluering, så målet for utviklingsarbeid viser at regelen holdes. Hvor mye som går til nye tiltak, og hvor mye til det som fantes fra før, er ikke regnet ut: det trenger et nullpunkt for hver kommune.',
    nn: 'Eit tiltak kan ikkje gå utan plan for evaluering, så målet for utviklingsarbeid viser at regelen blir halden. Kor mykje som går til nye tiltak, og kor mykje til det som fanst frå før, er ikkje rekna ut: det treng eit nullpunkt for kvar kommune.',
    en: 'A measure cannot run without a plan for evaluation, so the figure for development work shows that the rule is kept. How much goes to new measures, and how much to what was there before, is not worked out: it takes a baseline of each municipality.',
  },
  record: { nb: 'Skriv inn et nullpunkt', nn: 'Skriv inn eit nullpunkt', en: 'Record a baseline' },
  which: { nb: 'Hvilket mål?', nn: 'Kva mål?', en: 'Which aim?' },
  percent: { nb: 'Prosent', nn: 'Prosent', en: 'Per cent' },
  percentHint: {
    nb: 'Fra 0 til 100, med høyst én desimal.',
    nn: 'Frå 0 til 100, med høgst éin desimal.',
    en: 'From 0 to 100, with at most one decimal.',
  },
  asOf: { nb: 'Hvilken dag gjelder tallet?', nn: 'Kva dag gjeld talet?', en: 'Which day is the figure of?' },
  sourceField: { nb: 'Hvor er tallet fra?', nn: 'Kvar er talet frå?', en: 'Where is the figure from?' },
  illustrative: {
    nb: 'Tallet er en illustrasjon',
    nn: 'Talet er ein illustrasjon',
    en: 'The figure is an illustration',
  },
  illustration: { nb: 'Illustrasjon', nn: 'Illustrasjon', en: 'Illustration' },
})

export const aimWords = words<Record<Aim, string>>({
  room: { nb: 'Handlingsrom', nn: 'Handlingsrom', en: 'Room for manoeuvre' },
  development: { nb: 'Utviklingsarbeid', nn: 'Utviklingsarbeid', en: 'Development work' },
  cooperation: {
    nb: 'Samarbeid mellom tjenester',
    nn: 'Samarbeid mellom tenester',
    en: 'Cooperation between services',
  },
})

export const indicatorWords = words<Record<Indicator, string>>({
  room: {
    nb: 'Handlingsrom: del av pengene til fordeling, nye og ufordelte fra før, som kommunene selv fordelte på tiltak',
    nn: 'Handlingsrom: del av pengane til fordeling, nye og ufordelte frå før, som kommunane sjølve fordelte på tiltak',
    en: 'Room for manoeuvre: share of the money to be shared out, new and left from before, that municipalities shared out on measures themselves',
  },
  moved: {
    nb: 'Handlingsrom: del av ubrukte penger som ble flyttet mellom tiltak underveis',
    nn: 'Handlingsrom: del av ubrukte pengar som vart flytt mellom tiltak undervegs',
    en: 'Room for manoeuvre: share of unused money that was moved between measures along the way',
  },
  development: {
    nb: 'Utviklingsarbeid: del av brukte penger på tiltak med plan for evaluering',
    nn: 'Utviklingsarbeid: del av brukte pengar på tiltak med plan for evaluering',
    en: 'Development work: share of what was spent on measures with a plan for evaluation',
  },
  cooperation: {
    nb: 'Samarbeid: del av brukte penger på tiltak med to eller flere tjenester',
    nn: 'Samarbeid: del av brukte pengar på tiltak med to eller fleire tenester',
    en: 'Cooperation: share of what was spent on measures of two services or more',
  },
})

export const aimRefusals = words({
  baselineTooLate: {
    nb: ({ startsOn }: Refusal['values']) =>
      `Nullpunktet må være fra før programmet begynte, ${longDate(String(startsOn), 'nb')}. Skriv en tidligere dag.`,
    nn: ({ startsOn }: Refusal['values']) =>
      `Nullpunktet må vere frå før programmet byrja, ${longDate(String(startsOn), 'nn')}. Skriv ein tidlegare dag.`,
    en: ({ startsOn }: Refusal['values']) =>
      `The baseline must be from before the programme began, ${longDate(String(startsOn), 'en')}. Write an earlier day.`,
  },
  notAPercent: {
    nb: 'Skriv et tall fra 0 til 100 med høyst én desimal.',
    nn: 'Skriv eit tal frå 0 til 100 med høgst éin desimal.',
    en: 'Write a number from 0 to 100 with at most one decimal.',
  },
})
