import { words } from '../../core/words.ts'
import type { FileProblem } from './file.model.ts'
import type { RuleCode } from './rule.model.ts'

type Sentence = (values: FileProblem['values']) => string

/** What figures are measured in. */
export const unitNames = {
  nb: {
    persons: 'personer',
    count: 'antall',
    kroner: 'kroner',
    percent: 'prosent',
    years: 'år',
    kilometres: 'kilometer',
    index: 'indeks',
  },
  nn: {
    persons: 'personar',
    count: 'tal',
    kroner: 'kroner',
    percent: 'prosent',
    years: 'år',
    kilometres: 'kilometer',
    index: 'indeks',
  },
  en: {
    persons: 'persons',
    count: 'a count',
    kroner: 'kroner',
    percent: 'per cent',
    years: 'years',
    kilometres: 'kilometres',
    index: 'an index',
  },
}

/** What is wrong in a rule beyond its shape, and what to do about it. */
export const checkProblems = words<Record<RuleCode, Sentence>>({
  unknownFigure: {
    nb: v => `${v.path}: ingen kjenner tallet «${v.indicator}». Rett navnet, eller legg inn tallet først.`,
    nn: v => `${v.path}: ingen kjenner talet «${v.indicator}». Rett namnet, eller legg inn talet først.`,
    en: v =>
      `${v.path}: the figure “${v.indicator}” is not known. Correct the name, or add the figure first.`,
  },
  unitMismatch: {
    nb: v =>
      `«${v.indicator}» er målt i ${unitNames.nb[v.unit as 'count']}, men her trengs ${unitNames.nb[v.wanted as 'count']}. Bruk et annet tall.`,
    nn: v =>
      `«${v.indicator}» er målt i ${unitNames.nn[v.unit as 'count']}, men her trengst ${unitNames.nn[v.wanted as 'count']}. Bruk eit anna tal.`,
    en: v =>
      `“${v.indicator}” is measured in ${unitNames.en[v.unit as 'count']}, but ${unitNames.en[v.wanted as 'count']} is needed here. Use another figure.`,
  },
  zeroDivisor: {
    nb: v => `«${v.path}» gir deling på 0. Bruk et tall som aldri er 0.`,
    nn: v => `«${v.path}» gir deling på 0. Bruk eit tal som aldri er 0.`,
    en: v => `“${v.path}” divides by 0. Use a figure that is never 0.`,
  },
  unreachable: {
    nb: v =>
      `Sats ${v.number} blir aldri brukt: sats ${v.earlier} tar alle som oppfyller den. Bytt rekkefølgen, eller endre kravet.`,
    nn: v =>
      `Sats ${v.number} blir aldri brukt: sats ${v.earlier} tek alle som oppfyller han. Byt rekkjefølgja, eller endre kravet.`,
    en: v =>
      `Rate ${v.number} is never used: rate ${v.earlier} takes all that meet it. Change the order or the requirement.`,
  },
  emptyRange: {
    nb: v => `Ingen tall er både minst ${v.atLeast} og høyst ${v.atMost}. Rett en av grensene.`,
    nn: v => `Ingen tal er både minst ${v.atLeast} og høgst ${v.atMost}. Rett ei av grensene.`,
    en: v => `No figure is both at least ${v.atLeast} and at most ${v.atMost}. Correct one of the bounds.`,
  },
  neverPays: {
    nb: v => `«${v.path}»: ingen av trinnene gir noe. Skriv et beløp i minst ett av dem.`,
    nn: v => `«${v.path}»: ingen av trinna gir noko. Skriv eit beløp i minst eitt av dei.`,
    en: v => `“${v.path}”: none of the bands pays. Write an amount in at least one.`,
  },
  standInFails: {
    nb: v =>
      `«${v.path}»: ingen tall kan regnes som om de oppfyller hele kravet, fordi det setter ulike grenser for samme tall. Skriv én grense for hvert tall, eller velg "standIn": "own".`,
    nn: v =>
      `«${v.path}»: ingen tal kan reknast som om dei oppfyller heile kravet, fordi det set ulike grenser for same tal. Skriv éi grense for kvart tal, eller vel "standIn": "own".`,
    en: v =>
      `“${v.path}”: no figures can be reckoned as if they met the whole requirement, since it sets different bounds for the same figure. Write one bound for each figure, or choose "standIn": "own".`,
  },
  periodReversed: {
    nb: v => `Regelen slutter før den begynner (${v.from}). Rett "validTo".`,
    nn: v => `Regelen sluttar før han tek til (${v.from}). Rett "validTo".`,
    en: v => `The rule ends before it begins (${v.from}). Correct "validTo".`,
  },
  exampleIncomplete: {
    nb: v => `Eksemplet mangler tallet «${v.indicator}» for en av kommunene. Legg det til.`,
    nn: v => `Dømet manglar talet «${v.indicator}» for ein av kommunane. Legg det til.`,
    en: v => `The example lacks the figure “${v.indicator}” for one of its municipalities. Add it.`,
  },
  exampleTooLarge: {
    nb: v => `«${v.path}» gir et større beløp enn noe budsjett. Se etter en null for mye.`,
    nn: v => `«${v.path}» gir eit større beløp enn noko budsjett. Sjå etter ein null for mykje.`,
    en: v => `“${v.path}” gives an amount above any budget. Look for a zero too many.`,
  },
  exampleRefused: {
    nb: v =>
      `«${v.path}» kan ikke regnes ut: et tall, en sum eller en grense i eksemplet er slik at tildelingen ville vært avvist. Rett eksemplet.`,
    nn: v =>
      `«${v.path}» kan ikkje reknast ut: eit tal, ein sum eller ei grense i dømet er slik at tildelinga ville vore avvist. Rett dømet.`,
    en: v =>
      `“${v.path}” cannot be reckoned: a figure, a sum or a bound in it is such that a run would be refused. Correct the example.`,
  },
  exampleDiffers: {
    nb: v =>
      `Eksemplet sier ${v.wanted} kr for kommune ${v.number}, men regelen gir ${v.given} kr. Rett regelen eller eksemplet.`,
    nn: v =>
      `Dømet seier ${v.wanted} kr for kommune ${v.number}, men regelen gir ${v.given} kr. Rett regelen eller dømet.`,
    en: v =>
      `The example says ${v.wanted} kr for municipality ${v.number}, but the rule gives ${v.given} kr. Correct one of them.`,
  },
})
